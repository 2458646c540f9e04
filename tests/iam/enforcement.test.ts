import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import {
  AddTagsToResourceCommand,
  CopyDBClusterSnapshotCommand,
  DeleteDBClusterCommand,
  DeleteDBClusterSnapshotCommand,
  DeleteDBInstanceCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  ModifyDBClusterCommand,
  RDSClient,
  RestoreDBClusterFromSnapshotCommand,
  StartDBClusterCommand,
  StopDBClusterCommand,
} from '@aws-sdk/client-rds';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { beforeEach, describe, expect, it } from 'vitest';
import { Identities } from '../../local/iam/identities.ts';
import { emulator, errorOf, here, minute, otherAccount } from '../aws/emulator.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

const tags = { 'aurora-restore:target': 'orders-staging' };
const arn = (resource: string) => `arn:aws:rds:eu-west-1:111122223333:${resource}`;
const generated = { name: 'app', access: 'readwrite', login: { generate: 'orders-staging/app' } };

let world: Awaited<ReturnType<typeof emulator>>;
let identities: Identities;

/** The region of the targets, with clusters, snapshots and secrets of the pipeline's and of strangers. */
beforeEach(async () => {
  identities = new Identities(here);
  world = await emulator({ identities });
  const { seed } = world.core;
  for (const id of ['orders-staging', 'stranger']) {
    const own = id === 'stranger' ? {} : { tags };
    seed.cluster(here, { id, ...own });
    seed.instance(here, { id: `${id}-1`, cluster: id, ...own });
  }
  seed.topic(here, { name: 'aurora-restore-test-notifications' });
  seed.topic(here, { name: 'another' });
  seed.secret(here, { name: 'orders-staging/app', value: '{"username":"app","password":"p"}', tags });
  seed.secret(here, { name: 'payroll', value: '{"username":"x","password":"p"}' });
  use(target({ database: { roles: [generated] } }));
});

/** Deploys another configuration of the one target. */
function use(profile: object): void {
  identities.load(templateOf(stageRoles(config({ 'orders-staging': profile }))));
}

const options = (key: string) => ({
  endpoint: world.aws.url,
  region: here.region,
  credentials: { accessKeyId: `function:aurora-restore-test-${key}`, secretAccessKey: 'secret' },
  maxAttempts: 1,
});
const rds = (key: string) => new RDSClient(options(key));
const secrets = (key: string) => new SecretsManagerClient(options(key));

