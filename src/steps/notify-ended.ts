import * as z from 'zod/mini';
import { tagKeys } from '../payload.ts';
import type { Metrics, Notifier } from '../ports.ts';
import { durationText, filterAttributes, lines, oneLine, subjectLine } from './notification-text.ts';
import { record } from './original-error.ts';

/**
 * What EventBridge tells of an execution that was ended from outside.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
 */
export const endedEvent = z.object({
  detail: z.object({
    executionArn: z.string(),
    name: z.string(),
    status: z.enum(['TIMED_OUT', 'ABORTED']),
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
  /** The stage of the deployment, for subscriptions to filter on. */
  readonly stage?: string;
}

const endings = {
  TIMED_OUT: {
    metric: 'RestoresTimedOut',
    event: 'restore-timed-out',
    subject: 'timed out',
    text: 'was ended by Step Functions: it ran longer than the state machine allows',
  },
  ABORTED: {
    metric: 'RestoresAborted',
    event: 'restore-aborted',
    subject: 'was stopped',
    text: 'was stopped before it was complete',
  },
} as const;

/**
 * Tells people of a restore that ended without reaching HandleFailure: it timed out, or somebody stopped it. Returns the
 * message's id. Throws NotificationFailed.
 */
export function createNotifyEnded(ports: NotifyEndedPorts): (event: EndedEvent) => Promise<string> {
  const { notifier, metrics, stage } = ports;
  return async ({ detail }) => {
    const { executionArn, name, status, startDate, stopDate, error, cause } = detail;
    const { metric, event, subject, text } = endings[status];
    metrics.put({ [metric]: 1 });
    const target = targetOf(detail.input);
    const after = typeof stopDate === 'number' ? ` after ${durationText((stopDate - startDate) / 1000)}` : '';
    return await notifier.publish({
      subject: subjectLine(`Restore of ${target} ${subject}`),
      text: lines(
        `The restore of ${target} ${text}${after}.`,
        ...(error ? [`Error: ${oneLine(error)}`] : []),
        ...(cause ? [`Cause: ${oneLine(cause)}`] : []),
        '',
        'What is left: nothing was undone. What RDS has begun, a copy, a deletion or a restore, goes on. How far it came is',
        `in GET /restores/${oneLine(name)}.`,
        'With replace.strategy setAside the old cluster may stand under <cluster>-aside-<hash>; the tag',
        `${tagKeys.setAsideFrom} says so. The next restore of a target with this strategy takes it up.`,
        'What to do: Start a new restore once it is known why this one ended. It plans anew, and takes over what is good.',
        '',
        `Execution: ${oneLine(executionArn)}`,
      ),
      attributes: filterAttributes({ event, status, target, stage, execution: name }),
    });
  };
}

/** Of the request, which nobody has looked at if the execution ended early. */
function targetOf(input: string | null | undefined): string {
  const { target } = record(json(input ?? ''));
  return (typeof target === 'string' && oneLine(target).slice(0, 63)) || 'an unknown target';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
