import { describe, expect, it } from 'vitest';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

describe('the check of the engine version', () => {
  it('passes the snapshot’s version where it is still offered', async () => {
    expect((await preflightOf(aWorld())).byName['engineVersionOffered']).toMatchObject({
      result: 'passed',
      message: 'Version 17.4 is offered in eu-west-1.',
    });
  });

  it('fails one that is withdrawn, and names those of its major version that there are', async () => {
    const world = aWorld();
    world.resources.versions = ['16.8', '17.5', '17.10', '170.4'];
    expect((await preflightOf(world)).byName['engineVersionOffered']).toMatchObject({
      result: 'failed',
      message:
        'cluster.engineVersion of target orders-staging: Aurora PostgreSQL 17.4 is not offered in eu-west-1; of 17 there are 17.5, 17.10.',
      facts: { error: 'RestoreRejected', setting: 'cluster.engineVersion', offered: ['17.5', '17.10'] },
    });
  });

  it('says so where the region offers nothing of the major version', async () => {
    const world = aWorld();
    world.resources.versions = ['18.1'];
    expect((await preflightOf(world)).byName['engineVersionOffered']?.message).toMatch(/; none of 17 is\.$/);
  });
});

describe('the check of the security groups', () => {
  const planned = async (securityGroupIds?: readonly string[]) => {
    const cluster = securityGroupIds === undefined ? {} : { securityGroupIds: [...securityGroupIds] };
    return (await preflightOf(aWorld(), { cluster })).byName['securityGroups'];
  };

  it.each([undefined, []])('passes none, %j, for the VPC’s default', async (groups) => {
    expect(await planned(groups)).toMatchObject({
      result: 'passed',
      message: 'The VPC’s default security group, as none is planned.',
    });
  });

  it('passes five, of either length', async () => {
    const groups = ['sg-0123abcd', ...[1, 2, 3, 4].map((digit) => `sg-0123456789abcdef${digit}`)];
    expect(await planned(groups)).toMatchObject({ result: 'passed', message: '5 security groups are planned.' });
    expect((await planned(groups.slice(0, 1)))?.message).toBe('Security group sg-0123abcd is planned.');
  });

  it.each([
    ['a malformed id', ['sg-0123abcd', 'sg-0a'], 'sg-0a is no id of a security group'],
    ['one twice', ['sg-0123abcd', 'sg-0123abcd'], 'sg-0123abcd is listed more than once'],
    ['six', [1, 2, 3, 4, 5, 6].map((digit) => `sg-0123abc${digit}`), 'there are 6; a cluster takes 5 at most'],
  ])('fails %s', async (_, groups, says) => {
    expect(await planned(groups)).toMatchObject({
      result: 'failed',
      message: `cluster.securityGroupIds of target orders-staging: ${says}.`,
      facts: { error: 'RestoreRejected', setting: 'cluster.securityGroupIds' },
    });
  });

  it('looks at those of the existing cluster too', async () => {
    const clusters = new FakeClusters().add(aCluster({ securityGroupIds: ['default'] }), anInstance());
    const { byName } = await preflightOf({ ...aWorld(), clusters });
    expect(byName['securityGroups']?.result).toBe('failed');
  });
});

