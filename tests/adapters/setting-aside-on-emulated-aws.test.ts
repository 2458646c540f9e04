import { KMSClient } from '@aws-sdk/client-kms';
import { RDSClient } from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatedAws, startAws } from '../../local/aws/start-aws.ts';
import { ManualClock } from '../../local/clock.ts';
import { createKeyStore } from '../../src/adapters/kms.ts';
import { createClusterAdmin } from '../../src/adapters/rds/cluster-admin.ts';
import { createRegionResources } from '../../src/adapters/rds/region-resources.ts';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import { createSecretStore } from '../../src/adapters/secrets-manager.ts';
import type { Config, Profile } from '../../src/config/schema.ts';
import { isPipelineError, PipelineError } from '../../src/errors.ts';
import { describeFailure } from '../../src/failure.ts';
import type { CopyProgress, Plan, RestoreProgress } from '../../src/payload.ts';
import { createArchiveSnapshot } from '../../src/steps/archive-snapshot.ts';
import { createCheckCopyStatus } from '../../src/steps/check-copy-status.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createCopySnapshot } from '../../src/steps/copy-snapshot.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSnapshotCheck } from '../../src/steps/snapshot-check.ts';
import { FakeLog, FakeNotifier } from '../steps/fakes/fake-notifier.ts';

const account = '111122223333';
const source = { account, region: 'us-east-1' };
const target = { account, region: 'eu-west-1' };
const id = `arn:aws:states:eu-west-1:${account}:execution:restore:night-1`;

let clock: ManualClock;
let aws: EmulatedAws;
let clients: { destroy(): void }[];

beforeEach(async () => {
  clock = new ManualClock(Date.parse('2026-08-01T04:00:00Z'));
  aws = await startAws({ clock });
  clients = [];
  aws.core.seed.cluster(source, { id: 'orders-prod', engineVersion: '17.4' });
  aws.core.seed.instance(source, { id: 'orders-prod-1', cluster: 'orders-prod' });
  aws.core.seed.snapshotOf(source, 'orders-prod');
  aws.core.seed.cluster(target, { id: 'orders-staging', tags: { 'aurora-restore:target': 'orders-staging' } });
  for (const name of ['blue', 'green']) aws.core.seed.instance(target, { id: name, cluster: 'orders-staging' });
  clock.advance(3_600_000);
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  await aws.close();
});

function keep<Client extends { destroy(): void }>(client: Client): Client {
  clients.push(client);
  return client;
}

/** The state machine in a few lines. Where `repeated`, each attempt is killed at its end and made once more. */
function aNight(replace: Profile['replace'], repeated: boolean) {
  const settings = (region: string) => ({
    ...{ region, endpoint: aws.url, credentials: { accessKeyId: account, secretAccessKey: 'x' } },
    maxAttempts: 1,
  });
  const rds = keep(new RDSClient(settings('eu-west-1')));
  const profile: Profile = {
    source: { region: 'us-east-1', cluster: 'orders-prod' },
    replace: { ...replace, strategy: 'setAside' },
    deadlines: { delete: '2h' },
  };
  const config: Config = { region: 'eu-west-1', targets: { 'orders-staging': profile } };
  const notifier = new FakeNotifier();
  const ports = {
    snapshots: createSnapshotStore((region) => keep(new RDSClient(settings(region)))),
    clusters: createClusterAdmin(rds),
    secrets: createSecretStore(keep(new SecretsManagerClient(settings('eu-west-1')))),
    restores: { list: async () => [], find: async () => undefined },
    resources: createRegionResources(rds),
    keys: createKeyStore(keep(new KMSClient(settings('eu-west-1')))),
    ...{ config, notifier, log: new FakeLog() },
  };
  const now = () => new Date(clock.now()).toISOString();
  const startedAt = now();
  const event = <Payload>(payload: Payload, retryCount = 0, enteredAt = now()) => ({
    execution: { id, name: 'night-1', startedAt },
    state: { name: 'Any', enteredAt, retryCount, retryIntervalSeconds: 30 },
    payload,
  });
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (repeated) await work().catch(() => undefined);
    return await work();
  };
  const waiting = async <Result>(error: string, work: (retryCount: number) => Promise<Result>): Promise<Result> => {
    for (let count = 0; ; count += 1) {
      try {
        return await attempt(() => work(count));
      } catch (thrown) {
        if (!isPipelineError(thrown) || thrown.name !== error) throw thrown;
        clock.advance(30_000);
      }
    }
  };

  const copy = async (plan: Plan): Promise<CopyProgress> => {
    let made = await attempt(() => createCopySnapshot(ports)(event({ plan })));
    while (made.outcome !== 'CopyComplete') {
      clock.advance(30_000);
      made = await attempt(() => createCheckCopyStatus(ports)(event({ plan, copy: made })));
    }
    return made;
  };
  const restore = async (plan: Plan, made: CopyProgress, until: string): Promise<RestoreProgress> => {
    let progress = await attempt(() => createRestoreSnapshot(ports)(event({ plan, copy: made })));
    while (progress.outcome !== 'RestoreComplete' && progress.instances.length < Number(until)) {
      clock.advance(30_000);
      progress = await attempt(() => createCheckRestoreStatus(ports)(event({ plan, restore: progress })));
    }
    return progress;
  };
  return {
    ports,
    notifier,
    check: async () => (await createSnapshotCheck(ports)(event({ target: 'orders-staging' }))).plan,
    ...{ copy, restore },
    setAside: (plan: Plan) =>
      waiting('ClusterStillDeleting', (count) => createDeleteRds(ports)(event({ plan }, count))),
    oneAttempt: (plan: Plan) => createDeleteRds(ports)(event({ plan })).catch(() => undefined),
    archive: (plan: Plan, made: CopyProgress, restored: RestoreProgress) =>
      waiting('ClusterStillDeleting', (count) =>
        createArchiveSnapshot(ports)(event({ plan, copy: made, restore: restored }, count)),
      ),
    fail: async (state: string, payload: object): Promise<string> => {
      const failure = describeFailure(new PipelineError('UserSetupFailed', 'PostgreSQL refused.'));
      const failures = { [state]: { Error: failure.error, Cause: failure.cause } };
      await waiting('RollbackUnfinished', (count) =>
        createHandleFailure(ports)(event({ ...payload, failures }, count)),
      ).catch((error: Error) => expect(error.name).toBe('UserSetupFailed'));
      return notifier.published.at(-1)?.text ?? '';
    },
  };
}

