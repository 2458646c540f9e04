import type { Condition, Statement } from './statement.ts';

/**
 * Characters without white space: of all of a role's inline policies together, and of one managed policy; and how many of
 * those a role takes.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const policyLimits = { inline: 10_240, managed: 6_144, managedPolicies: 10 } as const;

/** A role's statements as the policies they are deployed in: one inline, and managed ones for what it has no room for. */
export interface Policies {
  readonly inline: readonly Statement[];
  readonly managed: readonly (readonly Statement[])[];
}

/** Statements that come first are the ones that stay inline. */
export function pack(statements: readonly Statement[]): Policies {
  const inline: Statement[] = [];
  const managed: Statement[][] = [];
  for (const statement of statements) {
    if (policySize([...inline, statement]) <= policyLimits.inline) inline.push(statement);
    else for (const piece of pieces(statement)) place(piece, managed);
  }
  return { inline, managed };
}

function place(piece: Statement, managed: Statement[][]): void {
  const room = managed.find((policy) => policySize([...policy, piece]) <= policyLimits.managed);
  if (room === undefined) managed.push([piece]);
  else room.push(piece);
}

/** A statement in parts that say together what it says, each of which fits into a policy of its own if any such parts do. */
function pieces(statement: Statement): readonly Statement[] {
  const parts: Statement[] = [];
  const pending = [statement];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const halves = policySize([next]) <= policyLimits.managed ? undefined : halved(next);
    if (halves === undefined) parts.push(next);
    else pending.push(...halves.toReversed());
  }
  return parts.map((part, index) => ({ ...part, sid: `${part.sid}${index + 1}` }));
}

/** Half of the resources, or half of the values of which one must be given, whichever are longer. */
function halved(statement: Statement): readonly [Statement, Statement] | undefined {
  const { resources, condition = {} } = statement;
  const [key, values = []] =
    Object.entries(condition['StringEquals'] ?? {}).sort(([, one], [, other]) => length(other) - length(one))[0] ?? [];
  if (resources.length > 1 && length(resources) >= length(values)) {
    const middle = Math.ceil(resources.length / 2);
    return [
      { ...statement, resources: resources.slice(0, middle) },
      { ...statement, resources: resources.slice(middle) },
    ];
  }
  if (key === undefined || values.length < 2) return undefined;
  const middle = Math.ceil(values.length / 2);
  const withValues = (some: readonly string[]): Statement => ({
    ...statement,
    condition: { ...condition, StringEquals: { ...condition['StringEquals'], [key]: some } },
  });
  return [withValues(values.slice(0, middle)), withValues(values.slice(middle))];
}

const length = (texts: readonly string[]): number => texts.join().length;

/** As CloudFormation takes it. */
export function policyDocument(statements: readonly Statement[]): object {
  return document(statements, (text) => (text.includes('${') ? { 'Fn::Sub': text } : text));
}

/** The characters that IAM counts, in whatever partition. */
export function policySize(statements: readonly Statement[]): number {
  return JSON.stringify(document(statements, resolved)).length;
}

function document(statements: readonly Statement[], render: (text: string) => unknown): object {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ sid, actions, resources, condition }) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: actions,
      Resource: resources.map(render),
      ...(condition === undefined ? {} : { Condition: renderCondition(condition, render) }),
    })),
  };
}

function renderCondition(condition: Condition, render: (text: string) => unknown): object {
  return Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, values.map(render)])),
    ]),
  );
}

/** The longest there are. */
const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws-us-gov',
  'AWS::AccountId': '123456789012',
  'AWS::URLSuffix': 'amazonaws.com.cn',
};

function resolved(text: string): string {
  return text.replace(/\$\{([^}]+)\}/g, (reference, name: string) => pseudoParameters[name] ?? reference);
}
