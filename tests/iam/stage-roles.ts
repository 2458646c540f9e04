import type { Template } from '../../local/iam/stack-template.ts';
import { functionStatements } from '../../serverless/iam/function-statements.ts';
import { type Role, roleResources, rolesOf } from '../../serverless/iam/roles.ts';
import { functionName } from '../../serverless/iam/running.ts';
import { type Scope, scopeOf } from '../../serverless/iam/scope.ts';
import { parseConfig } from '../../src/config/parse.ts';

/** The functions that the definition's tasks invoke. */
export const tasks = [
  'SnapshotCheck',
  'CopySnapshot',
  'CheckCopyStatus',
  'DeleteRDS',
  'RestoreSnapshot',
  'CheckRestoreStatus',
  'SetupDBUsers',
  'ArchiveSnapshot',
  'SendNotification',
  'HandleFailure',
];

export interface StageRoles {
  readonly scope: Scope;
  readonly roles: readonly Role[];
}

/** The roles that a configuration makes, as `sls package` makes them. */
export function stageRoles(document: unknown, { stage = 'test', tracing = false } = {}): StageRoles {
  const scope = scopeOf(parseConfig(document, `config/${stage}.yml`), { service: 'aurora-restore', stage, tracing });
  return { scope, roles: rolesOf(scope, Object.keys(functionStatements), { tasks, logs: false, traces: tracing }) };
}

/** What the roles name of the rest of the template. */
const namedByRoles = {
  NotificationsKey: { Type: 'AWS::KMS::Key' },
  SetupDBUsersSecurityGroup: { Type: 'AWS::EC2::SecurityGroup' },
};

/** As much of the compiled template as says who may do what. */
export function templateOf({ scope, roles }: StageRoles): Template {
  const functions = roles
    .filter(({ of }) => of !== 'restore')
    .map(({ id, of }) => [
      `${of}LambdaFunction`,
      {
        Type: 'AWS::Lambda::Function',
        Properties: { FunctionName: functionName(scope, of), Role: { 'Fn::GetAtt': [id, 'Arn'] } },
      },
    ]);
  return {
    Resources: Object.assign(
      {},
      ...roles.map((role) => roleResources(role)),
      Object.fromEntries(functions),
      namedByRoles,
    ),
  };
}

/** A target as most are, of which a test changes what it is about. */
export function target(changes: object = {}): object {
  return {
    source: { region: 'us-east-1', cluster: 'orders-prod' },
    instances: { class: 'db.r6g.large', count: 2 },
    masterCredentials: 'managed',
    ...changes,
  };
}

export function config(targets: Readonly<Record<string, object>>, more: object = {}): object {
  return { region: 'eu-west-1', targets, ...more };
}
