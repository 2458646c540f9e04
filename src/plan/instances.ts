import { PipelineError } from '../failures/pipeline-error.ts';
import { instanceId } from '../identifiers.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Plan } from '../payload/plan.ts';
import { inheritedParameterGroup, type PlanningInput } from './cluster-settings.ts';
import type { ModelInstance } from './model.ts';
import type { Origins } from './setting.ts';

/** What RDS takes if no promotion tier is given. */
const defaultPromotionTier = 1;

/**
 * The instances of the restored cluster, the writer first: those of the profile, else as many and such as the
 * model has.
 * Throws PlanIncomplete if there are neither, and if serverless instances have no capacity range.
 */
export function planInstances(
  input: PlanningInput,
  cluster: Pick<Plan['cluster'], 'engineVersion' | 'serverlessV2'>,
  origins: Origins,
): Plan['instances'] {
  const old = input.model?.instances ?? [];
  const instances = fromProfile(input, old, cluster.engineVersion) ?? fromExisting(input, old, cluster.engineVersion);
  if (instances.length === 0) {
    throw new PipelineError(
      'PlanIncomplete',
      `Target ${input.target} has no instances.class, and there is no existing instance to take it from.`,
      { target: input.target, setting: 'instances.class' },
    );
  }
  if (instances.some((instance) => instance.class === 'db.serverless') && cluster.serverlessV2 === undefined) {
    throw new PipelineError(
      'PlanIncomplete',
      `Target ${input.target} has instances of class db.serverless, but no cluster.serverlessV2.`,
      { target: input.target, setting: 'cluster.serverlessV2' },
    );
  }
  origins['instances'] =
    input.profile.instances === undefined ? (input.model?.origin ?? 'existing cluster') : 'profile';
  return instances;
}

function fromProfile(
  input: PlanningInput,
  old: readonly ModelInstance[],
  engineVersion: string,
): Plan['instances'] | undefined {
  const declared = input.profile.instances;
  if (declared === undefined) return undefined;
  const list = Array.isArray(declared)
    ? declared
    : Array.from({ length: declared.count ?? 1 }, () => ({
        class: declared.class,
        promotionTier: declared.promotionTier,
        parameterGroup: declared.parameterGroup,
      }));
  return list.map((instance, index) =>
    omitUndefined({
      id: instanceId(input.identifier, input.executionId, index + 1),
      class: instance.class,
      promotionTier: instance.promotionTier ?? defaultPromotionTier,
      parameterGroup:
        instance.parameterGroup ??
        inheritedParameterGroup('instances.parameterGroup', old[0]?.parameterGroup, engineVersion, input),
    }),
  );
}

function fromExisting(input: PlanningInput, old: readonly ModelInstance[], engineVersion: string): Plan['instances'] {
  return old.map(({ id, class: instanceClass, promotionTier, parameterGroup }, index) =>
    omitUndefined({
      id: input.keepsInstances ? id : instanceId(input.identifier, input.executionId, index + 1),
      class: instanceClass,
      promotionTier,
      parameterGroup: inheritedParameterGroup('instances.parameterGroup', parameterGroup, engineVersion, input),
    }),
  );
}
