import { parseArgs } from 'node:util';
import { type DatabaseAddress, readDatabaseUrl } from './database-url.ts';

/** What the command line asks for. */
export interface Asked {
  readonly target: { readonly stage: string; readonly target: string } | undefined;
  readonly from: { readonly file: string } | { readonly address: DatabaseAddress };
  readonly database: string | undefined;
}

/** Options that make no sense. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Undefined where help is wanted. Throws WrongUsage, NoAddress, and TypeError for an option that there is not. */
export function readOptions(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ schema: text, 'database-url': text, database: text, stage: text, target: text },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const { schema, 'database-url': url, stage, target, database } = values;
  if ((stage === undefined) !== (target === undefined)) throw new WrongUsage('expected --stage and --target together');
  if ((schema === undefined) === (url === undefined)) throw new WrongUsage('expected --schema or --database-url');
  return {
    target: stage === undefined || target === undefined ? undefined : { stage, target },
    from: schema === undefined ? { address: readDatabaseUrl(url ?? '') } : { file: schema },
    database,
  };
}
