import type { Json } from '../local/stepfunctions/json.ts';

/** What Lambda answered, as Step Functions took it. Times are milliseconds since 1970. */
export type Answer = { readonly at: number } & (
  | { readonly result: Json }
  | { readonly error: string; readonly cause: string }
);

/** One invocation of a Task's function. */
export interface Attempt {
  readonly scheduledAt: number;
  readonly eventId: number;
  readonly resource: string;
  /** What the function was handed. */
  readonly event: Json;
  /** Missing where the execution ended before. */
  answer?: Answer;
}

/** One stay in a state: from its entering to the next one's. */
export interface Stay {
  readonly name: string;
  readonly type: string;
  readonly eventId: number;
  readonly enteredAt: number;
  readonly input: Json;
  readonly attempts: Attempt[];
  /** Missing where the execution ended, or has come no further, within the state. */
  exit?: { readonly at: number; readonly output: Json };
  /** The state that was entered after it. */
  next?: string;
  /** The execution succeeded with it. */
  endsExecution?: true;
  /** The execution failed in this state. */
  failed?: { readonly error: string; readonly cause: string };
}

export interface End {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';
  readonly at: number;
}

/** An execution as its history tells of it. */
export interface Recorded {
  readonly startedAt: number;
  readonly input: Json;
  readonly stays: readonly Stay[];
  /** Missing where it was still running when the history was exported. */
  readonly end?: End;
  readonly redriven: boolean;
}
