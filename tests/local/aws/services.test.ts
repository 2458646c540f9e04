import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import { CreateTopicCommand, PublishCommand, type PublishCommandInput } from '@aws-sdk/client-sns';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { account, emulator, errorOf, here, otherAccount, start, there } from './emulator.ts';

describe('SNS', () => {
  it('keeps a published message with its attributes', async () => {
    const { core, sns } = await emulator();
    const { TopicArn } = await sns().send(new CreateTopicCommand({ Name: 'restores' }));
    expect(TopicArn).toBe('arn:aws:sns:eu-west-1:111122223333:restores');
    const { MessageId } = await sns().send(
      new PublishCommand({
        TopicArn,
        Subject: 'Restore of orders-staging',
        Message: 'Two lines,\r\nwith <angles> & ünïcode.',
        MessageAttributes: {
          outcome: { DataType: 'String', StringValue: 'SUCCEEDED' },
          target: { DataType: 'String', StringValue: 'orders-staging' },
        },
      }),
    );
    expect(core.report().regions[0]?.notifications).toEqual([
      {
        messageId: MessageId,
        topicArn: TopicArn,
        subject: 'Restore of orders-staging',
        text: 'Two lines,\r\nwith <angles> & ünïcode.',
        attributes: { outcome: 'SUCCEEDED', target: 'orders-staging' },
        publishedAt: new Date(start).toISOString(),
      },
    ]);
  });

  it('answers the same topic when it is made a second time', async () => {
    const { sns } = await emulator();
    const create = () => sns().send(new CreateTopicCommand({ Name: 'restores' }));
    expect((await create()).TopicArn).toBe((await create()).TopicArn);
  });

  it.each<[string, Partial<PublishCommandInput>, string, number]>([
    ['a missing topic', { TopicArn: `arn:aws:sns:eu-west-1:${account}:none` }, 'NotFoundException', 404],
    ['a topic of another region', { TopicArn: `arn:aws:sns:us-east-1:${account}:t` }, 'InvalidParameterException', 400],
    [
      'a topic of another account',
      { TopicArn: `arn:aws:sns:eu-west-1:${otherAccount}:t` },
      'AuthorizationErrorException',
      403,
    ],
    ['a subject of 101 characters', { Subject: 'x'.repeat(101) }, 'InvalidParameterException', 400],
    ['a subject with a line break', { Subject: 'a\nb' }, 'InvalidParameterException', 400],
    ['a subject that is not ASCII', { Subject: 'Grüße' }, 'InvalidParameterException', 400],
    ['an empty message', { Message: '' }, 'InvalidParameterException', 400],
    ['a message over 256 KiB', { Message: 'x'.repeat(262_145) }, 'InvalidParameterException', 400],
    [
      'an attribute without a value',
      { MessageAttributes: { a: { DataType: 'String' } } },
      'InvalidParameterValueException',
      400,
    ],
  ])('refuses %s', async (_, input, name, status) => {
    const { core, sns } = await emulator();
    const { arn } = core.seed.topic(here, { name: 'restores' });
    const request = sns().send(new PublishCommand({ TopicArn: arn, Message: 'text', ...input }));
    expect(await errorOf(request)).toMatchObject({ name, status });
    expect(core.report().regions[0]?.notifications).toEqual([]);
  });
});

