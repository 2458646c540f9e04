import type { Profile } from '../../src/config/schema.ts';
import type { Invariant } from '../invariants/invariants.ts';
import type { ServiceName } from '../process/environment.ts';

/** What the simulation itself knows of a run, whatever the pipeline believes. Times are simulated milliseconds. */

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

interface StateVisit {
  readonly state: string;
  readonly at: number;
}

export interface Execution {
  readonly id: string;
  readonly name: string;
  readonly target: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly startedAt: number;
  /** The start that the execution itself is told: it may differ by less than a second from the one that others are shown. */
  readonly toldStart: number;
  /** From when on Step Functions shows it to others. */
  readonly shownFrom: number;
  /** Started once the faults are over, to see whether a restore can be run again. */
  readonly rerun: boolean;
  /** The profile by which it was planned last. */
  profile?: Profile | undefined;
  status: ExecutionStatus;
  endedAt?: number;
  /** How often it was driven, and since when it is driven anew. */
  drives: number;
  redrivenAt?: number;
  error?: string;
  cause?: string;
  output?: unknown;
  /** What the state that was entered last was handed. */
  payload?: unknown;
  readonly visits: StateVisit[];
  readonly invocations: Invocation[];
  /** The results of its tasks as JSON, the newest of each state. */
  readonly results: Map<string, Readonly<Record<string, unknown>>>;
  /** The state that HandleFailure was entered from, and the error it left there. */
  failedState?: string;
  failedError?: string;
}

/** What becomes of one invocation of a function, if something does. */
export type Fate =
  /** Lambda does not even begin. */
  | { readonly kind: 'refused'; readonly error: string }
  /** The function ends at its nth call, before or after the call's effect. */
  | { readonly kind: 'killed'; readonly error: string; readonly atCall: number; readonly afterEffect: boolean }
  /** The function ends as soon as one thing that it asks for is done. */
  | { readonly kind: 'killed-after'; readonly error: string; readonly action: string }
  /** All is done, and the answer does not arrive. */
  | { readonly kind: 'answer-lost'; readonly error: string }
  /** Step Functions gives up at the nth call, but the function goes on. */
  | { readonly kind: 'abandoned'; readonly error: string; readonly atCall: number };

export interface Invocation {
  readonly number: number;
  readonly execution: Execution;
  readonly functionName: string;
  readonly retryCount: number;
  readonly startedAt: number;
  readonly fate: Fate | undefined;
  /** Its present request, counted from 1. */
  calls: number;
  /** Whether the state machine still waits for its answer. */
  awaited: boolean;
  /** Whether its process still runs. */
  running: boolean;
  /** How many messages have reached the topic. */
  published: number;
  /** As the state machine was told; undefined after success. */
  error?: string;
  readonly log: string[];
}

export interface Call {
  readonly at: number;
  readonly invocation: Invocation | undefined;
  readonly service: ServiceName | 'postgres';
  readonly action: string;
  readonly subject: string;
  /** Whether it has reached the service and changed or read there what it was to. */
  readonly effect: boolean;
  /** The error's code; undefined if it was answered. */
  readonly code: string | undefined;
}

/** A fault that was put in, and where. */
export interface Injection {
  readonly fault: string;
  readonly execution: Execution;
  readonly state: string;
}

export interface Violation {
  readonly invariant: Invariant;
  readonly execution?: string;
  readonly message: string;
}
