import { invalidConfig } from '../src/config/parse.ts';
import { functionStatements } from './iam/function-statements.ts';
import { tooLong, tooWide } from './iam/refusals.ts';
import { rolesOf } from './iam/roles.ts';
import { scopeOf } from './iam/scope.ts';
import type { StageConfig } from './read-config.ts';
import { refusal } from './refusal.ts';

/**
 * Throws InvalidConfig, with paths and limits, for a configuration that would make a role too wide, a name too long or a
 * policy too large. `service` is what serverless.yml calls it.
 */
export function checkRoles({ file, config, locate }: StageConfig, stage: string, service = 'aurora-restore'): void {
  const wide = tooWide(config);
  if (wide.length > 0) throw refusal(file, wide, { document: config, locate });
  // With all that may be turned on.
  const scope = scopeOf(config, { service, stage, tracing: true });
  const roles = rolesOf(scope, Object.keys(functionStatements), { tasks: [], logs: true, traces: true });
  const long = tooLong(scope, roles, stage);
  if (long.length > 0) throw invalidConfig(file, long);
}
