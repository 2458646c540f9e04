import { formatArn } from '../arn.ts';
import { type Params, requiredString } from '../params.ts';
import type { Context, RegionState, World } from '../world.ts';
import { validationError } from './faults.ts';
import type { Stack } from './stack.ts';

/** A stack by its name, or by its id, which finds a deleted one too. Throws ValidationError. */
export function stackOf({ own }: Context, nameOrId: string, message = `Stack [${nameOrId}] does not exist`): Stack {
  const found =
    own.stacks.get(nameOrId) ??
    [...own.stacks.values()].find(({ id }) => id === nameOrId) ??
    own.deletedStacks.get(nameOrId);
  if (!found) throw validationError(message);
  return found;
}

export function stackNamed(context: Context, params: Params): Stack {
  return stackOf(context, requiredString(params, 'StackName'));
}

/** Throws ValidationError for a stack that was never made, or was rolled back as it was. */
export function requireUpdatable(stack: Stack): Stack {
  if (stack.deployed) return stack;
  throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
}

/** A stack that has nothing yet. Throws ValidationError for a name that CloudFormation would not take. */
export function newStack({ world, own, now }: { world: World; own: RegionState; now: number }, name: string): Stack {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(name)) {
    throw validationError(
      `1 validation error detected: Value '${name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*`,
    );
  }
  const { account, region } = own;
  const stack: Stack = {
    name,
    id: formatArn({
      service: 'cloudformation',
      region,
      account,
      resource: `stack/${name}/${world.identifiers.uuid()}`,
    }),
    status: 'REVIEW_IN_PROGRESS',
    outputs: {},
    createdAt: now,
    deployed: undefined,
    resources: new Map(),
    events: [],
    changeSets: new Map(),
  };
  own.stacks.set(name, stack);
  return stack;
}
