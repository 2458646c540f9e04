import { awsFailure } from './aws-failures.ts';
import { type ErrorName, errorCatalogue } from './catalogue.ts';
import { errorMeanings } from './meanings.ts';

/** What an error of a state says, read out of the Error and Cause that a Catch keeps. */
export interface FailureCause {
  readonly error: string;
  /** As it was thrown, with remedy and facts: for throwing again, not for showing. */
  readonly message: string;
  /** What went wrong, fit to be shown. */
  readonly sentence: string;
  /** What to do, if the error is one of the pipeline's own, or one of AWS's that is known. */
  readonly remedy?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Errors that Step Functions and Lambda themselves report, in their own words. */
const ofAws = /^(?:States|Lambda|Sandbox|Runtime)\./;
const longestSentence = 2_000;

/**
 * Reads a Cause. Lambda's is JSON with errorType, errorMessage and trace; Step Functions' own (`States.Timeout`,
 * `States.Runtime`) is plain text or missing. Whatever it is, there is an answer.
 *
 * The pipeline's own errors hold no secret, and AWS's don't know any. What any other error says is not shown.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export function readFailureCause(error: string, cause: string | undefined): FailureCause {
  const message = errorMessage(cause) ?? cause ?? '';
  if (!isErrorName(error)) {
    const known = awsFailure(error);
    const told = ofAws.test(error) ? message.trim().slice(0, longestSentence) : unexpected;
    const sentence = told === '' ? (known?.meaning ?? 'No cause was given.') : told;
    return { error, message, sentence, ...(known === undefined ? {} : { remedy: known.remedy }), facts: {} };
  }
  const { remedy } = errorCatalogue[error];
  const meaning = errorMeanings[error];
  const { text, facts } = splitFacts(message);
  const sentence = text.endsWith(remedy) ? text.slice(0, -remedy.length).trimEnd() : text;
  return { error, message, sentence: sentence === '' ? meaning : sentence.slice(0, longestSentence), remedy, facts };
}

const unexpected = 'The function ended with an error that it does not know; its log has the cause.';

/** Whether it is one of the pipeline's own names, or of Step Functions' and Lambda's: of which there are not many. */
export function isKnownError(name: string): boolean {
  return isErrorName(name) || ofAws.test(name);
}

/** Whether it is one of the pipeline's own names. */
export function isErrorName(name: string): name is ErrorName {
  return Object.hasOwn(errorCatalogue, name);
}

function errorMessage(cause: string | undefined): string | undefined {
  const parsed = cause === undefined ? undefined : readJson(cause);
  if (!isRecord(parsed)) return undefined;
  const { errorMessage: message } = parsed;
  return typeof message === 'string' ? message : undefined;
}

/** The facts are the last line of a message, as JSON. */
function splitFacts(message: string): { readonly text: string; readonly facts: Readonly<Record<string, unknown>> } {
  const end = message.lastIndexOf('\n');
  const facts = end < 0 ? undefined : readJson(message.slice(end + 1));
  return isRecord(facts) ? { text: message.slice(0, end).trim(), facts } : { text: message.trim(), facts: {} };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
