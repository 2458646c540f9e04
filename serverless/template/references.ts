import { dependenciesOf, intrinsic, isObject, type Template, type TemplateResource } from './template.ts';

/** One place of a template that names a resource, a parameter or a pseudo parameter such as `AWS::Region`. */
export interface Reference {
  readonly path: readonly string[];
  readonly to: string;
  /** Of `Fn::GetAtt` and of `${Resource.Attribute}`; `Ref` has none. */
  readonly attribute?: string;
}

/**
 * The variables of an `Fn::Sub` text; `${!Literal}` is none.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function variablesOf(text: string): readonly string[] {
  return [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.trim());
}

/** The text of an `Fn::Sub` and the variables that it brings along. */
export function substitution(argument: unknown): readonly [text: unknown, own: Readonly<Record<string, unknown>>] {
  return Array.isArray(argument) ? [argument[0], isObject(argument[1]) ? argument[1] : {}] : [argument, {}];
}

/** The resource and the attribute of an `Fn::GetAtt`, which is written as a list or with a dot. */
export function attributeOf(argument: unknown): readonly [resource: string, attribute: string] {
  const parts = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
  return [parts[0] ?? '', parts.slice(1).join('.')];
}

export function referencesIn(value: unknown, path: readonly string[] = []): readonly Reference[] {
  const [name, argument] = intrinsic(value) ?? [];
  if (name === 'Ref') return [{ path, to: String(argument) }];
  if (name === 'Fn::GetAtt') {
    const [to, attribute] = attributeOf(argument);
    return [{ path, to, attribute }];
  }
  if (name === 'Fn::Sub') {
    const [text, own] = substitution(argument);
    const named = typeof text === 'string' ? variablesOf(text).filter((variable) => !Object.hasOwn(own, variable)) : [];
    return [
      ...named.map((variable) => {
        const dot = variable.indexOf('.');
        return dot < 0
          ? { path, to: variable }
          : { path, to: variable.slice(0, dot), attribute: variable.slice(dot + 1) };
      }),
      ...referencesIn(own, path),
    ];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => referencesIn(each, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => referencesIn(each, [...path, key]));
}

/** The resources of the template that this one needs, by its properties or by `DependsOn`. */
function neededBy(template: Template, resource: TemplateResource): ReadonlySet<string> {
  const named = [...referencesIn(resource.Properties).map(({ to }) => to), ...dependenciesOf(resource)];
  return new Set(named.filter((to) => Object.hasOwn(template.Resources, to)));
}

/** The logical ids of a template's resources, each after those that it needs; or, where there is none, a cycle of them. */
export function creationOrder(template: Template): {
  readonly order: readonly string[];
  readonly cycle?: readonly string[];
} {
  const order: string[] = [];
  const placed = new Set<string>();
  const visit = (id: string, trail: readonly string[]): readonly string[] | undefined => {
    if (placed.has(id)) return undefined;
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    const resource = template.Resources[id];
    for (const needed of resource ? neededBy(template, resource) : []) {
      const cycle = visit(needed, [...trail, id]);
      if (cycle) return cycle;
    }
    placed.add(id);
    order.push(id);
    return undefined;
  };
  for (const id of Object.keys(template.Resources)) {
    const cycle = visit(id, []);
    if (cycle) return { order, cycle };
  }
  return { order };
}
