import { loadDefinition } from '../local/definition.ts';
import { functionStatements } from '../serverless/iam/function-statements.ts';
import { runFunction } from '../serverless/iam/running.ts';
import type { Scope } from '../serverless/iam/scope.ts';
import { stateMachineStatements } from '../serverless/iam/state-machine-statements.ts';
import type { Condition, Statement } from '../serverless/iam/statement.ts';

/** A stage that has all there is to have, with names that say what stands there. */
const scope: Scope = {
  region: 'REGION',
  stack: 'aurora-restore-STAGE',
  targets: ['TARGET'],
  clusters: ['CLUSTER'],
  adoptable: ['ADOPTABLE'],
  sources: [{ region: 'SOURCE_REGION', account: 'SOURCE_ACCOUNT' }],
  masterSecrets: ['MASTER_SECRET'],
  roleSecrets: ['ROLE_SECRET'],
  maskingSecrets: ['MASKING_SECRET'],
  generatedSecrets: ['GENERATED_SECRET'],
  managed: ['CLUSTER'],
  clusterRoles: undefined,
  takesFinalSnapshots: true,
  setsAside: true,
  cleansUp: true,
  network: { subnetIds: ['SUBNET'], securityGroupIds: ['SECURITY_GROUP'] },
  tracing: true,
};

/** docs/permissions.md, below its notice. */
export function permissionsPage(): string {
  const { States } = loadDefinition((key) => key);
  const tasks = Object.values(States).flatMap(({ Resource }) => Resource ?? []);
  const common = runFunction(scope, 'FUNCTION');
  const machine = stateMachineStatements(
    scope,
    tasks.map((key) => `${scope.stack}-${key}`),
    { logs: true, traces: true },
  );
  return `# Permissions

What each function's role, and the state machine's, may do, and why. \`serverless/iam/\` declares it; \`sls package\` makes the
roles out of it and the stage's configuration. A statement about something that no profile asks for, such as
\`replace.adopt\`, is left out of the stage's roles.

TARGET stands for the names of all targets, CLUSTER for their clusters, ADOPTABLE for the clusters of those with
\`replace.adopt\`, SOURCE_REGION and SOURCE_ACCOUNT for those of all sources, and the secrets for those that the profiles name.
Where no region and account are named, it is those of the deployment.

[Deploying](deploying.md#roles) says what follows from that, and [the local stack](local-stack.md#permissions) how it is tried.

## Every function

${table(common)}
${Object.entries(functionStatements)
  .map(([key, statements]) => `## ${key}\n\n${table(statements(scope))}`)
  .join('\n')}
## The state machine

${table(machine)}`;
}

function table(statements: readonly Statement[]): string {
  const rows = statements.map(({ actions, resources, condition, reason }) =>
    `| ${[actions.map(code), resources.map(short).map(code)].map((list) => list.join('<br>')).join(' | ')} | ${conditions(condition)} | ${reason} |`.replaceAll(
      '|  |',
      '| |',
    ),
  );
  return `| May | On | If | Why |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const code = (text: string): string => `\`${text}\``;

/** Without what every ARN has, and the region and account of the deployment. */
function short(arn: string): string {
  return arn
    .replace(/^arn:\$\{AWS::Partition\}:[a-z0-9-]+:/, '')
    .replace(/^(?:REGION)?:\$\{AWS::AccountId\}:/, '')
    .replace(`:\${AWS::AccountId}:`, ':');
}

function conditions(condition: Condition = {}): string {
  return Object.entries(condition)
    .flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => {
        const shown = values.map((value) => short(value).replace(`\${AWS::URLSuffix}`, 'amazonaws.com'));
        const what = operator.startsWith('ForAllValues') ? `${code(key)} are none but` : `${code(key)} is`;
        return `${what} ${shown.map(code).join(', ')}`;
      }),
    )
    .join('; ');
}
