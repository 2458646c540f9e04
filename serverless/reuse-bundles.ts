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
 * is. One that carries the stage's configuration is taken for the same configuration alone. Comes first of the plugins.
 */
export function reuseBundles({ folder, serviceDir, stage }: ReusedBundles): Plugin {
  const sourceHash = hashOf(serviceDir, sources);
  const stageHash = hashOf(serviceDir, [`config/${stage}.yml`, 'sql']);
  return {
    name: 'reuse-bundles',
    async setup(build) {
      const { plugins: _, outdir = '', ...options } = build.initialOptions;
      const entry = entryOf(options);
      if (entry === undefined) return;
      const module = path.basename(entry, '.ts');
      const name = `${module}-${shortHash(JSON.stringify(options), sourceHash)}`;
      const file = path.join(folder, `${name}.mjs`);
      const stageFile = path.join(folder, `${name}-${shortHash(stageHash)}.mjs`);
      const lock = path.join(folder, `${name}.lock`);
      const output = path.join(outdir, `${module}.mjs`);
      await mkdir(folder, { recursive: true });
      for (;;) {
        const made = [file, stageFile].find((each) => existsSync(each));
        if (made !== undefined) return takeInstead(build, made, output);
        if (await taken(lock)) break;
        await sleep(lockPollMs);
      }
      build.initialOptions.metafile = true;
      build.onEnd(async ({ errors, metafile }) => {
        if (errors.length === 0 && metafile !== undefined) {
          const carries = Object.keys(metafile.inputs).some((input) => input.startsWith('stage-config:'));
          await keep(output, carries ? stageFile : file);
        }
        await rm(lock, { force: true });
      });
    },
  };
}

/** Of a build as serverless-esbuild's are, of one handler each; others are left alone. */
function entryOf({ entryPoints }: BuildOptions): string | undefined {
  const [entry, ...others] = Array.isArray(entryPoints) ? entryPoints : [];
  return typeof entry === 'string' && others.length === 0 ? entry : undefined;
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

/** Under its name only once it is whole. */
async function keep(output: string, kept: string): Promise<void> {
  const partial = `${kept}.${process.pid}`;
  await copyFile(output, partial);
  await rename(partial, kept);
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
