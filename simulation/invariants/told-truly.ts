import type { Plan } from '../../src/payload/plan.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Answer } from '../machine/interpreter.ts';
import type { SdkRequest } from '../process/environment.ts';
import { judgeTaker } from '../telling/failure-text.ts';
import { judgeProofs } from '../telling/proofs.ts';
import { judgeSuccessText } from '../telling/success-text.ts';
import { judgeSweepAnswer } from '../telling/sweep-answer.ts';
import { keyOfSnapshot } from '../world/ledger.ts';
import type { Execution, Invocation } from '../world/records.ts';
import { tagsOf, type View } from '../world/truth.ts';
import type { Judged } from './judged.ts';

/**
 * Each line of what is told to be left is so, and nothing that the restore has made or moved is left out: whoever is called at
 * night deletes, renames and starts again by what the message says.
 */
const toldTruly = 'told-truly';

/** Judged when the message reaches the topic. */
export function judgeMessage(judged: Judged, { execution, functionName }: Invocation, request: SdkRequest): void {
  if (request.action !== 'Publish') return;
  const text = String(request.params['Message']);
  const wrong = (what: string) => judged.run.violate(toldTruly, what, execution);
  if (functionName === 'SendNotification') judgeSuccessText(judged, execution, text, wrong);
  else {
    judgeTaker(judged, text, wrong);
    if (text.includes('\nWhat is left:\n')) new LeftJudge(judged, execution, text, wrong).judge();
  }
}

/** Judged once the function has ended. */
export function judgeAnswer({ run }: Judged, invocation: Invocation, answer: Answer): void {
  const { execution, functionName } = invocation;
  const wrong = (what: string) => run.violate(toldTruly, what, execution);
  if (functionName === 'sweep') judgeSweepAnswer(run, answer, wrong);
  if (functionName === 'SetupDBUsers') judgeProofs(run, invocation, answer, wrong);
}

type Wrong = (what: string) => void;

/** How long RDS may show what was, at most; and what begins to be deleted may take this long to be gone. */
const lag = 240_000;
const goneWithin = 20 * 60_000;

class LeftJudge {
  readonly #judged: Judged;
  readonly #execution: Execution;
  readonly #text: string;
  readonly #wrong: Wrong;
  readonly #plan: Plan | undefined;

  constructor(judged: Judged, execution: Execution, text: string, wrong: Wrong) {
    this.#judged = judged;
    this.#execution = execution;
    this.#text = text;
    this.#plan = execution.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
    this.#wrong = (what) => wrong(`${what}; told was: ${text.slice(text.indexOf('What is left:')).slice(14, 900)}`);
  }

