import { defined } from '../defined.ts';
import { errorCatalogue, PipelineError } from '../errors.ts';
import type { PreflightCheck } from '../payload.ts';

/** A check that did not pass, with the error it would have been on its own. */
export interface FailedCheck {
  readonly name: string;
  readonly error: PipelineError;
}

/** What a check that could not be made answers instead of its message. */
export interface Skipped {
  readonly skipped: string;
}

export interface Checklist {
  readonly checks: readonly PreflightCheck[];
  readonly failures: readonly FailedCheck[];
  /** Makes a check that yields something others need; `say` is the message of the passed check. Undefined if it failed. */
  settle<T>(name: string, work: () => T | Promise<T>, say: (value: T) => string): Promise<T | undefined>;
  /** Makes a check whose work returns its message, or why it was skipped. Returns whether it passed. */
  check(name: string, work: () => string | Skipped | Promise<string | Skipped>): Promise<boolean>;
  skip(reason: string, ...names: readonly string[]): void;
}

/**
 * Makes checks one after the other and notes what each has found, so that all that is wrong is told at once. An error that
 * passes by itself (`retry` in the catalogue) is no finding: it is thrown on, and the state machine tries again.
 */
export function createChecklist(): Checklist {
  const checks: PreflightCheck[] = [];
  const failures: FailedCheck[] = [];

  async function noting<T>(name: string, work: () => T | Promise<T>): Promise<{ readonly value: T } | undefined> {
    try {
      return { value: await work() };
    } catch (error) {
      if (!(error instanceof PipelineError) || errorCatalogue[error.name].retry) throw error;
      failures.push({ name, error });
      checks.push({
        name,
        result: 'failed',
        message: error.sentence,
        remedy: errorCatalogue[error.name].remedy,
        facts: { error: error.name, ...factsOf(error) },
      });
      return undefined;
    }
  }

  return {
    checks,
    failures,
    async settle(name, work, say) {
      const done = await noting(name, work);
      if (done === undefined) return undefined;
      checks.push({ name, result: 'passed', message: say(done.value) });
      return done.value;
    },
    async check(name, work) {
      const done = await noting(name, work);
      if (done === undefined) return false;
      const { value } = done;
      const passed = typeof value === 'string';
      checks.push(
        passed ? { name, result: 'passed', message: value } : { name, result: 'skipped', message: value.skipped },
      );
      return passed;
    },
    skip(reason, ...names) {
      for (const name of names) checks.push({ name, result: 'skipped', message: reason });
    },
  };
}

/** Throws the error of the one failed check, or PreflightFailed with all of them; returns if none failed. */
export function requirePassed(target: string, failures: readonly FailedCheck[]): void {
  const [first, ...others] = failures;
  if (first === undefined) return;
  if (others.length === 0) throw first.error;
  const listed = failures.map(({ name, error }, index) => `(${index + 1}) ${name}: ${error.message}`);
  throw new PipelineError(
    'PreflightFailed',
    `${failures.length} checks failed for target ${target}. ${listed.join(' ')}`,
    { target, checks: failures.map(({ name }) => name), errors: failures.map(({ error }) => error.name) },
  );
}

function factsOf({ facts }: PipelineError): NonNullable<PreflightCheck['facts']> {
  return Object.fromEntries(
    Object.entries(defined(facts)).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  ) as NonNullable<PreflightCheck['facts']>;
}
