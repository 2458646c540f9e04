import { registerHooks } from 'node:module';
import { guardsOf, isGuarded } from '../mutants/guards.ts';
import { markGuards } from '../mutants/mark-guards.ts';
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

/** Puts the stand-ins, and a mutant or what notes which guards refuse, into what this thread loads from now on. */
export function installHooks(change: AnyMutant | 'marks' | undefined): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const standIn = standIns[specifier];
      return standIn === undefined ? next(specifier, context) : next(standIn, context);
    },
    load: (url, context, next) => {
      const loaded = next(url, context);
      const file = url.startsWith(root) ? url.slice(root.length) : '';
      if (change === 'marks') {
        if (!isGuarded(file)) return loaded;
        const text = String(loaded.source);
        return { ...loaded, source: markGuards(guardsOf(file, text), text) };
      }
      const mutated = change && mutate(change, file, String(loaded.source));
      return mutated === undefined ? loaded : { ...loaded, source: mutated };
    },
  });
}
