import { builds } from './building.ts';
import { functionRoleId, type RoleOptions, roleResources, rolesOf, stateMachineRoleId } from './iam/roles.ts';
import { scopeOf } from './iam/scope.ts';
import { readConfig } from './read-config.ts';

interface StateMachine {
  readonly definition: { readonly States: Readonly<Record<string, { readonly Resource?: unknown }>> };
  readonly loggingConfig?: unknown;
  readonly tracingConfig?: { readonly enabled?: boolean };
  role?: unknown;
}

/** What is read and written of the Serverless instance, whose variables are resolved. */
interface Serverless {
  readonly serviceDir: string;
  readonly processedInput: { readonly commands?: readonly string[] };
  readonly service: {
    readonly service: string;
    readonly provider: {
      readonly tracing?: { readonly lambda?: unknown };
      readonly iam?: { readonly role?: RoleOptions };
    };
    readonly functions: Readonly<Record<string, { role?: string }>>;
    readonly resources: { readonly Resources: Record<string, object> };
  };
  /** The same as it was read: serverless-step-functions takes the state machines from here. */
  readonly configurationInput: {
    readonly stepFunctions: { readonly stateMachines: { readonly restore: StateMachine } };
  };
  getProvider(name: 'aws'): { getStage(): string };
}

/** Gives each function, and the state machine, a role of its own, made from the stage's configuration: serverless/iam/. */
export default class AddRoles {
  readonly hooks: Readonly<Record<string, () => void>>;

  constructor(serverless: Serverless) {
    this.hooks = { initialize: () => addRoles(serverless) };
  }
}

function addRoles(serverless: Serverless): void {
  if (!builds(serverless)) return;
  const { service, serviceDir } = serverless;
  const machine = serverless.configurationInput.stepFunctions.stateMachines.restore;
  const stage = serverless.getProvider('aws').getStage();
  const { config } = readConfig(serviceDir, stage);
  // X-Ray needs permissions as soon as it is turned on.
  const tracing = Boolean(service.provider.tracing?.lambda);
  const scope = scopeOf(config, { service: service.service, stage, tracing });
  const roles = rolesOf(scope, Object.keys(service.functions), {
    tasks: tasksOf(machine.definition),
    logs: machine.loggingConfig !== undefined,
    traces: machine.tracingConfig?.enabled === true,
  });
  for (const role of roles) {
    Object.assign(service.resources.Resources, roleResources(role, service.provider.iam?.role));
  }
  for (const [key, definition] of Object.entries(service.functions)) definition.role = functionRoleId(key);
  machine.role = { 'Fn::GetAtt': [stateMachineRoleId, 'Arn'] };
}

/** The keys of the functions that a definition's tasks name by `Fn::GetAtt: [Function, Arn]`. */
function tasksOf({ States }: StateMachine['definition']): readonly string[] {
  const keys = Object.values(States).flatMap(({ Resource }) => {
    const reference = (Resource as { readonly 'Fn::GetAtt'?: readonly string[] } | undefined)?.['Fn::GetAtt'];
    return reference?.[0] ?? [];
  });
  return [...new Set(keys)];
}
