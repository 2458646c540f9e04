import { awsFailures } from '../failures/aws-failures.ts';
import type { FailureCause } from '../failures/failure-cause.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import { durationText, lines, oneLine } from './formatting.ts';
import { requestLines } from './request-lines.ts';

/** How an execution ends that no state can tell of. */
export const endings = {
  TIMED_OUT: {
    event: 'restore-timed-out',
    subject: 'timed out',
    text: 'was ended by Step Functions: it ran longer than the state machine allows',
    remedy: awsFailures.TIMED_OUT.remedy,
  },
  ABORTED: {
    event: 'restore-aborted',
    subject: 'was stopped',
    text: 'was stopped before it was complete',
    remedy: awsFailures.Aborted.remedy,
  },
} as const;

interface Ended {
  readonly target: string;
  readonly executionArn: string;
  /** What is left, a line each; none where it is not known what the execution was about. */
  readonly left: readonly string[];
  /** The payload, or the input, that says who asked and why. */
  readonly request: unknown;
}

/** Of a restore that timed out or was stopped. */
export function endedText(
  told: Ended & {
    readonly status: keyof typeof endings;
    readonly name: string;
    readonly seconds: number | undefined;
    readonly error?: string | null | undefined;
    readonly cause?: string | null | undefined;
  },
): string {
  const { status, target, name, seconds, error, cause, left, request, executionArn } = told;
  const after = seconds === undefined ? '' : ` after ${durationText(seconds)}`;
  return lines(
    `The restore of ${target} ${endings[status].text}${after}.`,
    ...(error ? [`Error: ${oneLine(error)}`] : []),
    ...(cause ? [`Cause: ${oneLine(cause)}`] : []),
    '',
    'Nothing was undone. What RDS has begun, a copy, a deletion or a restore, goes on. How far it came is',
    `in GET /restores/${oneLine(name)}.`,
    'With replace.strategy setAside the old cluster may stand under <cluster>-aside-<hash>; the tag',
    `${tagKeys.setAsideFrom} says so. The next restore of a target with this strategy takes it up.`,
    `What to do: ${endings[status].remedy}`,
    ...leftLines(left),
    '',
    ...requestLines(request),
    `Execution: ${oneLine(executionArn)}`,
  );
}

/** Of a restore that failed where no Catch sees it, or in HandleFailure itself. */
export function unseenFailureText(
  told: Ended & {
    readonly state: string;
    readonly failure: FailureCause;
    /** What the execution ended with. */
    readonly ended: FailureCause;
    /** Whether the execution could be read. */
    readonly isRead: boolean;
    /** Whether that is what failed first. */
    readonly isOriginal: boolean;
  },
): string {
  const { target, state, failure, ended, isRead, isOriginal, left, request, executionArn } = told;
  return lines(
    `The restore of ${target} failed in ${state}: ${failure.error}.`,
    '',
    failure.sentence,
    failure.remedy === undefined ? undefined : `What to do: ${failure.remedy}`,
    '',
    isRead
      ? `HandleFailure did not come to its end${isOriginal ? '' : ` (${ended.error}: ${ended.sentence})`}: what it would have undone may not be undone.`
      : 'The execution could not be read: HandleFailure may have told this failure already.',
    ...leftLines(left),
    '',
    ...requestLines(request),
    `Execution: ${oneLine(executionArn)}`,
  );
}

function leftLines(left: readonly string[]): readonly string[] {
  return left.length === 0 ? [] : ['', 'What is left:', ...left.map((line) => `- ${line}`)];
}
