import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { DeleteDBInstanceCommand, DescribeDBClustersCommand } from '@aws-sdk/client-rds';
import { GetSecretValueCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { beforeEach, describe, expect, it } from 'vitest';
import { Identities } from '../../local/iam/identities.ts';
import { errorOf, here } from '../local/aws/emulator.ts';
import {
  arn,
  denied,
  deployWorld,
  generated,
  identities,
  options,
  rds,
  secrets,
  use,
  world,
} from './deployed-world.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

beforeEach(deployWorld);

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
