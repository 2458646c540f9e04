import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { Random } from '../random.ts';
import { home } from '../world/home.ts';
import type { Lambda } from '../world/lambda.ts';
import type { Execution } from '../world/records.ts';
import { tagsOf } from '../world/truth.ts';
import { isComplete } from './admitted-when-ready.ts';
import type { Judged } from './judged.ts';

/**
 * After a restore that has succeeded and a sweep, of all that restores of the target have made there is just what is of
 * use: the restored cluster and archived copies. What is left over costs money, and holds production's data.
 */
const nothingLeftOver = 'nothing-left-over';

/** How often the sweep is asked: a deletion takes some calls. */
const calls = 40;

/** Has everything swept up that no running execution needs, and looks at what is left. */
export async function sweepUp({ run, ledger, truth }: Judged, lambda: Lambda, execution: Execution): Promise<void> {
  stopLeftovers({ run, ledger, truth }, execution);
  await sweep({ run, ledger, truth }, lambda, execution);
  const wrong = (what: string) => run.violate(nothingLeftOver, what, execution);
  const expected = run.scenario.targets.find(({ name }) => name === execution.target)?.cluster;
  for (const identifier of truth.clusters('')) {
    const cluster = truth.cluster(identifier);
    const resourceId = String(cluster?.['DbClusterResourceId']);
    if (identifier === expected || ledger.clusters.get(resourceId)?.target !== execution.target) continue;
    // One that a person has renamed is theirs now; one that is protected is told, not deleted.
    if (ledger.meddledAt.has(resourceId) || cluster?.['DeletionProtection'] === true) continue;
    // RDS itself may never end a deletion.
    if (cluster?.['Status'] === 'deleting') continue;
    wrong(`cluster ${identifier}, ${resourceId}, is left`);
  }
  for (const [key, { target, madeBy }] of ledger.copies) {
    if (target !== execution.target || madeBy === undefined) continue;
    const copy = truth.snapshot(key.slice(0, key.lastIndexOf('@')));
    if (copy !== undefined && !tagsOf(copy).has(tagKeys.archivedAt)) wrong(`copy ${key} in ${home.region} is left`);
  }
}

/** Who pays for a cluster that nobody uses stops it, in some worlds just before it is swept up. */
function stopLeftovers({ run, ledger, truth }: Judged, { target, name }: Execution): void {
  if (!new Random(run.scenario.seed, `what is stopped after ${name}`).chance(0.5)) return;
  const expected = run.scenario.targets.find((one) => one.name === target)?.cluster;
  for (const identifier of truth.clusters('')) {
    const resourceId = String(truth.cluster(identifier)?.['DbClusterResourceId']);
    if (identifier === expected || ledger.clusters.get(resourceId)?.target !== target) continue;
    try {
      const params = { DBClusterIdentifier: identifier };
      run.core.handle({ service: 'rds', action: 'StopDBCluster', ...home, params });
      run.timeline.add(undefined, `  a person: StopDBCluster ${identifier}`);
    } catch (error) {
      if (!(error instanceof AwsFault)) throw error;
    }
  }
}

/** Asks until nothing is under way any more. */
async function sweep({ run }: Judged, lambda: Lambda, execution: Execution): Promise<void> {
  for (let call = 0; call < calls; call += 1) {
    let deleting = true;
    run.after(0, undefined, () => {
      void lambda.invoke(execution, 'sweep', { apply: true, target: execution.target }, 0).then((answer) => {
        run.reached.answer('sweep', undefined, answer);
        const counts = ('result' in answer ? (answer.result as { counts?: { deleting?: number } }) : {}).counts;
        deleting = 'error' in answer || (counts?.deleting ?? 0) > 0;
        if ('error' in answer && call === calls - 1)
          run.violate(nothingLeftOver, `the sweep ended with ${answer.error}`);
      });
    });
    await run.settle();
    // What is asked for takes a while to go.
    run.after(1_200_000, undefined, () => {});
    await run.settle();
    if (!deleting) break;
  }
}

/** In some worlds it is swept before anybody restores again: what no setup has completed goes then, and nothing stands in its place. */
export async function perhapsSweepFirst(judged: Judged, lambda: Lambda, target: string): Promise<void> {
  const { run, ledger, truth } = judged;
  const last = run.executions.findLast((execution) => execution.target === target);
  if (last === undefined || !new Random(run.scenario.seed, `sweep before ${target}`).chance(0.25)) return;
  await sweep(judged, lambda, last);
  const expected = run.scenario.targets.find(({ name }) => name === target)?.cluster ?? '';
  const cluster = truth.cluster(expected);
  const resourceId = String(cluster?.['DbClusterResourceId']);
  const tags = tagsOf(cluster);
  const owner = run.executions.find(({ id }) => id === tags.get(tagKeys.execution));
  const volume = run.databases.ofCluster(resourceId);
  if (owner === undefined || volume === undefined || isComplete(volume) || tags.has(tagKeys.readyAt)) return;
  if (ledger.clusters.get(resourceId)?.madeBy === undefined || ledger.meddledAt.has(resourceId)) return;
  if (cluster?.['DeletionProtection'] === true || cluster?.['Status'] === 'deleting') return;
  run.violate(nothingLeftOver, `${expected}, ${resourceId}, which nobody has completed, is left by a sweep`, last);
}
