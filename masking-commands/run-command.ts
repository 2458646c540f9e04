import { isPipelineError } from '../src/failures/pipeline-error.ts';
import { NoAddress } from './database-url.ts';
import { NoDump } from './dump-statements.ts';
import { WrongUsage } from './options.ts';
import { NoTarget } from './profile.ts';

/**
 * The exit code of a command that answers one, or undefined where its usage is asked for: 2 for wrong usage, for what cannot be
 * read and for a database that cannot be looked at. Of an error nothing is told but what its kind is known to say.
 */
export async function runCommand(
  usage: string,
  args: readonly string[],
  command: (args: readonly string[]) => Promise<number | undefined>,
): Promise<number> {
  try {
    const code = await command(args);
    if (code === undefined) console.log(usage);
    return code ?? 0;
  } catch (error) {
    if (error instanceof WrongUsage || error instanceof NoAddress || isWrongOption(error)) {
      console.error(`${error.message}\n\n${usage}`);
    } else if (error instanceof NoTarget || error instanceof NoDump || isPipelineError(error)) {
      console.error(error.message);
    } else throw error;
    return 2;
  }
}

/** parseArgs: an option that does not exist, or that lacks its value. */
function isWrongOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
