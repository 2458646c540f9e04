import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { type PropertySource, propertyProblems, type TypedProperties } from './property-types.ts';

/** What CloudFormation's registry says of a type of resource. */
export interface Schema {
  readonly attributes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  replaces(property: string): boolean;
  problems(properties: Readonly<Record<string, unknown>>): readonly string[];
}

let database: ReturnType<typeof loadAwsServiceSpecSync> | undefined;
const known = new Map<string, Schema | undefined>();

/**
 * The schema of a type such as `AWS::SNS::Topic`, out of AWS's published specification; undefined for a type that does not
 * exist. The specification takes a second to load, once.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html
 */
export function resourceSchema(type: string): Schema | undefined {
  if (!known.has(type)) known.set(type, read(type));
  return known.get(type);
}

function read(type: string): Schema | undefined {
  database ??= loadAwsServiceSpecSync();
  const db = database;
  const resource = db.lookup('resource', 'cloudFormationType', 'equals', type)[0];
  if (!resource) return undefined;
  const typed = resource as unknown as TypedProperties;
  const source: PropertySource = { definition: (id) => db.get('typeDefinition', id) as unknown as TypedProperties };
  const replacing = new Set(
    Object.entries(resource.properties).flatMap(([name, { causesReplacement }]) =>
      causesReplacement === 'yes' ? [name] : [],
    ),
  );
  return {
    attributes: new Set([...Object.keys(resource.attributes), ...Object.keys(resource.properties)]),
    properties: new Set(Object.keys(resource.properties)),
    replaces: (property) => replacing.has(property),
    problems: (properties) => propertyProblems(source, typed, properties, ''),
  };
}