  judge(): void {
    if (this.#plan === undefined) return;
    // What could not be looked at is told as the payload has it.
    if (!this.#text.includes('could not be looked at')) {
      this.#judgeTarget(this.#line('Target'), this.#plan);
      this.#judgeOldCluster(this.#line('Old cluster'), this.#plan);
      this.#judgeRestored(this.#line('Restored cluster'), this.#plan);
      this.#judgeOmissions(this.#plan);
    }
    this.#judgeCopy(this.#line('Copy'), this.#plan);
    this.#judgeRoles(this.#line('Roles'));
  }

  #line(name: string): string {
    return new RegExp(`^- ${name}: (.*)$`, 'm').exec(this.#text)?.[1] ?? '';
  }

  #judgeTarget(line: string, { cluster: { identifier }, replace }: Plan): void {
    const standing = this.#judged.truth.cluster(identifier);
    const id = String(standing?.['DbClusterResourceId'] ?? 'nothing');
    if (this.#isTakenOver(id)) return;
    const own = this.#isOwn(id);
    const says = (what: string, so: boolean) => {
      if (line.includes(what) && !so && !this.#isFresh(identifier)) this.#wrong(`${identifier} is ${id}`);
    };
    says('does not stand', standing === undefined);
    says(': the old cluster ', id === replace.existing?.resourceId);
    says('which this restore has not made', line.includes(id) && !own);
    says(`${identifier} is restored`, own);
    says('restored and set up', own && tagsOf(standing).has(tagKeys.readyAt));
  }

  #judgeOldCluster(line: string, { cluster: { identifier }, replace: { existing, setAside } }: Plan): void {
    const { ledger } = this.#judged;
    if (existing === undefined) return;
    const { resourceId } = existing;
    const name = this.#nameOf(resourceId);
    const under = /stands under (?:its own name|([a-z0-9-]+))/.exec(line);
    const fresh = [identifier, setAside?.identifier, name].some((one) => one !== undefined && this.#isFresh(one));
    if (under !== null && name !== (under[1] ?? identifier) && !fresh)
      this.#wrong(`${resourceId} is ${name ?? 'gone'}`);
    // While a person renames it, or a restore that somebody goes on with, nobody is shown it under any name.
    const isOtherAtWork = this.#judged.run.executions.some(
      ({ name: other, target, status }) =>
        other !== this.#execution.name && target === this.#execution.target && status === 'RUNNING',
    );
    const renamed = name === undefined && (ledger.meddledAt.has(resourceId) || isOtherAtWork);
    if (/\b(?:is gone|was deleted)\b/.test(line) && !ledger.deleted.has(resourceId) && !renamed) {
      this.#wrong(`nobody has deleted ${resourceId}, which is ${name ?? 'being renamed'}`);
    }
    const final = /final snapshot ([a-z0-9-]+)/.exec(line)?.[1];
    if (final !== undefined && !isOf(this.#judged, final, resourceId)) this.#wrong(`${final} is not of ${resourceId}`);
  }

  #judgeRestored(line: string, { cluster: { identifier } }: Plan): void {
    const standing = this.#judged.truth.cluster(identifier);
    const own = this.#isOwn(String(standing?.['DbClusterResourceId'])) && standing?.['Status'] !== 'deleting';
    if (this.#isFresh(identifier) || this.#isTakenOver(String(standing?.['DbClusterResourceId']))) return;
    if (/^(?:there is none|it was removed|is gone)/.test(line) && own) this.#wrong('the restored cluster stands');
    if (line.startsWith(`${identifier}, status`) && !this.#isOwn(String(standing?.['DbClusterResourceId'])))
      this.#wrong('the restored cluster does not stand');
  }

  /** Whoever is told that nobody gets in leaves the database alone until morning. */
  #judgeRoles(line: string): void {
    const restored = this.#execution.results.get('CheckRestoreStatus')?.['resourceId'];
    const volume = this.#judged.run.databases.ofCluster(String(restored));
    if (volume === undefined || !line.includes('nobody but the master can log in')) return;
    const admitted = [...volume.roles].filter(([, role]) => role.admitted).map(([name]) => name);
    if (admitted.length > 0) this.#wrong(`${admitted.join(', ')} can log in`);
  }

  #judgeCopy(line: string, { copy: { snapshotId } }: Plan): void {
    const found = this.#judged.truth.snapshot(snapshotId);
    if (this.#isFresh(snapshotId)) return;
    if (line.startsWith('none was made') && this.#hasCopied(found)) this.#wrong(`${snapshotId} was made`);
    // What is told as it was, or as being deleted or as deleted already, may be gone.
    const isPast = line.includes('when it was last looked at') || /status delet(?:ing|ed)/.test(line);
    if (line.startsWith(`${snapshotId}, status`) && !isPast && found === undefined)
      this.#wrong(`there is no ${snapshotId}`);
    if (/ (?:is gone|was deleted|status deleted)$/.test(line) && found !== undefined && found['Status'] !== 'deleting')
      this.#wrong(`${snapshotId} is there`);
    if (line.includes(', archived') && !tagsOf(found).has(tagKeys.archivedAt))
      this.#wrong(`${snapshotId} is not archived`);
  }

  /** What the restore has made or moved, and is there. */
  #judgeOmissions({ replace: { existing, finalSnapshotId } }: Plan): void {
    const { ledger, truth } = this.#judged;
    const mentions = (...names: readonly string[]) => names.some((name) => this.#text.includes(name));
    for (const identifier of truth.clusters('')) {
      const id = String(truth.cluster(identifier)?.['DbClusterResourceId']);
      const moved = id === existing?.resourceId && identifier !== this.#plan?.cluster.identifier;
      if (!(moved || ledger.clusters.get(id)?.madeBy === this.#execution) || this.#isFresh(identifier)) continue;
      // Where a person has moved it is theirs to know.
      if (!ledger.meddledAt.has(id) && !mentions(identifier, id)) this.#wrong(`cluster ${identifier}, ${id}, is left`);
    }
    for (const [key, { madeBy }] of ledger.copies) {
      const arn = key.slice(0, key.lastIndexOf('@'));
      const id = arn.split(':').at(-1) ?? '';
      if (madeBy !== this.#execution || truth.snapshot(arn) === undefined || this.#isFresh(id)) continue;
      if (!mentions(id)) this.#wrong(`copy ${id} is left`);
    }
    if (existing === undefined || finalSnapshotId === undefined || this.#isFresh(finalSnapshotId)) return;
    // One that was there before is somebody's.
    const taken = Number(truth.snapshot(finalSnapshotId)?.['SnapshotCreateTime']) >= this.#execution.startedAt;
    if (taken && isOf(this.#judged, finalSnapshotId, existing.resourceId) && !mentions(finalSnapshotId))
      this.#wrong(`the final snapshot ${finalSnapshotId} is left`);
  }

  #hasCopied(found: View | undefined): boolean {
    return found !== undefined && this.#judged.ledger.copies.get(keyOfSnapshot(found))?.madeBy === this.#execution;
  }

  /** By a later execution, while this one had ended: whoever redrives it then is told that it is another's. */
  #isTakenOver(resourceId: string): boolean {
    return this.#judged.run.executions.some((other) => {
      const plan = other.results.get('SnapshotCheck')?.['plan'] as Plan | undefined;
      return other !== this.#execution && plan?.adoptedCluster?.resourceId === resourceId;
    });
  }

  /** Made, or taken over, by this execution. */
  #isOwn(resourceId: string): boolean {
    const { adoptedCluster } = this.#plan ?? {};
    const name = this.#nameOf(resourceId);
    const claimedBy = name && tagsOf(this.#judged.truth.cluster(name)).get(tagKeys.execution);
    return (
      this.#judged.ledger.clusters.get(resourceId)?.madeBy === this.#execution ||
      (adoptedCluster?.resourceId === resourceId && claimedBy === this.#execution.id)
    );
  }

  #nameOf(resourceId: string): string | undefined {
    const { truth } = this.#judged;
    return truth.clusters('').find((name) => truth.cluster(name)?.['DbClusterResourceId'] === resourceId);
  }

  /** Whether something happened to what bears the name so shortly before that RDS may not show it yet. */
  #isFresh(name: string): boolean {
    const { run, ledger } = this.#judged;
    const touched = ledger.touched.get(name);
    if (touched === undefined) return false;
    return run.now() - touched.at <= (/^Delete/.test(touched.action) ? goneWithin : lag);
  }
}

/** Whether the snapshot is of the very cluster, and is or will be complete. */
function isOf({ truth }: Judged, id: string, resourceId: string): boolean {
  const found = truth.snapshot(id);
  return found?.['DbClusterResourceId'] === resourceId && /^(?:available|creating)$/.test(String(found['Status']));
}
