import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const encrypted = () => new FakeSnapshots(aSnapshot({ encrypted: true, kmsKeyId: 'source-key' }));

describe('the check of the groups', () => {
  const profile = {
    cluster: { subnetGroup: 'staging', parameterGroup: 'cluster-pg' },
    instances: { class: 'db.r6g.large', count: 2, parameterGroup: 'instance-pg' },
  } satisfies Partial<Profile>;

  it('passes groups that exist and fit', async () => {
    expect((await preflightOf(aWorld(), profile)).byName).toMatchObject({
      subnetGroup: { result: 'passed', message: 'Subnet group staging exists.' },
      clusterParameterGroup: {
        result: 'passed',
        message: 'Cluster parameter group cluster-pg is of family aurora-postgresql17.',
      },
      instanceParameterGroups: {
        result: 'passed',
        message: 'The instance parameter groups instance-pg are of family aurora-postgresql17.',
      },
    });
  });

  it('passes AWS’s defaults, which always fit', async () => {
    expect((await preflightOf(aWorld())).byName).toMatchObject({
      subnetGroup: { result: 'passed', message: 'The subnet group is AWS’s default.' },
      clusterParameterGroup: { result: 'passed', message: 'The cluster parameter group is AWS’s default.' },
      instanceParameterGroups: { result: 'passed', message: 'The instance parameter groups are AWS’s default.' },
    });
  });

  it('fails a subnet group that does not exist', async () => {
    const world = aWorld();
    world.resources.missingSubnetGroups.add('staging');
    expect((await preflightOf(world, profile)).byName['subnetGroup']).toMatchObject({
      result: 'failed',
      message: 'cluster.subnetGroup of target orders-staging: there is no subnet group staging in eu-west-1.',
      facts: { error: 'RestoreRejected', setting: 'cluster.subnetGroup' },
    });
  });

  it.each([
    ['clusterParameterGroup', 'cluster-pg', undefined, 'there is no cluster parameter group cluster-pg in eu-west-1'],
    ['clusterParameterGroup', 'cluster-pg', 'aurora-postgresql16', 'version 17.4 takes aurora-postgresql17'],
    ['instanceParameterGroups', 'instance-pg', undefined, 'there is no instance parameter group instance-pg'],
    ['instanceParameterGroups', 'instance-pg', 'postgres17', 'is of family postgres17'],
  ] as const)('fails %s where %s is of family %s', async (name, group, family, says) => {
    const world = aWorld();
    world.resources.families.set(group, family);
    const { byName, failures } = await preflightOf(world, profile);
    expect(byName[name]).toMatchObject({ result: 'failed', message: expect.stringContaining(says) });
    const setting = name === 'clusterParameterGroup' ? 'cluster.parameterGroup' : 'instances.parameterGroup';
    expect(failures.map(({ error }) => error.facts)).toEqual([
      family === undefined
        ? { target: 'orders-staging', setting, region: 'eu-west-1' }
        : {
            ...{ target: 'orders-staging', setting, family },
            ...{ expectedFamily: 'aurora-postgresql17', engineVersion: '17.4' },
          },
    ]);
  });
});

