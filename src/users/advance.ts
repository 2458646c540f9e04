import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';

/** Whether an attempt has done something that no later one does again. */
export interface Advance {
  made: boolean;
}

/**
 * What an attempt at the setup is to throw. The state's Retry counts the tries for a broken connection over all the hours that
 * the state may last; one that breaks after the attempt has got on with the work is none of them: the next attempt goes on.
 */
export function unlessAdvanced(error: unknown, { made }: Advance, target: string): unknown {
  if (!made || !isPipelineError(error, 'DatabaseUnreachable')) return error;
  return new PipelineError(
    'SetupStillRunning',
    `The database of target ${target} is being set up; the connection was lost after part of the work was done: ${error.sentence}`,
    { ...error.facts, target },
    { cause: error },
  );
}
