import { closest } from '../../../src/validation/closest-name.ts';
import { knownActions } from '../core/aws-core.ts';
import type { Fault } from '../core/faults.ts';

/** What a fault names that there is not, with what there is; nothing when it can strike. */
export function unknownIn({ service, action, after }: Fault): string | undefined {
  const services = [...knownActions.keys()];
  if (service !== undefined && !knownActions.has(service)) {
    return `service: there is no ${JSON.stringify(service)} here. There are: ${services.join(', ')}.`;
  }
  const offered = service === undefined ? [...knownActions] : [[service, knownActions.get(service) ?? []] as const];
  const names = offered.flatMap(([, actions]) => actions);
  if (!names.includes(action)) return sentence('action', action, names, offered);
  // What a fault waits for may be of another service.
  const all = [...knownActions.values()].flat();
  return after === undefined || all.includes(after) ? undefined : sentence('after', after, all, [...knownActions]);
}

function sentence(
  field: string,
  name: string,
  names: readonly string[],
  offered: readonly (readonly [string, readonly string[]])[],
): string {
  const meant = closest(name, names);
  const hint = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  const list = offered.map(([service, actions]) => `${service}: ${actions.join(', ')}`).join('; ');
  return `${field}: there is no action ${JSON.stringify(name)} here${hint}. There are, of ${list}.`;
}