describe('Secrets Manager', () => {
  it('makes a secret, gives its value by name, ARN and part of the ARN, and dates it in seconds', async () => {
    const { secrets } = await emulator();
    const made = await secrets().send(
      new CreateSecretCommand({ Name: 'orders/app', SecretString: '{"a":1}', Tags: [{ Key: 'k', Value: 'v' }] }),
    );
    expect(made.ARN).toMatch(/^arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders\/app-[A-Za-z]{6}$/);
    for (const SecretId of ['orders/app', made.ARN, made.ARN?.slice(0, -7)]) {
      const read = await secrets().send(new GetSecretValueCommand({ SecretId }));
      expect(read).toMatchObject({
        ARN: made.ARN,
        Name: 'orders/app',
        SecretString: '{"a":1}',
        VersionId: made.VersionId,
        VersionStages: ['AWSCURRENT'],
        CreatedDate: new Date(start),
      });
    }
  });

  it('keeps the value before as AWSPREVIOUS', async () => {
    const { core, secrets } = await emulator();
    core.seed.secret(here, { name: 'app', value: 'first' });
    const put = await secrets().send(new PutSecretValueCommand({ SecretId: 'app', SecretString: 'second' }));
    const value = async (VersionStage?: string) =>
      (await secrets().send(new GetSecretValueCommand({ SecretId: 'app', VersionStage }))).SecretString;
    expect([await value(), await value('AWSPREVIOUS')]).toEqual(['second', 'first']);
    const described = await secrets().send(new DescribeSecretCommand({ SecretId: 'app' }));
    expect(described.VersionIdsToStages?.[put.VersionId ?? '']).toEqual(['AWSCURRENT']);
  });

  it('adds one version for a request that is repeated, and refuses its token for another value', async () => {
    const { core, secrets } = await emulator();
    core.seed.secret(here, { name: 'app', value: 'first' });
    const ClientRequestToken = 'a'.repeat(32);
    const put = (SecretString: string) =>
      secrets().send(new PutSecretValueCommand({ SecretId: 'app', SecretString, ClientRequestToken }));
    await put('second');
    await put('second');
    expect(await errorOf(put('third'))).toMatchObject({ name: 'ResourceExistsException', status: 400 });
    const { VersionIdsToStages } = await secrets().send(new DescribeSecretCommand({ SecretId: 'app' }));
    expect(Object.keys(VersionIdsToStages ?? {})).toHaveLength(2);
  });

  it('adds tags', async () => {
    const { core, secrets } = await emulator();
    core.seed.secret(here, { name: 'app', value: 'x', tags: { a: '1' } });
    await secrets().send(new TagResourceCommand({ SecretId: 'app', Tags: [{ Key: 'b', Value: '2' }] }));
    expect((await secrets().send(new DescribeSecretCommand({ SecretId: 'app' }))).Tags).toEqual([
      { Key: 'a', Value: '1' },
      { Key: 'b', Value: '2' },
    ]);
  });

  it('says what is missing, taken or marked for deletion', async () => {
    const { core, secrets } = await emulator();
    core.seed.secret(here, { name: 'going', value: 'x', markedForDeletion: true });
    core.seed.secret(here, { name: 'empty' });
    core.seed.secret(there, { name: 'elsewhere', value: 'x' });
    const get = (SecretId: string) => errorOf(secrets().send(new GetSecretValueCommand({ SecretId })));
    expect(await get('elsewhere')).toEqual({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret.",
      status: 400,
    });
    expect(await get('empty')).toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await get('going')).toMatchObject({ name: 'InvalidRequestException' });
    const create = (Name: string) => errorOf(secrets().send(new CreateSecretCommand({ Name, SecretString: 'y' })));
    expect(await create('empty')).toMatchObject({ name: 'ResourceExistsException' });
    expect(await create('going')).toMatchObject({ name: 'InvalidRequestException' });
    expect(await create('no spaces')).toMatchObject({ name: 'InvalidParameterException' });
    const put = secrets().send(new PutSecretValueCommand({ SecretId: 'none', SecretString: 'x' }));
    expect(await errorOf(put)).toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('KMS', () => {
  it('describes a key by id, ARN and alias, and the one AWS manages', async () => {
    const { core, kms } = await emulator();
    const key = core.seed.kmsKey(here, { aliases: ['alias/restores'] });
    for (const KeyId of [key.id, key.arn, 'alias/restores', `arn:aws:kms:eu-west-1:${account}:alias/restores`]) {
      const { KeyMetadata } = await kms().send(new DescribeKeyCommand({ KeyId }));
      expect(KeyMetadata).toMatchObject({ Arn: key.arn, KeyState: 'Enabled', KeyManager: 'CUSTOMER' });
    }
    const { KeyMetadata } = await kms().send(new DescribeKeyCommand({ KeyId: 'alias/aws/rds' }));
    expect(KeyMetadata).toMatchObject({ KeyManager: 'AWS', CreationDate: new Date(start) });
  });

  it('tells a disabled key, a missing one and one of another account apart', async () => {
    const { core, kms } = await emulator();
    const disabled = core.seed.kmsKey(here, { enabled: false });
    const theirs = core.seed.kmsKey({ account: otherAccount, region: here.region });
    const { KeyMetadata } = await kms().send(new DescribeKeyCommand({ KeyId: disabled.id }));
    expect(KeyMetadata).toMatchObject({ Enabled: false, KeyState: 'Disabled' });
    const find = (KeyId: string) => errorOf(kms().send(new DescribeKeyCommand({ KeyId })));
    expect(await find('alias/none')).toMatchObject({ name: 'NotFoundException', status: 400 });
    expect(await find(theirs.arn)).toMatchObject({ name: 'AccessDeniedException', status: 400 });
  });
});

describe('STS', () => {
  it('takes the account from an access key id of 12 digits, else the default one', async () => {
    const { sts } = await emulator();
    const caller = (id: string) => sts({ account: id, region: here.region }).send(new GetCallerIdentityCommand({}));
    expect((await caller(otherAccount)).Account).toBe(otherAccount);
    expect((await caller('AKIAEXAMPLE')).Account).toBe(account);
    expect((await caller(otherAccount)).Arn).toContain(otherAccount);
  });
});

describe('CloudFormation', () => {
  it('describes a stack with its outputs', async () => {
    const { core, cloudformation } = await emulator();
    core.seed.stack(here, { name: 'restore-local', outputs: { StateMachine: 'arn:aws:states:x', Other: 'y' } });
    const { Stacks } = await cloudformation().send(new DescribeStacksCommand({ StackName: 'restore-local' }));
    expect(Stacks).toMatchObject([
      {
        StackName: 'restore-local',
        StackStatus: 'UPDATE_COMPLETE',
        Outputs: [
          { OutputKey: 'StateMachine', OutputValue: 'arn:aws:states:x' },
          { OutputKey: 'Other', OutputValue: 'y' },
        ],
      },
    ]);
  });

  it('says that a stack does not exist', async () => {
    const { cloudformation } = await emulator();
    expect(await errorOf(cloudformation().send(new DescribeStacksCommand({ StackName: 'none' })))).toMatchObject({
      name: 'ValidationError',
      message: 'Stack with id none does not exist',
      status: 400,
    });
  });
});