/** What a refusal says of who may not do what on which resource. */
const denied = (key: string, action: string, resource: string, name = 'AccessDenied', status = 403) => ({
  name,
  status,
  message: `User: arn:aws:sts::111122223333:assumed-role/aurora-restore-test-eu-west-1-${key}/aurora-restore-test-${key} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
});

describe('DeleteRDS', () => {
  const deletion = (id: string) =>
    rds('DeleteRDS').send(new DeleteDBClusterCommand({ DBClusterIdentifier: id, SkipFinalSnapshot: true }));
  const instance = (id: string) =>
    rds('DeleteRDS').send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: id, SkipFinalSnapshot: true }));

  it('deletes a cluster that bears its target’s tag, and no stranger’s', async () => {
    expect(await errorOf(deletion('stranger'))).toEqual(
      denied('DeleteRDS', 'rds:DeleteDBCluster', arn('cluster:stranger')),
    );
    expect(await errorOf(instance('stranger-1'))).toEqual(
      denied('DeleteRDS', 'rds:DeleteDBInstance', arn('db:stranger-1')),
    );
    await instance('orders-staging-1');
    await deletion('orders-staging');
    expect(world.core.report().regions[0]?.clusters.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'orders-staging deleting',
      'stranger available',
    ]);
  });

  it('deletes none of another stage’s target', async () => {
    world.core.seed.cluster(here, { id: 'other', tags: { 'aurora-restore:target': 'other' } });
    expect(await errorOf(deletion('other'))).toEqual(denied('DeleteRDS', 'rds:DeleteDBCluster', arn('cluster:other')));
  });

  it('gives no cluster the tag by which it might delete it', async () => {
    const Tags = [{ Key: 'aurora-restore:target', Value: 'orders-staging' }];
    for (const strategy of ['delete', 'setAside']) {
      use(target({ replace: { strategy } }));
      const tagging = rds('DeleteRDS').send(
        new AddTagsToResourceCommand({ ResourceName: arn('cluster:stranger'), Tags }),
      );
      expect(await errorOf(tagging)).toEqual(denied('DeleteRDS', 'rds:AddTagsToResource', arn('cluster:stranger')));
    }
  });

  it('takes a final snapshot only where the configuration has one taken', async () => {
    await instance('orders-staging-1');
    const final = () =>
      rds('DeleteRDS').send(
        new DeleteDBClusterCommand({
          ...{ DBClusterIdentifier: 'orders-staging', FinalDBSnapshotIdentifier: 'orders-staging-final-0123abcd' },
        }),
      );
    const snapshot = arn('cluster-snapshot:orders-staging-final-0123abcd');
    expect(await errorOf(final())).toEqual(denied('DeleteRDS', 'rds:DeleteDBCluster', snapshot));
    use(target({ replace: { finalSnapshot: true } }));
    await final();
  });

  it('deletes a cluster without the tag only under the name of a target that may adopt it', async () => {
    world.core.seed.cluster(here, { id: 'orders-old' });
    world.core.seed.instance(here, { id: 'orders-old-1', cluster: 'orders-old' });
    const profile = (adopt: boolean) => target({ cluster: { identifier: 'orders-old' }, replace: { adopt } });
    use(profile(false));
    expect(await errorOf(instance('orders-old-1'))).toMatchObject({ name: 'AccessDenied' });
    use(profile(true));
    await instance('orders-old-1');
    await deletion('orders-old');
    expect(await errorOf(deletion('stranger'))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('CopySnapshot', () => {
  it('deletes no cluster, no instance, and no snapshot but a copy of its targets', async () => {
    const client = rds('CopySnapshot');
    const cluster = { DBClusterIdentifier: 'orders-staging', SkipFinalSnapshot: true };
    expect(await errorOf(client.send(new DeleteDBClusterCommand(cluster)))).toEqual(
      denied('CopySnapshot', 'rds:DeleteDBCluster', arn('cluster:orders-staging')),
    );
    const instance = { DBInstanceIdentifier: 'orders-staging-1', SkipFinalSnapshot: true };
    expect(await errorOf(client.send(new DeleteDBInstanceCommand(instance)))).toMatchObject({ name: 'AccessDenied' });
    const snapshot = (id: string, own: object) => {
      world.core.seed.snapshot(here, { id, cluster: 'orders-staging', type: 'manual', ...own });
      return client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
    };
    expect(await errorOf(snapshot('before-migration', { tags }))).toMatchObject({ name: 'AccessDenied' });
    expect(await errorOf(snapshot('orders-staging-20260301-0100-0123abcd', {}))).toMatchObject({
      name: 'AccessDenied',
    });
    await snapshot('orders-staging-20260301-0200-0123abcd', { tags });
  });

  it('copies only from the configured regions, and only for a target of its stage', async () => {
    const copy = (region: string, Value: string) =>
      rds('CopySnapshot').send(
        new CopyDBClusterSnapshotCommand({
          SourceDBClusterSnapshotIdentifier: `arn:aws:rds:${region}:111122223333:cluster-snapshot:some`,
          TargetDBClusterSnapshotIdentifier: 'orders-staging-20260301-0200-0123abcd',
          Tags: [{ Key: 'aurora-restore:target', Value }],
        }),
      );
    expect(await errorOf(copy('ap-south-1', 'orders-staging'))).toMatchObject({ name: 'AccessDenied' });
    expect(await errorOf(copy('us-east-1', 'payroll'))).toMatchObject({ name: 'AccessDenied' });
    // Allowed, and so it is found that there is no such snapshot.
    expect(await errorOf(copy('us-east-1', 'orders-staging'))).toMatchObject({
      name: 'DBClusterSnapshotNotFoundFault',
    });
  });

  it('is told of a key that it may not use as RDS tells it', async () => {
    const { arn: kmsKeyId } = world.core.seed.kmsKey({ ...here, account: otherAccount }, { grantedTo: [here.account] });
    const source = world.core.seed.snapshot(here, {
      id: 'encrypted',
      cluster: 'orders-prod',
      type: 'manual',
      kmsKeyId,
    });
    use(target({ source: { region: 'eu-west-1', cluster: 'orders-prod' } }));
    const copy = rds('CopySnapshot').send(
      new CopyDBClusterSnapshotCommand({
        SourceDBClusterSnapshotIdentifier: source.arn,
        TargetDBClusterSnapshotIdentifier: 'orders-staging-20260301-0200-0123abcd',
        KmsKeyId: kmsKeyId,
        Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }],
      }),
    );
    expect(await errorOf(copy)).toMatchObject({ name: 'KMSKeyNotAccessibleFault' });
  });
});

describe('RestoreSnapshot', () => {
  it('makes the configured clusters only, and only out of the pipeline’s own copies', async () => {
    const restore = (DBClusterIdentifier: string, SnapshotIdentifier: string) =>
      rds('RestoreSnapshot').send(
        new RestoreDBClusterFromSnapshotCommand({
          ...{ DBClusterIdentifier, SnapshotIdentifier, Engine: 'aurora-postgresql' },
          Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }],
        }),
      );
    world.core.seed.snapshot(here, { id: 'any', cluster: 'orders-staging', type: 'manual' });
    expect(await errorOf(restore('payroll', 'any'))).toEqual(
      denied('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', arn('cluster:payroll')),
    );
    expect(await errorOf(restore('orders-staging', 'any'))).toEqual(
      denied('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', arn('cluster-snapshot:any')),
    );
  });

  it('modifies nothing', async () => {
    const change = new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders-staging', DeletionProtection: false });
    expect(await errorOf(rds('RestoreSnapshot').send(change))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('what the end-to-end restores do not come to is allowed where it is needed', () => {
  it('a stopped cluster is started, and one that an ended restore has left is claimed', async () => {
    await world.rds().send(new StopDBClusterCommand({ DBClusterIdentifier: 'orders-staging' }));
    world.clock.advance(60 * minute);
    await rds('DeleteRDS').send(new StartDBClusterCommand({ DBClusterIdentifier: 'orders-staging' }));
    const Tags = [{ Key: 'aurora-restore:execution', Value: 'arn:of:another' }];
    const claim = (resource: string) => new AddTagsToResourceCommand({ ResourceName: arn(resource), Tags });
    await rds('RestoreSnapshot').send(claim('cluster:orders-staging'));
    expect(await errorOf(rds('RestoreSnapshot').send(claim('cluster:stranger')))).toMatchObject({
      name: 'AccessDenied',
    });
  });

  it('leftovers are swept', async () => {
    const client = rds('sweep');
    const id = 'orders-staging-20260301-0200-0123abcd';
    world.core.seed.snapshot(here, { id, cluster: 'orders-staging', type: 'manual', tags });
    await client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id }));
    expect((await client.send(new DescribeDBInstancesCommand({}))).DBInstances).toHaveLength(2);
    await client.send(
      new DeleteDBInstanceCommand({ DBInstanceIdentifier: 'orders-staging-1', SkipFinalSnapshot: true }),
    );
    await client.send(new DeleteDBClusterCommand({ DBClusterIdentifier: 'orders-staging', SkipFinalSnapshot: true }));
    const protect = new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders-staging', DeletionProtection: false });
    expect(await errorOf(client.send(protect))).toMatchObject({ name: 'AccessDenied' });
  });
});

describe('other services refuse in their own words', () => {
  it('Secrets Manager: a secret that the configuration does not name is not read, and none is written by who only reads', async () => {
    const read = (key: string, id: string) => secrets(key).send(new GetSecretValueCommand({ SecretId: id }));
    const { arn: secret } = world.core.seed.secret(here, { name: 'another', value: '{}' });
    expect(await errorOf(read('SetupDBUsers', 'another'))).toEqual(
      denied('SetupDBUsers', 'secretsmanager:GetSecretValue', secret, 'AccessDeniedException', 400),
    );
    expect((await read('SetupDBUsers', 'orders-staging/app')).Name).toBe('orders-staging/app');
    expect(await errorOf(read('DeleteRDS', 'orders-staging/app'))).toMatchObject({ name: 'AccessDeniedException' });
    const write = new PutSecretValueCommand({ SecretId: 'orders-staging/app', SecretString: '{}' });
    expect(await errorOf(secrets('SnapshotCheck').send(write))).toMatchObject({ name: 'AccessDeniedException' });
  });

  it('Secrets Manager: a master’s secret is read only of a target’s cluster', async () => {
    const managed = (name: string, cluster: string) =>
      world.core.seed.secret(here, {
        name,
        value: '{}',
        tags: { 'aws:rds:primaryDBClusterArn': arn(`cluster:${cluster}`) },
      });
    managed('rds!cluster-1', 'orders-staging');
    managed('rds!cluster-2', 'stranger');
    const read = (id: string) => secrets('SetupDBUsers').send(new GetSecretValueCommand({ SecretId: id }));
    expect((await read('rds!cluster-1')).Name).toBe('rds!cluster-1');
    expect(await errorOf(read('rds!cluster-2'))).toMatchObject({ name: 'AccessDeniedException' });
  });

  it('Secrets Manager: a secret under a customer’s key needs the key too', async () => {
    const { arn: key } = world.core.seed.kmsKey(here, {});
    world.core.seed.secret(here, { name: 'orders-staging/report', value: '{}', kmsKeyId: key });
    use(target({ database: { roles: [{ ...generated, login: { generate: 'orders-staging/report' } }] } }));
    const read = (name: string) => secrets(name).send(new GetSecretValueCommand({ SecretId: 'orders-staging/report' }));
    expect((await read('SetupDBUsers')).Name).toBe('orders-staging/report');
    expect(identities.permissions().used).toContain(
      'aurora-restore-test-eu-west-1-SetupDBUsers UseKeysThroughSecretsManager kms:Decrypt',
    );
  });

  it('SNS: to the stack’s topic only', async () => {
    const publish = (key: string, topic: string) =>
      new SNSClient(options(key)).send(
        new PublishCommand({ TopicArn: `arn:aws:sns:eu-west-1:111122223333:${topic}`, Message: 'x' }),
      );
    expect(await errorOf(publish('SendNotification', 'another'))).toMatchObject({
      ...{ name: 'AuthorizationErrorException', status: 403 },
      message: expect.stringContaining('SNS:Publish on resource: arn:aws:sns:eu-west-1:111122223333:another because'),
    });
    await publish('SendNotification', 'aurora-restore-test-notifications');
    expect(await errorOf(publish('DeleteRDS', 'aurora-restore-test-notifications'))).toMatchObject({ status: 403 });
  });

  it('KMS: not to who has no use for keys', async () => {
    const { arn: key } = world.core.seed.kmsKey(here, {});
    const look = (name: string) => new KMSClient(options(name)).send(new DescribeKeyCommand({ KeyId: key }));
    expect(await errorOf(look('DeleteRDS'))).toEqual(
      denied('DeleteRDS', 'kms:DescribeKey', key, 'AccessDeniedException', 400),
    );
    // Through RDS it may; by itself it may not.
    expect(await errorOf(look('RestoreSnapshot'))).toMatchObject({ name: 'AccessDeniedException' });
    expect((await look('SnapshotCheck')).KeyMetadata?.Arn).toBe(key);
  });
});

describe('a caller', () => {
  it('that says it is a function there is not is none', async () => {
    const request = rds('Unheard').send(new DescribeDBClustersCommand({}));
    expect(await errorOf(request)).toEqual({
      ...{ name: 'InvalidClientTokenId', status: 403 },
      message: 'The security token included in the request is invalid.',
    });
  });

  it('that is a person may do everything', async () => {
    await world
      .rds()
      .send(new DeleteDBInstanceCommand({ DBInstanceIdentifier: 'stranger-1', SkipFinalSnapshot: true }));
  });

  it('is refused what no one has declared the permissions of', async () => {
    const request = new Identities(here);
    request.load(templateOf(stageRoles(config({ 'orders-staging': target() }))));
    const caller = request.caller('function:aurora-restore-test-plan');
    const authority = {
      denial: (check: Parameters<Identities['denial']>[1]) => caller && request.denial(caller, check),
    };
    const call = { service: 'cloudformation', action: 'DescribeStacks', ...here, params: {}, authority } as const;
    expect(() => world.core.handle(call)).toThrow('not authorized to perform: cloudformation:DescribeStacks');
  });
});
