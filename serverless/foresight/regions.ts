import type { Config } from '../../src/config/schema.ts';
import { closest } from '../../src/validation/closest-name.ts';
import { formatPath, type Path, type Problem } from '../../src/validation/validation.ts';
import { partitionOf } from './partition.ts';

/** @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
const known: readonly string[] = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'us-gov-east-1', 'us-gov-west-1'],
  ...['ca-central-1', 'ca-west-1', 'mx-central-1', 'sa-east-1', 'af-south-1', 'il-central-1'],
  ...['eu-central-1', 'eu-central-2', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-2', 'eu-west-3'],
  ...['eusc-de-east-1', 'me-central-1', 'me-south-1', 'cn-north-1', 'cn-northwest-1'],
  ...['ap-east-1', 'ap-east-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5', 'ap-southeast-6'],
  ...['ap-southeast-7', 'us-iso-east-1', 'us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'us-isof-east-1'],
  ...['us-isof-south-1', 'eu-isoe-west-1'],
];

/** How AWS has named every region so far. */
const form =
  /^(?:us|us-gov|us-iso[a-z]?|eu|eu-iso[a-z]?|eusc-de|af|ap|ca|cn|il|me|mx|sa)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d$/;

function regionsOf({ region, targets }: Config): readonly (readonly [path: Path, region: string])[] {
  return [
    [['region'], region],
    ...Object.entries(targets).map(
      ([name, { source }]) => [['targets', name, 'source', 'region'], source.region] as const,
    ),
  ];
}

function meant(region: string): string {
  const near = closest(region, known);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

/** Regions that are not even named as AWS names them, and those of a partition that the stage's region cannot copy from. */
export function impossibleRegions(config: Config): readonly Problem[] {
  const partition = partitionOf(config.region);
  return regionsOf(config).flatMap(([path, region]) => {
    const got = `got ${JSON.stringify(region)}`;
    if (!form.test(region)) return [{ path, text: `expected a region of AWS, ${got}${meant(region)}` }];
    if (partitionOf(region) === partition) return [];
    return [{ path, text: `expected a region of the partition ${partition}, as is ${config.region}, ${got}` }];
  });
}

/** Regions that may be newer than the list. */
export function unknownRegions(config: Config): readonly string[] {
  return regionsOf(config)
    .filter(([, region]) => form.test(region) && !known.includes(region))
    .map(([path, region]) => `${formatPath(path)}: ${region} is not among the regions known here${meant(region)}`);
}
