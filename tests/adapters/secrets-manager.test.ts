import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSecretStore } from '../../src/adapters/secrets-manager.ts';
import type { DatabaseSecret, SecretStore } from '../../src/ports/secrets.ts';
import { startAwsStub } from './aws-stub.ts';

let stub: Awaited<ReturnType<typeof startAwsStub>>;
let client: SecretsManagerClient;
let store: SecretStore;

beforeEach(async () => {
  stub = await startAwsStub((headers) => String(headers['x-amz-target']).replace('secretsmanager.', ''));
  client = new SecretsManagerClient(stub.clientOptions);
  store = createSecretStore(client);
});

afterEach(async () => {
  client.destroy();
  await stub.close();
});

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:staging/app-AbCdEf';
const ok = (answer: object) => ({ body: JSON.stringify(answer) });
const refused = (type: string, message: string, status = 400) => ({
  status,
  body: JSON.stringify({ __type: type, Message: message }),
});
const notFound = refused('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
const deleted = refused(
  'InvalidRequestException',
  "You can't perform this operation on the secret because it was marked for deletion.",
);

const secret: DatabaseSecret = {
  engine: 'postgres',
  host: 'orders-staging.example',
  port: 5432,
  username: 'app',
  password: 'a-password',
  dbname: 'orders',
  dbClusterIdentifier: 'orders-staging',
};

describe('The text of a secret', () => {
  it('is what it holds, whatever its form', async () => {
    stub.answer('GetSecretValue', ok({ ARN: arn, SecretString: 'no JSON' }));
    expect(await store.text('staging/masks')).toBe('no JSON');
    stub.answer('GetSecretValue', ok({ ARN: arn, SecretBinary: 'AA==' }));
    await expect(store.text('staging/masks')).rejects.toMatchObject({ name: 'SecretInvalid' });
    stub.answer('GetSecretValue', notFound);
    await expect(store.text('staging/masks')).rejects.toMatchObject({ name: 'SecretNotFound' });
  });
});

describe('Credentials in a secret', () => {
  it('are its username and password, whatever else it has', async () => {
    stub.answer('GetSecretValue', ok({ ARN: arn, SecretString: JSON.stringify(secret) }));
    expect(await store.credentials('staging/app')).toEqual({ username: 'app', password: 'a-password' });
    expect(JSON.parse(stub.asked[0]?.body ?? '')).toEqual({ SecretId: 'staging/app' });
  });

  it.each([
    ['does not exist', notFound],
    ['is marked for deletion', deleted],
  ])('are not found if the secret %s', async (_title, answer) => {
    stub.answer('GetSecretValue', answer);
    await expect(store.credentials('staging/app')).rejects.toMatchObject({
      name: 'SecretNotFound',
      facts: { secretId: 'staging/app', service: 'Secrets Manager', operation: 'GetSecretValue', region: 'eu-west-1' },
    });
  });

  it.each([
    ['text that is no JSON', { SecretString: 'hunter2' }, 'holds no JSON object'],
    ['a JSON string', { SecretString: '"hunter2"' }, 'holds no JSON object'],
    ['binary data', { SecretBinary: 'aHVudGVyMg==' }, 'holds binary data, not text'],
    ['no password', { SecretString: '{"username":"hunter2"}' }, 'has no "password" of text'],
    ['an empty password', { SecretString: '{"username":"hunter2","password":""}' }, 'has no "password" of text'],
    ['neither', { SecretString: '{"user":"hunter2","pass":1}' }, 'has no "username" and no "password" of text'],
  ])('are invalid if the secret holds %s, and nothing of it is repeated', async (_title, answer, problem) => {
    stub.answer('GetSecretValue', ok({ ARN: arn, ...answer }));
    const failure: unknown = await store.credentials('staging/app').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SecretInvalid', sentence: `The secret staging/app ${problem}.` });
    expect(`${JSON.stringify(failure)}${failure instanceof Error ? failure.stack : ''}`).not.toContain('hunter2');
  });

  it('are denied or unavailable by the names of all AWS requests', async () => {
    stub.answer(
      'GetSecretValue',
      refused('AccessDeniedException', 'User is not authorized to perform: secretsmanager:GetSecretValue'),
      refused('InternalServiceError', 'An error occurred on the server side.', 500),
      refused('InvalidRequestException', 'Something else is wrong.'),
    );
    for (const name of ['AwsAccessDenied', 'AwsUnavailable', 'AwsRequestFailed']) {
      await expect(store.credentials('staging/app')).rejects.toMatchObject({ name });
    }
  });
});

describe('Writing a secret', () => {
  const tags = { 'aurora-restore:target': 'orders-staging' };
  const tagging = { SecretId: arn, Tags: [{ Key: 'aurora-restore:target', Value: 'orders-staging' }] };

  const described = (versions: object, ...found: readonly object[]) =>
    ok({ ARN: arn, Name: 'staging/app', VersionIdsToStages: versions, Tags: found });
  const holding = { v1: ['AWSCURRENT'] };
  const own = tagging.Tags[0] ?? {};

  it.each([
    ['this target’s own', described(holding, own)],
    ['one that holds nothing yet', described({})],
  ])('puts a new version into %s, once it is tagged', async (_what, there) => {
    stub.answer('DescribeSecret', there);
    stub.answer('PutSecretValue', ok({ ARN: arn, Name: 'staging/app', VersionId: 'v2' }));
    stub.answer('TagResource', ok({}));
    expect(await store.put('staging/app', secret, tags)).toBe(arn);
    expect(stub.asked.map(({ action }) => action)).toEqual(['DescribeSecret', 'TagResource', 'PutSecretValue']);
    expect(JSON.parse(stub.asked[1]?.body ?? '')).toEqual(tagging);
    const { SecretId, SecretString } = JSON.parse(stub.asked[2]?.body ?? '') as Record<string, string>;
    expect(SecretId).toBe(arn);
    expect(JSON.parse(SecretString ?? '')).toEqual(secret);
  });

  it.each([
    ['has no tag', described(holding)],
    ['is tagged as another target’s', described(holding, { Key: 'aurora-restore:target', Value: 'billing' })],
    ['is another target’s, though it holds nothing', described({}, { Key: 'aurora-restore:target', Value: 'billing' })],
  ])('leaves one alone that %s, for others may read it', async (_what, there) => {
    stub.answer('DescribeSecret', there);
    await expect(store.put('staging/app', secret, tags)).rejects.toMatchObject({
      name: 'SecretInvalid',
      facts: { secretId: 'staging/app', target: 'orders-staging' },
    });
    expect(stub.asked.map(({ action }) => action)).toEqual(['DescribeSecret']);
  });

  it('makes one where there is none, with its tags', async () => {
    stub.answer('DescribeSecret', notFound);
    stub.answer('CreateSecret', ok({ ARN: arn, Name: 'staging/app', VersionId: 'v1' }));
    expect(await store.put('staging/app', secret, tags)).toBe(arn);
    expect(stub.asked.map(({ action }) => action)).toEqual(['DescribeSecret', 'CreateSecret']);
    expect(JSON.parse(stub.asked[1]?.body ?? '')).toMatchObject({ Name: 'staging/app', Tags: tagging.Tags });
  });

  it('does not bring back one that is marked for deletion', async () => {
    stub.answer('DescribeSecret', described(holding, own));
    stub.answer('TagResource', deleted);
    await expect(store.put('staging/app', secret, tags)).rejects.toMatchObject({ name: 'SecretNotFound' });
    expect(stub.asked.map(({ action }) => action)).toEqual(['DescribeSecret', 'TagResource']);
  });

  it('says nothing of its content when it fails', async () => {
    stub.answer('DescribeSecret', described(holding, own));
    stub.answer('TagResource', ok({}));
    stub.answer('PutSecretValue', refused('DecryptionFailure', 'The key is disabled.'));
    const failure: unknown = await store.put('staging/app', secret, tags).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'AwsRequestFailed', facts: { operation: 'PutSecretValue' } });
    expect(JSON.stringify(failure)).not.toContain('a-password');
  });
});
