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
import { isPipelineError } from '../../src/failures/pipeline-error.ts';
import type { CopyProgress, RestoreProgress } from '../../src/payload/results.ts';
import type { PastRestore } from '../../src/ports/executions.ts';
import { createArchiveSnapshot } from '../../src/steps/archive-snapshot.ts';
import { createCheckCopyStatus } from '../../src/steps/check-copy-status.ts';
import { createCheckRestoreStatus } from '../../src/steps/check-restore-status.ts';
import { createCopySnapshot } from '../../src/steps/copy-snapshot.ts';
import { createDeleteRds } from '../../src/steps/delete-rds.ts';
import { createRestoreSnapshot } from '../../src/steps/restore-snapshot.ts';
import { createSnapshotCheck, type SnapshotCheckResult } from '../../src/steps/snapshot-check.ts';

import { FakePastRestores } from '../fakes/fake-restores.ts';

const account = '111122223333';
const source = { account, region: 'us-east-1' };
const target = { account, region: 'eu-west-1' };
const start = Date.parse('2026-08-01T04:00:00Z');

let clock: ManualClock;
let aws: EmulatedAws;
let clients: { destroy(): void }[];

beforeEach(async () => {
  clock = new ManualClock(start);
  aws = await startAws({ clock });
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.destroy();
  await aws.close();
});

function settings(region: string) {
  return { region, endpoint: aws.url, credentials: { accessKeyId: account, secretAccessKey: 'x' }, maxAttempts: 1 };
}

function keep<Client extends { destroy(): void }>(client: Client): Client {
  clients.push(client);
  return client;
}

/** The state machine in a few lines: runs the seven steps one after the other, waiting as the definition does. */
function nightly(profile: Profile, night: number, earlier: readonly PastRestore[] = []) {
  const config: Config = { region: 'eu-west-1', targets: { 'orders-staging': profile } };
  const ports = {
    snapshots: createSnapshotStore((region) => keep(new RDSClient(settings(region)))),
    clusters: createClusterAdmin(keep(new RDSClient(settings('eu-west-1')))),
    secrets: createSecretStore(keep(new SecretsManagerClient(settings('eu-west-1')))),
    // Nobody else is at work.
    restores: { list: async () => [], find: async () => undefined },
    resources: createRegionResources(keep(new RDSClient(settings('eu-west-1')))),
    past: new FakePastRestores(...earlier),
    keys: createKeyStore(keep(new KMSClient(settings('eu-west-1')))),
    config,
  };
  const id = `arn:aws:states:eu-west-1:${account}:execution:restore:night-${night}`;
  const now = () => new Date(clock.now()).toISOString();
  const event = <Payload>(payload: Payload, retryCount = 0) => ({
    execution: { id, name: `night-${night}`, startedAt: now() },
    state: { name: 'Any', enteredAt: now(), retryCount, retryIntervalSeconds: 30 },
    payload,
  });
  const wait = () => clock.advance(30_000);

  return {
    ports,
    check: () => createSnapshotCheck(ports)(event({ target: 'orders-staging' })),
    async copy({ plan }: SnapshotCheckResult): Promise<CopyProgress> {
      let copy = await createCopySnapshot(ports)(event({ plan }));
      do {
        copy = await createCheckCopyStatus(ports)(event({ plan, copy }));
        wait();
      } while (copy.outcome === 'CopyInProgress');
      return copy;
    },
    async delete({ plan }: SnapshotCheckResult) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await createDeleteRds(ports)(event({ plan }, attempt));
        } catch (error) {
          if (!isPipelineError(error, 'ClusterStillDeleting')) throw error;
          wait();
        }
      }
    },
    async restore({ plan }: SnapshotCheckResult, copy: CopyProgress): Promise<RestoreProgress> {
      let restore = await createRestoreSnapshot(ports)(event({ plan, copy }));
      do {
        restore = await createCheckRestoreStatus(ports)(event({ plan, restore }));
        wait();
      } while (restore.outcome === 'RestoreInProgress');
      return restore;
    },
    archive: ({ plan }: SnapshotCheckResult, copy: CopyProgress, restore: RestoreProgress) =>
      createArchiveSnapshot(ports)(event({ plan, copy, restore })),
  };
}

function seedSource(seed: { readonly encrypted?: boolean } = {}): void {
  const key = seed.encrypted ? { kmsKeyId: aws.core.seed.kmsKey(source).arn } : {};
  aws.core.seed.cluster(source, { id: 'orders-prod', engineVersion: '17.4', ...key });
  aws.core.seed.instance(source, { id: 'orders-prod-1', cluster: 'orders-prod' });
  aws.core.seed.snapshotOf(source, 'orders-prod');
  clock.advance(3_600_000);
}

const profile: Profile = {
  source: { region: 'us-east-1', cluster: 'orders-prod' },
  instances: { class: 'db.r6g.large', count: 2 },
};

