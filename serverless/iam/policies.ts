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

/** A statement in parts that say together what it says, as few as fit into a policy of their own each. */
function pieces(statement: Statement): readonly Statement[] {
  const parts = cut(statement);
  return parts.length === 1 ? parts : parts.map((part, index) => ({ ...part, sid: `${part.sid}${index + 1}` }));
}

function cut(statement: Statement): readonly Statement[] {
  const divided = fits(statement) ? undefined : divisions(statement);
  if (divided === undefined) return [statement];
  for (let count = 2; count <= divided.most; count += 1) {
    const parts = divided.into(count);
    if (parts.every(fits)) return parts;
  }
  // Resources and values are both too long.
  return divided.into(2).flatMap(cut);
}

const fits = (statement: Statement): boolean => policySize([statement]) <= policyLimits.managed;

interface Divisions {
  readonly most: number;
  readonly into: (count: number) => readonly Statement[];
}

/** By resources, or by the values of which one must be given, whichever are longer; undefined where there is one of each. */
function divisions(statement: Statement): Divisions | undefined {
  const { resources, condition = {} } = statement;
  const [key = '', values = []] =
    Object.entries(condition['StringEquals'] ?? {}).sort(([, one], [, other]) => length(other) - length(one))[0] ?? [];
  if (resources.length > 1 && (length(resources) >= length(values) || values.length < 2)) {
    return {
      most: resources.length,
      into: (count) => divide(resources, count).map((some) => ({ ...statement, resources: some })),
    };
  }
  if (values.length < 2) return undefined;
  const withValues = (some: readonly string[]): Statement => ({
    ...statement,
    condition: { ...condition, StringEquals: { ...condition['StringEquals'], [key]: some } },
  });
  return { most: values.length, into: (count) => divide(values, count).map(withValues) };
}

function divide<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  const size = Math.ceil(list.length / count);
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

const length = (texts: readonly string[]): number => texts.join().length;

/** As CloudFormation takes it. */
export function policyDocument(statements: readonly Statement[]): object {
  return document(statements, (text) => (text.includes(`\${`) ? { 'Fn::Sub': text } : text));
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