describe('the check of the zero-ETL integrations', () => {
  const world = () => ({ ...aWorld(), clusters: new FakeClusters().add(aCluster(), anInstance()) });

  it('fails a cluster that is the source of one, which RDS would neither delete nor rename', async () => {
    const standing = world();
    standing.resources.integrations = ['to-redshift'];
    expect((await preflightOf(standing)).byName['targetFeedsNobody']).toMatchObject({
      result: 'failed',
      message:
        'Cluster orders-staging in eu-west-1 is the source of the zero-ETL integration to-redshift; delete that first.',
      facts: { error: 'TargetNotDeletable', integrations: ['to-redshift'] },
    });
  });

  it('is skipped where the list may not be read, and tried again where RDS does not answer', async () => {
    const standing = world();
    const answer = (name: 'AwsAccessDenied' | 'AwsRequestFailed' | 'AwsUnavailable') => {
      standing.resources.integrationsOf = async () => {
        throw new PipelineError(name, 'No.');
      };
    };
    for (const name of ['AwsAccessDenied', 'AwsRequestFailed'] as const) {
      answer(name);
      const { byName, failures } = await preflightOf(standing);
      expect(byName['targetFeedsNobody']).toMatchObject({
        ...{ result: 'skipped', message: 'Its zero-ETL integrations are not known: No.' },
      });
      expect(failures).toEqual([]);
    }
    answer('AwsUnavailable');
    await expect(preflightOf(standing)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });
});

describe('the check of the roles', () => {
  const role = (name: string) => ({ name, access: 'readonly', login: { generate: `orders/${name}` } }) as const;

  it('passes roles that are not the master', async () => {
    expect((await preflightOf(aWorld(), { database: { roles: [role('app')] } })).byName['roles']).toMatchObject({
      result: 'passed',
      message: 'No declared role is the snapshot’s master user, postgres: app.',
    });
  });

  it('fails a role that is the master of the snapshot, before the database is there', async () => {
    const database = { roles: [role('app'), role('postgres')] };
    expect((await preflightOf(aWorld(), { database })).byName['roles']).toMatchObject({
      result: 'failed',
      message: expect.stringContaining("Role postgres is the cluster's master user"),
      remedy: errorCatalogue.UserSetupFailed.remedy,
      facts: { error: 'UserSetupFailed', role: 'postgres' },
    });
  });
});

describe('the check of the keys of a snapshot that is shared', () => {
  const owner = '444455556666';
  const ownerKey = `arn:aws:kms:eu-west-1:${owner}:key/1`;
  const sourceOf = (region: string, kmsKeyId: string) => {
    const arn = snapshotArn(region, 'nightly', owner);
    const snapshots = new FakeSnapshots(
      aSnapshot({ arn, id: arn, region, account: owner, kind: 'shared', encrypted: true, kmsKeyId }),
    );
    const profile = {
      source: { region, cluster: 'orders-prod', account: owner },
      copy: { kmsKeyId: 'alias/staging' },
    };
    return { world: { ...aWorld(), snapshots }, profile, arn };
  };

  it('fails a copy key that AWS manages, and says which to name instead', async () => {
    const { world, profile, arn } = sourceOf('eu-west-1', ownerKey);
    world.keys.awsManaged.add('alias/staging');
    const { byName, failures } = await preflightOf(world, profile);
    expect(failures.map(({ name }) => name)).toEqual(['copyKey']);
    expect(byName['copyKey']).toMatchObject({
      message: `Key alias/staging in eu-west-1 is a default key, which AWS keeps for one account alone, and snapshot ${arn} is shared by account ${owner}: name a customer managed key in copy.kmsKeyId.`,
      facts: { error: 'KmsKeyNotAccessible', setting: 'copy.kmsKeyId', manager: 'AWS' },
    });
  });

  it('passes the same key for a snapshot of the account itself', async () => {
    const snapshots = new FakeSnapshots(aSnapshot({ encrypted: true, kmsKeyId: 'source-key' }));
    const world = { ...aWorld(), snapshots };
    world.keys.awsManaged.add('alias/staging');
    const { byName } = await preflightOf(world, { copy: { kmsKeyId: 'alias/staging' } });
    expect(byName['copyKey']).toMatchObject({ result: 'passed', message: 'Key alias/staging is enabled.' });
  });

  it('fails a snapshot that its owner has encrypted with a default key, and says what the owner has to do', async () => {
    const { world, profile } = sourceOf('eu-west-1', ownerKey);
    world.keys.awsManaged.add(ownerKey);
    expect((await preflightOf(world, profile)).byName['snapshotKey']).toMatchObject({
      result: 'failed',
      message: expect.stringContaining('Its owner has to copy it with a customer managed key and share that copy.'),
      facts: { error: 'SnapshotNotSuitable', kmsKeyId: ownerKey, manager: 'AWS' },
    });
  });

  it('fails a snapshot whose key is disabled', async () => {
    const { world, profile } = sourceOf('eu-west-1', ownerKey);
    world.keys.states.set(ownerKey, 'Disabled');
    expect((await preflightOf(world, profile)).byName['snapshotKey']?.facts).toMatchObject({
      ...{ error: 'KmsKeyNotAccessible', target: 'orders-staging', setting: 'snapshot', kmsKeyId: ownerKey },
      state: 'Disabled',
    });
  });

  it('skips an owner’s key that it may not look at, with the reason why the copy may be refused', async () => {
    const { world, profile } = sourceOf('eu-west-1', ownerKey);
    world.keys.hidden.add(ownerKey);
    expect((await preflightOf(world, profile)).byName['snapshotKey']).toMatchObject({
      result: 'skipped',
      message: expect.stringContaining(`If it is the default key of account ${owner}, nobody else can copy`),
    });
  });

  it('skips the copy’s key too where it may not look at it', async () => {
    const { world, profile } = sourceOf('eu-west-1', ownerKey);
    world.keys.hidden.add('alias/staging');
    const { byName, failures } = await preflightOf(world, profile);
    expect(byName['copyKey']?.result).toBe('skipped');
    expect(failures).toEqual([]);
  });

  it('asks for no key of another region', async () => {
    const key = `arn:aws:kms:us-east-1:${owner}:key/1`;
    const { world, profile } = sourceOf('us-east-1', key);
    world.keys.states.set(key, undefined);
    const { byName, failures } = await preflightOf(world, profile);
    expect(byName['snapshotKey']).toMatchObject({ result: 'skipped', message: expect.stringContaining(key) });
    expect(failures).toEqual([]);
  });
});
