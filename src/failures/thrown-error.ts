import { boundedFacts, cutSentence } from './bounded-error.ts';
import { errorCatalogue } from './catalogue.ts';
import { type ErrorFacts, PipelineError } from './pipeline-error.ts';

/** What Lambda hands the state machine when a function throws, and what a status check hands it as data. */
export interface Failure {
  /** The name that a Catch matches on. */
  readonly error: string;
  /** JSON: `{ "errorType", "errorMessage" }`. */
  readonly cause: string;
}

/**
 * The message with its facts behind it as one line of JSON: the only form in which facts survive Lambda. Both are cut to
 * what a cause has room for.
 */
export function messageWithFacts({ name, sentence, facts }: PipelineError): string {
  const bounded: ErrorFacts = boundedFacts(facts);
  return `${cutSentence(sentence)} ${errorCatalogue[name].remedy}\n${JSON.stringify(bounded)}`;
}

const longestHead = 200;

/**
 * The first line of a stack, `Name: message`, which is all that is left of an error's name where it crosses a thread. No
 * more than a line of the message: Lambda puts the stack into the cause, behind the message.
 */
export function stackHead(name: string, message: string): string {
  return `${name}: ${(message.split('\n', 1)[0] ?? '').slice(0, longestHead)}`;
}

/**
 * A failure as data, in the very form a thrown error reaches the state machine in, so that whoever reads the one reads
 * the other.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html
 */
export function describeFailure(error: PipelineError): Failure {
  return {
    error: error.name,
    cause: JSON.stringify({ errorType: error.name, errorMessage: messageWithFacts(error) }),
  };
}

/**
 * An error as a function throws it: its message carries the facts, and its stack begins with its name. One of another's making is
 * cut too: of a cause that is cut by Step Functions nobody could tell that HandleFailure has thrown it once more.
 */
export function wireError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const known = error instanceof PipelineError;
  const message = known ? messageWithFacts(error) : cutSentence(error.message);
  if (!known && message === error.message) return error;
  const thrown = new Error(message, { cause: known ? error.cause : error });
  thrown.name = error.name;
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  thrown.stack = [stackHead(thrown.name, thrown.message), ...frames].join('\n');
  return thrown;
}
