import type { Context } from '../world.ts';
import type { Stack, StackResource } from './stack.ts';

/** Sets a stack's status, and says so among its events. */
export function tell(context: Context, stack: Stack, status: string, reason?: string): void {
  stack.status = status;
  const { id: physicalId, name: logicalId } = stack;
  push(context, stack, { physicalId, logicalId, type: 'AWS::CloudFormation::Stack', status }, reason);
}

type Told = Pick<StackResource, 'logicalId' | 'physicalId' | 'type' | 'status'>;

export function tellResource(context: Context, stack: Stack, resource: Told, reason?: string): void {
  push(context, stack, resource, reason);
}

function push(
  { world, now }: Context,
  stack: Stack,
  { logicalId, physicalId, type, status }: Told,
  reason: string | undefined,
): void {
  stack.events.push({
    id: world.identifiers.uuid(),
    ...{ logicalId, physicalId, type, status },
    ...(reason === undefined ? {} : { reason }),
    at: now,
  });
}
