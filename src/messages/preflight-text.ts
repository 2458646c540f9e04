import * as z from 'zod/mini';
import { errorCatalogue } from '../failures/catalogue.ts';
import type { FailureCause } from '../failures/failure-cause.ts';
import { oneLine } from './formatting.ts';

/** A failure in the parts that a notification is made of. */
export interface ToldFailure {
  readonly what: readonly string[];
  /** What the checks of the preflight came to, if the failure is one of theirs. */
  readonly checks: readonly string[];
  /** The facts that are not told already. */
  readonly facts: FailureCause['facts'];
}

const names = z.array(z.string());
/** What `requirePassed` puts into the facts of an error, whichever it is. */
const resultFacts = z.object({ checks: names, results: z.string(), passed: names, skipped: names });
/** What it puts there of each of several failed checks, in one order. */
const failedFacts = z.object({ errors: names, sentences: names });

/**
 * The lines of a failure: of several failed checks one line each, with what to do about it, and behind them what the other
 * checks came to. Whatever the facts look like, the failure's own sentence is told.
 */
export function tellFailure({ error, sentence, facts }: FailureCause): ToldFailure {
  const results = z.safeParse(resultFacts, facts);
  if (!results.success) return { what: [sentence], checks: [], facts };
  const { checks: failed, results: counts, passed, skipped } = results.data;
  const checks = [
    `Checks: ${oneLine(counts)}.`,
    ...(passed.length === 0 ? [] : [`- passed: ${passed.map(oneLine).join(', ')}`]),
    ...(skipped.length === 0 ? [] : [`- skipped: ${skipped.map(oneLine).join(', ')}`]),
  ];
  const each = z.safeParse(failedFacts, facts);
  if (error !== 'PreflightFailed' || !each.success) {
    const told = Object.keys(resultFacts.shape);
    const rest = Object.fromEntries(Object.entries(facts).filter(([name]) => !told.includes(name)));
    return { what: [sentence], checks: [`Failed check: ${failed.map(oneLine).join(', ')}.`, ...checks], facts: rest };
  }
  const { errors, sentences } = each.data;
  const lines = failed.map((name, index) => {
    const cause = errors[index] ?? '';
    const remedy = Object.hasOwn(errorCatalogue, cause)
      ? errorCatalogue[cause as keyof typeof errorCatalogue].remedy
      : '';
    return oneLine(`- ${name} (${cause}): ${sentences[index] ?? ''} ${remedy}`);
  });
  const more = Math.max(0, Number.parseInt(counts, 10) - failed.length);
  return {
    what: [
      'Nothing has been touched. These checks failed:',
      ...lines,
      ...(more > 0 ? [`- and ${more} more, which POST /plans tells`] : []),
    ],
    checks,
    facts: {},
  };
}
