import * as z from 'zod/mini';
import { parseArn } from '../arn.ts';
import type { Config } from '../config/schema.ts';
import { profileOf } from '../config/targets.ts';
import { PipelineError } from '../errors.ts';
import { type Plan, planSchema, requestSchema, type Step } from '../payload.ts';
import { planRestore } from '../plan/plan-restore.ts';
import type { ClusterAdmin, RunningRestores, SnapshotStore } from '../ports.ts';
import { parseRequest } from '../request.ts';
import { findSourceSnapshot } from './find-source-snapshot.ts';
import { requireFirst, requireNoRunningOwner } from './only-restore.ts';
import { requireNotSource, requireReplaceable } from './ownership.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'CheckSnapshot',
  transitions: { CheckSnapshot: ['SnapshotAvailable', 'SnapshotNotFound'] },
  ends: ['SnapshotAvailable', 'SnapshotNotFound'],
} as const satisfies SubStates;

/** The execution's input as it came: the step itself says what is wrong with it. */
export const snapshotCheckPayload = z.unknown();

const checkSchema = z.object({
  outcome: z.literal('SnapshotAvailable'),
  snapshotArn: z.string(),
  createdAt: z.string(),
  ageHours: z.number(),
  /** How many snapshots of the source answered the selection. */
  candidates: z.number(),
});

/** The whole payload from here on. */
export const snapshotCheckResult = z.object({ request: requestSchema, plan: planSchema, check: checkSchema });
export type SnapshotCheckResult = z.infer<typeof snapshotCheckResult>;

export interface SnapshotCheckPorts {
  readonly snapshots: SnapshotStore;
  readonly clusters: ClusterAdmin;
  readonly restores: RunningRestores;
  readonly config: Config;
}

/**
 * Finds the source snapshot and settles the plan; refuses what cannot or must not be done before anything is done.
 * Throws InvalidRequest, InvalidConfig, UnknownTarget, SnapshotNotFound, SnapshotNotAvailable, SnapshotNotSuitable, SnapshotTooOld,
 * RestoreAlreadyRunning, TargetIsSource, TargetNotOwned, TargetNotDeletable, TargetProtected, PlanIncomplete,
 * RestoreRejected.
 */
export function createSnapshotCheck(ports: SnapshotCheckPorts): Step<unknown, SnapshotCheckResult> {
  const { snapshots, clusters, restores, config } = ports;
  return async ({ payload, execution, state }) => {
    const request = parseRequest(payload);
    const { target } = request;
    const profile = profileOf(config, target);
    const identifier = profile.cluster?.identifier ?? target;
    const { account, partition } = executionHome(execution.id);
    const replacement = {
      target,
      region: config.region,
      account,
      source: profile.source,
      adopt: profile.replace?.adopt ?? false,
      disableDeletionProtection: profile.replace?.disableDeletionProtection ?? false,
    };
    requireNotSource(identifier, replacement);
    await requireFirst(restores, { target, execution });
    const found = await findSourceSnapshot(snapshots, {
      source: profile.source,
      select: profile.snapshot?.select ?? 'latest',
      maxAgeHours: profile.snapshot?.maxAgeHours,
      named: request.snapshot,
      now: state.enteredAt,
      partition,
      account,
    });
    const existing = await clusters.find(identifier);
    if (existing !== undefined) {
      await requireNoRunningOwner(restores, existing, { target, execution });
      requireReplaceable(existing, { ...replacement, sourceResourceId: found.snapshot.clusterResourceId });
    }
    const plan = planRestore({
      target,
      profile,
      identifier,
      region: config.region,
      account,
      executionId: execution.id,
      snapshot: found.snapshot,
      existing,
      existingInstances: existing === undefined ? [] : await clusters.instancesOf(identifier),
    });
    return { request, plan, check: describeCheck(plan, found) };
  };
}

function describeCheck(plan: Plan, found: { candidates: number; ageHours: number }): SnapshotCheckResult['check'] {
  return {
    outcome: 'SnapshotAvailable',
    snapshotArn: plan.snapshot.arn,
    createdAt: plan.snapshot.createdAt,
    ageHours: found.ageHours,
    candidates: found.candidates,
  };
}

/** An execution's ARN tells the account the pipeline runs in, with no request to STS. */
function executionHome(executionId: string): { account: string; partition: string } {
  const arn = parseArn(executionId);
  if (arn === undefined) {
    throw new PipelineError('InvalidPayload', `The execution's id ${executionId} is not an ARN.`, { executionId });
  }
  return arn;
}
