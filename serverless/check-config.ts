import { PipelineError } from '../src/failures/pipeline-error.ts';
import { builds } from './building.ts';
import { checkForesight } from './check-foresight.ts';
import { checkRoles } from './check-roles.ts';
import { checkSizes } from './check-sizes.ts';
import { readConfig, readLoosely, requireNetwork } from './read-config.ts';
import { tellTogether } from './tell-together.ts';

/** What is read of the Serverless instance. */
interface Serverless {
  readonly serviceDir: string;
  readonly processedInput: { readonly commands?: readonly string[] };
  readonly configurationInput?: { readonly service?: string };
  readonly classes: { readonly Error: new (message: string, code: string) => Error };
}

/**
 * Refuses an invalid `config/<stage>.yml`, or one that no roles can be made of, before anything else is done. Other commands than the building ones, such as
 * `remove`, work with any configuration that at least says where the stack is.
 */
export default class CheckConfig {
  constructor(
    serverless: Serverless,
    { stage = 'dev', region }: { readonly stage?: string; readonly region?: string },
  ) {
    const { serviceDir, classes, processedInput } = serverless;
    const building = builds(serverless);
    const configured = readLoosely(serviceDir, stage).region;
    // Serverless would go to the region of its option, with roles and names made for the other one.
    if (region !== undefined && configured !== undefined && region !== configured) {
      throw new classes.Error(
        `--region: expected ${configured}, which config/${stage}.yml says the stage is deployed in, got ${JSON.stringify(region)}. Leave the option out.`,
        'INVALID_CONFIG',
      );
    }
    if (!building && configured !== undefined) return;
    try {
      const read = readConfig(serviceDir, stage);
      const deployable = ['package', 'deploy'].includes(processedInput.commands?.[0] ?? '');
      if (building) {
        tellTogether(read.file, [
          () => deployable && requireNetwork(read),
          () => checkForesight(read),
          () => checkSizes(read),
          () => checkRoles(read, stage, serverless.configurationInput?.service),
        ]);
      }
    } catch (error) {
      // Serverless prints its own errors as they are, and of any other the stack.
      if (error instanceof PipelineError) throw new classes.Error(error.message, 'INVALID_CONFIG');
      throw error;
    }
  }
}
