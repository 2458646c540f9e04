import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import type { Cluster } from '../resources.ts';
import { clusterView } from './cluster-view.ts';
import { type FilterValues, readFilters } from './filters.ts';
import { findCluster } from './lookup.ts';
import { pageOf } from './paging.ts';

const filterValues: FilterValues<Cluster> = {
  'db-cluster-id': ({ id, arn }) => [id, arn],
  'db-cluster-resource-id': ({ resourceId }) => [resourceId],
  engine: ({ engine }) => [engine],
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusters.html */
export const describeDBClusters: Operation = (context, params) => {
  const { own } = context;
  const named = optionalString(params, 'DBClusterIdentifier');
  const clusters =
    named === undefined
      ? [...own.clusters.values()].filter(({ betweenNames }) => !betweenNames)
      : [findCluster(own, named)];
  const { items, marker } = pageOf(clusters.filter(readFilters(params, filterValues)), params, ({ id }) => id);
  return { Marker: marker, DBClusters: items.map((cluster) => clusterView(context, cluster)) };
};
