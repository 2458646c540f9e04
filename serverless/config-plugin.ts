import type { Plugin } from 'esbuild';
import { PipelineError } from '../src/errors.ts';
import { configPath, readConfig } from './read-config.ts';

const namespace = 'stage-config';

/**
 * Gives each bundle that imports `#config` the configuration of one stage: `document`, which has been found valid, and
 * `file`, the name it is known by. A configuration that is not valid fails the build with the message of InvalidConfig.
 * @see https://esbuild.github.io/plugins/
 */
export function configPlugin(root: string, stage: string): Plugin {
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^#config$/ }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, () => {
        const watchFiles = [configPath(root, stage)];
        try {
          const { config, file } = readConfig(root, stage);
          return { contents: JSON.stringify({ document: config, file }), loader: 'json', watchFiles };
        } catch (error) {
          if (!(error instanceof PipelineError)) throw error;
          return { errors: [{ text: error.message }], watchFiles };
        }
      });
    },
  };
}
