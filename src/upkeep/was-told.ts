import { readFailureCause } from '../failures/failure-cause.ts';
import { originalError, record } from '../payload/caught-error.ts';
import type { RestoreExecution } from '../ports/executions.ts';

/**
 * Whether HandleFailure has told how an execution failed. It ends by throwing the original error once more: so the execution
 * has failed with that error's own name and message, thrown by a function, which only HandleFailure can have done. Whatever
 * else has ended the execution there, such as Lambda that could not run it, leaves another error or one without a stack.
 */
export function wasTold({ state, payload, error, cause }: RestoreExecution): boolean {
  if (state !== 'HandleFailure' || error === undefined) return false;
  const original = originalError(payload);
  if (original === undefined || original.error !== error) return false;
  const thrown = readFailureCause(error, cause);
  return wasThrown(cause) && thrown.message === readFailureCause(original.error, original.cause).message;
}

/** Lambda's own errors have no stack. */
function wasThrown(cause: string | undefined): boolean {
  try {
    const { trace } = record(JSON.parse(cause ?? ''));
    return Array.isArray(trace) && trace.length > 0;
  } catch {
    return false;
  }
}
