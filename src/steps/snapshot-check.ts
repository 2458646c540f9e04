import * as z from 'zod/mini';
import type { Config } from '../config/schema.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { carriedChecks, carriedPlan } from '../payload/carried-plan.ts';
import { requireTaggable } from '../payload/execution-name.ts';
import { planSchema } from '../payload/plan.ts';
import { parseRequest } from '../payload/request.ts';
import { requestSchema } from '../payload/request-body.ts';
import { preflightCheckSchema } from '../payload/results.ts';
import type { Step } from '../payload/task-event.ts';
import { requirePassed } from '../preflight/checklist.ts';
import { type PreflightPorts, preflight } from '../preflight/preflight.ts';
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
  /** When the data is of, and how old it is; missing where nothing tells. */
  dataAsOf: z.optional(z.string()),
  ageHours: z.optional(z.number()),
  /** How many snapshots of the source answered the selection. */
  candidates: z.number(),
  /** What the preflight has looked at, none of it failed; as much of it as a payload has room for. */
  checks: z.array(preflightCheckSchema),
  /** How many checks have no room. */
  omittedChecks: z.optional(z.number()),
});

/** The whole payload from here on. */
export const snapshotCheckResult = z.object({ request: requestSchema, plan: planSchema, check: checkSchema });
export type SnapshotCheckResult = z.infer<typeof snapshotCheckResult>;

export interface SnapshotCheckPorts extends PreflightPorts {
  readonly config: Config;
}

/**
 * Finds the source snapshot and settles the plan; refuses what cannot or must not be done before anything is done.
 * Throws InvalidRequest, UnknownTarget, RestoreAlreadyRunning; and, alone or together as PreflightFailed, InvalidConfig, SnapshotNotFound,
 * SnapshotNotAvailable, SnapshotNotSuitable, SnapshotTooOld, SnapshotAgeUnknown, TargetIsSource, TargetNotOwned, TargetNotDeletable,
 * TargetProtected, PlanIncomplete, RestoreRejected, KmsKeyNotAccessible, UserSetupFailed, SecretNotFound, SecretInvalid,
 * SnapshotQuotaExceeded. Throws PlanTooLarge for a plan that no execution could carry.
 */
export function createSnapshotCheck({ config, ...ports }: SnapshotCheckPorts): Step<unknown, SnapshotCheckResult> {
  return async ({ payload, execution, state }) => {
    requireTaggable(execution);
    const request = parseRequest(payload);
    const { target } = request;
    const { id: executionId, startedAt } = execution;
    const result = await preflight(ports, { config, request, executionId, startedAt, now: state.enteredAt });
    requirePassed(target, result);
    const { checks, found, plan } = result;
    // Stryker disable all: where every check has passed there is a plan
    if (found === undefined || plan === undefined) {
      throw new PipelineError('PlanIncomplete', `No plan was settled for target ${target}.`, { target });
    }
    // Stryker restore all
    return {
      request,
      plan: carriedPlan(plan),
      check: {
        outcome: 'SnapshotAvailable',
        snapshotArn: plan.snapshot.arn,
        createdAt: plan.snapshot.createdAt,
        ...(found.data.asOf === undefined ? {} : { dataAsOf: found.data.asOf }),
        ...(found.ageHours === undefined ? {} : { ageHours: found.ageHours }),
        candidates: found.candidates,
        ...carriedChecks(checks),
      },
    };
  };
}
