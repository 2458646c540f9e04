import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { parse } from 'yaml';
import { configPlugin } from '../../serverless/config-plugin.ts';

const root = path.join(import.meta.dirname, '..', '..');
const { functions, custom } = parse(readFileSync(path.join(root, 'serverless.yml'), 'utf8'));
// What is serverless-esbuild's own, rather than esbuild's.
const { skipRebuild, outputFileExtension, exclude, plugins, concurrency, outputWorkFolder, ...options } =
  custom.esbuild;

/** The file of each function's handler, without its extension, by the function's key: `src/handlers/copy-snapshot`. */
export const handlerModules: ReadonlyMap<string, string> = new Map(
  Object.entries<{ handler: string }>(functions).map(([key, { handler }]) => [key, handler.replace(/\.handler$/, '')]),
);

export interface Bundle {
  readonly text: string;
  readonly bytes: number;
  readonly metafile: Metafile;
}

/** What a bundle takes from AWS's SDK and from pg, by package: the names of clients, commands, functions. */
export type Clients = ReadonlyMap<string, ReadonlySet<string>>;

/** A function's bundle, made with the options of serverless.yml. */
export function bundleFunction(key: string, stage: string, ...plugins: readonly Plugin[]): Promise<Bundle> {
  const module = handlerModules.get(key);
  return bundle({ entryPoints: [`${module}.ts`], plugins: [configPlugin(root, stage), ...plugins] });
}

/** What is left of the clients in a function's bundle. */
export async function clientsOf(key: string, stage: string): Promise<Clients> {
  const { text } = await bundleFunction(key, stage, clientMarkers);
  const clients = new Map<string, Set<string>>();
  for (const [, from = '', name = ''] of text.matchAll(/client:([^#]+)#(\w+)/g)) {
    clients.set(from, (clients.get(from) ?? new Set()).add(name));
  }
  return clients;
}

/** In place of a client, a module of its exports' names: esbuild leaves out those that nothing uses. */
const clientMarkers: Plugin = {
  name: 'client-markers',
  setup(build) {
    build.onResolve({ filter: /^(?:@aws-sdk\/.+|pg)$/ }, ({ path: from }) => ({ path: from, namespace: 'client' }));
    build.onLoad({ filter: /.*/, namespace: 'client' }, async ({ path: from }) => {
      const names = Object.keys(await import(from)).filter((name) => name !== 'default' && name !== 'module.exports');
      return { contents: names.map((name) => `export const ${name} = ['client:${from}#${name}'];`).join('\n') };
    });
  },
};

/** A bundle of these clients and commands, and nothing else. */
export function bundleClients(clients: Clients): Promise<Bundle> {
  const used = [...clients].flatMap(([from, names]) => [...names].map((name) => ({ from, name })));
  const contents = [
    ...used.map(({ from, name }, index) => `import { ${name} as used${index} } from '${from}';`),
    `export const handler = () => [${used.map((_, index) => `used${index}`).join(', ')}];`,
  ];
  return bundle({ stdin: { contents: contents.join('\n'), resolveDir: root } });
}

/** The modules that something is left of in a bundle: `src/ports.ts`, `node_modules/pg/lib/client.js`. */
export function modulesOf({ metafile }: Bundle): readonly string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
}

async function bundle(entry: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...(options as BuildOptions),
    ...entry,
    absWorkingDir: root,
    outdir: 'bundles',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output, ...others] = outputFiles;
  if (output === undefined || others.length > 0) throw new Error(`One file was expected, not ${outputFiles.length}.`);
  return { text: output.text, bytes: output.contents.byteLength, metafile };
}
