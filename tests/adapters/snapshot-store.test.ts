import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import type { SnapshotStore } from '../../src/ports/snapshots.ts';
import { refusal, startRdsStub } from './rds-stub.ts';

let stub: Awaited<ReturnType<typeof startRdsStub>>;
let store: SnapshotStore;

beforeAll(async () => {
  stub = await startRdsStub();
  store = createSnapshotStore(stub.clientFor);
});
beforeEach(() => {
  stub.asked.length = 0;
});
afterAll(async () => await stub.close());

function xml(id: string, fields = '', tags = ''): string {
  return `<DBClusterSnapshot><DBClusterSnapshotIdentifier>${id}</DBClusterSnapshotIdentifier><DBClusterSnapshotArn>arn:aws:rds:us-east-1:111122223333:cluster-snapshot:${id}</DBClusterSnapshotArn><DBClusterIdentifier>orders-prod</DBClusterIdentifier><SnapshotType>manual</SnapshotType><Status>available</Status><PercentProgress>100</PercentProgress><Engine>aurora-postgresql</Engine><EngineVersion>17.4</EngineVersion><SnapshotCreateTime>2026-08-01T03:00:00Z</SnapshotCreateTime><StorageEncrypted>true</StorageEncrypted><MasterUsername>postgres</MasterUsername><Port>0</Port><TagList>${tags}</TagList>${fields}</DBClusterSnapshot>`;
}

function list(...snapshots: readonly string[]) {
  return { result: `<DBClusterSnapshots>${snapshots.join('')}</DBClusterSnapshots>` };
}

function tag(key: string, value: string): string {
  return `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`;
}

