import type { Plugin } from 'esbuild';
import { PipelineError } from '../src/failures/pipeline-error.ts';
import { configPath, readConfig } from './read-config.ts';
import { databasesOf, hashesOf, readSql } from './read-sql.ts';
import { unindentSql } from './unindented-sql.ts';
import { withoutNativeClient } from './without-native-client.ts';

const namespace = 'stage-config';

/**
 * Gives each bundle that imports `#config` the configuration of one stage: `document`, which has been found valid, `file`,
 * the name it is known by, and `sqlHashes` of the SQL files that it names; and each that imports `#sql` these `files`
 * themselves, and the `databases` that are too large for a plan. SQL goes into each without indentation, and `pg` without its client over libpq. A configuration, or an SQL file, that is not valid fails the build with the message of InvalidConfig.
 * @see https://esbuild.github.io/plugins/
 */
export function configPlugin(root: string, stage: string): Plugin {
  return {
    name: namespace,
    setup(build) {
      unindentSql(build);
      withoutNativeClient(build, root);
      build.onResolve({ filter: /^#(?:config|sql)$/ }, ({ path }) => ({ path, namespace }));
      build.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
        const watchFiles = [configPath(root, stage)];
        try {
          const read = readConfig(root, stage);
          const files = await readSql(root, read);
          const { config: document, file } = read;
          const exported =
            path === '#sql'
              ? { files, databases: databasesOf(read, files) }
              : { document, file, sqlHashes: hashesOf(files) };
          return { contents: JSON.stringify(exported), loader: 'json', watchFiles };
        } catch (error) {
          if (!(error instanceof PipelineError)) throw error;
          return { errors: [{ text: error.message }], watchFiles };
        }
      });
    },
  };
}
