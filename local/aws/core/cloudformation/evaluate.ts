import { attributeOf, substitution } from '../../../../serverless/template/references.ts';
import { intrinsic, isObject } from '../../../../serverless/template/template.ts';
import { validationError } from './faults.ts';

/** What the names of a template stand for. Both answer undefined for a name that is none. */
export interface Scope {
  ref(name: string): unknown;
  attribute(resource: string, attribute: string): unknown;
}

const noValue = Symbol('AWS::NoValue');

/**
 * A value of a template with its intrinsic functions resolved. Throws ValidationError for a name that is not there, and for a
 * function that is not emulated: none is passed over.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function evaluate(value: unknown, scope: Scope): unknown {
  const found = evaluateAny(value, scope);
  return found === noValue ? undefined : found;
}

function evaluateAny(value: unknown, scope: Scope): unknown {
  const call = intrinsic(value);
  if (call) return evaluateCall(call[0], call[1], scope);
  if (Array.isArray(value)) return value.map((each) => evaluateAny(each, scope)).filter((each) => each !== noValue);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, evaluateAny(each, scope)] as const)
      .filter(([, each]) => each !== noValue),
  );
}

function evaluateCall(name: string, argument: unknown, scope: Scope): unknown {
  switch (name) {
    case 'Ref':
      return argument === 'AWS::NoValue' ? noValue : known(scope.ref(String(argument)), String(argument));
    case 'Fn::GetAtt': {
      const [resource, attribute] = attributeOf(argument);
      return known(scope.attribute(resource, attribute), `${resource}.${attribute}`);
    }
    case 'Fn::Sub':
      return substitute(argument, scope);
    case 'Fn::Join': {
      const [separator, parts] = list(name, argument, 2);
      return list(name, evaluate(parts, scope)).map(text).join(text(separator));
    }
    case 'Fn::Select': {
      const [index, from] = list(name, argument, 2);
      return known(list(name, evaluate(from, scope))[Number(index)], `Fn::Select ${String(index)}`);
    }
    case 'Fn::Split': {
      const [separator, whole] = list(name, argument, 2);
      return text(evaluate(whole, scope)).split(text(separator));
    }
    default:
      throw validationError(`Template error: the emulated CloudFormation has no ${name}`);
  }
}

function substitute(argument: unknown, scope: Scope): string {
  const [pattern, own] = substitution(argument);
  return text(pattern).replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const variable = name.trim();
    if (Object.hasOwn(own, variable)) return text(evaluate(own[variable], scope));
    const dot = variable.indexOf('.');
    const value = dot < 0 ? scope.ref(variable) : scope.attribute(variable.slice(0, dot), variable.slice(dot + 1));
    return text(known(value, variable));
  });
}

function known(value: unknown, name: string): unknown {
  if (value !== undefined) return value;
  throw validationError(`Template format error: Unresolved resource dependencies [${name}] in the template`);
}

function list(name: string, value: unknown, length?: number): readonly unknown[] {
  if (Array.isArray(value) && (length === undefined || value.length === length)) return value;
  throw validationError(
    `Template error: every ${name} object requires a list${length ? ` of ${length} parameters` : ''}`,
  );
}

function text(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw validationError(`Template error: expected a string, got ${JSON.stringify(value)}`);
}