describe('the steps over the SDK on the emulated AWS', () => {
  it('restore a target that does not exist yet', async () => {
    seedSource();
    const night = nightly(profile, 1);
    const checked = await night.check();
    const copy = await night.copy(checked);
    expect(copy).toMatchObject({ outcome: 'CopyComplete', percentProgress: 100, adopted: false });
    await expect(night.delete(checked)).resolves.toMatchObject({ outcome: 'NoCluster' });
    const restore = await night.restore(checked, copy);
    expect(restore).toMatchObject({
      outcome: 'RestoreComplete',
      masterCredentials: 'set',
      instances: [
        { id: checked.plan.instances[0]?.id, status: 'available' },
        { id: checked.plan.instances[1]?.id, status: 'available' },
      ],
    });
    const cluster = await night.ports.clusters.find('orders-staging');
    expect(cluster).toMatchObject({
      engineVersion: '17.4',
      resourceId: restore.resourceId,
      tags: checked.plan.cluster.tags,
    });
    expect(cluster?.members.find(({ writer }) => writer)?.id).toBe(checked.plan.instances[0]?.id);
    expect(cluster?.masterSecret?.arn).toBe(restore.masterSecretId);
    await expect(night.archive(checked, copy, restore)).resolves.toMatchObject({
      kept: [copy.snapshotId],
      deleted: [],
    });
  });

  it('replace it the next night, like for like, with a final snapshot and the last copy kept', async () => {
    seedSource({ encrypted: true });
    const kmsKeyId = aws.core.seed.kmsKey(target).arn;
    aws.core.seed.subnetGroup(target, { name: 'staging' });
    const full: Profile = { ...profile, copy: { kmsKeyId }, replace: { finalSnapshot: true }, archive: { keep: 1 } };
    const first = nightly({ ...full, cluster: { subnetGroup: 'staging', iamAuthentication: true } }, 1);
    const before = await first.check();
    const firstCopy = await first.copy(before);
    await first.delete(before);
    const firstRestore = await first.restore(before, firstCopy);
    await first.archive(before, firstCopy, firstRestore);

    clock.advance(24 * 3_600_000);
    aws.core.seed.snapshotOf(source, 'orders-prod');
    clock.advance(3_600_000);
    const second = nightly(full, 2);
    const checked = await second.check();
    expect(checked.plan.replace.existing?.resourceId).toBe(firstRestore.resourceId);
    expect(checked.plan.origins['cluster.subnetGroup']).toBe('existing cluster');
    const copy = await second.copy(checked);
    const deletion = await second.delete(checked);
    expect(deletion).toEqual({
      outcome: 'ClusterDeleted',
      cluster: 'orders-staging',
      finalSnapshotId: checked.plan.replace.finalSnapshotId,
    });
    const restore = await second.restore(checked, copy);
    expect(restore.outcome).toBe('RestoreComplete');
    expect(restore.resourceId).not.toBe(firstRestore.resourceId);
    await expect(second.ports.clusters.find('orders-staging')).resolves.toMatchObject({
      subnetGroup: 'staging',
      iamAuthentication: true,
      kmsKeyId,
    });
    await expect(second.archive(checked, copy, restore)).resolves.toMatchObject({ deleted: [firstCopy.snapshotId] });
  });

  it('give the restored cluster backups, windows and roles of the old one, also where a restore failed in between', async () => {
    seedSource();
    const role = { arn: `arn:aws:iam::${account}:role/import`, feature: 's3Import' };
    const settings = { backupRetentionDays: 14, backupWindow: '22:00-23:00', maintenanceWindow: 'tue:01:00-tue:02:00' };
    aws.core.seed.cluster(target, {
      id: 'orders-staging',
      ...settings,
      autoMinorVersionUpgrade: false,
      copyTagsToSnapshot: true,
      associatedRoles: [{ ...role, status: 'ACTIVE' }],
    });
    aws.core.seed.instance(target, {
      ...{ id: 'orders-staging-old-1', cluster: 'orders-staging', instanceClass: 'db.r6g.xlarge' },
    });
    const minimal: Profile = { source: profile.source, replace: { adopt: true } };
    const failing = nightly(minimal, 1);
    const planned = await failing.check();
    await failing.copy(planned);
    await failing.delete(planned);

    clock.advance(3_600_000);
    const failed = {
      executionId: `arn:aws:states:eu-west-1:${account}:execution:restore:night-1`,
      startedAt: '2026-08-01T05:00:00.000Z',
      payload: { ...planned },
    };
    const night = nightly(minimal, 2, [failed]);
    const checked = await night.check();
    expect(checked.plan.origins['cluster.backup.retentionDays']).toBe('last restore');
    const copy = await night.copy(checked);
    await night.delete(checked);
    const restore = await night.restore(checked, copy);
    expect(restore).toMatchObject({ outcome: 'RestoreComplete', settings: 'requested' });
    expect(restore).not.toHaveProperty('drift');
    await expect(night.ports.clusters.find('orders-staging')).resolves.toMatchObject({
      backup: { retentionDays: 14, window: '22:00-23:00' },
      maintenanceWindow: 'tue:01:00-tue:02:00',
      autoMinorVersionUpgrade: false,
      copyTagsToSnapshot: true,
      associatedRoles: [{ ...role, status: 'ACTIVE' }],
    });
    await expect(night.ports.clusters.instancesOf('orders-staging')).resolves.toMatchObject([
      { class: 'db.r6g.xlarge' },
    ]);
  });

  it('start, unprotect and delete a stopped cluster with readers that they may adopt', async () => {
    seedSource();
    aws.core.seed.cluster(target, { id: 'orders-staging', status: 'stopped', deletionProtection: true });
    for (const letter of ['a', 'b', 'c']) {
      const id = `orders-staging-${letter}`;
      aws.core.seed.instance(target, { id, cluster: 'orders-staging', status: 'stopped' });
    }
    const night = nightly({ ...profile, replace: { adopt: true, disableDeletionProtection: true } }, 1);
    await expect(night.delete(await night.check())).resolves.toMatchObject({ outcome: 'ClusterDeleted' });
    await expect(night.ports.clusters.instancesOf('orders-staging')).resolves.toEqual([]);
  });
});
