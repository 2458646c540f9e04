import { invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, requiredString } from '../params.ts';
import { offeredVersions } from './engine-version.ts';
import { offeredClasses } from './instance-classes.ts';
import { pageOf } from './paging.ts';

/**
 * What instances can be made, for each version that the region offers. What there is not is an empty list.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeOrderableDBInstanceOptions.html
 */
export const describeOrderableDBInstanceOptions: Operation = ({ own, world, region }, params) => {
  const engine = requiredString(params, 'Engine');
  if (engine !== 'aurora-mysql' && engine !== 'aurora-postgresql') {
    throw invalidParameterValue(`Unrecognized engine name: ${engine}`);
  }
  const version = optionalString(params, 'EngineVersion');
  const asked = optionalString(params, 'DBInstanceClass');
  const options = offeredVersions(own, world.settings, engine)
    .filter((offered) => version === undefined || offered === version)
    .flatMap((offered) =>
      offeredClasses(world.settings.instanceClasses, offered)
        .filter((instanceClass) => asked === undefined || instanceClass === asked)
        .map((instanceClass) => ({ version: offered, instanceClass })),
    );
  const { items, marker } = pageOf(options, params, (option) => `${option.version} ${option.instanceClass}`);
  return {
    Marker: marker,
    OrderableDBInstanceOptions: items.map((option) => ({
      Engine: engine,
      EngineVersion: option.version,
      DBInstanceClass: option.instanceClass,
      AvailabilityZones: ['a', 'b', 'c'].map((zone) => ({ Name: `${region}${zone}` })),
      Vpc: true,
    })),
  };
};
