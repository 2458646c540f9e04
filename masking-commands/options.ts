import { parseArgs } from 'node:util';
import { type DatabaseAddress, readDatabaseUrl } from './database-url.ts';

/** What the command line asks for. */
export interface Asked {
  readonly target: { readonly stage: string; readonly target: string } | undefined;
  readonly from: { readonly file: string } | { readonly address: DatabaseAddress };
  readonly database: string | undefined;
  /** How many rows are made up for each table, to be masked. */
  readonly rows: number | undefined;
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
      ...{ schema: text, 'database-url': text, database: text, stage: text, target: text, rows: text },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const { schema, 'database-url': url, stage, target, database, rows } = values;
  if ((stage === undefined) !== (target === undefined)) throw new WrongUsage('expected --stage and --target together');
  if ((schema === undefined) === (url === undefined)) throw new WrongUsage('expected --schema or --database-url');
  if (rows !== undefined && schema === undefined) {
    throw new WrongUsage('expected --schema beside --rows: what is made up is never written to a database of yours');
  }
  if (rows !== undefined && !/^[1-9]\d{0,3}$/.test(rows))
    throw new WrongUsage('--rows: expected a number from 1 to 9999');
  return {
    rows: rows === undefined ? undefined : Number(rows),
    target: stage === undefined || target === undefined ? undefined : { stage, target },
    from: schema === undefined ? { address: readDatabaseUrl(url ?? '') } : { file: schema },
    database,
  };
}
