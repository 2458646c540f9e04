import path from 'node:path';
import type { PluginBuild } from 'esbuild';

const importing = path.join('node_modules', 'pg', 'lib', 'index.js');
const instead = path.join('src', 'adapters', 'postgres', 'connection', 'no-native-client.cts');

/** Leaves out of `pg` what it would load for `pg-native`: within a package no `alias` of esbuild's reaches. */
export function withoutNativeClient(build: PluginBuild, root: string): void {
  build.onResolve({ filter: /^\.\/native$/ }, ({ importer }) =>
    importer.endsWith(importing) ? { path: path.join(root, instead) } : undefined,
  );
}
