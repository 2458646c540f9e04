import { AddTagsToResourceCommand, ModifyDBClusterCommand, RDSClient } from '@aws-sdk/client-rds';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatedAws, startAws } from '../../local/aws/start-aws.ts';
import { ManualClock } from '../../local/clock.ts';
import { createClusterAdmin } from '../../src/adapters/rds/cluster-admin.ts';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import { createCheckCopyStatus } from '../../src/steps/check-copy-status.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createCopySnapshot } from '../../src/steps/copy-snapshot.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSweep } from '../../src/upkeep/sweep.ts';
import { anEvent, aPlan } from '../fakes/events.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeLog } from '../fakes/fake-notifier.ts';
import { FakePastRestores, FakeRestores } from '../fakes/fake-restores.ts';
import { account } from '../fakes/fake-snapshots.ts';
import { executionOf, stateMachineArn } from '../fakes/sweep-world.ts';

const source = { account, region: 'us-east-1' };
const target = { account, region: 'eu-west-1' };
const execution = executionOf('night-1');

let clock: ManualClock;
let aws: EmulatedAws;
let clients: Map<string, RDSClient>;

beforeEach(async () => {
  clock = new ManualClock(Date.parse('2026-08-01T04:00:00Z'));
  aws = await startAws({ clock });
  clients = new Map();
});
afterEach(async () => {
  for (const client of clients.values()) client.destroy();
  await aws.close();
});

function rds(region = 'eu-west-1'): RDSClient {
  const credentials = { accessKeyId: account, secretAccessKey: 'x' };
  const client = clients.get(region) ?? new RDSClient({ region, endpoint: aws.url, credentials, maxAttempts: 1 });
  clients.set(region, client);
  return client;
}

function pipeline() {
  const restores = new FakeRestores();
  const ports = {
    clusters: createClusterAdmin(rds()),
    snapshots: createSnapshotStore(rds),
    secrets: new FakeSecrets(),
    restores,
    past: new FakePastRestores(),
    log: new FakeLog(),
  };
  const sweep = async (input: unknown) => {
    const { items } = await createSweep(ports, stateMachineArn)(input);
    return Object.fromEntries(items.map(({ id, action }) => [id, action]));
  };
  return { ports, restores, sweep };
}

/** The states up to CheckRestoreStatus, one after the other, by the execution `night-1`. Returns the copy's identifier. */
async function restored({ ports }: ReturnType<typeof pipeline>): Promise<string> {
  aws.core.seed.cluster(source, { id: 'orders-prod', engineVersion: '17.4' });
  aws.core.seed.instance(source, { id: 'orders-prod-1', cluster: 'orders-prod' });
  const { arn, id } = aws.core.seed.snapshotOf(source, 'orders-prod');
  const planned = aPlan({ instances: { class: 'db.r6g.large', count: 2 } });
  const tags = { ...planned.copy.tags, 'aurora-restore:source-snapshot': arn };
  const plan = {
    ...planned,
    snapshot: { ...planned.snapshot, arn, id },
    copy: { ...planned.copy, tags },
    cluster: { ...planned.cluster, tags: { ...planned.cluster.tags, 'aurora-restore:source-snapshot': arn } },
  };
  let copy = await createCopySnapshot(ports)(anEvent({ plan }));
  do {
    clock.advance(60_000);
    copy = await createCheckCopyStatus(ports)(anEvent({ plan, copy }));
  } while (copy.outcome === 'CopyInProgress');
  let restore = await createRestoreSnapshot(ports)(
    anEvent({ plan, copy }, { enteredAt: new Date(clock.now()).toISOString() }),
  );
  do {
    clock.advance(60_000);
    restore = await createCheckRestoreStatus(ports)(
      anEvent({ plan, restore }, { enteredAt: new Date(clock.now()).toISOString() }),
    );
  } while (restore.outcome === 'RestoreInProgress');
  expect(restore.outcome).toBe('RestoreComplete');
  return copy.snapshotId;
}

