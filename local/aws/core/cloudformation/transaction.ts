import { isDeepStrictEqual } from 'node:util';
import { creationOrder } from '../../../../serverless/template/references.ts';
import type { TemplateResource } from '../../../../serverless/template/template.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Context } from '../world.ts';
import { evaluate, type Scope } from './evaluate.ts';
import { ResourceFailure, validationError } from './faults.ts';
import type { Made } from './resource-type.ts';
import { resourceType } from './resource-types.ts';
import { scopeOf } from './scope.ts';
import type { Change, Properties, Request, Stack, StackResource } from './stack.ts';

/** Makes or changes the resources themselves; a preview does not. */
export interface Hand {
  create(resource: { logicalId: string; type: string; properties: Properties }): Made;
  update(old: StackResource, properties: Properties): Readonly<Record<string, unknown>> | undefined;
}

/** A resource that another one has replaced, or that the template has no more. */
export type Obsolete = StackResource & { readonly replaced: boolean };

export interface Outcome {
  readonly resources: ReadonlyMap<string, StackResource>;
  readonly changes: readonly Change[];
  /** The resources that the stack has no more, or that others have replaced; the last made first. */
  readonly obsolete: readonly Obsolete[];
  readonly scope: Scope;
}

/**
 * Brings a stack's resources to what the request's template has, one after the other in the order of their dependencies.
 * What is compared is the properties' values: a resource whose reference leads to a replaced one has changed too.
 * Throws ResourceFailure.
 */
export function transact(context: Context, stack: Stack, request: Request, hand: Hand): Outcome {
  const { template } = request;
  const resources = new Map<string, StackResource>();
  const changes: Change[] = [];
  const replaced: StackResource[] = [];
  const scope = scopeOf(context, stack, request, resources);

  for (const logicalId of creationOrder(template).order) {
    const definition = template.Resources[logicalId] as TemplateResource;
    const { Type: type } = definition;
    const schema = context.world.resourceSchemas(type);
    if (!schema || !resourceType(type)) throw validationError(`Unrecognized resource types: [${type}]`);
    const properties = attempt(logicalId, () => evaluate(definition.Properties ?? {}, scope)) as Properties;
    const [problem] = schema.problems(properties);
    if (problem !== undefined) throw new ResourceFailure(logicalId, `Properties validation failed: ${problem}`);
    const old = stack.resources.get(logicalId);
    const fresh = {
      ...{ logicalId, type, properties },
      deletionPolicy: definition.DeletionPolicy,
      updateReplacePolicy: definition.UpdateReplacePolicy,
      updatedAt: context.now,
    };
    const changed = old?.type === type ? differing(old.properties, properties) : [];
    const replaces = old !== undefined && (old.type !== type || changed.some((property) => schema.replaces(property)));
    if (old === undefined || replaces) {
      const made = attempt(logicalId, () => hand.create({ logicalId, type, properties }));
      resources.set(logicalId, { ...fresh, ...made, status: 'CREATE_COMPLETE' });
      if (old) replaced.push(old);
      const physicalId = old ? { physicalId: old.physicalId, replacement: 'True' as const } : {};
      changes.push({ action: old ? 'Modify' : 'Add', ...{ logicalId, type }, ...physicalId, properties: changed });
    } else if (changed.length > 0) {
      const attributes = attempt(logicalId, () => hand.update(old, properties)) ?? {};
      resources.set(logicalId, {
        ...old,
        ...fresh,
        attributes: { ...old.attributes, ...attributes },
        status: 'UPDATE_COMPLETE',
      });
      changes.push({
        action: 'Modify',
        ...{ logicalId, type },
        physicalId: old.physicalId,
        replacement: 'False',
        properties: changed,
      });
    } else {
      // Policies alone are taken over without being a change of the resource.
      resources.set(logicalId, {
        ...old,
        deletionPolicy: fresh.deletionPolicy,
        updateReplacePolicy: fresh.updateReplacePolicy,
      });
    }
  }
  const removed = [...stack.resources.values()].filter(({ logicalId }) => !resources.has(logicalId));
  changes.push(
    ...removed.map(({ logicalId, type, physicalId }) => ({
      action: 'Remove' as const,
      logicalId,
      type,
      physicalId,
      properties: [],
    })),
  );
  const obsolete = [
    ...replaced.map((resource) => ({ ...resource, replaced: true })),
    ...removed.map((resource) => ({ ...resource, replaced: false })),
  ].toReversed();
  return { resources, changes, obsolete, scope };
}

function differing(old: Properties, fresh: Properties): readonly string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (property) => !isDeepStrictEqual(old[property], fresh[property]),
  );
}

/** What AWS refuses is why the stack's operation fails. */
export function attempt<Result>(logicalId: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    throw new ResourceFailure(logicalId, `${error.message} (Status Code: ${error.status}, ${error.code})`);
  }
}
