import { functionStatements } from './function-statements.ts';
import { pack, policyDocument } from './policies.ts';
import { functionName, runFunction } from './running.ts';
import type { Scope } from './scope.ts';
import { stateMachineStatements } from './state-machine-statements.ts';
import type { Statement } from './statement.ts';

/** A role of the stack, before it is a resource of the template. */
export interface Role {
  /** Its logical id in the template. */
  readonly id: string;
  /** Whose it is: a function's key in serverless.yml, or `restore` for the state machine. */
  readonly of: string;
  readonly name: string;
  readonly service: string;
  readonly statements: readonly Statement[];
}

/** What of the state machine its role depends on. */
export interface StateMachineFacts {
  /** The keys of the functions that its tasks invoke. */
  readonly tasks: readonly string[];
  readonly logs: boolean;
  readonly traces: boolean;
}

export const stateMachineRoleId = 'RestoreStateMachineRole';

export function functionRoleId(key: string): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}Role`;
}

/**
 * The roles of a stage: one for each function and one for the state machine. Names carry the region: IAM knows none.
 * Throws an Error for a function that no statements are declared for.
 */
export function rolesOf(scope: Scope, functions: readonly string[], machine: StateMachineFacts): readonly Role[] {
  const named = (of: string) => `${scope.stack}-${scope.region}-${of}`;
  return [
    ...functions.map((key) => ({
      id: functionRoleId(key),
      of: key,
      name: named(key),
      service: 'lambda.amazonaws.com',
      statements: statementsOf(scope, key),
    })),
    {
      id: stateMachineRoleId,
      of: 'restore',
      name: named('restore'),
      service: 'states.amazonaws.com',
      statements: stateMachineStatements(
        scope,
        machine.tasks.map((key) => functionName(scope, key)),
        machine,
      ),
    },
  ];
}

function statementsOf(scope: Scope, key: string): readonly Statement[] {
  const declared = Object.hasOwn(functionStatements, key) ? functionStatements[key] : undefined;
  if (declared === undefined) {
    throw new Error(`serverless/iam/function-statements.ts: expected what the function ${key} may do, got nothing.`);
  }
  return [...runFunction(scope, key), ...declared(scope)];
}

/** What serverless.yml says of every role: `provider.iam.role`. */
export interface RoleOptions {
  /** The ARN of a policy, or what CloudFormation makes one of. */
  readonly permissionsBoundary?: unknown;
  readonly path?: string;
}

/**
 * A role as resources of the template: itself, and its managed policies if it needs any.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
 */
export function roleResources(
  { id, name, service, statements }: Role,
  { permissionsBoundary, path }: RoleOptions = {},
): Readonly<Record<string, object>> {
  const { inline, managed } = pack(statements);
  const managedIds = managed.map((_, index) => `${id}Policy${index + 1}`);
  return {
    [id]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: name,
        ...(path === undefined ? {} : { Path: path }),
        ...(permissionsBoundary === undefined ? {} : { PermissionsBoundary: permissionsBoundary }),
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] }],
        },
        Policies: [{ PolicyName: name, PolicyDocument: policyDocument(inline) }],
        ...(managedIds.length === 0 ? {} : { ManagedPolicyArns: managedIds.map((Ref) => ({ Ref })) }),
      },
    },
    ...Object.fromEntries(
      managed.map((policy, index) => [
        managedIds[index],
        {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            Description: `Part ${index + 1} of what ${name} may do`,
            PolicyDocument: policyDocument(policy),
          },
        },
      ]),
    ),
  };
}
