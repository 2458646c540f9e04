import { errorCatalogue } from '../failures/catalogue.ts';
import { type ErrorFacts, PipelineError } from '../failures/pipeline-error.ts';
import { describeFailure } from '../failures/thrown-error.ts';
import { omitUndefined } from '../omit-undefined.ts';
import type { PreflightCheck } from '../payload/results.ts';

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

/** How long the parts of an error may be: see `requirePassed`. */
const longestSentence = 600;
const longestNames = 2_000;
const longestCause = 14_000;

/**
 * Throws the error of the one failed check, or PreflightFailed with all of them; returns if none failed. Either has in its
 * facts what the other checks came to. That another restore is running stands alone: what else was found is of the moment.
 *
 * An error's cause may have 32,768 characters in Step Functions, and Lambda puts its message there twice, the second time as
 * the head of the stack: what is beyond that is counted instead of told.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export function requirePassed(target: string, { checks, failures }: Pick<Checklist, 'checks' | 'failures'>): void {
  const [first, ...others] = failures;
  if (first === undefined) return;
  const running = failures.find(({ error }) => error.name === 'RestoreAlreadyRunning');
  if (running !== undefined) throw running.error;
  const results = resultsOf(checks);
  if (others.length === 0) {
    const { name, error } = first;
    throw new PipelineError(
      error.name,
      error.sentence,
      { ...error.facts, checks: [name], ...results },
      { cause: error },
    );
  }
  for (let told = failures.length; ; told -= 1) {
    const error = preflightFailed(target, failures, told, results);
    // Stryker disable next-line EqualityOperator: the limit is a round number, with room above it
    const fits = describeFailure(error).cause.length <= longestCause;
    // Stryker disable next-line ConditionalExpression: with none told it fits; a loop has to end all the same
    const isLeast = told === 0;
    if (fits || isLeast) throw error;
  }
}

/** All that failed, of which the first `told` are told and the others counted. */
function preflightFailed(
  target: string,
  failures: readonly FailedCheck[],
  told: number,
  results: ErrorFacts,
): PipelineError {
  const listed = failures.slice(0, told);
  const more = failures.length > told ? ` And ${failures.length - told} more.` : '';
  const texts = listed.map(
    ({ name, error }, index) => `(${index + 1}) ${name}: ${cut(error.sentence)} ${errorCatalogue[error.name].remedy}`,
  );
  return new PipelineError(
    'PreflightFailed',
    `${failures.length} checks failed for target ${target}. ${texts.join(' ')}${more}`,
    {
      target,
      checks: listed.map(({ name }) => name),
      errors: listed.map(({ error }) => error.name),
      sentences: listed.map(({ error }) => cut(error.sentence)),
      ...results,
    },
  );
}

/** On one line, so that none passes for another; the message's last line is its facts. */
function cut(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length <= longestSentence ? line : `${line.slice(0, longestSentence)}…`;
}

/** What the checks came to, in words and by their names. */
function resultsOf(checks: readonly PreflightCheck[]): ErrorFacts {
  const of = (result: PreflightCheck['result']) => checks.filter((check) => check.result === result);
  const [failed, passed, skipped] = [of('failed'), of('passed'), of('skipped')];
  return {
    results: `${failed.length} failed, ${passed.length} passed, ${skipped.length} skipped`,
    passed: namesOf(passed),
    skipped: namesOf(skipped),
  };
}

/** As many names as there is room for, and the number of the others. */
function namesOf(checks: readonly PreflightCheck[]): readonly string[] {
  let length = 0;
  const shown = checks
    .map(({ name }) => name)
    .filter((name) => {
      // As long as it is in a cause: JSON in JSON.
      length += JSON.stringify(JSON.stringify(name)).length;
      return length <= longestNames;
    });
  const more = checks.length - shown.length;
  return more === 0 ? shown : [...shown, `and ${more} more`];
}

function factsOf({ facts }: PipelineError): NonNullable<PreflightCheck['facts']> {
  return Object.fromEntries(
    Object.entries(omitUndefined(facts)).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
  ) as NonNullable<PreflightCheck['facts']>;
}
