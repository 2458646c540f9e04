import * as z from 'zod/mini';
import { readFailureCause } from '../failures/failure-cause.ts';
import { endedText, endings, unseenFailureText } from '../messages/ended-text.ts';
import { filterAttributes, oneLine, subjectLine } from '../messages/formatting.ts';
import { lookAtTarget, type SightPorts } from '../messages/target-sight.ts';
import { originalError, record } from '../payload/caught-error.ts';
import { ownPayload } from '../payload/own-payload.ts';
import type { RestoreExecution, RestoreExecutions } from '../ports/executions.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { Notifier } from '../ports/notifier.ts';
import { whatIsLeft } from '../rollback/remaining-resources.ts';
import { wasTold } from './was-told.ts';

/**
 * What EventBridge tells of an execution that did not succeed.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
export const endedEvent = z.object({
  detail: z.object({
    executionArn: z.string(),
    name: z.string(),
    status: z.enum(['FAILED', 'TIMED_OUT', 'ABORTED']),
    /** Milliseconds since 1970, as the next. */
    startDate: z.number(),
    stopDate: z.optional(z.nullable(z.number())),
    /** JSON; left out where it is too long for an event. */
    input: z.optional(z.nullable(z.string())),
    error: z.optional(z.nullable(z.string())),
    cause: z.optional(z.nullable(z.string())),
  }),
});
type EndedEvent = z.infer<typeof endedEvent>;

export interface NotifyEndedPorts {
  readonly notifier: Notifier;
  readonly metrics: Metrics;
  /** Of a restore that failed: whether HandleFailure has told it. */
  readonly executions: Pick<RestoreExecutions, 'find'>;
  readonly clusters: SightPorts['clusters'];
  readonly snapshots: SightPorts['snapshots'];
  /** The stage of the deployment, for subscriptions to filter on. */
  readonly stage?: string;
}

const metricOf = { TIMED_OUT: 'RestoresTimedOut', ABORTED: 'RestoresAborted' } as const;

/**
 * Tells people of a restore that ended without HandleFailure having told it: it timed out, somebody stopped it, or it failed
 * in a way that no Catch sees, or in HandleFailure itself. Returns the message's id, or undefined where HandleFailure has told.
 * Throws NotificationFailed, AwsUnavailable.
 */
export function createNotifyEnded(ports: NotifyEndedPorts): (event: EndedEvent) => Promise<string | undefined> {
  return async ({ detail }) =>
    detail.status === 'FAILED'
      ? await tellFailed(ports, detail)
      : await tellEnded(ports, { ...detail, status: detail.status });
}

/** Where the execution cannot be read it is told as well: told twice is better than not told. */
async function tellFailed(
  ports: NotifyEndedPorts,
  { executionArn, name, input, error, cause }: EndedEvent['detail'],
): Promise<string | undefined> {
  const { notifier, executions, stage } = ports;
  const execution = await findExecution(executions, name);
  if (execution !== undefined && wasTold(execution)) return undefined;
  const original = execution === undefined ? undefined : originalError(execution.payload);
  const state = original?.state ?? execution?.state ?? 'an unknown state';
  const ended = readFailureCause(
    error ?? execution?.error ?? 'an unknown error',
    cause ?? execution?.cause ?? undefined,
  );
  const failure = original === undefined ? ended : readFailureCause(original.error, original.cause);
  const target = targetOf(input, execution);
  return await notifier.publish({
    subject: subjectLine(`Restore of ${target} failed in ${state}: ${failure.error}`),
    text: unseenFailureText({
      ...{ target, state, failure, ended, executionArn },
      isRead: execution !== undefined,
      isOriginal: original === undefined,
      left: await leftBy(ports, execution, { state, executionArn }),
      request: execution?.payload ?? json(input ?? ''),
    }),
    attributes: filterAttributes({
      ...{ event: 'restore-failed', status: 'FAILED', target, stage, execution: name, state, error: failure.error },
    }),
  });
}

/** With what it has made itself of its payload; undefined where it cannot be read. */
async function findExecution(
  executions: NotifyEndedPorts['executions'],
  name: string,
): Promise<RestoreExecution | undefined> {
  const found = await executions.find(name).catch(() => undefined);
  return found && { ...found, payload: ownPayload(found.payload, name) };
}

/** Nothing where the execution cannot be read: then it is not known what it was about. */
async function leftBy(
  ports: SightPorts,
  execution: RestoreExecution | undefined,
  { state, executionArn }: { readonly state: string; readonly executionArn: string },
): Promise<readonly string[]> {
  if (execution === undefined) return [];
  const sight = await lookAtTarget(ports, execution.payload, { execution: executionArn, state });
  return whatIsLeft(execution.payload, state, {}, sight);
}

async function tellEnded(
  ports: NotifyEndedPorts,
  detail: EndedEvent['detail'] & { readonly status: keyof typeof metricOf },
): Promise<string> {
  const { notifier, metrics, stage, executions } = ports;
  const { executionArn, name, status, startDate, stopDate, error, cause } = detail;
  metrics.put({ [metricOf[status]]: 1 });
  const execution = await findExecution(executions, name);
  const target = targetOf(detail.input, execution);
  const state = originalError(execution?.payload)?.state ?? execution?.state ?? '';
  return await notifier.publish({
    subject: subjectLine(`Restore of ${target} ${endings[status].subject}`),
    text: endedText({
      ...{ status, target, name, error, cause, executionArn },
      seconds: typeof stopDate === 'number' ? (stopDate - startDate) / 1000 : undefined,
      left: await leftBy(ports, execution, { state, executionArn }),
      request: execution?.payload ?? json(detail.input ?? ''),
    }),
    attributes: filterAttributes({ event: endings[status].event, status, target, stage, execution: name }),
  });
}

/** Of the request, which nobody has looked at if the execution ended early, and which an event has no room for if it is long. */
function targetOf(input: string | null | undefined, execution: RestoreExecution | undefined): string {
  const { request, target } = record(execution?.payload);
  const names = [record(json(input ?? ''))['target'], record(request)['target'], target];
  const name = names.find((one): one is string => typeof one === 'string');
  return oneLine(name ?? '').slice(0, 63) || 'an unknown target';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
