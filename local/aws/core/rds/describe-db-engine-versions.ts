import { invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalBoolean, optionalString } from '../params.ts';
import { familyOf, offeredVersions } from './engine-version.ts';
import { pageOf } from './paging.ts';

const engines = ['aurora-mysql', 'aurora-postgresql'] as const;

/**
 * What can be made in the region; with IncludeAll also what no longer can, as `deprecated`. A version that there is not is
 * no error, but an empty list.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBEngineVersions.html
 */
export const describeDBEngineVersions: Operation = ({ own, world }, params) => {
  const engine = optionalString(params, 'Engine');
  if (engine !== undefined && !engines.some((known) => known === engine)) {
    throw invalidParameterValue(`Unrecognized engine name: ${engine}`);
  }
  const asked = optionalString(params, 'EngineVersion');
  const includeAll = optionalBoolean(params, 'IncludeAll') ?? false;
  const versions = engines
    .filter((known) => engine === undefined || known === engine)
    .flatMap((known) => {
      const offered = offeredVersions(own, world.settings, known);
      return world.settings.engineVersions[known]
        .filter((version) => (includeAll || offered.includes(version)) && (asked === undefined || version === asked))
        .map((version) => ({ engine: known, version, status: offered.includes(version) ? 'available' : 'deprecated' }));
    });
  const { items, marker } = pageOf(versions, params, (item) => `${item.engine} ${item.version}`);
  return {
    Marker: marker,
    DBEngineVersions: items.map((item) => ({
      Engine: item.engine,
      EngineVersion: item.version,
      DBParameterGroupFamily: familyOf(item.engine, item.version),
      DBEngineDescription: item.engine,
      Status: item.status,
      // Of the versions there are here, as of Aurora PostgreSQL 13.15, 14.12, 15.7, 16.3 and later ones.
      ServerlessV2FeaturesSupport: { MinCapacity: 0, MaxCapacity: 256 },
    })),
  };
};
