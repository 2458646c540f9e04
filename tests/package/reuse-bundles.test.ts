import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reuseBundles } from '../../serverless/reuse-bundles.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reused-'));
  folder = path.join(root, 'bundles');
  for (const name of ['src', 'config']) await mkdir(path.join(root, name));
  await write('src/plain.ts', `export const handler = () => 'plain';`);
  await write('src/planned.ts', `import config from '#config'; export const handler = () => config;`);
  await write('config/dev.yml', 'one');
  await write('config/prod.yml', 'one');
});
afterEach(() => rm(root, { recursive: true }));

const write = (name: string, text: string) => writeFile(path.join(root, name), text);

/** The bundle, and whether esbuild has made it of the sources. */
async function bundled(module: string, stage = 'dev', minify = false) {
  let made = false;
  const config: Plugin = {
    name: 'stage-config',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#config$/ }, ({ path: name }) => ({ path: name, namespace: 'stage-config' }));
      onLoad({ filter: /.*/, namespace: 'stage-config' }, async () => ({
        contents: await readFile(path.join(root, 'config', `${stage}.yml`), 'utf8'),
        loader: 'text',
      }));
      onLoad({ filter: /src/ }, () => {
        made = true;
        return undefined;
      });
    },
  };
  const outdir = path.join(root, `out-${stage}`);
  await build({
    ...{ absWorkingDir: root, entryPoints: [`src/${module}.ts`], bundle: true, format: 'esm', minify, outdir },
    ...{ outExtension: { '.js': '.mjs' }, logLevel: 'silent' },
    plugins: [reuseBundles({ folder, serviceDir: root, stage }), config],
  });
  return { text: await readFile(path.join(outdir, `${module}.mjs`), 'utf8'), made };
}

it('takes the very bundle that was made of the same sources, in whatever stage', async () => {
  const first = await bundled('plain');
  expect(first).toMatchObject({ made: true, text: expect.stringContaining('"plain"') });
  expect(await bundled('plain')).toEqual({ text: first.text, made: false });
  expect(await bundled('plain', 'prod')).toEqual({ text: first.text, made: false });
});

it('makes one with a configuration anew for another stage, and for another configuration', async () => {
  expect(await bundled('planned')).toMatchObject({ made: true });
  expect(await bundled('planned')).toMatchObject({ made: false });
  expect(await bundled('planned', 'prod')).toMatchObject({ made: true });
  await write('config/dev.yml', 'two');
  expect(await bundled('planned')).toMatchObject({ made: true, text: expect.stringContaining('"two"') });
  await write('config/dev.yml', 'one');
  expect(await bundled('planned')).toMatchObject({ made: false, text: expect.stringContaining('"one"') });
});

it('makes all modules of a folder at once, but those that it has', async () => {
  const plain = await bundled('plain');
  expect(await bundled('planned')).toMatchObject({ made: false, text: expect.stringContaining('"one"') });
  await write('config/prod.yml', 'two');
  expect(await bundled('planned', 'prod')).toMatchObject({ made: true, text: expect.stringContaining('"two"') });
  expect(await bundled('plain', 'prod')).toEqual({ text: plain.text, made: false });
  expect((await readdir(folder)).map((name) => name.replace(/-.*/, ''))).toEqual(['plain', 'planned', 'planned']);
});

it('makes one alone where another one is wrong', async () => {
  await write('src/planned.ts', 'export const = ;');
  expect(await bundled('plain')).toMatchObject({ made: true, text: expect.stringContaining('"plain"') });
});

it('makes it anew of other sources, and with other options', async () => {
  await bundled('plain');
  expect(await bundled('plain', 'dev', true)).toMatchObject({ made: true });
  await write('src/plain.ts', `export const handler = () => 'changed';`);
  expect(await bundled('plain')).toMatchObject({ made: true, text: expect.stringContaining('"changed"') });
});

it('keeps nothing of a build that fails, and holds nobody up', async () => {
  await write('src/plain.ts', 'export const = ;');
  await expect(bundled('plain')).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

it('waits for one that is being made, unless who makes it was killed', async () => {
  const all = await Promise.all([bundled('plain'), bundled('plain')]);
  expect(all.map(({ made }) => made).toSorted()).toEqual([false, true]);
  const [kept = ''] = (await readdir(folder)).filter((name) => name.startsWith('plain'));
  await rm(path.join(folder, kept));
  // No process has this id: it is above what Linux gives.
  await writeFile(path.join(folder, kept.replace(/^plain-(.*)\.mjs$/, '$1.lock')), String(2 ** 22 + 1));
  expect(await bundled('plain')).toMatchObject({ made: true });
});
