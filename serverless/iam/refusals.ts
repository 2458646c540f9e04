import type { Config } from '../../src/config/schema.ts';
import type { Path, Problem } from '../../src/validation/validation.ts';
import { pack, policyLimits } from './policies.ts';
import type { Role } from './roles.ts';
import { functionName } from './running.ts';
import type { Scope } from './scope.ts';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const longestRoleName = 64;
/** @see https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html */
const longestFunctionName = 64;

/** In a policy these would stand for more than the one name that is meant, or for a variable. */
const widening = /[*?$]/;
/** What Secrets Manager names a secret by, or an ARN of one. */
const secretForm = /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?[A-Za-z0-9/_+=.@!-]+$/;

/** Names that would let a role do more than with the thing that is named; each with its path. */
export function tooWide({ targets }: Config): readonly Problem[] {
  return Object.entries(targets).flatMap(([target, { cluster, masterCredentials, database }]) => {
    const path: Path = ['targets', target];
    const secrets = [
      { at: [...path, 'masterCredentials', 'secret'], name: secretOf(masterCredentials) },
      { at: [...path, 'database', 'stableMasks', 'secret'], name: secretOf(database?.stableMasks) },
      ...(database?.roles ?? []).map(({ login }, index) => ({
        at: [...path, 'database', 'roles', index, 'login', 'secret'],
        name: secretOf(login),
      })),
    ];
    const roles = (cluster?.associatedRoles ?? []).map(({ arn }, index) => ({
      at: [...path, 'cluster', 'associatedRoles', index, 'arn'],
      arn,
    }));
    return [
      ...secrets.flatMap(({ at, name }) =>
        name === undefined || secretForm.test(name)
          ? []
          : [
              {
                path: at,
                text: `expected the name or ARN of one secret, of letters, digits and /_+=.@!-, got ${JSON.stringify(name)}`,
              },
            ],
      ),
      ...roles.flatMap(({ at, arn }) =>
        widening.test(arn)
          ? [{ path: at, text: `expected the ARN of one role, without *, ? and $, got ${JSON.stringify(arn)}` }]
          : [],
      ),
    ];
  });
}

function secretOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'secret' in value ? String(value.secret) : undefined;
}

/** Names that are longer, and policies that are larger, than AWS takes; each with what makes it so. */
export function tooLong(scope: Scope, roles: readonly Role[], stage: string): readonly string[] {
  return [
    ...longest(
      roles.map(({ name }) => name),
      longestRoleName,
      (name) => `the role ${name}`,
      stage,
    ),
    ...longest(
      roles.flatMap((role) => (role.service === 'lambda.amazonaws.com' ? [functionName(scope, role.of)] : [])),
      longestFunctionName,
      (name) => `the function ${name}`,
      stage,
    ),
    ...roles.flatMap(({ name, statements }) => {
      const { managed } = pack(statements);
      if (managed.length <= policyLimits.managedPolicies) return [];
      return [
        `targets: expected fewer than ${scope.targets.length} targets, or fewer secrets: the role ${name} needs ${managed.length} managed policies of ${policyLimits.managed} characters beside an inline one of ${policyLimits.inline}, and IAM takes ${policyLimits.managedPolicies}`,
      ];
    }),
  ];
}

/** Of all names that are too long, the one that is longest: a shorter stage makes them all fit. */
function longest(
  names: readonly string[],
  limit: number,
  what: (name: string) => string,
  stage: string,
): readonly string[] {
  const [worst = ''] = names.toSorted((one, other) => other.length - one.length);
  if (worst.length <= limit) return [];
  const fits = stage.length - (worst.length - limit);
  return [
    `expected a stage name of at most ${Math.max(fits, 0)} characters, got ${stage}: ${what(worst)} would have ${worst.length} characters, and AWS takes ${limit}`,
  ];
}