describe('the check of the keys', () => {
  const profile = { copy: { kmsKeyId: 'alias/staging' }, masterCredentials: { managed: { kmsKeyId: 'master-key' } } };

  it.each([
    ['copyKey', 'alias/staging', 'copy.kmsKeyId'],
    ['masterSecretKey', 'master-key', 'masterCredentials.managed.kmsKeyId'],
  ])('fails %s where there is no such key, and where it is not enabled', async (name, key, setting) => {
    const world = { ...aWorld(), snapshots: encrypted() };
    expect((await preflightOf(world, profile)).failures).toEqual([]);
    world.keys.states.set(key, undefined);
    expect((await preflightOf(world, profile)).byName[name]).toMatchObject({
      result: 'failed',
      message: `There is no key ${key} in eu-west-1.`,
      facts: { error: 'KmsKeyNotAccessible', target: 'orders-staging', setting, kmsKeyId: key, region: 'eu-west-1' },
    });
    world.keys.states.set(key, 'PendingDeletion');
    expect((await preflightOf(world, profile)).byName[name]).toMatchObject({
      result: 'failed',
      message: `Key ${key} in eu-west-1 is PendingDeletion, not Enabled.`,
    });
  });

  it('fails a key of another region without asking for it', async () => {
    const kmsKeyId = 'arn:aws:kms:us-east-1:111122223333:key/1';
    const world = { ...aWorld(), snapshots: encrypted() };
    world.keys.hidden.add(kmsKeyId);
    expect((await preflightOf(world, { copy: { kmsKeyId } })).byName['copyKey']).toMatchObject({
      result: 'failed',
      message: `Key ${kmsKeyId} is in us-east-1; target orders-staging needs one of eu-west-1.`,
    });
  });

  it('skips a key that the function may not look at', async () => {
    const world = { ...aWorld(), snapshots: encrypted() };
    world.keys.hidden.add('alias/staging');
    const { byName, failures } = await preflightOf(world, profile);
    expect(byName['copyKey']).toMatchObject({
      result: 'skipped',
      message: 'The function may not look at key alias/staging; whether RDS may use it, only the request tells.',
    });
    expect(failures).toEqual([]);
  });

  it('asks again for a key where KMS does not answer', async () => {
    const world = { ...aWorld(), snapshots: encrypted() };
    world.keys.find = async () => {
      throw new PipelineError('AwsUnavailable', 'KMS throttled.');
    };
    await expect(preflightOf(world, profile)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });
});

describe('the check of the secrets', () => {
  const profile = (...roles: NonNullable<NonNullable<Profile['database']>['roles']>) => ({
    masterCredentials: { secret: 'orders/master' },
    database: { roles },
  });
  const app = { name: 'app', access: 'readwrite', login: { secret: 'orders/app' } } as const;
  const report = { name: 'report', access: 'readonly', login: { generate: 'orders/report' } } as const;
  const holding = (master = { username: 'postgres', password: 'hunter22hunter22' }) => {
    const world = aWorld();
    world.secrets.hold('orders/master', master).hold('orders/app', { username: 'app', password: 'hunter2-app' });
    return world;
  };

  it('passes secrets of the right users, and a generated one that is not there yet', async () => {
    const { byName, failures } = await preflightOf(holding(), profile(app, report));
    expect(failures).toEqual([]);
    expect(byName['roleSecrets.report']?.message).toBe('A password for role report will be generated.');
    expect(byName['roleSecrets.app']?.result).toBe('passed');
  });

  it('passes a secret that masks follow from if nobody can guess it, and is skipped without one', async () => {
    const world = holding();
    world.secrets
      .hold('orders/masks', { username: 'x', password: 'y'.repeat(40) })
      .hold('short', { username: 'x'.repeat(40), password: 'y' });
    const of = async (secret?: string) => {
      const database = secret === undefined ? {} : { masking: [], stableMasks: { secret } };
      return (await preflightOf(world, { ...profile(), database })).byName['maskingSecret'];
    };
    expect(await of()).toMatchObject({
      result: 'skipped',
      message: 'Masks follow from a secret of this restore alone.',
    });
    expect(await of('orders/masks')).toMatchObject({ result: 'passed' });
    expect(await of('short')).toMatchObject({ result: 'failed', facts: { error: 'SecretInvalid', secretId: 'short' } });
    expect(await of('nowhere')).toMatchObject({ result: 'failed', facts: { error: 'SecretNotFound' } });
  });

  it('says whose the secrets are, one by one', async () => {
    const world = holding();
    world.secrets.hold('orders/report', { username: 'report', password: 'hunter2-report' });
    const { byName } = await preflightOf(world, profile(app, report));
    expect(byName).not.toHaveProperty('roleSecrets');
    expect(byName['roleSecrets.app']?.message).toBe('The secret of role app holds its credentials.');
    expect(byName['roleSecrets.report']?.message).toBe('The generated secret of role report holds its credentials.');
  });

  it('asks for no secret of a role that logs in without one', async () => {
    const lead = { name: 'lead', access: 'owner', login: 'iam' } as const;
    const group = { name: 'staff', access: 'readonly', login: 'none' } as const;
    const cluster = { iamAuthentication: true };
    const { checks, byName } = await preflightOf(holding(), { ...profile(lead, group), cluster });
    expect(checks.filter(({ name }) => name.startsWith('roleSecrets')).map(({ name }) => name)).toEqual([
      'roleSecrets',
    ]);
    expect(byName['roleSecrets']).toMatchObject({ result: 'skipped', message: 'No role logs in with a secret.' });
  });

  it('does not take a secret that it may not read for one that is to be generated', async () => {
    const world = holding();
    const { credentials } = world.secrets;
    world.secrets.credentials = async (secretId) => {
      if (secretId === 'orders/report') throw new PipelineError('AwsAccessDenied', 'It was denied.');
      return await credentials.call(world.secrets, secretId);
    };
    const { failures } = await preflightOf(world, profile(report));
    expect(failures.map(({ name, error }) => `${name} ${error.name}`)).toEqual(['roleSecrets.report AwsAccessDenied']);
  });

  it('fails each role’s secret by itself', async () => {
    const world = aWorld();
    world.secrets.hold('orders/report', { username: 'somebody', password: 'x' });
    const { failures } = await preflightOf(world, profile(app, report));
    expect(failures.map(({ name, error }) => `${name} ${error.name}`)).toEqual([
      'masterSecret SecretNotFound',
      'roleSecrets.app SecretNotFound',
      'roleSecrets.report SecretInvalid',
    ]);
  });

  it('fails a master’s secret that is for another user', async () => {
    const { byName } = await preflightOf(holding({ username: 'admin', password: 'hunter22hunter22' }), profile());
    expect(byName['masterSecret']).toMatchObject({ result: 'failed', facts: { username: 'admin' } });
  });

  it.each(['short', 'x'.repeat(42), 'with space 1', 'with/slash1', 'with@sign1', 'with"quote1', 'pässword1'])(
    'fails the master password %j, which RDS would not take, and tells nothing of it',
    async (password) => {
      const { byName, checks } = await preflightOf(holding({ username: 'postgres', password }), profile());
      expect(byName['masterSecret']).toMatchObject({
        ...{ result: 'failed', facts: { error: 'SecretInvalid', secretId: 'orders/master' } },
      });
      expect(JSON.stringify(checks)).not.toContain(JSON.stringify(password).slice(1, -1));
    },
  );

  it('names no secret in what passed, and repeats nothing of any', async () => {
    const { checks } = await preflightOf(holding(), profile(app, report));
    expect(JSON.stringify(checks)).not.toMatch(/orders\/|hunter2/);
  });
});

describe('the check of the room for snapshots', () => {
  const manual = (number: number, changes: Parameters<typeof aSnapshot>[0] = {}) =>
    aSnapshot({ id: `by-hand-${number}`, kind: 'manual', region: 'eu-west-1', cluster: 'other', ...changes });
  const archived = (day: string) =>
    manual(0, {
      id: `orders-staging-${day}-0300-00000000`,
      arn: snapshotArn('eu-west-1', `orders-staging-${day}-0300-00000000`),
      tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:archived-at': '2026-07-01T00:00:00Z' },
    });
  const filled = (quota: number | undefined, ...snapshots: Parameters<FakeSnapshots['add']>[0][]) => {
    const world = { ...aWorld(), snapshots: new FakeSnapshots(aSnapshot(), ...snapshots) };
    world.resources.quota = quota;
    return world;
  };

  it('passes where the copy still fits, and fails where it does not', async () => {
    expect((await preflightOf(filled(2, manual(1)))).byName['snapshotQuota']).toMatchObject({
      result: 'passed',
      message: '1 of 2 manual snapshots are used in eu-west-1; 1 more fit.',
    });
    expect((await preflightOf(filled(1, manual(1)))).byName['snapshotQuota']).toMatchObject({
      result: 'failed',
      facts: { error: 'SnapshotQuotaExceeded', used: 1, needed: 1, freed: 0, quota: 1 },
    });
  });

  it('counts no copies in progress where the snapshots could not be counted', async () => {
    expect((await preflightOf(filled(1, manual(1)))).byName['copiesInProgress']).toMatchObject({
      ...{ result: 'skipped', message: 'The snapshots of the region could not be counted.' },
    });
  });

  it('counts as free the copies that were archived for this very cluster, and no others', async () => {
    const archivedFor = (cluster: string) => {
      const snapshot = archived('20260701');
      const arn = `arn:aws:rds:eu-west-1:111122223333:cluster:${cluster}`;
      return { ...snapshot, tags: { ...snapshot.tags, 'aurora-restore:restored-cluster': arn } };
    };
    const expired = async (cluster: string) =>
      (await preflightOf(filled(100, archivedFor(cluster)), { archive: { keep: 1 } })).copies?.expired.length;
    expect(await expired('orders-staging')).toBe(1);
    expect(await expired('orders-dev')).toBe(0);
  });

  it('makes room for the final snapshot too', async () => {
    const { failures } = await preflightOf(filled(2, manual(1)), { replace: { finalSnapshot: true } });
    expect(failures.map(({ error }) => error.facts['needed'])).toEqual([2]);
  });

  it('counts as free what retention will free, and says that this comes last', async () => {
    const world = filled(2, archived('20260701'), archived('20260702'));
    const { byName, copies } = await preflightOf(world, { archive: { keep: 2 } });
    expect(byName['snapshotQuota']).toMatchObject({
      result: 'passed',
      message: expect.stringContaining('but only after retention, which comes last'),
    });
    expect(copies?.expired.map(({ id }) => id)).toEqual(['orders-staging-20260701-0300-00000000']);
    expect((await preflightOf(world, { archive: { keep: 3 } })).byName['snapshotQuota']?.result).toBe('failed');
  });

  it('needs no room for a copy that is there', async () => {
    const { plan } = await preflightOf(aWorld());
    const { copies, failures } = await preflightOf(filled(1, manual(1, { id: plan?.copy.snapshotId ?? '' })));
    expect(copies?.copyExists).toBe(true);
    expect(failures).toEqual([]);
  });

  it('takes 100 for the quota where AWS names none', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => manual(index));
    expect((await preflightOf(filled(undefined, ...hundred))).byName['snapshotQuota']?.result).toBe('failed');
    expect((await preflightOf(filled(undefined, ...hundred.slice(1)))).byName['snapshotQuota']?.result).toBe('passed');
  });

  it('passes with a word of warning where as many copies are in progress as AWS makes at once', async () => {
    const copying = [1, 2, 3, 4, 5].map((number) => manual(number, { status: 'copying' }));
    expect((await preflightOf(filled(100, ...copying))).byName['copiesInProgress']).toMatchObject({
      result: 'passed',
      message: '5 of 5 copies are in progress into eu-west-1; CopySnapshot will wait for one to end.',
    });
    expect((await preflightOf(filled(100, ...copying.slice(1)))).byName['copiesInProgress']?.message).toBe(
      '4 of 5 copies are in progress into eu-west-1.',
    );
    expect((await preflightOf(filled(100, manual(1)))).byName['copiesInProgress']?.message).toBe(
      '0 of 5 copies are in progress into eu-west-1.',
    );
  });
});
