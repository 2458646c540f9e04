import {
  CreateDBInstanceReadReplicaCommand,
  DescribeDBClustersCommand,
  DescribeDBLogFilesCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { ListSecretsCommand } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { readCredentialScope } from '../../../local/aws/front/credential-scope.ts';
import { readQueryParameters } from '../../../local/aws/front/query-parameters.ts';
import { escapeXml, xmlElement } from '../../../local/aws/front/query-xml.ts';
import { startAws } from '../../../local/aws/start-aws.ts';
import { ManualClock } from '../../../local/clock.ts';
import { emulator, errorOf, here, start } from './emulator.ts';

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=111122223333/20260301/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

describe('the front', () => {
  it('gives the request id in the header and never simulated time in Date', async () => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: { ...signed('rds'), 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=DescribeDBClusters&Version=2014-10-31',
    });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/xml');
    expect(text).toContain('<DescribeDBClustersResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/">');
    expect(text).toContain(`<RequestId>${response.headers.get('x-amzn-requestid')}</RequestId>`);
    expect(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('sends errors in the form and with the codes of AWS’s wire', async () => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: signed('rds'),
      body: 'Action=DeleteDBInstance&DBInstanceIdentifier=a%26b',
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain(
      '<Error><Type>Sender</Type><Code>DBInstanceNotFound</Code><Message>DBInstance a&amp;b not found.</Message></Error>',
    );
  });

  it('refuses actions that AWS has and this endpoint has not', async () => {
    const { rds, secrets } = await emulator();
    const unknown = rds().send(new DescribeDBLogFilesCommand({ DBInstanceIdentifier: 'a' }));
    expect(await errorOf(unknown)).toMatchObject({ name: 'InvalidAction', status: 400 });
    const replica = rds().send(new CreateDBInstanceReadReplicaCommand({ DBInstanceIdentifier: 'a' }));
    expect(await errorOf(replica)).toMatchObject({ name: 'InvalidAction' });
    expect(await errorOf(secrets().send(new ListSecretsCommand({})))).toMatchObject({
      name: 'UnknownOperationException',
      status: 400,
    });
  });

  it('says that a required parameter is missing', async () => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, { method: 'POST', headers: signed('rds'), body: 'Action=DeleteDBCluster' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(
      '<Code>MissingParameter</Code><Message>The request must contain the parameter DBClusterIdentifier</Message>',
    );
  });

  it.each([
    ['no Authorization', {}, 'MissingAuthenticationToken'],
    ['another scheme', { authorization: 'Bearer abc' }, 'IncompleteSignature'],
  ])('refuses a request with %s', async (_, headers, code) => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, { method: 'POST', headers, body: 'Action=DescribeDBClusters' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it('names the services it has when asked for another', async () => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, { method: 'POST', headers: signed('dynamodb'), body: '' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('has no service dynamodb; it has rds, sns');
  });

  it('refuses a body over 1 MiB', async () => {
    const { aws } = await emulator();
    const response = await fetch(aws.url, {
      method: 'POST',
      headers: signed('rds'),
      body: 'x'.repeat(1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
  });

  it('refuses JSON that is none', async () => {
    const { aws } = await emulator();
    const headers = { ...signed('secretsmanager'), 'x-amz-target': 'secretsmanager.GetSecretValue' };
    for (const body of ['{', '[]', 'null']) {
      const response = await fetch(aws.url, { method: 'POST', headers, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ __type: 'SerializationException' });
    }
  });

  it('keeps accounts and regions apart', async () => {
    const { core, rds } = await emulator();
    core.seed.cluster(here, { id: 'staging' });
    const elsewhere = rds({ ...here, region: 'us-west-2' }).send(new DescribeDBClustersCommand({}));
    expect((await elsewhere).DBClusters).toEqual([]);
    const otherwise = rds({ ...here, account: '999988887777' }).send(new DescribeDBClustersCommand({}));
    expect((await otherwise).DBClusters).toEqual([]);
    expect((await rds().send(new DescribeDBClustersCommand({}))).DBClusters).toHaveLength(1);
  });

  it('is retried by the SDK after a throttle', async () => {
    const { core, aws } = await emulator();
    core.faults.add({
      action: 'DescribeDBClusters',
      times: 2,
      fault: { code: 'Throttling', message: 'Rate exceeded', status: 400 },
    });
    const rds = new RDSClient({
      endpoint: aws.url,
      region: here.region,
      credentials: { accessKeyId: here.account, secretAccessKey: 'x' },
      retryStrategy: {
        retryToken: undefined,
        acquireInitialRetryToken: async () => ({ getRetryCount: () => 0, getRetryDelay: () => 0 }),
        refreshRetryTokenForRetry: async (token: { getRetryCount(): number }) => ({
          getRetryCount: () => token.getRetryCount() + 1,
          getRetryDelay: () => 0,
        }),
        recordSuccess: () => {},
      } as never,
    });
    const { $metadata } = await rds.send(new DescribeDBClustersCommand({}));
    rds.destroy();
    expect($metadata.attempts).toBe(3);
  });

  it('names a port that is taken and how to give another one', async () => {
    const { aws } = await emulator();
    const second = startAws({ clock: new ManualClock(start), port: aws.port });
    await expect(second).rejects.toThrow(
      `Port ${aws.port} is taken by another process. Stop that process, or choose another port with --aws-port.`,
    );
  });

  it('no longer listens once it is closed', async () => {
    const aws = await startAws({ clock: new ManualClock(start) });
    await aws.close();
    await expect(fetch(aws.url)).rejects.toThrow('fetch failed');
  });
});

describe('query parameters', () => {
  it('become structures and lists under any element name', () => {
    const body =
      'Action=X&Version=1&A.Tag.2.Key=b&A.Tag.1.Key=a&A.Tag.1.Value=&B.member.1=x&C=&D.1=y&E.Min=0.5&F.Filter.1.Values.Value.1=v';
    expect(readQueryParameters(body)).toEqual({
      action: 'X',
      params: {
        A: [{ Key: 'a', Value: '' }, { Key: 'b' }],
        B: ['x'],
        C: '',
        D: ['y'],
        E: { Min: '0.5' },
        F: [{ Values: ['v'] }],
      },
    });
  });

  it('cannot reach an object’s prototype', () => {
    readQueryParameters('Action=X&__proto__.polluted=yes&A.__proto__.polluted=yes');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('XML', () => {
  it('escapes what it must and replaces what it cannot carry', () => {
    expect(escapeXml('a<b>&"\'\r\n\u0000\ud800😀')).toBe('a&lt;b&gt;&amp;&quot;&#39;&#xD;\n\ufffd\ufffd😀');
  });

  it('names list elements as the SDK expects them, and leaves out what is absent', () => {
    const value = { TagList: [{ Key: 'a', Value: undefined }], Empty: [], At: new Date(0), Flag: false };
    expect(xmlElement('X', value)).toBe(
      '<X><TagList><Tag><Key>a</Key></Tag></TagList><Empty></Empty><At>1970-01-01T00:00:00.000Z</At><Flag>false</Flag></X>',
    );
  });
});

describe('the credential scope', () => {
  it('is read from the Authorization header', () => {
    expect(readCredentialScope(signed('rds').authorization)).toEqual({
      accessKeyId: '111122223333',
      region: 'eu-west-1',
      service: 'rds',
    });
    expect(readCredentialScope('AWS4-HMAC-SHA256 Credential=a/b/c')).toBeUndefined();
  });
});
