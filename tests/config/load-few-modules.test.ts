import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');

/** In a process of its own, as in `sls`: what is loaded here stays as it is. */
async function told(script: string): Promise<unknown> {
  const module = `
    import { createRequire } from 'node:module';
    await import('./serverless/load-few-modules.ts');
    const require = createRequire('${path.join(root, 'serverless.yml')}');
    console.log(JSON.stringify(${script}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: root,
  });
  return JSON.parse(stdout);
}

it('has serverless-esbuild load of its libraries what it needs', async () => {
  const loaded = await told(`(require('serverless-esbuild'), Object.keys(require.cache))`);
  const of = (library: string) =>
    (loaded as string[]).filter((file) => file.includes(`/node_modules/${library}/`)).length;
  expect(of('serverless-esbuild')).toBeGreaterThan(10);
  expect(of('effect')).toBeGreaterThan(100);
  expect({ 'fast-check': of('fast-check'), schema: of('@effect/schema') }).toEqual({ 'fast-check': 0, schema: 0 });
});

it('gives each export as the library has it, those too that share a file, and none that it has not', async () => {
  const same = await told(`(() => {
    const effect = require('effect');
    return [effect.Option === require('effect/Option'), effect.pipe === require('effect/Function').pipe, effect.Nothing ?? null];
  })()`);
  expect(same).toEqual([true, true, null]);
});
