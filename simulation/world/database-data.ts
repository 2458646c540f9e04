import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { ColumnDecisions, ColumnInspection, UndecidedTable } from '../../src/ports/database-columns.ts';
import type { DataPreparation, TableMask } from '../../src/ports/database-data.ts';
import type { SetupProgress } from '../../src/ports/database-progress.ts';
import { completeItem } from '../../src/users/main-session.ts';
import { names } from '../scenario/names.ts';
import type { Round } from './database-roles.ts';
import type { Ground } from './ground.ts';

const batchMilliseconds = 60_000;

/** How many batches a table has: `events` is larger than one attempt can mask. */
export function batchesOf(table: string): number {
  return table === 'events' ? 25 : 1;
}

/**
 * The data of one database of a simulated server, as far as masking and notes go. While it `isDoubtful`, one SQL file fails and
 * one verification does not hold; another holds until the database is handed over.
 */
export function dataOf(
  round: Round,
  { database, isDoubtful }: { readonly database: string; readonly isDoubtful: (isHandedOver: boolean) => boolean },
): DataPreparation & ColumnInspection & SetupProgress {
  const key = (run: string, item: string) => `${database} ${run} ${item}`;
  const maskTable = async (
    { schema, table, columns }: TableMask,
    timeLeft: () => number,
    advanced: () => void,
  ): Promise<boolean> => {
    const name = maskedName(database, schema, table);
    for (;;) {
      const done = await round('maskProgress', ({ masked }) => masked.get(name) ?? 0);
      if (done >= batchesOf(table)) return true;
      if (timeLeft() < 2 * batchMilliseconds) return false;
      // A batch and the note of it are one transaction: a batch that another attempt has done meanwhile is not done again.
      await round(
        'maskBatch',
        ({ masked, setup, ground }) => {
          const [missing] = columns.filter((column) => ground.lacking.has(`${name}.${column.name}`));
          if (missing !== undefined)
            throw new PipelineError('MaskingFailed', `There is no column ${missing.name}.`, { table });
          setup.verified.clear();
          if ((masked.get(name) ?? 0) === done) masked.set(name, done + 1);
        },
        batchMilliseconds,
      );
      advanced();
    }
  };
  return {
    runSqlFile: (run, { file }) =>
      round('runSqlFile', ({ notes, setup, masked, roles, ground }) => {
        const item = key(run, `sql ${file}`);
        if (notes.has(item)) return 'had run' as const;
        if (file === names.brokenSql && isDoubtful(false)) {
          throw new PipelineError('SqlFailed', `${file}:1: it fails.`, { file, line: 1, sqlstate: '22012' });
        }
        // It has row level security forced for the owner too.
        if (file === names.hidingSql && isDoubtful(true))
          ground.hidden.add(maskedName(database, 'public', 'customers'));
        // A function that came along and is called by it.
        if (file === names.openingSql && isDoubtful(true)) {
          roles.set(names.intruder, { login: { type: 'password', verifier: 'its own' }, admitted: true });
        }
        notes.set(item, true);
        setup.sql.add(`${database} ${file}`);
        setup.verified.clear();
        if (file === names.growingSql && isDoubtful(true))
          ground.fresh.add(`${maskedName(database, 'public', 'customers')}.nickname`);
        // It makes what staging alone has, when all is masked.
        if (file === names.lateSql) setup.late = { masked: new Map(masked), isJudged: false };
        // It may write values that nothing has masked.
        else if (file !== names.growingSql)
          for (const name of masked.keys()) if (name.startsWith(`${database}.`)) masked.delete(name);
        return 'ran' as const;
      }),
    reviewColumns: (decisions) =>
      round('reviewColumns', ({ ground }) => ({
        undecided: undecidedIn(database, ground, decisions),
        largeObjects: 0,
        problems: [],
      })),
    maskProblems: (masks) =>
      round('maskProblems', ({ ground }) => masks.flatMap((mask) => problemsOf(mask, database, ground))),
    maskingSecret: () => round('maskingSecret', () => 'secret'),
    keepMaskingSecret: () => round('keepMaskingSecret', () => undefined),
    mask: async (_run, masks, timeLeft, advanced = () => {}) => {
      for (const mask of masks) if (!(await maskTable(mask, timeLeft, advanced))) return undefined;
      return masks.map(({ schema, table }) => ({ schema, table, rows: batchesOf(table) * 1000 }));
    },
    verify: ({ query }) =>
      round('verify', ({ setup, notes }) => {
        const isHandedOver = [...notes.keys()].some((note) => note.endsWith(` ${completeItem}`));
        const fails =
          (query === names.doubtfulQuery && isDoubtful(isHandedOver)) ||
          // What is asked again once people may work with the data.
          (query === names.ageingQuery && isHandedOver && isDoubtful(true));
        const holds = !fails;
        setup.verified.set(`${database} ${query}`, holds);
        return holds ? 0 : 7;
      }),
    noted: (run, item) => round('noted', ({ notes }) => notes.get(key(run, item))),
    notedByAny: (item) =>
      round('notedByAny', ({ notes }) =>
        [...notes]
          .filter(([noted]) => noted.startsWith(`${database} `) && noted.endsWith(` ${item}`))
          .map(([, v]) => v),
      ),
    note: (run, item, value) =>
      round('note', ({ notes }) => {
        notes.set(key(run, item), JSON.parse(JSON.stringify(value)));
      }),
    forget: (run, except) =>
      round('forget', ({ notes }) => {
        const kept = new Set(except.map((item) => key(run, item)));
        for (const noted of [...notes.keys()]) {
          if (noted.startsWith(`${database} `) && !kept.has(noted)) notes.delete(noted);
        }
      }),
  };
}

function problemsOf({ path, schema, table, columns }: TableMask, database: string, { lacking, hidden }: Ground) {
  const name = maskedName(database, schema, table);
  const missing = columns.filter((column) => lacking.has(`${name}.${column.name}`));
  return [
    ...missing.map((column) => ({ path: `${path}.columns.${column.name}`, text: 'there is no such column' })),
    ...(hidden.has(name) ? [{ path: `${path}.table`, text: 'rows would be left out' }] : []),
  ];
}

/** Columns that came along and that neither a rule nor `keep` names. */
function undecidedIn(database: string, { fresh }: Ground, decisions: ColumnDecisions): readonly UndecidedTable[] {
  return [...fresh].flatMap((column) => {
    const [where, schema = '', table = '', name = ''] = column.split('.');
    const given = decisions.tables.find((one) => one.schema === schema && one.table === table);
    if (where !== database || given?.masked.includes(name) || given?.kept === 'all' || given?.kept.includes(name))
      return [];
    return [{ schema, table, hasTriggers: false, columns: [{ name, type: 'text', proposed: { type: 'hash' } }] }];
  });
}

export function maskedName(database: string, schema: string, table: string): string {
  return `${database}.${schema}.${table}`;
}
