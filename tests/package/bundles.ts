import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, transform } from 'esbuild';
import { parse } from 'yaml';
import { configPlugin } from '../../serverless/config-plugin.ts';

const root = path.join(import.meta.dirname, '..', '..');
const serverless: {
  readonly functions: Readonly<Record<string, { readonly handler: string }>>;
  readonly custom: { readonly esbuild: BuildOptions };
} = parse(readFileSync(path.join(root, 'serverless.yml'), 'utf8'));
const { bundle, minify, sourcemap, platform, target, format, banner } = serverless.custom.esbuild;
const options = { bundle, minify, sourcemap, platform, target, format, banner } as BuildOptions;

export interface Bundle {
  /** `src/handlers/copy-snapshot`: the file in the archive, without `.mjs`. */
  readonly module: string;
  readonly text: string;
  readonly bytes: number;
  readonly metafile: Metafile;
}

/** Each function's handler, bundled with the options of serverless.yml, by the function's key. */
export async function bundleFunctions(stage: string): Promise<ReadonlyMap<string, Bundle>> {
  const bundles = Object.entries(serverless.functions).map(async ([key, { handler }]) => {
    const module = handler.replace(/\.handler$/, '');
    const entryPoints = [`${module}.ts`];
    return [key, { module, ...(await bundled({ entryPoints, plugins: [configPlugin(root, stage)] })) }] as const;
  });
  return new Map(await Promise.all(bundles));
}

/** The modules that something is left of in a bundle: `src/ports.ts`, `node_modules/pg/lib/client.js`. */
export function contributors({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([name]) => name);
}

/** What a bundle's own sources take from the packages `@aws-sdk/*` and `pg`: the names that are more than types. */
export async function clientsOf({ metafile }: Bundle): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const clients = new Map<string, Set<string>>();
  for (const file of contributors(metafile).filter((input) => input.startsWith('src/'))) {
    const source = readFileSync(path.join(root, file), 'utf8');
    // Without its types, and each import on a line of its own.
    const { code } = await transform(source, { loader: 'ts', minifyWhitespace: true });
    for (const [, list = '', from = ''] of code.matchAll(/\bimport\b([^;"]*?)(?:from)?"(@aws-sdk\/[^"]+|pg)"/g)) {
      const names = /^\{([^{}]+)\}$/.exec(list.trim())?.[1]?.split(',');
      if (names === undefined) throw new Error(`${file} imports ${from} in a way that cannot be measured: ${list}`);
      const known = clients.get(from) ?? new Set();
      for (const name of names) known.add(name.replace(/ as .*/, '').trim());
      clients.set(from, known);
    }
  }
  return clients;
}

/** The size in bytes of a bundle that holds these clients and commands, and nothing else. */
export async function bareSize(clients: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
  const imports = [...clients].map(([from, names], index) => {
    const list = [...names].map((name) => `${name} as ${name}${index}`);
    return { statement: `import { ${list.join(', ')} } from '${from}';`, names: [...names].map((n) => `${n}${index}`) };
  });
  const contents = [
    ...imports.map(({ statement }) => statement),
    `export const handler = () => [${imports.flatMap(({ names }) => names).join(', ')}];`,
  ].join('\n');
  return (await bundled({ stdin: { contents, resolveDir: root } })).bytes;
}

async function bundled(entry: BuildOptions): Promise<Omit<Bundle, 'module'>> {
  const { outputFiles, metafile } = await build({
    ...options,
    ...entry,
    absWorkingDir: root,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output, ...others] = outputFiles;
  if (output === undefined || others.length > 0) throw new Error(`One file was expected, not ${outputFiles.length}.`);
  return { text: output.text, bytes: output.contents.byteLength, metafile };
}
