import { registerHooks } from 'node:module';
import type { AnyMutant } from '../mutants/mutant.ts';
import { mutate } from '../mutants/mutate.ts';

const own = (file: string) => new URL(file, import.meta.url).href;
const root = new URL('../../', import.meta.url).href;

/** What the functions import, and what they get in its place. */
const standIns: Readonly<Record<string, string>> = {
  '#config': own('./simulated-config.ts'),
  '#sql': own('./simulated-config.ts'),
  '../adapters/postgres/database.ts': own('./simulated-database.ts'),
};

/** Puts the stand-ins, and a mutant, into what this thread loads from now on. */
export function installHooks(mutant: AnyMutant | undefined): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const standIn = standIns[specifier];
      return standIn === undefined ? next(specifier, context) : next(standIn, context);
    },
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (mutant === undefined || url !== `${root}${mutant.file}`) return loaded;
      return { ...loaded, source: mutate(mutant, String(loaded.source)) };
    },
  });
}
