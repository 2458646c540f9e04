import { PipelineError } from '../src/errors.ts';
import { readConfig, readLoosely, requireNetwork } from './read-config.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly serviceDir: string;
  readonly processedInput: { readonly commands?: readonly string[] };
  readonly classes: { readonly Error: new (message: string, code: string) => Error };
}

/** The commands that build something out of the configuration. */
const building = [['package'], ['deploy'], ['offline'], ['invoke', 'local']];

/**
 * Refuses an invalid `config/<stage>.yml` before anything else is done. Other commands than the building ones, such as
 * `remove`, work with any configuration that at least says where the stack is.
 */
export default class CheckConfig {
  constructor(serverless: Serverless, { stage = 'dev' }: { readonly stage?: string }) {
    const { serviceDir, processedInput, classes } = serverless;
    const { commands = [] } = processedInput;
    const builds = building.some((command) => command.every((word, index) => commands[index] === word));
    if (!builds && readLoosely(serviceDir, stage).region !== undefined) return;
    try {
      const read = readConfig(serviceDir, stage);
      if (commands[0] === 'package' || commands[0] === 'deploy') requireNetwork(read);
    } catch (error) {
      // Serverless prints its own errors as they are, and of any other the stack.
      if (error instanceof PipelineError) throw new classes.Error(error.message, 'INVALID_CONFIG');
      throw error;
    }
  }
}
