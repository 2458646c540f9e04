import { parseArn } from '../../src/arn.ts';
import type { Config, Profile } from '../../src/config/schema.ts';
import type { Path, Problem } from '../../src/validation/validation.ts';
import { partitionOf } from './partition.ts';

const resource = /^(?:key\/(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|alias\/[\w/-]+)$/i;

/**
 * Keys that RDS could not use: of another region or partition, or by no name of a key.
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
 */
export function unusableKeys({ region, targets }: Config): readonly Problem[] {
  return Object.entries(targets).flatMap(([name, profile]) =>
    keysOf(profile).flatMap(([path, key]) => {
      const problem = unusable(key, region);
      const text = `${problem}, got ${JSON.stringify(key)}`;
      return problem === undefined ? [] : [{ path: ['targets', name, ...path], text }];
    }),
  );
}

function keysOf({ copy, masterCredentials }: Profile): readonly (readonly [path: Path, key: string])[] {
  const managed =
    typeof masterCredentials === 'object' && 'managed' in masterCredentials ? masterCredentials.managed : undefined;
  return [
    ...(copy?.kmsKeyId === undefined ? [] : [[['copy', 'kmsKeyId'], copy.kmsKeyId] as const]),
    ...(managed === undefined ? [] : [[['masterCredentials', 'managed', 'kmsKeyId'], managed.kmsKeyId] as const]),
  ];
}

function unusable(key: string, region: string): string | undefined {
  const arn = parseArn(key);
  if (arn === undefined) {
    // A name that looks like an ARN but is none has a colon, which neither an id nor an alias has.
    return resource.test(key) || resource.test(`key/${key}`)
      ? key.startsWith('key/')
        ? 'expected the id of the key without key/'
        : undefined
      : 'expected the id, alias/NAME or ARN of a KMS key';
  }
  if (arn.service !== 'kms' || !/^\d{12}$/.test(arn.account) || !resource.test(arn.resource)) {
    return 'expected the id, alias/NAME or ARN of a KMS key';
  }
  if (arn.region !== region) return `expected a key in the target's region ${region}`;
  const partition = partitionOf(region);
  return arn.partition === partition ? undefined : `expected an ARN of the partition ${partition}, as is the region`;
}
