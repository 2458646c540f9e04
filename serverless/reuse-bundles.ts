import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildOptions, Plugin, PluginBuild } from 'esbuild';

/** Where the bundles go that a run of the tests has made, for all `sls` of the run. */
export interface ReusedBundles {
  readonly folder: string;
  readonly serviceDir: string;
  readonly stage: string;
}

/** What each bundle may be made of, beside what is in `node_modules`. */
const sources = ['src', 'serverless', 'tsconfig.json', 'package.json', 'node_modules/.package-lock.json'];
const lockPollMs = 50;

/**
 * For the tests, which run `sls` many times: a bundle that was made of the same sources with the same options is taken as it
 * is. One that carries the stage's configuration is taken for the same configuration alone. Whoever is the first to need one makes
 * those of all modules beside it, for which esbuild reads what they share only once. Comes first of the plugins.
 */
export function reuseBundles({ folder, serviceDir, stage }: ReusedBundles): Plugin {
  const sourceHash = hashOf(serviceDir, sources);
  const stageHash = shortHash(hashOf(serviceDir, [`config/${stage}.yml`, 'sql']));
  return {
    name,
    async setup(build) {
      const { plugins = [], outdir = '', entryPoints: _, ...options } = build.initialOptions;
      const entry = entryOf(build.initialOptions);
      if (entry === undefined) return;
      const set = shortHash(JSON.stringify(options), sourceHash);
      const kept: Kept = {
        plain: (module) => path.join(folder, `${module}-${set}.mjs`),
        ofStage: (module) => path.join(folder, `${module}-${set}-${stageHash}.mjs`),
      };
      const module = moduleOf(entry);
      const lock = path.join(folder, `${set}.lock`);
      await mkdir(folder, { recursive: true });
      for (;;) {
        const found = madeOf(kept, module);
        if (found !== undefined) return takeInstead(build, found, path.join(outdir, `${module}.mjs`));
        if (!(await taken(lock))) {
          await sleep(lockPollMs);
          continue;
        }
        try {
          const partial = path.join(folder, `${set}.${process.pid}`);
          const entryPoints = missingBeside(entry, serviceDir, kept);
          const others = plugins.filter((plugin) => plugin.name !== name);
          await makeAll(build, { ...options, entryPoints, plugins: others, outdir: partial }, kept);
        } catch {
          // Which of them is wrong is told when it is made by itself.
          return;
        } finally {
          await rm(lock, { force: true });
        }
      }
    },
  };
}

const name = 'reuse-bundles';

/** Where the bundle of a module goes, by whether it carries a configuration. */
interface Kept {
  plain(module: string): string;
  ofStage(module: string): string;
}

const madeOf = ({ plain, ofStage }: Kept, module: string): string | undefined =>
  [plain(module), ofStage(module)].find((file) => existsSync(file));

const moduleOf = (entry: string): string => path.basename(entry, '.ts');

/** Of a build as serverless-esbuild's are, of one handler each; others are left alone. */
function entryOf({ entryPoints }: BuildOptions): string | undefined {
  const [entry, ...others] = Array.isArray(entryPoints) ? entryPoints : [];
  return typeof entry === 'string' && others.length === 0 ? entry : undefined;
}

/** The modules of the entry's folder that there are no bundles of. */
function missingBeside(entry: string, serviceDir: string, kept: Kept): string[] {
  const folder = path.dirname(entry);
  return readdirSync(path.resolve(serviceDir, folder))
    .filter((file) => file.endsWith('.ts') && madeOf(kept, moduleOf(file)) === undefined)
    .map((file) => path.join(folder, file));
}

/** Each bundle is under its name only once it is whole. */
async function makeAll(
  { esbuild }: PluginBuild,
  options: BuildOptions & { readonly outdir: string },
  kept: Kept,
): Promise<void> {
  try {
    const { metafile } = await esbuild.build({ ...options, metafile: true, write: true, logLevel: 'silent' });
    for (const { entryPoint = '', inputs } of Object.values(metafile.outputs)) {
      const module = moduleOf(entryPoint);
      const carries = Object.keys(inputs).some((input) => input.startsWith('stage-config:'));
      await rename(path.join(options.outdir, `${module}.mjs`), carries ? kept.ofStage(module) : kept.plain(module));
    }
  } finally {
    await rm(options.outdir, { recursive: true, force: true });
  }
}

/** Lets esbuild make nothing, and puts there what was made before. */
function takeInstead(build: PluginBuild, made: string, output: string): void {
  build.initialOptions.write = false;
  build.onResolve({ filter: /.*/ }, ({ path: entry }) => ({ path: entry, namespace: 'reused' }));
  build.onLoad({ filter: /.*/, namespace: 'reused' }, () => ({ contents: '' }));
  build.onEnd(async () => {
    await mkdir(path.dirname(output), { recursive: true });
    await copyFile(made, output);
  });
}

/** Whether this process is now the one that makes the bundle: an earlier one may have been killed while it did. */
async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function shortHash(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 20);
}

function hashOf(root: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of names) {
    for (const file of filesOf(path.join(root, name)))
      hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The file, or all below the directory, in an order that is always the same; nothing where there is none. */
function filesOf(name: string): readonly string[] {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(name)
    .toSorted()
    .flatMap((each) => filesOf(path.join(name, each)));
}
