import { compileConditions, type Test } from './conditions.ts';
import { compileArnPattern, compilePattern, type Pattern } from './pattern.ts';
import { type RequestContext, requestContext } from './request-context.ts';
import { UnsupportedPolicy } from './unsupported-policy.ts';

/** What a request needs to be allowed: one action on one resource. */
export interface AccessCheck {
  /** `rds:DeleteDBCluster` */
  readonly action: string;
  /** An ARN; `*` for an action without resources. */
  readonly resource: string;
  readonly context: RequestContext;
}

export interface PolicyStatement {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  /** The actions as they are written. */
  readonly actions: readonly string[];
  /** Which of them an action is meant by. */
  readonly written: (check: AccessCheck) => string | undefined;
  readonly applies: (check: AccessCheck) => boolean;
}

const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

/**
 * The statements of an identity's policy, whose intrinsic functions are resolved. Throws UnsupportedPolicy, leading to the
 * place by `where`, for whatever is not as AWS documents it, or not understood here.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(document: unknown, where: string): readonly PolicyStatement[] {
  const { Version: version, Statement: statements, ...more } = asObject(document, where);
  const unknown = Object.keys(more).filter((key) => key !== 'Id');
  if (unknown.length > 0) throw new UnsupportedPolicy(where, `expected Version and Statement, got ${unknown}`);
  if (version !== '2012-10-17') throw new UnsupportedPolicy(where, `expected Version 2012-10-17, got ${version}`);
  return list(statements).map((statement, index) => parseStatement(statement, `${where}.Statement[${index}]`, index));
}

function parseStatement(value: unknown, where: string, index: number): PolicyStatement {
  const statement = asObject(value, where);
  const unknown = Object.keys(statement).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new UnsupportedPolicy(where, `expected ${known.join(', ')}, got ${unknown.join(', ')}`);
  const { Sid: sid = `Statement${index}`, Effect: effect, Condition: condition = {} } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw new UnsupportedPolicy(where, `expected Effect Allow or Deny, got ${JSON.stringify(effect)}`);
  }
  const written = list(statement['Action']).map((text) => ({
    text: String(text),
    matches: compileAction(String(text), `${where}.Action`),
  }));
  const action = either(statement, 'Action', compileAction, where);
  const resource = either(statement, 'Resource', compileArnPattern, where);
  const conditions: readonly Test[] = compileConditions(condition, `${where}.Condition`);
  return {
    sid: String(sid),
    effect,
    actions: written.map(({ text }) => text),
    written: (check) => written.find(({ matches }) => matches(check.action, check.context))?.text,
    applies: (check) =>
      action(check.action, check.context) &&
      resource(check.resource, check.context) &&
      conditions.every((test) => test(check.context)),
  };
}

/** A list of patterns, or of those that must not match. */
function either(
  statement: Readonly<Record<string, unknown>>,
  key: 'Action' | 'Resource',
  compile: (text: string, where: string) => Pattern,
  where: string,
): Pattern {
  const { [key]: wanted, [`Not${key}`]: unwanted } = statement;
  if ((wanted === undefined) === (unwanted === undefined)) {
    throw new UnsupportedPolicy(where, `expected one of ${key} and Not${key}`);
  }
  const texts = list(wanted ?? unwanted);
  if (texts.length === 0) throw new UnsupportedPolicy(where, `expected at least one ${key}`);
  const patterns = texts.map((text) => {
    if (typeof text !== 'string')
      throw new UnsupportedPolicy(`${where}.${key}`, `expected texts, got ${JSON.stringify(text)}`);
    return compile(text, `${where}.${key}`);
  });
  return (value, context) => patterns.some((pattern) => pattern(value, context)) === (wanted !== undefined);
}

/** Actions have no case. */
function compileAction(text: string, where: string): Pattern {
  if (text !== '*' && !/^[a-z0-9-]+:[A-Za-z0-9*?]+$/.test(text)) {
    throw new UnsupportedPolicy(where, `expected service:Action or *, got ${text}`);
  }
  return compilePattern(text, where, { ignoreCase: true });
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UnsupportedPolicy(where, `expected an object, got ${JSON.stringify(value)}`);
}

export type Decision =
  | { readonly allowed: true; readonly by: PolicyStatement }
  | { readonly allowed: false; readonly explicitly: boolean };

/**
 * A statement that denies goes before all that allow; without one that allows, nothing is.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function decide(statements: readonly PolicyStatement[], check: AccessCheck): Decision {
  const applying = statements.filter((statement) => statement.applies(check));
  if (applying.some(({ effect }) => effect === 'Deny')) return { allowed: false, explicitly: true };
  const [by] = applying;
  return by === undefined ? { allowed: false, explicitly: false } : { allowed: true, by };
}

export function accessCheck(
  action: string,
  resource: string,
  given: Readonly<Record<string, string>> = {},
  tags: Parameters<typeof requestContext>[1] = {},
): AccessCheck {
  return { action, resource, context: requestContext(given, tags) };
}
