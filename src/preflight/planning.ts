import type { Config } from '../config/schema.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { Plan, WholePlan } from '../payload/plan.ts';
import type { RestoreRequestBody } from '../payload/request-body.ts';
import type { PreflightCheck } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { RestoreExecutions } from '../ports/executions.ts';
import { type Expected, expectedDurations } from './expected.ts';
import { type PreflightPorts, preflight } from './preflight.ts';
import type { TargetSight } from './resume.ts';
import type { CopiesOutlook } from './snapshot-room.ts';

/** What only an execution has is not in it: its tag, and the names of the instances, of the final snapshot and of the cluster set aside. */
type PlanWithoutExecution = Omit<Plan, 'instances'> & {
  readonly instances: readonly Omit<Plan['instances'][number], 'id'>[];
};

/** What a restore would do, as `POST /plans` and the function `plan` answer it. */
export interface PlanAnswer {
  readonly target: string;
  /** Whether every check passed or had nothing to look at: a restore started now would begin. */
  readonly feasible: boolean;
  readonly checks: readonly PreflightCheck[];
  /** Missing if it could not be settled. */
  readonly plan?: PlanWithoutExecution;
  /** How long it may take, by the last restore; missing where there is no plan. */
  readonly expected?: Expected;
  /** The three are missing where the restore is not feasible: it would do nothing. */
  readonly wouldDelete?: {
    readonly cluster?: { readonly identifier: string; readonly arn: string; readonly instances: readonly string[] };
    /** The archived copies that are not kept. */
    readonly snapshots: readonly string[];
  };
  readonly wouldCopy?: {
    readonly snapshotArn: string;
    readonly to: string;
    readonly region: string;
    readonly kmsKeyId?: string;
    /** Whether a copy of that name is there or under way, which would be taken over. */
    readonly exists: boolean;
  };
  readonly wouldCreate?: {
    readonly cluster: string;
    /** The writer first; their names follow from the execution. */
    readonly instances: readonly { readonly class: string }[];
    readonly roles: readonly string[];
    /** Whether a final snapshot of the cluster would be taken before it is deleted. */
    readonly finalSnapshot: boolean;
  };
}

export interface PlanPorts extends PreflightPorts {
  /** For how long the last restore took. */
  readonly executions: Pick<RestoreExecutions, 'find'>;
}

/**
 * Says what a restore would do, and whether it would begin. Starts and changes nothing.
 * Throws UnknownTarget, InvalidPayload, AwsUnavailable; what else is wrong is in the checks.
 */
export async function planOnly(
  ports: PlanPorts,
  input: {
    readonly config: Config;
    readonly request: RestoreRequestBody;
    /** Of the state machine that would run the restore: it tells the account. */
    readonly stateMachineArn: string;
    /** RFC 3339. */
    readonly now: string;
  },
): Promise<PlanAnswer> {
  const { config, request, stateMachineArn, now } = input;
  const result = await preflight(ports, { config, request, executionId: stateMachineArn, now });
  const feasible = result.failures.length === 0;
  const { plan, existing, copies } = result;
  // Stryker disable next-line ConditionalExpression,LogicalOperator: where every check has passed, all three are there
  const wouldBe = plan && existing && copies ? consequences(plan, existing, copies) : undefined;
  return omitUndefined({
    target: request.target,
    feasible,
    checks: result.checks,
    plan: plan && withoutExecution(plan),
    // Stryker disable next-line OptionalChaining: where there is a plan, the target has been read
    expected: plan && (await expectedDurations(ports.executions, plan, existing?.cluster, stateMachineArn)),
    ...(feasible ? wouldBe : {}),
  });
}

function consequences(
  plan: WholePlan,
  existing: TargetSight,
  copies: CopiesOutlook,
): Required<Pick<PlanAnswer, 'wouldDelete' | 'wouldCopy' | 'wouldCreate'>> {
  const { cluster, instances, copy, region } = plan;
  const old = plan.replace.existing && existing.cluster;
  return {
    wouldDelete: omitUndefined({
      cluster: old && {
        identifier: old.id,
        arn: old.arn,
        instances: existing.instances.map(({ id }) => id),
      },
      snapshots: copies.expired.map(({ id }) => id),
    }),
    wouldCopy: omitUndefined({
      snapshotArn: plan.snapshot.arn,
      to: copy.snapshotId,
      region,
      kmsKeyId: copy.kmsKeyId,
      exists: copies.copyExists,
    }),
    wouldCreate: {
      cluster: cluster.identifier,
      instances: instances.map(({ class: instanceClass }) => ({ class: instanceClass })),
      roles: plan.database.roles.map(({ name }) => name),
      finalSnapshot: old !== undefined && plan.replace.finalSnapshotId !== undefined,
    },
  };
}

function withoutExecution(plan: Plan): PlanWithoutExecution {
  const { finalSnapshotId: _final, setAside: _aside, ...replace } = plan.replace;
  return {
    ...plan,
    copy: { ...plan.copy, tags: withoutExecutionTag(plan.copy.tags) },
    cluster: { ...plan.cluster, tags: withoutExecutionTag(plan.cluster.tags) },
    instances: plan.instances.map(({ id: _unnamed, ...instance }) => instance),
    replace,
  };
}

function withoutExecutionTag(tags: Record<string, string>): Record<string, string> {
  const ofExecution: readonly string[] = [tagKeys.execution, tagKeys.restoredBy];
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !ofExecution.includes(key)));
}