const names = () =>
  aws.core
    .report()
    .regions.filter(({ region }) => region === 'eu-west-1')
    .flatMap(({ clusters }) => clusters.map(({ id: name }) => name));

describe.each([
  ['once', false],
  ['twice, as if killed at its end', true],
])('an old cluster that is set aside on the emulated AWS, each attempt being made %s', (_how, repeated) => {
  it('waits under its new name, and is deleted with a final snapshot once the new one is complete', async () => {
    const night = aNight({ finalSnapshot: true }, repeated);
    const plan = await night.check();
    const aside = plan.replace.setAside?.identifier ?? '';
    const copy = await night.copy(plan);
    await expect(night.setAside(plan)).resolves.toMatchObject({
      outcome: 'ClusterSetAside',
      setAside: { identifier: aside, resourceId: plan.replace.existing?.resourceId },
    });
    const restore = await night.restore(plan, copy, 'Infinity');
    expect(names().sort()).toEqual(['orders-staging', aside].sort());
    expect((await night.ports.clusters.instancesOf(aside)).map(({ id: name }) => name).sort()).toEqual([
      'blue',
      'green',
    ]);
    await expect(night.archive(plan, copy, restore)).resolves.toMatchObject({
      deletedCluster: { identifier: aside, finalSnapshotId: plan.replace.finalSnapshotId },
    });
    expect(names()).toEqual(['orders-staging']);
    await expect(night.ports.clusters.find('orders-staging')).resolves.toMatchObject({
      resourceId: restore.resourceId,
      tags: { 'aurora-restore:ready-at': expect.any(String) },
    });
  });

  it.each([
    ['is complete but for its users', 'Infinity'],
    ['is just being made', '0'],
    ['has its first instances', '1'],
  ])('has its name back when the restore fails while the new one %s', async (_when, until) => {
    const night = aNight({}, repeated);
    const plan = await night.check();
    const copy = await night.copy(plan);
    const deletion = await night.setAside(plan);
    const restore = await night.restore(plan, copy, until);
    const text = await night.fail('SetupDBUsers', { plan, copy, deletion, restore });
    expect(names()).toEqual(['orders-staging']);
    const old = await night.ports.clusters.find('orders-staging');
    expect(old).toMatchObject({ resourceId: plan.replace.existing?.resourceId, status: 'available' });
    expect(Object.keys(old?.tags ?? {})).toEqual(['aurora-restore:target']);
    expect(old?.members.map(({ id: name }) => name).sort()).toEqual(['blue', 'green']);
    expect(text).toContain('- Old cluster: orders-staging stands under its own name again, status available');
    expect(text).toContain('- Restored cluster: it was removed');
    expect(night.notifier.published).toHaveLength(repeated ? 2 : 1);
  });

  it.each([0, 30_000, 70_000, 120_000])(
    'has its name back when DeleteRDS dies right after asking for the rename, and its payload is lost: %i ms later',
    async (milliseconds) => {
      const night = aNight({}, repeated);
      const plan = await night.check();
      await night.oneAttempt(plan);
      clock.advance(milliseconds);
      await night.fail('DeleteRDS', { plan });
      expect(names()).toEqual(['orders-staging']);
      const old = await night.ports.clusters.find('orders-staging');
      expect(old).toMatchObject({ resourceId: plan.replace.existing?.resourceId, status: 'available' });
      expect(Object.keys(old?.tags ?? {})).toEqual(['aurora-restore:target']);
    },
  );
});
