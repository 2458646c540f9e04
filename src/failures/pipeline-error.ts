import { type ErrorName, errorCatalogue } from './catalogue.ts';

/** What happened, as data: identifiers, regions, statuses, limits. Never a secret. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * The one error class of the pipeline. `name` is a key of {@link errorCatalogue}; `message` is a sentence with the
 * particulars, followed by the remedy; `facts` repeats the particulars as data.
 */
export class PipelineError extends Error {
  override readonly name: ErrorName;
  readonly facts: ErrorFacts;
  /** The sentence alone, without the remedy. */
  readonly sentence: string;

  constructor(name: ErrorName, sentence: string, facts: ErrorFacts = {}, options: { cause?: unknown } = {}) {
    super(`${sentence} ${errorCatalogue[name].remedy}`, options);
    this.name = name;
    this.sentence = sentence;
    this.facts = facts;
  }
}

export function isPipelineError(error: unknown, name?: ErrorName): error is PipelineError {
  return error instanceof PipelineError && (name === undefined || error.name === name);
}
