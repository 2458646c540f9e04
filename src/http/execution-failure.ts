import * as z from 'zod/mini';
import { awsFailure, awsFailures } from '../failures/aws-failures.ts';
import type { ErrorName } from '../failures/catalogue.ts';
import { errorCatalogue } from '../failures/catalogue.ts';
import { errorMeanings } from '../failures/meanings.ts';
import type { ErrorFacts } from '../failures/pipeline-error.ts';
import { originalError } from '../payload/caught-error.ts';
import type { RestoreExecution } from '../ports/executions.ts';

/** What ended a restore, or what HandleFailure is dealing with just now. */
export interface RestoreFailure {
  readonly state?: string | undefined;
  readonly error: string;
  readonly message: string;
  readonly facts?: ErrorFacts | undefined;
}

/**
 * The failure of an execution; undefined if it has none. Messages and facts are shown of the pipeline's own errors, which
 * never hold a secret; any other error is told by its name alone, for its cause is a stack trace or worse.
 */
export function failureOf(execution: RestoreExecution): RestoreFailure | undefined {
  const recorded = originalError(execution.payload);
  if (execution.status === 'TIMED_OUT' || execution.status === 'ABORTED') {
    const [error, { meaning, remedy }] = endedFromOutside[execution.status];
    return { state: execution.state, error, message: `${meaning} ${remedy}` };
  }
  if (execution.status === 'SUCCEEDED') return undefined;
  if (recorded !== undefined) return { state: recorded.state, ...explain(recorded.error, recorded.cause) };
  if (execution.error === undefined && execution.status !== 'FAILED') return undefined;
  return { state: execution.state, ...explain(execution.error ?? 'Unknown', execution.cause) };
}

const endedFromOutside = {
  TIMED_OUT: ['States.Timeout', awsFailures.TIMED_OUT],
  ABORTED: ['Aborted', awsFailures.Aborted],
} as const;

function explain(error: string, cause: string | undefined): Omit<RestoreFailure, 'state'> {
  const ofAws = awsFailure(error);
  if (ofAws !== undefined) return { error, message: `${ofAws.meaning} ${ofAws.remedy}` };
  if (!Object.hasOwn(errorCatalogue, error)) {
    return { error, message: 'The state failed with an error that is not the pipeline’s own; its log has the cause.' };
  }
  const errorMessage = lambdaMessage(cause);
  if (errorMessage === undefined) return { error, message: errorMeanings[error as ErrorName] };
  // The facts stand behind the message as one line of JSON.
  const end = errorMessage.lastIndexOf('\n');
  const facts = end === -1 ? undefined : factsOf(errorMessage.slice(end + 1));
  return facts === undefined ? { error, message: errorMessage } : { error, message: errorMessage.slice(0, end), facts };
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html */
function lambdaMessage(cause: string | undefined): string | undefined {
  const result = z.safeParse(z.object({ errorMessage: z.string() }), json(cause ?? ''));
  return result.success ? result.data.errorMessage : undefined;
}

const factSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

function factsOf(line: string): ErrorFacts | undefined {
  const value = json(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, fact]) => {
      const result = z.safeParse(factSchema, fact);
      return result.success ? [[key, result.data]] : [];
    }),
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
