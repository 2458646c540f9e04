import { describe, expect, it } from 'vitest';
import type { AwsCore } from '../../../local/aws/core/aws-core.ts';
import type { Params } from '../../../local/aws/core/params.ts';
import type { DatabaseServers, ServerAddress } from '../../../local/aws/database-servers.ts';
import { emulator, here, minute } from './emulator.ts';

/** Databases that do nothing but remember; each call waits until it is let go, if `held`. */
function fakeServers() {
  const calls: string[] = [];
  const waiting: (() => void)[] = [];
  const failing = new Set<string>();
  let held = false;
  let ports = 50_000;
  const call = async (name: string, ...facts: readonly string[]) => {
    calls.push([name, ...facts].join(' '));
    if (held) await new Promise<void>((resolve) => waiting.push(resolve));
    if (failing.has(name)) throw new Error(`no room for ${facts.join(' ')}`);
    calls.push(`${name} ended`);
  };
  const address = (): ServerAddress => ({ host: 'localhost', port: ++ports });
  const servers: DatabaseServers = {
    create: async ({ cluster }) => {
      await call('create', cluster);
      return address();
    },
    snapshot: (cluster, snapshot) => call('snapshot', cluster, snapshot),
    copySnapshot: (from, to) => call('copySnapshot', from, to),
    restore: async ({ snapshot, cluster }) => {
      await call('restore', snapshot, cluster);
      return address();
    },
    setMasterPassword: (_cluster, username, password) => call('setMasterPassword', username, password),
    stop: (cluster) => call('stop', cluster),
    start: async (cluster) => {
      await call('start', cluster);
      return address();
    },
    delete: (cluster) => call('delete', cluster),
    deleteSnapshot: (snapshot) => call('deleteSnapshot', snapshot),
    close: async () => {},
  };
  return {
    servers,
    calls,
    failing,
    hold: () => {
      held = true;
    },
    letGo: () => {
      held = false;
      for (const resolve of waiting.splice(0)) resolve();
    },
    names: () =>
      calls.map((line) =>
        line
          .split(' ')
          .slice(0, line.endsWith(' ended') ? 2 : 1)
          .join(' '),
      ),
  };
}

async function withServers() {
  const fake = fakeServers();
  const log: string[] = [];
  const stack = await emulator({ databaseServers: fake.servers, log: (line) => log.push(line) });
  return { ...stack, fake, log };
}

const rds = (core: AwsCore, action: string, params: Params) => core.handle({ service: 'rds', action, ...here, params });

const cluster = (core: AwsCore, id = 'staging') =>
  (rds(core, 'DescribeDBClusters', { DBClusterIdentifier: id })['DBClusters'] as Record<string, unknown>[])[0];

const restore = (core: AwsCore, id = 'staging') =>
  rds(core, 'RestoreDBClusterFromSnapshot', {
    DBClusterIdentifier: id,
    SnapshotIdentifier: 'nightly',
    Engine: 'aurora-postgresql',
  });

