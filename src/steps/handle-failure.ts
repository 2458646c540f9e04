import * as z from 'zod/mini';
import type { ErrorName } from '../failures/catalogue.ts';
import { type FailureCause, isErrorName, isKnownError, readFailureCause } from '../failures/failure-cause.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { OriginalFailure } from '../failures/rethrown-error.ts';
import { messageWithFacts } from '../failures/thrown-error.ts';
import { failureText, targetName } from '../messages/failure-text.ts';
import { filterAttributes, subjectLine } from '../messages/formatting.ts';
import { lookAtTarget } from '../messages/target-sight.ts';
import { type OriginalError, originalError, record } from '../payload/caught-error.ts';
import { ownPayload } from '../payload/own-payload.ts';
import type { Step } from '../payload/task-event.ts';
import { phaseMetrics } from '../phase-metrics.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Notifier } from '../ports/notifier.ts';
import { whatIsLeft } from '../rollback/remaining-resources.ts';
import { rollBack } from '../rollback/rollback.ts';
import type { RollbackPorts } from '../rollback/rollback-context.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'LogError',
  transitions: { LogError: ['SendErrorNotification'] },
  ends: ['SendErrorNotification'],
} as const satisfies SubStates;

/** Anything: this state must not fail for another reason than the one it is to tell. */
export const handleFailurePayload = z.unknown();

export interface HandleFailurePorts extends RollbackPorts {
  readonly notifier: Notifier;
  readonly metrics: Metrics;
  /** The stage of the deployment, for subscriptions to filter on. */
  readonly stage?: string;
  /** What this process has told of, by execution: the attempt at which it did. */
  readonly told?: Map<string, number>;
}

/**
 * Logs what failed, undoes what the plan wants undone, tells what failed and what is left, then throws it again: the
 * execution ends as FAILED with the original error's name and message. A rollback that goes wrong, and a notification that
 * cannot be sent, are logged and hide nothing.
 * Throws RollbackUnfinished after each step of the rollback: the state's Retry is the wait; then OriginalFailure, always.
 */
export function createHandleFailure(ports: HandleFailurePorts): Step<unknown, never> {
  const { notifier, metrics, log, stage, told = new Map<string, number>() } = ports;
  return async (given) => {
    const event = { ...given, payload: ownPayload(given.payload, given.execution.id) };
    const original = originalError(event.payload) ?? unexplained();
    const failure = readFailureCause(original.error, original.cause);
    const target = targetName(event.payload);
    if (event.state.retryCount === 0) {
      log.error('Restore failed', {
        target,
        failedState: original.state,
        error: failure.error,
        sentence: failure.sentence,
        facts: failure.facts,
      });
    }
    const restore = `${event.execution.id} ${event.execution.startedAt}`;
    // Run again after it has told, for want of Lambda or under the name of an error of Lambda's: only to throw once more.
    if ((told.get(restore) ?? event.state.retryCount) < event.state.retryCount) {
      throw asThrown(failure);
    }
    const rollback = await rollBack(ports, event, original.state);
    const sight = await lookAtTarget(ports, event.payload, {
      execution: event.execution.id,
      state: original.state,
    });
    try {
      await notifier.publish({
        subject: subjectLine(`Restore of ${target} failed in ${original.state}: ${failure.error}`),
        text: failureText(event, original.state, failure, whatIsLeft(event.payload, original.state, rollback, sight)),
        attributes: filterAttributes({
          event: 'restore-failed',
          status: 'FAILED',
          target,
          stage,
          execution: event.execution.name,
          state: original.state,
          error: failure.error,
        }),
      });
      told.set(restore, event.state.retryCount);
    } catch (error) {
      log.error('The failure could not be notified', {
        target,
        error: error instanceof Error ? error.name : 'unknown',
        sentence: error instanceof PipelineError ? error.sentence : String(error),
      });
    }
    metrics.put(
      {
        [failure.error === 'RestoreAlreadyRunning' ? 'RestoresRefused' : 'RestoresFailed']: 1,
        ...phaseMetrics(event.payload),
      },
      {
        Target: measuredTarget(event.payload, failure),
        ErrorName: isKnownError(failure.error) ? failure.error : 'Unexpected',
      },
    );
    throw asThrown(failure);
  };
}

function asThrown({ error, message }: FailureCause): OriginalFailure {
  return new OriginalFailure(error, message);
}

/** No earlier state says what failed: then that is what is wrong. */
function unexplained(): OriginalError {
  const error = new PipelineError('InvalidPayload', 'HandleFailure was reached, but the payload holds no failure.');
  return {
    state: 'HandleFailure',
    error: error.name,
    cause: JSON.stringify({ errorType: error.name, errorMessage: messageWithFacts(error) }),
  };
}

/** Thrown before it is known that the request names a target of the configuration. */
const beforeTheTarget: ReadonlySet<string> = new Set<ErrorName>([
  'InvalidEnvironment',
  'InvalidConfig',
  'InvalidPayload',
  'InvalidRequest',
  'UnknownTarget',
]);

/** Only a target that is configured: whatever else a request may say must not become a metric of its own. */
function measuredTarget(payload: unknown, { error }: FailureCause): string {
  const isPlanned = record(payload)['plan'] !== undefined;
  const isConfigured = isErrorName(error) && !beforeTheTarget.has(error);
  return isPlanned || isConfigured ? targetName(payload) : 'unknown';
}
