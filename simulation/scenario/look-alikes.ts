import { automatedSnapshotId } from '../../local/aws/core/seed/seed-snapshot.ts';
import { asideId, copyId, finalSnapshotId } from '../../src/identifiers.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { Random } from '../random.ts';
import { home } from '../world/home.ts';
import { type Ledger, snapshotKey } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import { names } from './names.ts';
import type { TargetScenario } from './scenario.ts';

const minute = 60_000;

/**
 * What bears a name that the pipeline is about to give, or that it looks for, and is not what is meant: namesakes of the source,
 * copies under another key, strangers under the names of the copy, of the final snapshot and of the old cluster that is set aside.
 */
export function seedLookalikes(run: Run, ledger: Ledger): void {
  const random = new Random(run.scenario.seed, 'look-alikes');
  seedNamesakes(run, random);
  const formerKey = run.core.seed.kmsKey(home, { aliases: [names.formerKey] }).arn;
  ledger.keys.set(names.formerKey, formerKey);
  for (const target of run.scenario.targets) {
    if (random.chance(0.4)) seedCopyUnderFormerKey(run, ledger, target, formerKey, random.chance(0.5));
    if (random.chance(0.2)) misfile(run, target);
    if (random.chance(0.2)) seedCopyOfAnotherStage(run, ledger, target);
    seedFailedCopy(run, ledger, target, random.chance(0.35));
    const { climate, obstacle } = run.scenario;
    // In their way no restore comes to its end, however often it is tried.
    if ((climate !== 'rough' && climate !== 'meddled') || obstacle !== undefined) continue;
    if (random.chance(0.12)) seedUnderCopyName(run, ledger, target, random.pick(['failed', 'good', 'tagged']));
    if (random.chance(0.4)) seedUnderFinalName(run, target, random.pick(underFinalName));
    if (random.chance(0.3)) seedUnderAsideName(run, target);
  }
}

/** The ARN of the first execution of a target: names follow from it. */
function firstExecution({ scenario }: Run, target: string): string {
  const first = scenario.starts.findIndex((start) => start.target === target);
  return home.executionArn(`${target}-${first + 1}`);
}

/** Newer than all that the source has: another account's that is shared, and one's own where the source is another's. */
function seedNamesakes({ core, scenario }: Run, random: Random): void {
  const { region, account } = scenario.source;
  const places = [
    { account: names.strangerAccount, region },
    ...(account === home.account ? [] : [{ account: home.account, region }]),
  ];
  for (const place of places) {
    if (random.chance(0.5)) continue;
    core.seed.snapshot(place, {
      ...{ id: `${names.source}-of-${place.account}`, cluster: names.source, type: 'manual' as const },
      ...{ createdAt: scenario.startedAt - 5 * minute, sharedWith: [home.account] },
    });
  }
  // Each region has a cluster of this name, and keeps copies of its snapshots in the other one too.
  if (random.chance(0.3) || scenario.obstacle !== undefined) return;
  const taken = Math.floor((scenario.startedAt - 20 * minute) / minute) * minute;
  const elsewhere = `arn:aws:rds:${names.thirdRegion}:${account}:cluster-snapshot:`;
  core.seed.snapshot(scenario.source, {
    ...{ id: `${names.source}-from-${names.thirdRegion}`, cluster: names.source, type: 'manual' },
    ...{ createdAt: scenario.startedAt - 5 * minute, sharedWith: account === home.account ? [] : [home.account] },
    ...{ sourceArn: `${elsewhere}${automatedSnapshotId(names.source, taken)}` },
    clusterResourceId: 'cluster-OFANOTHERREGION',
  });
}

/** The snapshot that is restored, as far as it can be told beforehand. */
function expectedSource({ profile }: TargetScenario, { sourceSnapshots }: Ledger) {
  const select = profile.snapshot?.select ?? 'latest';
  return sourceSnapshots
    .filter(({ status, type }) => status === 'available' && (select === 'latest' || select.endsWith(type)))
    .sort((one, other) => (other.dataAt ?? 0) - (one.dataAt ?? 0) || one.createdAt - other.createdAt)[0];
}

/** The name of the copy that the first restore is about to make, and the tags that it will have. */
function plannedCopy(target: TargetScenario, ledger: Ledger, key = target.profile.copy?.kmsKeyId) {
  const source = expectedSource(target, ledger);
  if (source === undefined) return undefined;
  const id = copyId(target.name, { arn: source.arn, createdAt: new Date(source.createdAt).toISOString() }, key);
  const tags = {
    [tagKeys.target]: target.name,
    [tagKeys.source]: source.arn,
    [tagKeys.execution]: home.executionArn(`${target.name}-earlier`),
  };
  return { id, tags, source };
}

