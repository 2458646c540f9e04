import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../world.ts';
import { tell, tellResource } from './events.ts';
import { ResourceFailure } from './faults.ts';
import { outputsOf } from './outputs.ts';
import { resourceType } from './resource-types.ts';
import type { Change, Request, Stack, StackResource } from './stack.ts';
import { attempt, type Hand, type Obsolete, transact } from './transaction.ts';

/** What an operation would change, and whether it would change anything, outputs included. Throws ResourceFailure. */
export function preview(
  context: Context,
  stack: Stack,
  request: Request,
): { readonly changes: readonly Change[]; readonly changesAnything: boolean } {
  // What is not there yet has a name that nothing else has, so that whatever refers to it changes too.
  const unmade: Hand = {
    create: ({ logicalId, type }) => ({
      physicalId: `new ${logicalId}`,
      attributes: new Proxy({}, { get: (_, attribute) => `new ${type} ${logicalId}.${String(attribute)}` }),
    }),
    update: () => undefined,
  };
  const { changes } = transact(context, stack, request, unmade);
  const sameOutputs = isDeepStrictEqual(stack.deployed?.template.Outputs ?? {}, request.template.Outputs ?? {});
  return { changes, changesAnything: changes.length > 0 || !sameOutputs };
}

/** Brings the stack to the request at once; one that fails is rolled back, and the stack's status and events say why. */
export function operate(context: Context, stack: Stack, request: Request): void {
  const verb = stack.deployed === undefined ? 'CREATE' : 'UPDATE';
  tell(context, stack, `${verb}_IN_PROGRESS`, 'User Initiated');
  const undo: (() => void)[] = [];
  try {
    const outcome = transact(context, stack, request, handOf(context, stack, undo));
    const outputs = attempt(stack.name, () => outputsOf(context, stack, request.template, outcome.scope));
    if (verb === 'UPDATE') tell(context, stack, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
    for (const resource of outcome.obsolete) cleanUp(context, stack, resource);
    stack.resources.clear();
    for (const [id, resource] of outcome.resources) stack.resources.set(id, resource);
    Object.assign(stack, { deployed: request, outputs, updatedAt: context.now });
    tell(context, stack, `${verb}_COMPLETE`);
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    tellResource(context, stack, { ...failed(stack, request, error), status: `${verb}_FAILED` }, error.message);
    const rollback = verb === 'CREATE' ? 'ROLLBACK' : 'UPDATE_ROLLBACK';
    tell(context, stack, `${rollback}_IN_PROGRESS`, `The following resource(s) failed: [${error.logicalId}].`);
    for (const step of undo.toReversed()) step();
    tell(context, stack, `${rollback}_COMPLETE`);
  }
}

/** Removes a stack and its resources, the last made first; those that are to be retained stay. */
export function removeStack(context: Context, stack: Stack): void {
  tell(context, stack, 'DELETE_IN_PROGRESS', 'User Initiated');
  try {
    for (const resource of [...stack.resources.values()].toReversed()) {
      attempt(resource.logicalId, () => discard(context, stack, resource, resource.deletionPolicy));
      stack.resources.delete(resource.logicalId);
    }
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    const resource = stack.resources.get(error.logicalId);
    if (resource) tellResource(context, stack, { ...resource, status: 'DELETE_FAILED' }, error.message);
    tell(context, stack, 'DELETE_FAILED', `The following resource(s) failed to delete: [${error.logicalId}].`);
    return;
  }
  tell(context, stack, 'DELETE_COMPLETE');
  stack.deletedAt = context.now;
  context.own.stacks.delete(stack.name);
  context.own.deletedStacks.set(stack.id, stack);
}

/** What cannot be deleted after an update stays, and the update is complete all the same. */
function cleanUp(context: Context, stack: Stack, resource: Obsolete): void {
  const policy = resource.replaced ? resource.updateReplacePolicy : resource.deletionPolicy;
  try {
    attempt(resource.logicalId, () => discard(context, stack, resource, policy));
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    tellResource(context, stack, { ...resource, status: 'DELETE_FAILED' }, error.message);
  }
}

function discard(context: Context, stack: Stack, resource: StackResource, policy: string | undefined): void {
  if (policy === 'Retain' || policy === 'RetainExceptOnCreate') {
    tellResource(context, stack, { ...resource, status: 'DELETE_SKIPPED' });
    return;
  }
  resourceType(resource.type)?.remove?.(context, resource.physicalId, resource.properties);
  tellResource(context, stack, { ...resource, status: 'DELETE_COMPLETE' });
}

function handOf(context: Context, stack: Stack, undo: (() => void)[]): Hand {
  return {
    create({ logicalId, type, properties }) {
      const made = resourceType(type)?.create(context, properties, { stack: stack.name, logicalId });
      if (!made) throw new ResourceFailure(logicalId, `The emulated CloudFormation cannot make ${type}`);
      undo.push(() => resourceType(type)?.remove?.(context, made.physicalId, properties));
      tellResource(context, stack, { logicalId, type, physicalId: made.physicalId, status: 'CREATE_COMPLETE' });
      return made;
    },
    update(old, properties) {
      const attributes = resourceType(old.type)?.update?.(context, old.physicalId, properties);
      undo.push(() => resourceType(old.type)?.update?.(context, old.physicalId, old.properties));
      tellResource(context, stack, { ...old, status: 'UPDATE_COMPLETE' });
      return attributes;
    },
  };
}

function failed(stack: Stack, { template }: Request, { logicalId }: ResourceFailure) {
  const type = template.Resources[logicalId]?.Type ?? 'AWS::CloudFormation::Stack';
  return { logicalId, type, physicalId: stack.resources.get(logicalId)?.physicalId ?? '' };
}
