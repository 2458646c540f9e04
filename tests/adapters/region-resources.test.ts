import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmulatedAws, startAws } from '../../local/aws/start-aws.ts';
import { ManualClock } from '../../local/clock.ts';
import { createKeyStore } from '../../src/adapters/kms.ts';
import { createRegionResources } from '../../src/adapters/rds/region-resources.ts';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import type { KeyStore } from '../../src/ports/keys.ts';
import type { RegionResources } from '../../src/ports/region.ts';
import { startAwsStub } from './aws-stub.ts';
import { refusal, startRdsStub } from './rds-stub.ts';

const here = { account: '111122223333', region: 'eu-west-1' };
let aws: EmulatedAws;
let stub: Awaited<ReturnType<typeof startRdsStub>>;
let kms: KMSClient;
let keys: KeyStore;

beforeAll(async () => {
  aws = await startAws({ clock: new ManualClock(Date.parse('2026-08-01T04:00:00Z')) });
  stub = await startRdsStub();
  kms = new KMSClient({
    region: here.region,
    endpoint: aws.url,
    credentials: { accessKeyId: here.account, secretAccessKey: 'x' },
    maxAttempts: 1,
  });
  keys = createKeyStore(kms);
});
afterAll(async () => {
  kms.destroy();
  await stub.close();
  await aws.close();
});

describe('the resources of a region over RDS', () => {
  const resources = (): RegionResources => createRegionResources(stub.clientFor('eu-west-1'));

  it('finds a subnet group by name', async () => {
    const group = '<DBSubnetGroup><DBSubnetGroupName>staging</DBSubnetGroupName></DBSubnetGroup>';
    stub.answer('DescribeDBSubnetGroups', { result: `<DBSubnetGroups>${group}</DBSubnetGroups>` });
    await expect(resources().hasSubnetGroup('staging')).resolves.toBe(true);
    expect(stub.asked.at(-1)?.params).toMatchObject({ DBSubnetGroupName: 'staging' });
    stub.answer('DescribeDBSubnetGroups', refusal('DBSubnetGroupNotFoundFault', 'not found', 404));
    await expect(resources().hasSubnetGroup('staging')).resolves.toBe(false);
  });

  it('reads the family of a cluster parameter group, whose absence RDS calls an instance’s', async () => {
    const group =
      '<DBClusterParameterGroup><DBParameterGroupFamily>aurora-postgresql17</DBParameterGroupFamily></DBClusterParameterGroup>';
    stub.answer('DescribeDBClusterParameterGroups', {
      result: `<DBClusterParameterGroups>${group}</DBClusterParameterGroups>`,
    });
    await expect(resources().clusterParameterFamily('x')).resolves.toBe('aurora-postgresql17');
    stub.answer('DescribeDBClusterParameterGroups', refusal('DBParameterGroupNotFound', 'not found', 404));
    await expect(resources().clusterParameterFamily('x')).resolves.toBeUndefined();
  });

  it('reads the family of an instance parameter group', async () => {
    const group =
      '<DBParameterGroup><DBParameterGroupFamily>aurora-postgresql16</DBParameterGroupFamily></DBParameterGroup>';
    stub.answer('DescribeDBParameterGroups', { result: `<DBParameterGroups>${group}</DBParameterGroups>` });
    await expect(resources().instanceParameterFamily('x')).resolves.toBe('aurora-postgresql16');
    stub.answer('DescribeDBParameterGroups', refusal('DBParameterGroupNotFound', 'not found', 404));
    await expect(resources().instanceParameterFamily('x')).resolves.toBeUndefined();
  });

  it('reads how many manual snapshots the account may have, if RDS says', async () => {
    const quota = (name: string) =>
      `<AccountQuota><AccountQuotaName>${name}</AccountQuotaName><Used>3</Used><Max>150</Max></AccountQuota>`;
    stub.answer('DescribeAccountAttributes', {
      result: `<AccountQuotas>${quota('DBClusters')}${quota('ManualClusterSnapshots')}</AccountQuotas>`,
    });
    await expect(resources().manualSnapshotQuota()).resolves.toBe(150);
    stub.answer('DescribeAccountAttributes', { result: `<AccountQuotas>${quota('DBClusters')}</AccountQuotas>` });
    await expect(resources().manualSnapshotQuota()).resolves.toBeUndefined();
  });

  it('lists the versions that are offered, from all pages', async () => {
    const versions = (...list: readonly (readonly [string, string])[]) =>
      list
        .map(
          ([version, status]) =>
            `<DBEngineVersion><EngineVersion>${version}</EngineVersion><Status>${status}</Status></DBEngineVersion>`,
        )
        .join('');
    const first = versions(['16.4', 'available'], ['17.1', 'deprecated']);
    stub.answer(
      'DescribeDBEngineVersions',
      { result: `<DBEngineVersions>${first}</DBEngineVersions><Marker>more</Marker>` },
      { result: `<DBEngineVersions>${versions(['17.4', 'available'])}</DBEngineVersions>` },
    );
    await expect(resources().offeredVersions()).resolves.toEqual(['16.4', '17.4']);
    expect(stub.asked.slice(-2).map(({ params }) => params)).toMatchObject([
      { Engine: 'aurora-postgresql' },
      { Engine: 'aurora-postgresql', Marker: 'more' },
    ]);
  });

  it('lists the instance classes of a version, each once, from all pages', async () => {
    const options = (...names: readonly string[]) =>
      `<OrderableDBInstanceOptions>${names.map((name) => `<OrderableDBInstanceOption><DBInstanceClass>${name}</DBInstanceClass></OrderableDBInstanceOption>`).join('')}</OrderableDBInstanceOptions>`;
    stub.answer(
      'DescribeOrderableDBInstanceOptions',
      { result: `${options('db.r6g.large', 'db.serverless')}<Marker>more</Marker>` },
      { result: options('db.r6g.large', 'db.t4g.medium') },
    );
    const names = ['db.r6g.large', 'db.serverless', 'db.t4g.medium'];
    await expect(resources().offeredClasses('17.4')).resolves.toEqual(names);
    const asked = { Engine: 'aurora-postgresql', EngineVersion: '17.4', Vpc: 'true' };
    expect(stub.asked.slice(-2).map(({ params }) => params)).toMatchObject([asked, { ...asked, Marker: 'more' }]);
  });

  it('reads what capacity of Aurora Serverless v2 a version takes, where RDS tells it', async () => {
    const version = (support: string) => ({
      result: `<DBEngineVersions><DBEngineVersion><EngineVersion>15.4</EngineVersion>${support}</DBEngineVersion></DBEngineVersions>`,
    });
    const support = (min: string) =>
      `<ServerlessV2FeaturesSupport><MinCapacity>${min}</MinCapacity><MaxCapacity>128</MaxCapacity></ServerlessV2FeaturesSupport>`;
    stub.answer('DescribeDBEngineVersions', version(support('0.5')), version(support('0')), version(''), {
      result: '<DBEngineVersions></DBEngineVersions>',
    });
    await expect(resources().serverlessCapacity('15.4')).resolves.toEqual({ min: 0.5, max: 128 });
    expect(stub.asked.at(-1)?.params).toMatchObject({ Engine: 'aurora-postgresql', EngineVersion: '15.4' });
    await expect(resources().serverlessCapacity('15.7')).resolves.toEqual({ min: 0, max: 128 });
    await expect(resources().serverlessCapacity('12.1')).resolves.toBeUndefined();
    await expect(resources().serverlessCapacity('0.0')).resolves.toBeUndefined();
  });

  it('finds the integrations of a cluster, from all pages, but for those that are going', async () => {
    const integrations = (...list: readonly (readonly [string, string, string])[]) =>
      `<Integrations>${list.map(([name, of, status]) => `<Integration><IntegrationName>${name}</IntegrationName><SourceArn>${of}</SourceArn><Status>${status}</Status></Integration>`).join('')}</Integrations>`;
    stub.answer(
      'DescribeIntegrations',
      { result: `${integrations(['one', 'arn:x', 'active'], ['other', 'arn:y', 'active'])}<Marker>more</Marker>` },
      { result: integrations(['two', 'arn:x', 'syncing'], ['gone', 'arn:x', 'deleting']) },
    );
    await expect(resources().integrationsOf('arn:x')).resolves.toEqual(['one', 'two']);
  });

  it('says what else RDS answers as an error of the pipeline', async () => {
    stub.answer('DescribeDBSubnetGroups', refusal('AccessDenied', 'no', 403));
    await expect(resources().hasSubnetGroup('x')).rejects.toMatchObject({
      name: 'AwsAccessDenied',
      facts: { operation: 'DescribeDBSubnetGroups', region: 'eu-west-1' },
    });
  });

  it('lists all manual snapshots of a region', async () => {
    stub.answer('DescribeDBClusterSnapshots', { result: '<DBClusterSnapshots></DBClusterSnapshots>' });
    await expect(createSnapshotStore(stub.clientFor).listManual('eu-west-1')).resolves.toEqual([]);
    expect(stub.asked.at(-1)).toMatchObject({ region: 'eu-west-1', params: { SnapshotType: 'manual' } });
  });
});