describe('clusters on real databases', () => {
  it('stay creating until both the time has passed and the restore is done, then have its address', async () => {
    const { core, clock, fake, aws } = await withServers();
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'nightly' });
    fake.hold();
    restore(core);
    await Promise.resolve();
    clock.advance(60 * minute);
    expect(cluster(core)).toMatchObject({ Status: 'creating' });
    fake.letGo();
    await aws.idle();
    expect(cluster(core)).toMatchObject({ Status: 'available', Endpoint: 'localhost', Port: 50_001 });
    restore(core, 'second');
    await aws.idle();
    expect(cluster(core, 'second')).toMatchObject({ Status: 'creating' });
    clock.advance(15 * minute);
    expect(cluster(core, 'second')).toMatchObject({ Status: 'available', Port: 50_002 });
  });

  it('end restore-failed when the restore fails, which is logged', async () => {
    const { core, clock, fake, aws, log } = await withServers();
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'nightly' });
    fake.failing.add('restore');
    restore(core);
    await aws.idle();
    expect(cluster(core)).toMatchObject({ Status: 'creating' });
    clock.advance(15 * minute);
    expect(cluster(core)).toMatchObject({ Status: 'restore-failed' });
    expect(log.join()).toMatch(/^restore of cluster-[A-Z2-7]{26} and arn:.* failed: no room/);
  });

  it('are not touched by a restore that a fault lets fail', async () => {
    const { core, clock, fake, aws } = await withServers();
    core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'nightly' });
    core.faults.add({ action: 'RestoreDBClusterFromSnapshot', fault: { status: 'restore-failed' } });
    restore(core);
    await aws.idle();
    clock.advance(15 * minute);
    expect(cluster(core)).toMatchObject({ Status: 'restore-failed' });
    expect(fake.calls).toEqual([]);
  });

  it('are made by a seed and are available as soon as the server runs', async () => {
    const { core, aws, fake } = await withServers();
    const seeded = core.seed.cluster(here, {
      id: 'orders',
      databaseName: 'orders',
      server: { masterPassword: 'correct-horse' },
    });
    expect(cluster(core, 'orders')).toMatchObject({ Status: 'creating' });
    await aws.idle();
    expect(cluster(core, 'orders')).toMatchObject({ Status: 'available', Port: 50_001 });
    expect(fake.calls[0]).toBe(`create ${seeded.resourceId}`);
  });

  it('get a new address when they are started again', async () => {
    const { core, aws, clock } = await withServers();
    core.seed.cluster(here, { id: 'staging', server: { masterPassword: 'correct-horse' } });
    await aws.idle();
    rds(core, 'StopDBCluster', { DBClusterIdentifier: 'staging' });
    await aws.idle();
    clock.advance(5 * minute);
    rds(core, 'StartDBCluster', { DBClusterIdentifier: 'staging' });
    await aws.idle();
    clock.advance(5 * minute);
    expect(cluster(core)).toMatchObject({ Status: 'available', Port: 50_002 });
  });
});

