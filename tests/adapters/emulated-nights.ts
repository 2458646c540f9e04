import { KMSClient } from '@aws-sdk/client-kms';
import { RDSClient } from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, expect } from 'vitest';
import { type EmulatedAws, startAws } from '../../local/aws/start-aws.ts';
import { ManualClock } from '../../local/clock.ts';
import { createKeyStore } from '../../src/adapters/kms.ts';
import { createClusterAdmin } from '../../src/adapters/rds/cluster-admin.ts';
import { createRegionResources } from '../../src/adapters/rds/region-resources.ts';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import { createSecretStore } from '../../src/adapters/secrets-manager.ts';
import type { Config, Profile } from '../../src/config/schema.ts';
import { isPipelineError, PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { CopyProgress, RestoreProgress } from '../../src/payload/results.ts';
import { createArchiveSnapshot } from '../../src/steps/archive-snapshot.ts';
import { createCheckCopyStatus } from '../../src/steps/check-copy-status.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createCopySnapshot } from '../../src/steps/copy-snapshot.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSnapshotCheck } from '../../src/steps/snapshot-check.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakePastRestores } from '../fakes/fake-restores.ts';

const account = '111122223333';
const source = { account, region: 'us-east-1' };
const target = { account, region: 'eu-west-1' };

let clock: ManualClock;
let aws: EmulatedAws;
let clients: { destroy(): void }[];

/** A production with a snapshot and an old `orders-staging` with two instances, anew for each test of the file. */
export function useEmulatedAws(): void {
  beforeEach(async () => {
    clock = new ManualClock(Date.parse('2026-08-01T04:00:00Z'));
    aws = await startAws({ clock });
    clients = [];
    aws.core.seed.cluster(source, { id: 'orders-prod', engineVersion: '17.4' });
    aws.core.seed.instance(source, { id: 'orders-prod-1', cluster: 'orders-prod' });
    aws.core.seed.snapshotOf(source, 'orders-prod');
    const tags = { 'aurora-restore:target': 'orders-staging' };
    aws.core.seed.cluster(target, { id: 'orders-staging', tags });
    for (const name of ['blue', 'green']) aws.core.seed.instance(target, { id: name, cluster: 'orders-staging', tags });
    clock.advance(3_600_000);
  });
  afterEach(async () => {
    for (const client of clients) client.destroy();
    await aws.close();
  });
}

export const emulatedAws = (): EmulatedAws => aws;
export const advance = (milliseconds: number) => clock.advance(milliseconds);

/** Another snapshot of production, of now. */
export function takeSnapshot(): void {
  aws.core.seed.snapshotOf(source, 'orders-prod');
  clock.advance(3_600_000);
}

function keep<Client extends { destroy(): void }>(client: Client): Client {
  clients.push(client);
  return client;
}

/** The state machine in a few lines. Where `repeated`, each attempt is killed at its end and made once more. */
export function aNight(changes: Partial<Profile>, { repeated = false, night = 1 } = {}) {
  const id = `arn:aws:states:eu-west-1:${account}:execution:restore:night-${night}`;
  const settings = (region: string) => ({
    ...{ region, endpoint: aws.url, credentials: { accessKeyId: account, secretAccessKey: 'x' } },
    maxAttempts: 1,
  });
  const rds = keep(new RDSClient(settings('eu-west-1')));
  const profile: Profile = {
    source: { region: 'us-east-1', cluster: 'orders-prod' },
    deadlines: { delete: '2h' },
    ...changes,
  };
  const config: Config = { region: 'eu-west-1', targets: { 'orders-staging': profile } };
  const notifier = new FakeNotifier();
  const ports = {
    snapshots: createSnapshotStore((region) => keep(new RDSClient(settings(region)))),
    clusters: createClusterAdmin(rds),
    secrets: createSecretStore(keep(new SecretsManagerClient(settings('eu-west-1')))),
    restores: { list: async () => [], find: async () => undefined },
    past: new FakePastRestores(),
    resources: createRegionResources(rds),
    keys: createKeyStore(keep(new KMSClient(settings('eu-west-1')))),
    ...{ config, notifier, metrics: new FakeMetrics(), log: new FakeLog() },
  };
  const now = () => new Date(clock.now()).toISOString();
  const startedAt = now();
  const event = <Payload>(payload: Payload, retryCount = 0, enteredAt = now()) => ({
    execution: { id, name: `night-${night}`, startedAt },
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

/** The clusters of the target's region. */
export const names = () =>
  aws.core
    .report()
    .regions.filter(({ region }) => region === 'eu-west-1')
    .flatMap(({ clusters }) => clusters.map(({ id: name }) => name));
