import {
  DescribeAccountAttributesCommand,
  DescribeDBClusterParameterGroupsCommand,
  DescribeDBEngineVersionsCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBSubnetGroupsCommand,
  DescribeIntegrationsCommand,
  DescribeOrderableDBInstanceOptionsCommand,
  type RDSClient,
} from '@aws-sdk/client-rds';
import type { RegionResources } from '../../ports/region.ts';
import { awsCode } from '../aws-errors.ts';
import { allPages, request } from './request.ts';

/**
 * Groups, engine versions, instance classes, integrations and quotas of the client's region over RDS.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeAccountAttributes.html
 */
export function createRegionResources(client: RDSClient): RegionResources {
  const found = <Output>(operation: string, send: () => Promise<Output>): Promise<Output | undefined> =>
    request(client, operation, send).catch((error: unknown) => {
      if (groupNotFound.has(awsCode(error) ?? '')) return undefined;
      throw error;
    });

  return {
    async hasSubnetGroup(name) {
      const answer = await found('DescribeDBSubnetGroups', () =>
        client.send(new DescribeDBSubnetGroupsCommand({ DBSubnetGroupName: name })),
      );
      return (answer?.DBSubnetGroups ?? []).length > 0;
    },

    async clusterParameterFamily(name) {
      const answer = await found('DescribeDBClusterParameterGroups', () =>
        client.send(new DescribeDBClusterParameterGroupsCommand({ DBClusterParameterGroupName: name })),
      );
      return answer?.DBClusterParameterGroups?.[0]?.DBParameterGroupFamily;
    },

    async instanceParameterFamily(name) {
      const answer = await found('DescribeDBParameterGroups', () =>
        client.send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName: name })),
      );
      return answer?.DBParameterGroups?.[0]?.DBParameterGroupFamily;
    },

    async offeredVersions() {
      const found = await allPages(async (Marker) => {
        // Without IncludeAll, RDS leaves out what it no longer offers.
        const { DBEngineVersions: items = [], Marker: marker } = await request(client, 'DescribeDBEngineVersions', () =>
          client.send(new DescribeDBEngineVersionsCommand({ Engine: 'aurora-postgresql', Marker })),
        );
        return { items, marker };
      });
      return found.flatMap(({ EngineVersion: version, Status: status }) =>
        version === undefined || (status ?? 'available') !== 'available' ? [] : [version],
      );
    },

    async offeredClasses(EngineVersion) {
      const options = await allPages(async (Marker) => {
        const input = { Engine: 'aurora-postgresql', EngineVersion, Vpc: true, Marker };
        const { OrderableDBInstanceOptions: items = [], Marker: marker } = await request(
          client,
          'DescribeOrderableDBInstanceOptions',
          () => client.send(new DescribeOrderableDBInstanceOptionsCommand(input)),
        );
        return { items, marker };
      });
      return [...new Set(options.flatMap(({ DBInstanceClass: name }) => name ?? []))];
    },

    async serverlessCapacity(EngineVersion) {
      const { DBEngineVersions: [version] = [] } = await request(client, 'DescribeDBEngineVersions', () =>
        client.send(new DescribeDBEngineVersionsCommand({ Engine: 'aurora-postgresql', EngineVersion })),
      );
      const { MinCapacity: min, MaxCapacity: max } = version?.ServerlessV2FeaturesSupport ?? {};
      return min === undefined || max === undefined ? undefined : { min, max };
    },

    async integrationsOf(clusterArn) {
      const found = await allPages(async (Marker) => {
        const { Integrations: items = [], Marker: marker } = await request(client, 'DescribeIntegrations', () =>
          client.send(new DescribeIntegrationsCommand({ Marker })),
        );
        return { items, marker };
      });
      const own = found.filter(({ SourceArn, Status }) => SourceArn === clusterArn && Status !== 'deleting');
      return own.map(({ IntegrationName: name, IntegrationArn: arn }) => name ?? arn ?? 'without a name');
    },

    async manualSnapshotQuota() {
      const { AccountQuotas: quotas } = await request(client, 'DescribeAccountAttributes', () =>
        client.send(new DescribeAccountAttributesCommand({})),
      );
      return quotas?.find(({ AccountQuotaName: name }) => name === 'ManualClusterSnapshots')?.Max;
    },
  };
}

/** RDS says of a missing cluster parameter group that an instance's is missing. */
const groupNotFound: ReadonlySet<string> = new Set([
  'DBSubnetGroupNotFound',
  'DBParameterGroupNotFound',
  'DBClusterParameterGroupNotFound',
]);