async function tag(arn: string, tags: Readonly<Record<string, string>>): Promise<void> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await rds().send(new AddTagsToResourceCommand({ ResourceName: arn, Tags }));
}

/** What is left in the target's region. */
function left(): readonly string[] {
  const { clusters = [], snapshots = [] } =
    aws.core.report().regions.find(({ region }) => region === target.region) ?? {};
  return [...clusters, ...snapshots].map(({ id }) => id);
}

describe('a sweep over the SDK on the emulated AWS', () => {
  it('leaves a running restore alone, tells what it leaves when it fails, and removes it', async () => {
    const night = pipeline();
    const copy = await restored(night);
    aws.core.seed.cluster(target, { id: 'somebodys' });
    expect(await night.sweep({ apply: true })).toEqual({ 'orders-staging': 'kept', [copy]: 'kept' });

    night.restores.end(execution, 'FAILED');
    expect(await night.sweep({})).toEqual({ 'orders-staging': 'wouldDelete', [copy]: 'kept' });
    expect(left()).toEqual(['orders-staging', 'somebodys', copy]);

    expect(await night.sweep({ apply: true })).toEqual({ 'orders-staging': 'deleted', [copy]: 'kept' });
    expect(await night.sweep({ apply: true })).toEqual({ 'orders-staging': 'deleting', [copy]: 'kept' });
    clock.advance(3_600_000);
    expect(await night.sweep({ apply: true })).toEqual({ [copy]: 'kept' });
    expect(left()).toEqual(['somebodys', copy]);
  });

  it('starts a stopped cluster, and deletes it the next time', async () => {
    const night = pipeline();
    const copy = await restored(night);
    night.restores.end(execution, 'ABORTED');
    aws.core.seed.cluster(target, {
      ...{ id: 'orders-staging-stopped', status: 'stopped', tags: aPlan().copy.tags },
    });
    const { tags } = aPlan().copy;
    aws.core.seed.instance(target, { id: 'stopped-1', cluster: 'orders-staging-stopped', status: 'stopped', tags });
    const stopped = { 'orders-staging-stopped': 'deleting' };
    expect(await night.sweep({ apply: true })).toMatchObject(stopped);
    clock.advance(3_600_000);
    expect(await night.sweep({ apply: true })).toMatchObject({ 'orders-staging-stopped': 'deleted' });
    clock.advance(3_600_000);
    expect(left()).toEqual([copy]);
  });

  it('removes what was set aside, and the copy, once the new cluster is ready', async () => {
    const night = pipeline();
    const copy = await restored(night);
    night.restores.end(execution, 'FAILED');
    const old = aws.core.seed.cluster(target, {
      id: 'orders-staging-aside-0a1b2c3d',
      tags: {
        ...{ 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': executionOf('night-0') },
        ...{ 'aurora-restore:set-aside-by': execution, 'aurora-restore:set-aside-from': 'orders-staging' },
      },
    });
    const tags = { 'aurora-restore:target': 'orders-staging' };
    aws.core.seed.instance(target, { id: 'orders-staging-1', cluster: old.id, tags });
    const protect = (DeletionProtection: boolean) =>
      rds().send(
        new ModifyDBClusterCommand({ DBClusterIdentifier: old.id, DeletionProtection, ApplyImmediately: true }),
      );
    expect(await night.sweep({})).toEqual({ 'orders-staging': 'wouldDelete', [old.id]: 'kept', [copy]: 'kept' });

    await tag(`arn:aws:rds:eu-west-1:${account}:cluster:orders-staging`, { 'aurora-restore:ready-at': '2026-08-01' });
    await protect(true);
    expect(await night.sweep({})).toEqual({ 'orders-staging': 'kept', [old.id]: 'kept', [copy]: 'wouldDelete' });
    await protect(false);
    clock.advance(600_000);
    expect(await night.sweep({ apply: true })).toEqual({
      ...{ 'orders-staging': 'kept', [old.id]: 'deleted', [copy]: 'deleted' },
    });
    clock.advance(3_600_000);
    expect(left()).toEqual(['orders-staging']);
  });
});
