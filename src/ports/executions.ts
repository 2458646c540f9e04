/**
 * What the steps and the routes need of Step Functions, as the other ports say it of the rest of the world: the executions of
 * this pipeline.
 */

/** What the HTTP routes need of Step Functions. */
export interface RestoreExecutions {
  /**
   * Starts an execution; its name is the restore's id. A key gives the same name for the same target again: the execution
   * that has it already, running or ended, is then returned instead, with the input that it was started with.
   */
  start(input: Readonly<Record<string, unknown>>, idempotencyKey?: string): Promise<StartedRestore>;
  find(id: string): Promise<RestoreExecution | undefined>;
}

/** What the steps need of Step Functions: who else is at work. */
export interface RunningRestores {
  /**
   * The executions of this pipeline that are running, this one too. All pages. Step Functions shows a start or an end some
   * moments late.
   */
  list(): Promise<readonly ExecutionStart[]>;
  /** The execution of this ARN; undefined if this pipeline has none, or none any more. */
  find(executionId: string): Promise<ExecutionSight | undefined>;
}

/** What the plan needs of Step Functions: what earlier restores were to make. */
export interface PastRestores {
  /** The execution of this ARN, running or ended; undefined if this pipeline has none, or none any more. */
  find(executionId: string): Promise<PastRestore | undefined>;
}

export interface PastRestore extends ExecutionStart {
  /** The newest payload the history holds. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface ExecutionStart {
  /** The ARN. */
  readonly executionId: string;
  readonly startedAt: string;
}

export interface ExecutionSight extends ExecutionStart {
  readonly running: boolean;
  readonly status: RestoreExecution['status'];
  /** As its input has it, valid or not. */
  readonly target: unknown;
}

export interface StartedRestore extends Pick<RestoreExecution, 'id' | 'status' | 'startedAt'> {
  readonly input: Readonly<Record<string, unknown>>;
}

export interface RestoreExecution {
  readonly id: string;
  readonly status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING_REDRIVE';
  readonly startedAt: string;
  readonly stoppedAt?: string;
  /** The state that was entered last. */
  readonly state?: string;
  /** The newest payload the history holds. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly cause?: string;
}
