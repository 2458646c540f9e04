import { readdirSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import path from 'node:path';

/** Of each of these, which have a file for each of their exports, serverless-esbuild needs a handful. */
const libraries = ['@effect/platform-node', '@effect/platform', 'effect', 'ramda'];

/**
 * Comes before serverless-esbuild, which asks for these libraries as a whole: 1100 modules that nothing uses, a seventh of the
 * CPU that an `sls` takes. Their exports are loaded one by one instead, when they are asked for.
 */
export default class LoadFewModules {}

const require = createRequire(createRequire(import.meta.url).resolve('serverless-esbuild'));
for (const library of libraries) loadOneByOne(require.resolve(library));

function loadOneByOne(index: string): void {
  if (require.cache[index] !== undefined) return;
  const files = new Set(readdirSync(path.dirname(index)));
  const known: Record<PropertyKey, unknown> = { __esModule: true };
  const module = new Module(index);
  module.filename = index;
  module.loaded = true;
  module.exports = new Proxy(known, {
    get: (_, name) => {
      if (typeof name === 'string' && !(name in known)) {
        const file = `${name}.js`;
        known[name] = files.has(file) ? require(path.join(path.dirname(index), file)) : whole(index)[name];
      }
      return known[name];
    },
  });
  require.cache[index] = module;
}

/** For an export that has no file of its own. */
function whole(index: string): Record<string, unknown> {
  delete require.cache[index];
  return require(index);
}
