import { UnsupportedPolicy } from './unsupported-policy.ts';

/** What stands for pseudo parameters and references: texts by `AWS::Region`, by `Topic` and by `Topic.Arn`. */
export type References = ReadonlyMap<string, string>;

/**
 * A part of a template with its intrinsic functions resolved. Throws UnsupportedPolicy for a function or a reference that is
 * not known.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function resolve(value: unknown, references: References, where: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => resolve(item, references, `${where}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, argument] = ['', undefined]] = entries;
  if (entries.length === 1 && (name === 'Ref' || name.startsWith('Fn::'))) {
    return call(name, argument, references, where);
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, resolve(inner, references, `${where}.${key}`)]));
}

function call(name: string, argument: unknown, references: References, where: string): string {
  switch (name) {
    case 'Ref':
      return lookUp(references, String(argument), where);
    case 'Fn::GetAtt':
      return lookUp(references, Array.isArray(argument) ? argument.join('.') : String(argument), where);
    case 'Fn::Sub':
      return substitute(argument, references, where);
    case 'Fn::Join': {
      const [delimiter, parts] = Array.isArray(argument) ? argument : [];
      const texts = resolve(parts, references, where);
      if (typeof delimiter !== 'string' || !isTexts(texts)) break;
      return texts.join(delimiter);
    }
  }
  throw new UnsupportedPolicy(where, `expected Ref, Fn::GetAtt, Fn::Sub or Fn::Join, got ${name}`);
}

/** Either a text, or one with values of its own for some names. */
function substitute(argument: unknown, references: References, where: string): string {
  const [text, own = {}] = Array.isArray(argument) ? argument : [argument];
  if (typeof text !== 'string') throw new UnsupportedPolicy(where, 'expected a text in Fn::Sub');
  const values = new Map(Object.entries(resolve(own, references, where) as Record<string, unknown>));
  // `${!Name}` stands for `${Name}`: a variable of the policy's own.
  return text.replace(/\$\{([^}]*)\}/g, (_, name: string) =>
    name.startsWith('!') ? `\${${name.slice(1)}}` : String(values.get(name) ?? lookUp(references, name, where)),
  );
}

function lookUp(references: References, name: string, where: string): string {
  const value = references.get(name);
  if (value === undefined) throw new UnsupportedPolicy(where, `expected a reference that is known, got ${name}`);
  return value;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
