import type { HistoryEvent } from '@aws-sdk/client-sfn';
import type { AwsRequest } from '../aws/core/aws-core.ts';

/** What one restore has used of what AWS bills, or limits. */
export interface Costs {
  /** States entered, and retries: as AWS counts a STANDARD execution. */
  readonly stateTransitions: number;
  readonly invocations: number;
  /** Of all invocations together, here: another machine's, at another speed than Lambda's. */
  readonly invocationMilliseconds: number;
  /** By service and action, those that AWS refused included. */
  readonly requests: Readonly<Record<string, number>>;
  readonly logLines: number;
  readonly logBytes: number;
}

/** CloudWatch Logs counts these beside each line. */
const bytesOfLogEvent = 26;

/** Counts from its making on until it is read. */
export class CostMeter {
  #transitions = 0;
  #invocations = 0;
  #milliseconds = 0;
  #logLines = 0;
  #logBytes = 0;
  #stateInvocations = 0;
  readonly #requests = new Map<string, number>();

  historyEvent(event: Pick<HistoryEvent, 'type'>): void {
    const type = String(event.type);
    if (type.endsWith('StateEntered')) {
      this.#transitions += 1;
      this.#stateInvocations = 0;
    }
    // AWS Step Functions Local calls it a task, the engine a function of Lambda's. One a state is no retry.
    if (/^(?:LambdaFunction|Task)Scheduled$/.test(type)) {
      this.#stateInvocations += 1;
      if (this.#stateInvocations > 1) this.#transitions += 1;
    }
  }

  invocation(milliseconds: number): void {
    this.#invocations += 1;
    this.#milliseconds += milliseconds;
  }

  request({ service, action }: Pick<AwsRequest, 'service' | 'action'>): void {
    const key = `${service}:${action}`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
  }

  /** Any line that the functions print; those of serverless-offline itself are none of the log. */
  line(text: string): void {
    const start = text.indexOf('{"level":');
    if (start < 0) return;
    this.#logLines += 1;
    this.#logBytes += Buffer.byteLength(text.slice(start)) + bytesOfLogEvent;
  }

  read(): Costs {
    return {
      stateTransitions: this.#transitions,
      invocations: this.#invocations,
      invocationMilliseconds: Math.round(this.#milliseconds),
      requests: Object.fromEntries([...this.#requests].toSorted(([one], [other]) => one.localeCompare(other))),
      logLines: this.#logLines,
      logBytes: this.#logBytes,
    };
  }
}

/** The same for people, a line each. */
export function costLines(costs: Costs): readonly string[] {
  const { stateTransitions, invocations, invocationMilliseconds, requests, logLines, logBytes } = costs;
  const all = Object.values(requests).reduce((sum, count) => sum + count, 0);
  return [
    `${stateTransitions} state transitions, ${invocations} invocations of ${(invocationMilliseconds / 1000).toFixed(1)} s together`,
    `${all} requests to AWS: ${Object.entries(requests)
      .map(([action, count]) => `${count} ${action}`)
      .join(', ')}`,
    `${logLines} lines of log, ${logBytes} bytes`,
  ];
}
