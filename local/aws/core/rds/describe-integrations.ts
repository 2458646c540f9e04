import type { Operation } from '../operation.ts';
import { pageOf } from './paging.ts';

/** Zero-ETL integrations by their sources. @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeIntegrations.html */
export const describeIntegrations: Operation = ({ own }, params) => {
  const all = [...own.clusters.values()].flatMap(({ arn, integrations }) =>
    integrations.map((name) => ({ name, arn })),
  );
  const { items, marker } = pageOf(all, params, ({ name }) => name);
  return {
    Marker: marker,
    Integrations: items.map(({ name, arn }) => ({ IntegrationName: name, SourceArn: arn, Status: 'active' })),
  };
};
