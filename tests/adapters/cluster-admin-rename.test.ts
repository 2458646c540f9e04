import { describe, expect, it } from 'vitest';
import { refusal, stubbedClusterAdmin } from './rds-stub.ts';
import { clusterXml } from './rds-xml.ts';

const { stub, admin } = await stubbedClusterAdmin();

const arn = 'arn:aws:rds:eu-west-1:111122223333:cluster:orders';
const gone = refusal('DBClusterNotFoundFault', 'DBCluster orders not found.', 404);

describe('the cluster admin over RDS', () => {
  it('lists the clusters of the region, on all pages', async () => {
    const page = { result: `<DBClusters><DBCluster>${clusterXml()}</DBCluster></DBClusters>` };
    stub.answer('DescribeDBClusters', { result: `${page.result}<Marker>next</Marker>` }, page);
    expect((await admin.list()).map(({ id }) => id)).toEqual(['orders', 'orders']);
    expect(stub.asked.map(({ params }) => params['Marker'])).toEqual([undefined, 'next']);
    expect(stub.asked[0]?.params).not.toHaveProperty('DBClusterIdentifier');
  });

  it('renames a cluster at once', async () => {
    stub.answer('ModifyDBCluster', { result: `<DBCluster>${clusterXml()}</DBCluster>` });
    await admin.rename('orders', 'orders-aside');
    expect(stub.asked[0]?.params).toMatchObject({
      DBClusterIdentifier: 'orders',
      NewDBClusterIdentifier: 'orders-aside',
      ApplyImmediately: 'true',
    });
  });

  it.each([
    ['InvalidDBClusterStateFault', 'ClusterBusy'],
    ['DBClusterNotFoundFault', 'ClusterBusy'],
    ['DBClusterAlreadyExistsFault', 'ClusterAlreadyExists'],
  ])('tells of a rename that RDS refuses with %s as %s', async (code, name) => {
    stub.answer('ModifyDBCluster', refusal(code, 'No.'));
    await expect(admin.rename('orders', 'orders-aside')).rejects.toMatchObject({ name });
  });

  it('puts tags on a cluster and takes them off, by its ARN', async () => {
    stub.answer('AddTagsToResource', { result: '' });
    stub.answer('RemoveTagsFromResource', { result: '' });
    await admin.tag(arn, { a: '1' });
    await admin.untag(arn, ['a', 'b']);
    expect(stub.asked.map(({ params }) => params)).toMatchObject([
      { ResourceName: arn, 'Tags.Tag.1.Key': 'a', 'Tags.Tag.1.Value': '1' },
      { ResourceName: arn, 'TagKeys.member.1': 'a', 'TagKeys.member.2': 'b' },
    ]);
  });

  it.each(['AddTagsToResource', 'RemoveTagsFromResource'])(
    'tells of a cluster that %s does not find as one on its way to another name',
    async (action) => {
      stub.answer(action, gone);
      const asked = action === 'AddTagsToResource' ? admin.tag(arn, { a: '1' }) : admin.untag(arn, ['a']);
      await expect(asked).rejects.toMatchObject({ name: 'ClusterBusy' });
    },
  );
});
