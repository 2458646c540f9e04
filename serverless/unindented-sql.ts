import { readFile } from 'node:fs/promises';
import type { PluginBuild } from 'esbuild';

/**
 * Has the SQL of the adapter for PostgreSQL bundled without its indentation, which esbuild keeps within template literals. Lines
 * stay as they are, for source maps; to TypeScript and to SQL indentation means nothing.
 * @see https://esbuild.github.io/plugins/#on-load
 */
export function unindentSql(build: PluginBuild): void {
  build.onLoad({ filter: /[\\/]src[\\/]adapters[\\/]postgres[\\/].*\.ts$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replaceAll(/\n +/g, '\n'),
    loader: 'ts',
  }));
}