describe('keys over KMS', () => {
  it('are found by alias, with their state and who manages them', async () => {
    const { arn } = aws.core.seed.kmsKey(here, { aliases: ['alias/staging'] });
    await expect(keys.find('alias/staging')).resolves.toEqual({ arn, state: 'Enabled', manager: 'CUSTOMER' });
    const off = aws.core.seed.kmsKey(here, { enabled: false });
    await expect(keys.find(off.arn)).resolves.toMatchObject({ arn: off.arn, state: 'Disabled' });
    await expect(keys.find('alias/aws/rds')).resolves.toMatchObject({ state: 'Enabled', manager: 'AWS' });
  });

  it('are not found where there are none', async () => {
    await expect(keys.find('alias/nothing')).resolves.toBeUndefined();
  });

  it('of another account that admits nobody are denied by name', async () => {
    const { arn } = aws.core.seed.kmsKey({ ...here, account: '444455556666' });
    await expect(keys.find(arn)).rejects.toMatchObject({
      name: 'AwsAccessDenied',
      facts: { service: 'KMS', operation: 'DescribeKey', region: 'eu-west-1' },
    });
  });

  it('are not found by an ARN that KMS takes for invalid', async () => {
    const server = await startAwsStub((headers) => String(headers['x-amz-target']).split('.').at(-1) ?? '');
    const client = new KMSClient(server.clientOptions);
    server.answer('DescribeKey', { status: 400, body: '{"__type":"InvalidArnException","message":"Invalid region"}' });
    await expect(createKeyStore(client).find('arn:x')).resolves.toBeUndefined();
    client.destroy();
    await server.close();
  });
});
