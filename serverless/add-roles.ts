import { invalidConfig } from '../src/config/parse.ts';
import { PipelineError } from '../src/errors.ts';
import { builds } from './building.ts';
import { tooLong, tooWide } from './iam/refusals.ts';
import { functionRoleId, type Role, roleResources, rolesOf, stateMachineRoleId } from './iam/roles.ts';
import { scopeOf } from './iam/scope.ts';
import { readConfig, type StageConfig } from './read-config.ts';

interface StateMachine {
  readonly definition: { readonly States: Readonly<Record<string, { readonly Resource?: unknown }>> };
  readonly loggingConfig?: unknown;
  readonly tracingConfig?: { readonly enabled?: boolean };
  role?: unknown;
}

/** What is read and written of the service, whose variables are resolved. */
export interface Service {
  readonly service: string;
  readonly provider: { readonly tracing?: { readonly lambda?: unknown } };
  readonly functions: Readonly<Record<string, { role?: string }>>;
}

interface Serverless {
  readonly serviceDir: string;
  readonly processedInput: { readonly commands?: readonly string[] };
  readonly classes: { readonly Error: new (message: string, code: string) => Error };
  readonly service: Service & { readonly resources: { readonly Resources: Record<string, object> } };
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
  const { service, serviceDir, classes } = serverless;
  const machine = serverless.configurationInput.stepFunctions.stateMachines.restore;
  const stage = serverless.getProvider('aws').getStage();
  try {
    const roles = stageRoles(readConfig(serviceDir, stage), stage, service, machine);
    for (const role of roles) Object.assign(service.resources.Resources, roleResources(role));
  } catch (error) {
    if (error instanceof PipelineError) throw new classes.Error(error.message, 'INVALID_CONFIG');
    throw error;
  }
  for (const [key, definition] of Object.entries(service.functions)) definition.role = functionRoleId(key);
  machine.role = { 'Fn::GetAtt': [stateMachineRoleId, 'Arn'] };
}

/**
 * The roles of a stage. Throws InvalidConfig, with the paths, for a configuration that would make a role too wide, a name too
 * long or a policy too large.
 */
export function stageRoles(
  { file, config }: StageConfig,
  stage: string,
  { service, provider, functions }: Service,
  { definition, loggingConfig, tracingConfig }: StateMachine,
): readonly Role[] {
  const wide = tooWide(config);
  if (wide.length > 0) throw invalidConfig(file, wide);
  const scope = scopeOf(config, { service, stage, tracing: Boolean(provider.tracing?.lambda) });
  const roles = rolesOf(scope, Object.keys(functions), {
    tasks: tasksOf(definition),
    logs: loggingConfig !== undefined,
    traces: tracingConfig?.enabled === true,
  });
  const long = tooLong(scope, roles, stage);
  if (long.length > 0) throw invalidConfig(file, long);
  return roles;
}

/** The keys of the functions that a definition's tasks name by `Fn::GetAtt: [Function, Arn]`. */
function tasksOf({ States }: StateMachine['definition']): readonly string[] {
  const keys = Object.values(States).flatMap(({ Resource }) => {
    const reference = (Resource as { readonly 'Fn::GetAtt'?: readonly string[] } | undefined)?.['Fn::GetAtt'];
    return reference?.[0] ?? [];
  });
  return [...new Set(keys)];
}