describe('the snapshot store over RDS', () => {
  it('reads a snapshot into the words of the domain', async () => {
    const fields =
      '<KmsKeyId>arn:aws:kms:us-east-1:111122223333:key/1</KmsKeyId><SourceDBClusterSnapshotArn>arn:source</SourceDBClusterSnapshotArn>';
    stub.answer('DescribeDBClusterSnapshots', list(xml('nightly', fields, tag('team', 'orders'))));
    await expect(store.find('us-east-1', 'nightly')).resolves.toEqual({
      arn: 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:nightly',
      id: 'nightly',
      region: 'us-east-1',
      account: '111122223333',
      kind: 'manual',
      status: 'available',
      percentProgress: 100,
      cluster: 'orders-prod',
      engine: 'aurora-postgresql',
      engineVersion: '17.4',
      createdAt: '2026-08-01T03:00:00.000Z',
      encrypted: true,
      kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1',
      masterUsername: 'postgres',
      copiedFrom: 'arn:source',
      tags: { team: 'orders' },
    });
    expect(stub.asked[0]?.region).toBe('us-east-1');
  });

  it('finds nothing where RDS finds nothing', async () => {
    stub.answer(
      'DescribeDBClusterSnapshots',
      refusal('DBClusterSnapshotNotFoundFault', 'DBClusterSnapshot not found: x', 404),
    );
    await expect(store.find('us-east-1', 'x')).resolves.toBeUndefined();
  });

  it.each([
    ['rds:orders-2026-08-01-03-00', { SnapshotType: 'automated' }],
    ['arn:aws:rds:us-east-1:444455556666:cluster-snapshot:nightly', { IncludeShared: 'true' }],
  ])('asks for %s in the way in which RDS shows it', async (name, expected) => {
    stub.answer('DescribeDBClusterSnapshots', list());
    await store.find('us-east-1', name);
    expect(stub.asked[0]?.params).toMatchObject({ DBClusterSnapshotIdentifier: name, ...expected });
  });

  it('reads all pages', async () => {
    const [first, second] = [list(xml('one')), list(xml('two'))];
    stub.answer('DescribeDBClusterSnapshots', { result: `${first.result}<Marker>next</Marker>` }, second);
    const found = await store.listOfCluster('us-east-1', 'orders-prod');
    expect(found.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(stub.asked.map(({ params }) => params['Marker'])).toEqual([undefined, 'next']);
  });

  it('adds what one other account shares of that cluster', async () => {
    const shared = (id: string, account: string, cluster = 'orders-prod') =>
      xml(`arn:aws:rds:us-east-1:${account}:cluster-snapshot:${id}`)
        .replace(
          /<DBClusterSnapshotArn>.*<\/DBClusterSnapshotArn>/,
          `<DBClusterSnapshotArn>arn:aws:rds:us-east-1:${account}:cluster-snapshot:${id}</DBClusterSnapshotArn>`,
        )
        .replace('orders-prod', cluster)
        .replace('>manual<', '>shared<');
    stub.answer(
      'DescribeDBClusterSnapshots',
      list(xml('own')),
      list(shared('a', '444455556666'), shared('b', '777788889999'), shared('c', '444455556666', 'billing')),
    );
    const found = await store.listOfCluster('us-east-1', 'orders-prod', '444455556666');
    expect(found.map(({ arn, kind }) => [arn.split(':').at(-1), kind])).toEqual([
      ['own', 'manual'],
      ['a', 'shared'],
    ]);
    expect(stub.asked[1]?.params).toMatchObject({ SnapshotType: 'shared', IncludeShared: 'true' });
  });

  it('lists by tag among the manual ones', async () => {
    stub.answer(
      'DescribeDBClusterSnapshots',
      list(xml('one', '', tag('k', 'v')), xml('two', '', tag('k', 'w')), xml('three')),
    );
    const found = await store.listByTag('eu-west-1', 'k', 'v');
    expect(found.map(({ id }) => id)).toEqual(['one']);
    expect(stub.asked[0]).toMatchObject({ region: 'eu-west-1', params: { SnapshotType: 'manual' } });
  });

  const copy = {
    region: 'eu-west-1',
    sourceArn: 'arn:aws:rds:us-east-1:111122223333:cluster-snapshot:nightly',
    id: 'copy',
    tags: { k: 'v' },
  };

  it('asks the destination region for a copy', async () => {
    stub.answer('CopyDBClusterSnapshot', { result: xml('copy').replace('>available<', '>copying<') });
    await expect(store.copy({ ...copy, kmsKeyId: 'alias/eu' })).resolves.toMatchObject({
      id: 'copy',
      status: 'copying',
    });
    expect(stub.asked[0]).toMatchObject({
      region: 'eu-west-1',
      params: {
        SourceDBClusterSnapshotIdentifier: copy.sourceArn,
        TargetDBClusterSnapshotIdentifier: 'copy',
        KmsKeyId: 'alias/eu',
        'Tags.Tag.1.Key': 'k',
        'Tags.Tag.1.Value': 'v',
      },
    });
  });

  it.each([
    ['DBClusterSnapshotAlreadyExistsFault', 'Cannot create it', 'SnapshotAlreadyExists'],
    ['DBClusterSnapshotNotFoundFault', 'DBClusterSnapshot not found', 'SnapshotNotFound'],
    ['InvalidDBClusterSnapshotStateFault', 'The snapshot is creating', 'SnapshotNotAvailable'],
    ['SnapshotQuotaExceeded', 'Cannot create more than 100 manual snapshots', 'SnapshotQuotaExceeded'],
    ['SnapshotQuotaExceeded', 'Cannot copy more than 5 snapshots across regions', 'CopyQuotaExceeded'],
    ['KMSKeyNotAccessibleFault', 'Specified KMS key [k] does not exist', 'KmsKeyNotAccessible'],
    ['InvalidParameterValue', 'Must specify new KMS key for cross region encrypted snapshot copy.', 'AwsRequestFailed'],
    ['AccessDenied', 'User is not authorized to perform: rds:CopyDBClusterSnapshot', 'AwsAccessDenied'],
    ['Throttling', 'Rate exceeded', 'AwsUnavailable'],
  ])('translates %s (%s) into %s', async (code, message, name) => {
    stub.answer('CopyDBClusterSnapshot', refusal(code, message));
    const error = await store.copy(copy).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({
      name,
      facts: { service: 'RDS', operation: 'CopyDBClusterSnapshot', region: 'eu-west-1', requestId: 'request-1' },
    });
    expect(error?.message).toContain(message);
  });

  it('deletes, and does not mind what is gone', async () => {
    stub.answer('DeleteDBClusterSnapshot', refusal('DBClusterSnapshotNotFoundFault', 'not found', 404));
    await expect(store.delete('eu-west-1', 'copy')).resolves.toBeUndefined();
    expect(stub.asked[0]?.params).toMatchObject({ DBClusterSnapshotIdentifier: 'copy' });
  });

  it('tells which cluster a snapshot was taken of, whatever that is called now', async () => {
    stub.answer('DescribeDBClusterSnapshots', {
      result:
        '<DBClusterSnapshots><DBClusterSnapshot><DBClusterSnapshotIdentifier>copy</DBClusterSnapshotIdentifier><DbClusterResourceId>cluster-ABC</DbClusterResourceId></DBClusterSnapshot></DBClusterSnapshots>',
    });
    await expect(store.find('eu-west-1', 'copy')).resolves.toMatchObject({ clusterResourceId: 'cluster-ABC' });
  });

  it('says when RDS does not let go of one for its status', async () => {
    stub.answer(
      'DeleteDBClusterSnapshot',
      refusal('InvalidDBClusterSnapshotStateFault', 'It is not in available state.'),
    );
    await expect(store.delete('eu-west-1', 'copy')).rejects.toMatchObject({ name: 'SnapshotNotAvailable' });
  });

  it('adds tags by ARN', async () => {
    stub.answer('AddTagsToResource', { result: '' });
    await store.tag({ region: 'eu-west-1', arn: 'arn:copy' }, { k: 'v' });
    expect(stub.asked[0]?.params).toMatchObject({ ResourceName: 'arn:copy', 'Tags.Tag.1.Key': 'k' });
  });
});
