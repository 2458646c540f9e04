import { readFailureCause } from '../../src/failures/failure-cause.ts';
import type { Answer } from '../machine/interpreter.ts';
import { texts } from './enumerations.ts';
import { rollbackBranches } from './rollback-branches.ts';

/** What of the pipeline's claims is counted: see `claims.ts`. */
export const reachedKinds = ['errors', 'checks', 'outcomes', 'rollback', 'retries', 'transitions'] as const;
export type ReachedKind = (typeof reachedKinds)[number];

/** How often each was reached. */
export type ReachedCounts = Readonly<Record<ReachedKind, Record<string, number>>>;

export const noneReached = (): ReachedCounts => ({
  ...{ errors: {}, checks: {}, outcomes: {} },
  ...{ rollback: {}, retries: {}, transitions: {} },
});

/** Notes what the pipeline's answers say, and changes nothing. */
export class Reached {
  readonly counts = noneReached();

  note(kind: ReachedKind, what: string): void {
    this.counts[kind][what] = (this.counts[kind][what] ?? 0) + 1;
  }

  transition(from: string, to: string): void {
    this.note('transitions', `${from} → ${to}`);
  }

  /** A state is tried again because of an error. */
  retry(state: string, error: string): void {
    this.note('retries', `${state} ${error}`);
  }

  /** What a function has answered; `path`: where the definition puts its result. */
  answer(functionName: string, path: string | undefined, answer: Answer): void {
    if ('result' in answer) {
      if (path !== undefined) this.#result(path.slice('$.'.length), answer.result);
      return;
    }
    this.#error(answer.error, answer.cause);
    // It stands alone, whatever else was found.
    if (functionName === 'SnapshotCheck' && answer.error === 'RestoreAlreadyRunning') {
      this.note('checks', 'noOtherRestore failed');
    }
  }

  #result(where: string, result: unknown): void {
    const { failure, check } = (result ?? {}) as {
      failure?: { error: string; cause: string };
      check?: { outcome?: string; checks?: readonly { name: string; result: string }[] };
    };
    if (failure !== undefined) this.note('errors', failure.error);
    for (const { name, result: came } of check?.checks ?? []) this.#check(name, came);
    if (check !== undefined) this.note('outcomes', `check.outcome ${check.outcome}`);
    else for (const text of texts(result, where)) this.note('outcomes', text);
  }

  #error(error: string, cause: string): void {
    const failure = readFailureCause(error, cause);
    this.note('errors', error);
    if (error === 'RollbackUnfinished') this.rollback(failure.sentence);
    const { errors, checks, passed, skipped } = failure.facts;
    const names = (value: unknown) => (Array.isArray(value) ? (value as readonly string[]) : []);
    for (const name of names(errors)) this.note('errors', name);
    for (const [list, result] of [
      [checks, 'failed'],
      [passed, 'passed'],
      [skipped, 'skipped'],
    ] as const) {
      for (const name of names(list)) this.#check(name, result);
    }
  }

  /** A role's name is no part of a check's. */
  #check(name: string, result: string): void {
    this.note('checks', `${name.split('.')[0]} ${result}`);
  }

  /** A sentence of a rollback, or of a notification about one. */
  rollback(text: string): void {
    for (const [branch, pattern] of Object.entries(rollbackBranches)) {
      if (pattern.test(text)) this.note('rollback', branch);
    }
  }
}
