import { intrinsic, isObject } from './template.ts';

/** The type of a property in AWS's specification, as far as it is checked. */
export type PropertyType =
  | { readonly type: 'string'; readonly allowedValues?: readonly string[]; readonly pattern?: string }
  | { readonly type: 'boolean' | 'number' | 'integer' | 'date-time' | 'json' | 'null' }
  | { readonly type: 'tag' }
  | { readonly type: 'array' | 'map'; readonly element: PropertyType }
  | { readonly type: 'ref'; readonly reference: { readonly $ref: string } }
  | { readonly type: 'union'; readonly types: readonly PropertyType[] };

export interface TypedProperties {
  readonly properties: Readonly<Record<string, { readonly type: PropertyType; readonly required?: boolean }>>;
}

export interface PropertySource {
  definition(id: string): TypedProperties;
}

const tag: TypedProperties = {
  properties: {
    Key: { type: { type: 'string' }, required: true },
    Value: { type: { type: 'string' }, required: true },
  },
};

/**
 * What is wrong with the properties of a resource, or of an object below it, each as `Path: sentence`. An intrinsic function
 * may stand for any value: what it becomes is not known before the deployment.
 */
export function propertyProblems(
  source: PropertySource,
  { properties }: TypedProperties,
  given: Readonly<Record<string, unknown>>,
  path: string,
): readonly string[] {
  const unsupported = Object.keys(given).filter((name) => !Object.hasOwn(properties, name));
  const missing = Object.keys(properties).filter((name) => properties[name]?.required && given[name] === undefined);
  return [
    ...unsupported.map((name) => `${path}${name}: there is no such property`),
    ...missing.map((name) => `${path}${name}: the property is required`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const type = properties[name]?.type;
      return type === undefined ? [] : valueProblems(source, type, value, `${path}${name}`);
    }),
  ];
}

function valueProblems(source: PropertySource, type: PropertyType, value: unknown, path: string): readonly string[] {
  if (intrinsic(value) || value === undefined) return [];
  switch (type.type) {
    case 'array':
      if (!Array.isArray(value)) return [`${path}: expected a list`];
      return value.flatMap((each, index) => valueProblems(source, type.element, each, `${path}.${index}`));
    case 'map':
      if (!isObject(value)) return [`${path}: expected an object`];
      return Object.entries(value).flatMap(([key, each]) =>
        valueProblems(source, type.element, each, `${path}.${key}`),
      );
    case 'ref':
      if (!isObject(value)) return [`${path}: expected an object`];
      return propertyProblems(source, source.definition(type.reference.$ref), value, `${path}.`);
    case 'tag':
      return isObject(value) ? propertyProblems(source, tag, value, `${path}.`) : [`${path}: expected an object`];
    case 'union': {
      const found = type.types.map((each) => valueProblems(source, each, value, path));
      return found.some((problems) => problems.length === 0) ? [] : (found[0] ?? []);
    }
    default:
      return scalarProblems(type, value, path);
  }
}

/** CloudFormation takes a scalar in the place of another where the text fits: `"90"` for a number, `true` for a string. */
function scalarProblems(
  type: Exclude<PropertyType, { type: 'array' | 'map' | 'ref' | 'union' | 'tag' }>,
  value: unknown,
  path: string,
): readonly string[] {
  switch (type.type) {
    case 'json':
      return isObject(value) || Array.isArray(value) || typeof value === 'string'
        ? []
        : [`${path}: expected an object`];
    case 'boolean':
      return value === true || value === false || value === 'true' || value === 'false'
        ? []
        : [`${path}: expected true or false`];
    case 'number':
      return isNumber(value) ? [] : [`${path}: expected a number`];
    case 'integer':
      return isNumber(value) && Number.isInteger(Number(value)) ? [] : [`${path}: expected an integer`];
    case 'null':
      return [`${path}: expected nothing`];
    case 'date-time':
      return typeof value === 'string' ? [] : [`${path}: expected a time`];
    case 'string': {
      if (isObject(value) || Array.isArray(value) || value === null) return [`${path}: expected a string`];
      const { allowedValues } = type;
      if (!allowedValues || allowedValues.includes(String(value))) return [];
      return [`${path}: expected one of ${allowedValues.join(', ')}, got ${JSON.stringify(value)}`];
    }
  }
}

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) && Number.isFinite(Number(value));
