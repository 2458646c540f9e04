import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, context } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import configBundle from '../../serverless/config-bundle.ts';
import { configPlugin } from '../../serverless/config-plugin.ts';

const valid = 'region: eu-west-1\ntargets: { orders: { source: { region: us-east-1, cluster: orders } } }\n';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'config-plugin-'));
  await mkdir(path.join(root, 'config'));
});
afterEach(() => rm(root, { recursive: true }));

function write(stage: string, content: string): Promise<void> {
  return writeFile(path.join(root, 'config', `${stage}.yml`), content);
}

function options(plugins = [configPlugin(root, 'dev')]) {
  return {
    stdin: { contents: "export { document, file } from '#config';", resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    plugins,
  } as const;
}

async function imported(bundle: string): Promise<unknown> {
  const { document, file } = await import(`data:text/javascript,${encodeURIComponent(bundle)}`);
  return { document, file };
}

describe('the esbuild plugin', () => {
  it('gives a bundle the document of its stage and the name of its file', async () => {
    await write('dev', valid);
    await write('prod', valid.replace('eu-west-1', 'eu-central-1'));
    const { outputFiles } = await build(options());
    expect(await imported(outputFiles[0]?.text ?? '')).toEqual({
      file: 'config/dev.yml',
      document: { region: 'eu-west-1', targets: { orders: { source: { region: 'us-east-1', cluster: 'orders' } } } },
    });
  });

  it('puts nothing but the configuration into the bundle', async () => {
    await write('dev', valid);
    const { outputFiles } = await build(options());
    expect(outputFiles[0]?.contents.length).toBeLessThan(300);
  });

  it('gives SetupDBUsers the declarations that are too large for a plan, and those alone', async () => {
    const query = `SELECT ${'1'.repeat(1000)}`;
    const verifications = Array.from({ length: 20 }, (_, index) => ({ name: `n${index}`, query, expect: 1 }));
    const source = { region: 'us-east-1', cluster: 'orders' };
    const targets = { small: { source, database: {} }, large: { source, database: { verifications } } };
    await write('dev', JSON.stringify({ region: 'eu-west-1', targets }));
    const contents = "export { databases } from '#sql';";
    const { outputFiles } = await build({ ...options(), stdin: { contents, resolveDir: root } });
    const { databases } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
    expect(Object.values(databases)).toEqual([
      expect.objectContaining({ verifications: expect.arrayContaining([expect.objectContaining({ query })]) }),
    ]);
  });

  it('fails the build with the whole message for an invalid configuration', async () => {
    await write('dev', 'region: Ireland\ntargets: {}\n');
    await expect(build(options())).rejects.toMatchObject({
      errors: [
        {
          pluginName: 'stage-config',
          text: expect.stringMatching(
            /^config\/dev\.yml: line 1, column 9: region: expected a region such as eu-west-1, got "Ireland"\nconfig\/dev\.yml: line 2, column 10: targets: expected at least one target/,
          ),
        },
      ],
    });
  });

  it('fails the build for a missing configuration and names those that exist', async () => {
    await write('prod', valid);
    await expect(build(options())).rejects.toThrow('those that exist: config/prod.yml');
  });

  it('reads the file again when a watched build is repeated', async () => {
    await write('dev', valid);
    const building = await context(options());
    try {
      await building.rebuild();
      await write('dev', valid.replace('eu-west-1', 'eu-north-1'));
      const { outputFiles } = await building.rebuild();
      expect(outputFiles?.[0]?.text).toContain('eu-north-1');
    } finally {
      await building.dispose();
    }
  });

  it('is what serverless-esbuild gets for the stage that is packaged', async () => {
    await write('prod', valid);
    const plugins = configBundle({ serviceDir: root, getProvider: () => ({ getStage: () => 'prod' }) });
    const { outputFiles } = await build(options(plugins));
    expect(outputFiles[0]?.text).toContain('config/prod.yml');
  });
});
