import { creationOrder, referencesIn, substitution, variablesOf } from './references.ts';
import type { Schema } from './resource-schemas.ts';
import { dependenciesOf, intrinsic, isObject, type Template } from './template.ts';

const pseudoParameters = [
  'AccountId',
  'NoValue',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
  'StackName',
  'URLSuffix',
];

/** What is wrong with the names in a template, each as `Path: sentence`. */
export function referenceProblems(
  template: Template,
  schemaOf: (type: string) => Schema | undefined,
): readonly string[] {
  const { Resources, Outputs = {}, Parameters = {}, Mappings = {}, Conditions = {} } = template;
  const references = referencesIn({ Resources, Outputs, Conditions });
  const used = new Set(references.map(({ to }) => to));
  const { cycle } = creationOrder(template);
  return [
    ...references.flatMap(({ path, to, attribute }) => {
      const at = path.join('.');
      const type = Object.hasOwn(Resources, to) ? Resources[to]?.Type : undefined;
      if (type !== undefined) {
        const known = attribute === undefined || schemaOf(type)?.attributes.has(attribute);
        return known ? [] : [`${at}: ${type} has no attribute ${attribute}`];
      }
      const pseudo = to.startsWith('AWS::') && pseudoParameters.includes(to.slice('AWS::'.length));
      if (attribute === undefined && (pseudo || Object.hasOwn(Parameters, to))) return [];
      return [`${at}: there is no ${to}`];
    }),
    ...Object.entries(Resources).flatMap(([id, resource]) =>
      dependenciesOf(resource)
        .filter((needed) => !Object.hasOwn(Resources, needed))
        .map((needed) => `Resources.${id}.DependsOn: there is no ${needed}`),
    ),
    ...redundantDependencies(template).map(
      ([id, needed]) => `Resources.${id}.DependsOn: ${needed} is needed by the properties already`,
    ),
    ...(cycle ? [`Resources: ${cycle.join(' needs ')}`] : []),
    ...Object.keys(Parameters)
      .filter((name) => !used.has(name))
      .map((name) => `Parameters.${name}: nothing refers to it`),
    ...[...Object.keys(Mappings), ...Object.keys(Conditions)]
      .filter((name) => !JSON.stringify([Resources, Outputs, Object.values(Conditions)]).includes(JSON.stringify(name)))
      .map((name) => `${name}: nothing refers to it`),
    ...substitutionProblems({ Resources, Outputs }, []),
  ];
}

/** Each resource with one of its `DependsOn` that its own properties name. */
export function redundantDependencies(template: Template): readonly (readonly [id: string, needed: string])[] {
  return Object.entries(template.Resources).flatMap(([id, resource]) => {
    const named = new Set(referencesIn(resource.Properties).map(({ to }) => to));
    return dependenciesOf(resource)
      .filter((needed) => named.has(needed))
      .map((needed) => [id, needed] as const);
  });
}

/** `Fn::Sub` without a variable, and variables brought along that its text has not. */
function substitutionProblems(value: unknown, path: readonly string[]): readonly string[] {
  const [name, argument] = intrinsic(value) ?? [];
  const at = path.join('.');
  if (name === 'Fn::Sub') {
    const [text, own] = substitution(argument);
    const variables = variablesOf(String(text));
    return [
      ...(variables.length === 0 ? [`${at}: Fn::Sub has nothing to substitute`] : []),
      ...Object.keys(own)
        .filter((variable) => !variables.includes(variable))
        .map((variable) => `${at}: the text of Fn::Sub has no ${variable}`),
    ];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => substitutionProblems(each, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => substitutionProblems(each, [...path, key]));
}