describe('effects', () => {
  it('on one resource run in order: create, snapshot, then delete', async () => {
    const { core, aws, fake } = await withServers();
    core.seed.cluster(here, { id: 'staging', server: { masterPassword: 'correct-horse' } });
    await aws.idle();
    fake.hold();
    rds(core, 'CreateDBClusterSnapshot', { DBClusterIdentifier: 'staging', DBClusterSnapshotIdentifier: 'before' });
    rds(core, 'DeleteDBCluster', { DBClusterIdentifier: 'staging', FinalDBSnapshotIdentifier: 'final' });
    await Promise.resolve();
    fake.letGo();
    await aws.idle();
    expect(fake.names()).toEqual([
      'create',
      'create ended',
      'snapshot',
      'snapshot ended',
      'snapshot',
      'snapshot ended',
      'delete',
      'delete ended',
    ]);
  });

  it('make a seeded snapshot available as soon as its data is copied, under the time it is given', async () => {
    const { core, aws, fake, clock } = await withServers();
    core.seed.cluster(here, { id: 'orders', server: { masterPassword: 'correct-horse' } });
    await aws.idle();
    fake.hold();
    const { id } = core.seed.snapshotOf(here, 'orders', { createdAt: clock.now() - 60 * minute });
    expect(id).toBe('rds:orders-2026-03-01-01-00');
    const status = () => core.report().regions[0]?.snapshots[0]?.status;
    await Promise.resolve();
    expect(status()).toBe('creating');
    fake.letGo();
    await aws.idle();
    expect(status()).toBe('available');
  });

  it('on different resources run side by side', async () => {
    const { core, aws, fake } = await withServers();
    fake.hold();
    for (const id of ['a', 'b']) core.seed.cluster(here, { id, server: { masterPassword: 'correct-horse' } });
    await new Promise((resolve) => setImmediate(resolve));
    expect(fake.names()).toEqual(['create', 'create']);
    fake.letGo();
    await aws.idle();
  });

  it('copy from data key to data key and fail the copy when they fail', async () => {
    const { core, aws, fake, clock } = await withServers();
    const source = core.seed.snapshot(here, { cluster: 'orders', type: 'manual', id: 'nightly' });
    fake.failing.add('copySnapshot');
    rds(core, 'CopyDBClusterSnapshot', {
      SourceDBClusterSnapshotIdentifier: 'nightly',
      TargetDBClusterSnapshotIdentifier: 'copy',
    });
    await aws.idle();
    expect(fake.calls[0]).toMatch(
      new RegExp(`^copySnapshot ${source.dataKey} arn:.*cluster-snapshot:copy@\\d+\\.\\d+$`),
    );
    clock.advance(12 * minute);
    const [copy] = rds(core, 'DescribeDBClusterSnapshots', { DBClusterSnapshotIdentifier: 'copy' })[
      'DBClusterSnapshots'
    ] as Record<string, unknown>[];
    expect(copy).toMatchObject({ Status: 'failed' });
  });

  it('set the password that is in the managed secret', async () => {
    const { core, aws, fake, clock } = await withServers();
    core.seed.cluster(here, { id: 'staging', masterUsername: 'boss', server: { masterPassword: 'correct-horse' } });
    core.seed.instance(here, { id: 'staging-1', cluster: 'staging' });
    await aws.idle();
    rds(core, 'ModifyDBCluster', { DBClusterIdentifier: 'staging', ManageMasterUserPassword: true });
    await aws.idle();
    clock.advance(2 * minute);
    const { SecretArn, SecretStatus } = (cluster(core)?.['MasterUserSecret'] ?? {}) as Record<string, string>;
    expect(SecretStatus).toBe('active');
    const { SecretString } = core.handle({
      service: 'secretsmanager',
      action: 'GetSecretValue',
      ...here,
      params: { SecretId: SecretArn },
    });
    const { username, password } = JSON.parse(String(SecretString)) as Record<string, string>;
    expect(fake.calls).toContain(`setMasterPassword ${username} ${password}`);
  });

  it('leave the secret impaired when the password cannot be set, and log no password', async () => {
    const { core, aws, fake, clock, log } = await withServers();
    core.seed.cluster(here, { id: 'staging', masterUsername: 'boss', server: { masterPassword: 'correct-horse' } });
    core.seed.instance(here, { id: 'staging-1', cluster: 'staging' });
    await aws.idle();
    fake.failing.add('setMasterPassword');
    rds(core, 'ModifyDBCluster', { DBClusterIdentifier: 'staging', ManageMasterUserPassword: true });
    await aws.idle();
    clock.advance(2 * minute);
    expect(cluster(core)).toMatchObject({ Status: 'available', MasterUserSecret: { SecretStatus: 'impaired' } });
    expect(log).toHaveLength(1);
    expect(log[0]).toContain('no room for boss ****');
  });

  it('do not make a cluster that could not be deleted stay', async () => {
    const { core, aws, fake, clock, log } = await withServers();
    core.seed.cluster(here, { id: 'staging', server: { masterPassword: 'correct-horse' } });
    await aws.idle();
    fake.failing.add('delete');
    rds(core, 'DeleteDBCluster', { DBClusterIdentifier: 'staging', SkipFinalSnapshot: true });
    await aws.idle();
    clock.advance(3 * minute);
    expect(() => cluster(core)).toThrow('DBCluster staging not found.');
    expect(log).toHaveLength(1);
  });

  it('that wait are dropped when the stack is closed, those under way are waited for', async () => {
    const { core, aws, fake } = await withServers();
    core.seed.cluster(here, { id: 'staging', server: { masterPassword: 'correct-horse' } });
    await aws.idle();
    fake.hold();
    rds(core, 'CreateDBClusterSnapshot', { DBClusterIdentifier: 'staging', DBClusterSnapshotIdentifier: 'before' });
    rds(core, 'DeleteDBCluster', { DBClusterIdentifier: 'staging', SkipFinalSnapshot: true });
    await new Promise((resolve) => setImmediate(resolve));
    const closed = aws.close();
    fake.letGo();
    await closed;
    expect(fake.names().slice(2)).toEqual(['snapshot', 'snapshot ended']);
  });
});
