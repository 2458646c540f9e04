import { AwsFault } from '../aws-fault.ts';

interface Statement {
  readonly Effect: string;
  readonly Principal: '*' | { readonly AWS?: string | readonly string[]; readonly Service?: string };
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * What RDS asks of a snapshot's key in the name of the account that copies or restores the snapshot: it reads what the key is,
 * and makes itself a grant by which it decrypts the data key.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/share-encrypted-snapshot.html
 */
const needed = [
  'kms:DescribeKey',
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:ReEncryptFrom',
  'kms:GenerateDataKeyWithoutPlaintext',
];

/** Conditions that hold when it is RDS that asks. */
const holds: Readonly<Record<string, (value: unknown) => boolean>> = {
  'Bool kms:GrantIsForAWSResource': (value) => String(value) === 'true',
  'StringLike kms:ViaService': (value) => [value].flat().includes('rds.*.amazonaws.com'),
};

/**
 * The accounts, other than the key's own, whose users RDS can use the key for. Throws MalformedPolicyDocumentException for a
 * statement of a form that is not emulated.
 */
export function admittedBy(policy: unknown): readonly string[] {
  const statements = (policy as { Statement?: readonly Statement[] } | undefined)?.Statement ?? [];
  const allowed = new Map<string, string[]>();
  for (const statement of statements) {
    if (statement.Effect !== 'Allow' || statement.Principal === '*') throw notEmulated(statement);
    // What a service may do by itself says nothing of accounts.
    if (statement.Principal.AWS === undefined && statement.Principal.Service !== undefined) continue;
    if (!conditionsHold(statement)) continue;
    for (const principal of [statement.Principal.AWS ?? []].flat()) {
      const account = /^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];
      if (account === undefined) throw notEmulated(statement);
      allowed.set(account, [...(allowed.get(account) ?? []), ...[statement.Action].flat()]);
    }
  }
  return [...allowed]
    .filter(([, actions]) => needed.every((action) => actions.some((pattern) => matches(pattern, action))))
    .map(([account]) => account);
}

function conditionsHold(statement: Statement): boolean {
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, value]) => {
      const holding = holds[`${operator} ${key}`];
      if (!holding) throw notEmulated(statement);
      return holding(value);
    }),
  );
}

function matches(pattern: string, action: string): boolean {
  return pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;
}

const notEmulated = (statement: Statement) =>
  new AwsFault(
    'MalformedPolicyDocumentException',
    400,
    `The emulated KMS knows no statement of this form: ${JSON.stringify(statement)}`,
  );
