import path from 'node:path';
import type { Plugin } from 'esbuild';
import { type Bundle, bundle, bundleAllFunctions, bundleFunction } from '../../serverless/bundles.ts';

const root = path.join(import.meta.dirname, '..', '..');

/** What a bundle takes from AWS's SDK and from pg, by package: the names of clients, commands, functions. */
export type Clients = ReadonlyMap<string, ReadonlySet<string>>;

/** What is left of the clients in a function's bundle. */
export async function clientsOf(key: string, stage: string): Promise<Clients> {
  return clientsIn(await bundleFunction(key, stage, clientMarkers));
}

/** What is left of them in the bundle of each function, by its key. */
export async function clientsOfAll(stage: string): Promise<ReadonlyMap<string, Clients>> {
  const { bundles } = await bundleAllFunctions(stage, clientMarkers);
  return new Map([...bundles].map(([key, bundle]) => [key, clientsIn(bundle)]));
}

function clientsIn({ text }: Bundle): Clients {
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
  // As they come: with all of their ways to credentials, and in the form that esbuild takes for Node.js unless it is told otherwise.
  const asTheyCome = { alias: {}, mainFields: ['main', 'module'] };
  return bundle({ stdin: { contents: contents.join('\n'), resolveDir: root }, ...asTheyCome });
}