/** Of a restore when the profile named another key. */
function seedCopyUnderFormerKey(
  { core, scenario, databases }: Run,
  ledger: Ledger,
  target: TargetScenario,
  kmsKeyId: string,
  archived: boolean,
): void {
  const planned = scenario.source.encrypted ? plannedCopy(target, ledger, names.formerKey) : undefined;
  if (planned === undefined) return;
  const { id, tags, source } = planned;
  const createdAt = Math.max(source.createdAt, scenario.startedAt - 30 * minute);
  const restoredCluster = `arn:aws:rds:${home.region}:${home.account}:cluster:${target.cluster}`;
  const marks = archived
    ? { [tagKeys.archivedAt]: new Date(createdAt).toISOString(), [tagKeys.restoredCluster]: restoredCluster }
    : {};
  const copy = core.seed.snapshot(home, {
    ...{ id, type: 'manual', cluster: names.source, createdAt, kmsKeyId },
    ...{ engineVersion: '17.4', databaseName: names.database },
    ...{ sourceArn: source.arn, tags: { ...tags, ...marks } },
  });
  // Once the profile names that key again it is as good as any.
  databases.apply({ type: 'copySnapshot', from: source.dataKey, to: copy.dataKey });
  ledger.copies.set(snapshotKey(copy.arn, copy.createdAt), { target: target.name });
}

/** Not archived yet; its target has the same name, and its executions another state machine. */
function seedCopyOfAnotherStage({ core, scenario }: Run, ledger: Ledger, target: TargetScenario): void {
  const planned = plannedCopy(target, ledger, 'alias/of-another-stage');
  if (planned === undefined) return;
  const { id, source } = planned;
  core.seed.snapshot(home, {
    ...{
      id,
      type: 'manual',
      cluster: names.source,
      createdAt: Math.max(source.createdAt, scenario.startedAt - minute),
    },
    sourceArn: source.arn,
    tags: { ...planned.tags, [tagKeys.execution]: home.executionOfAnotherStage },
  });
}

/** What is left of a night in which the copy failed: it is made anew. */
function seedFailedCopy({ core, scenario }: Run, ledger: Ledger, target: TargetScenario, drawn: boolean): void {
  const planned = drawn ? plannedCopy(target, ledger) : undefined;
  if (planned === undefined) return;
  const { id, tags, source } = planned;
  const createdAt = scenario.startedAt - minute;
  const copy = core.seed.snapshot(home, {
    ...{ id, type: 'manual', status: 'failed', cluster: names.source, createdAt, sourceArn: source.arn, tags },
  });
  ledger.copies.set(snapshotKey(copy.arn, copy.createdAt), { target: target.name });
}

/** `tagged`: a person's snapshot of the target's cluster, which hands its tags on. */
function seedUnderCopyName(
  { core }: Run,
  ledger: Ledger,
  target: TargetScenario,
  kind: 'failed' | 'good' | 'tagged',
): void {
  const planned = plannedCopy(target, ledger);
  if (planned === undefined) return;
  const cluster = kind === 'tagged' ? target.cluster : 'finance';
  const status = kind === 'failed' ? 'failed' : 'available';
  const tags = kind === 'tagged' ? planned.tags : {};
  const of =
    kind === 'good' ? { sourceArn: `arn:aws:rds:${home.region}:${home.account}:cluster-snapshot:of-finance` } : {};
  core.seed.snapshot(home, { id: planned.id, type: 'manual', cluster, status, tags, ...of });
}

const underFinalName = ['stranger', 'namesake', 'failed', 'creating'] as const;

/** `namesake`: of a cluster that had the target's name before; the last two are of the very cluster, and will never be complete. */
function seedUnderFinalName(run: Run, target: TargetScenario, kind: (typeof underFinalName)[number]): void {
  if (target.profile.replace?.finalSnapshot !== true || target.existing === undefined) return;
  const id = finalSnapshotId(target.cluster, firstExecution(run, target.name));
  run.core.seed.snapshot(home, {
    ...{ id, type: 'manual', cluster: kind === 'stranger' ? 'finance' : target.cluster },
    ...{
      status: kind === 'failed' || kind === 'creating' ? kind : 'available',
      createdAt: run.scenario.startedAt - 10 * minute,
    },
    ...(kind === 'namesake' ? { clusterResourceId: 'cluster-OFANEARLIERYEAR' } : {}),
  });
}

function seedUnderAsideName(run: Run, { name, cluster, profile }: TargetScenario): void {
  if (profile.replace?.strategy !== 'setAside') return;
  const id = asideId(cluster, firstExecution(run, name));
  run.core.seed.cluster(home, { id });
  run.core.seed.instance(home, { id: `${id}-1`, cluster: id });
}

/** RDS lists an instance with the target's cluster that is a member of another one, and bears the target's tag all the same. */
function misfile(run: Run, { name, cluster }: TargetScenario): void {
  const id = `${cluster}-reports`;
  run.core.seed.cluster(home, { id });
  run.core.seed.instance(home, { id: `${id}-1`, cluster: id, tags: { [tagKeys.target]: name } });
  run.misfiled.set(cluster, `${id}-1`);
}
