import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is read of the Serverless instance. */
interface Serverless {
  /** Where serverless-esbuild has put the bundles by then. */
  readonly serviceDir: string;
  readonly service: { getFunction(key: string): { readonly handler: string } };
}

/**
 * For `sls invoke local`, which loads a handler as `.js` or `.cjs` alone: puts a `.cjs` beside the bundle, an ES module, that
 * is nothing but the way to it.
 */
export default class LoadBundle {
  readonly hooks: Readonly<Record<string, () => Promise<void>>>;

  constructor(serverless: Serverless, options: { readonly function?: string }) {
    const bundle = () => {
      const { handler } = serverless.service.getFunction(options.function ?? '');
      return path.join(serverless.serviceDir, handler.replace(/\.[^./]+$/, ''));
    };
    let written: string | undefined;
    this.hooks = {
      'before:invoke:local:invoke': async () => {
        const file = `${bundle()}.cjs`;
        await writeFile(file, `module.exports = require('./${path.basename(bundle())}.mjs');\n`);
        written = file;
      },
      'after:invoke:local:invoke': async () => {
        if (written !== undefined) await rm(written, { force: true });
      },
    };
  }
}
