import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import type { Instance } from '../resources.ts';
import type { RegionState } from '../world.ts';
import { type FilterValues, readFilters } from './filters.ts';
import { instanceView } from './instance-view.ts';
import { clusterOf, findInstance } from './lookup.ts';
import { pageOf } from './paging.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html */
export const describeDBInstances: Operation = (context, params) => {
  const { own } = context;
  const named = optionalString(params, 'DBInstanceIdentifier');
  const instances = named === undefined ? [...own.instances.values()] : [findInstance(own, named)];
  const { items, marker } = pageOf(instances.filter(readFilters(params, filterValues(own))), params, ({ id }) => id);
  return { Marker: marker, DBInstances: items.map((instance) => instanceView(context, instance)) };
};

const filterValues = (own: RegionState): FilterValues<Instance> => ({
  'db-cluster-id': (instance) => {
    const cluster = clusterOf(own, instance);
    return [cluster?.id, cluster?.arn];
  },
  'db-instance-id': ({ id, arn }) => [id, arn],
  'dbi-resource-id': ({ resourceId }) => [resourceId],
  engine: (instance) => [clusterOf(own, instance)?.engine],
});
