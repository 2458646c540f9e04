import { createRequire } from 'node:module';
import { keptType, type ResourceType } from './kept-types.ts';
import { type PropertyType, propertyProblems, type TypedProperties } from './property-types.ts';

/** What CloudFormation's registry says of a type of resource. */
export interface Schema {
  readonly attributes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  replaces(property: string): boolean;
  problems(properties: Readonly<Record<string, unknown>>): readonly string[];
}

const known = new Map<string, Schema | undefined>();

/**
 * The schema of a type such as `AWS::SNS::Topic`, out of AWS's published specification; undefined for a type that does not
 * exist. The specification takes a second to load, once; a type that was asked for before is read of a file of its own.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html
 */
export function resourceSchema(type: string): Schema | undefined {
  if (!known.has(type)) {
    const found = keptType(type, () => specified(type));
    known.set(type, found && schemaOf(found));
  }
  return known.get(type);
}

function schemaOf({ attributes, typed, replacing, definitions }: ResourceType): Schema {
  const properties = Object.keys(typed.properties);
  const replaces = new Set(replacing);
  const definition = (id: string) => definitions[id] ?? { properties: {} };
  return {
    attributes: new Set([...attributes, ...properties]),
    properties: new Set(properties),
    replaces: (property) => replaces.has(property),
    problems: (given) => propertyProblems({ definition }, typed, given, ''),
  };
}

type Specification = typeof import('@aws-cdk/aws-service-spec');
type SpecDatabase = ReturnType<Specification['loadAwsServiceSpecSync']>;

let database: SpecDatabase | undefined;

/** Loaded only here, for most processes need nothing of it. */
function load(): SpecDatabase {
  const require = createRequire(import.meta.url);
  const spec: Specification = require('@aws-cdk/aws-service-spec');
  return spec.loadAwsServiceSpecSync();
}

function specified(type: string): ResourceType | undefined {
  database ??= load();
  const db = database;
  const resource = db.lookup('resource', 'cloudFormationType', 'equals', type)[0];
  if (!resource) return undefined;
  const definitions: Record<string, TypedProperties> = {};
  const typed = typesOf(resource as unknown as TypedProperties);
  const waiting = Object.values(typed.properties).flatMap((property) => references(property.type));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (definitions[id] !== undefined) continue;
    const definition = typesOf(db.get('typeDefinition', id) as unknown as TypedProperties);
    definitions[id] = definition;
    waiting.push(...Object.values(definition.properties).flatMap((property) => references(property.type)));
  }
  const replacing = Object.entries(resource.properties).flatMap(([name, { causesReplacement }]) =>
    causesReplacement === 'yes' ? [name] : [],
  );
  return { attributes: Object.keys(resource.attributes), typed, replacing, definitions };
}

/** Without the documentation of each. */
function typesOf({ properties }: TypedProperties): TypedProperties {
  return {
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { type, required = false }]) => [name, { type, required }]),
    ),
  };
}

function references(type: PropertyType): readonly string[] {
  switch (type.type) {
    case 'array':
    case 'map':
      return references(type.element);
    case 'ref':
      return [type.reference.$ref];
    case 'union':
      return type.types.flatMap(references);
    default:
      return [];
  }
}
