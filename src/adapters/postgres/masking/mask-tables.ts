import { escapeIdentifier } from 'pg';
import type { MaskedTable, SetupRun, TableMask, TimeLeft } from '../../../database-ports.ts';
import { isPipelineError, PipelineError } from '../../../errors.ts';
import { actAsOwners } from '../acting-owners.ts';
import { dataError } from '../data-errors.ts';
import { openProgress, progressSchema, readNote, writeNote } from '../progress.ts';
import { inTransaction, type Session } from '../session.ts';
import { batchKey, nextBatchSize } from './batches.ts';
import { type MaskedColumn, maskExpression } from './expressions.ts';
import { dropForeignKeys, restoreForeignKeys } from './foreign-keys.ts';
import { refreshViews } from './materialized-views.ts';
import { type TableFacts, tableFacts } from './table-facts.ts';

/** What is kept of the time that is left for the batch to end in, besides twice what the last one took. */
const margin = 20_000;
const shortestStatement = 60_000;

/** How far the masking of a table is. */
interface Progress {
  /** The key of the last row that is masked, as text; null before the first. */
  readonly last: readonly string[] | null;
  readonly rows: number;
  readonly done: boolean;
  /** The columns that are shuffled already. */
  readonly shuffled: readonly string[];
}

/** Noted once the foreign keys are there again. */
const keysMade = 'foreign keys made';

const begun: Progress = { last: null, rows: 0, done: false, shuffled: [] };

/**
 * Masks the tables, batch by batch, and goes on where an earlier attempt of the run has stopped. Undefined if the time
 * does not suffice. Foreign keys over what is masked are dropped before and made again after, when they are checked.
 *
 * Throws MaskingFailed, with table, columns and SQLSTATE, never with data; DatabaseUnreachable.
 */
export async function maskTables(
  session: Session,
  run: SetupRun,
  masks: readonly TableMask[],
  timeLeft: TimeLeft,
): Promise<readonly MaskedTable[] | undefined> {
  await prepare(session, run, masks);
  const masked: MaskedTable[] = [];
  for (const mask of masks) {
    const rows = await maskTable(session, run, mask, timeLeft).catch((error: unknown) => {
      throw maskingFailure(error, session, mask);
    });
    if (rows === undefined) return undefined;
    masked.push({ schema: mask.schema, table: mask.table, rows });
  }
  const [first] = masks;
  if (first === undefined) return masked;
  const isDone = await finish(session, run, masks, timeLeft).catch((error: unknown) => {
    throw maskingFailure(error, session, first);
  });
  return isDone ? masked : undefined;
}

/** The salt is made in the database and never leaves it. */
async function prepare(session: Session, run: SetupRun, masks: readonly TableMask[]): Promise<void> {
  await inTransaction(session, async () => {
    await openProgress(session);
    await session.rows(
      `INSERT INTO ${progressSchema}.progress
       SELECT $1, 'salt', to_jsonb(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'))
       ON CONFLICT DO NOTHING`,
      [run],
    );
    if ((await readNote(session, run, keysMade)) !== undefined) return;
    await session.turn();
    const acting = await actAsOwners(session);
    await dropForeignKeys(session, masks);
    await acting.leave();
  });
}

async function maskTable(
  session: Session,
  run: SetupRun,
  mask: TableMask,
  timeLeft: TimeLeft,
): Promise<number | undefined> {
  const item = `mask ${JSON.stringify([mask.schema, mask.table])}`;
  let progress = ((await readNote(session, run, item)) as Progress | undefined) ?? begun;
  let last: { rows: number; milliseconds: number } | undefined;
  while (!progress.done) {
    if (timeLeft() < 2 * (last?.milliseconds ?? 0) + margin) return undefined;
    const before = performance.now();
    const size = nextBatchSize(last);
    const from = progress;
    progress = await inTransaction(session, async () => {
      const facts = await tableFacts(session, mask);
      if (facts === undefined) return session.refuse('42P01', `table ${mask.table} is gone`);
      await session.turn();
      const acting = await actAsOwners(session);
      session.endTurn();
      await limitStatements(session, timeLeft);
      const reenable = mask.triggers === 'disable' ? await disableTriggers(session, facts) : async () => {};
      const next = await maskBatch({ session, run, mask, facts, size, limit: statementLimit(timeLeft) }, from);
      await reenable();
      await writeNote(session, run, item, next);
      await session.turn();
      await acting.leave();
      return next;
    });
    last = { rows: progress.rows - from.rows, milliseconds: performance.now() - before };
  }
  return progress.rows;
}

interface Batch {
  readonly session: Session;
  readonly run: SetupRun;
  readonly mask: TableMask;
  readonly facts: TableFacts;
  readonly size: number;
  /** In milliseconds. */
  readonly limit: number;
}

async function maskBatch(batch: Batch, progress: Progress): Promise<Progress> {
  const { mask, facts, session, run, size, limit } = batch;
  const shuffled = mask.columns.find(({ name, rule }) => rule.type === 'shuffle' && !progress.shuffled.includes(name));
  if (shuffled !== undefined) {
    const rows = await shuffle(batch, shuffled.name);
    const all = [...progress.shuffled, shuffled.name];
    const done = mask.columns.every(({ name }) => all.includes(name));
    return { ...progress, shuffled: all, done, rows: done ? rows : progress.rows };
  }
  const columns = mask.columns.filter(({ rule }) => rule.type !== 'shuffle');
  const key = batchKey(facts, new Set(mask.columns.map(({ name }) => name)));
  const typeOf = (name: string) => facts.columns.find((column) => column.name === name)?.type ?? 'text';
  const set = columns
    .map(({ name, rule }) => {
      const consistent = 'consistent' in rule ? rule.consistent : undefined;
      const domain = consistent ?? JSON.stringify([mask.schema, mask.table, name]);
      const column: MaskedColumn = { name, rule, type: typeOf(name), domain };
      return `${escapeIdentifier(name)} = ${maskExpression(column)}`;
    })
    .join(', ');
  const update = (where: string) => `UPDATE ${facts.identity} AS t SET ${set} FROM ${secret} AS s WHERE ${where}`;
  if (key === undefined) {
    return { ...progress, rows: await session.changed(update('true'), [run], limit), done: true };
  }
  const names = key.map((name) => `t.${escapeIdentifier(name)}`).join(', ');
  const bound = (from: number) => `(${key.map((name, index) => `$${from + index}::${typeOf(name)}`).join(', ')})`;
  const after = progress.last === null ? 'true' : `(${names}) > ${bound(1)}`;
  const [end] = await session.rows<{ key: string[] }>(
    `SELECT ARRAY[${key.map((name) => `t.${escapeIdentifier(name)}::text`).join(', ')}] AS key
     FROM ${facts.identity} AS t WHERE ${after} ORDER BY ${names} OFFSET ${size - 1} LIMIT 1`,
    progress.last ?? [],
    limit,
  );
  const values = [run, ...(progress.last ?? []), ...(end?.key ?? [])];
  const lower = progress.last === null ? 'true' : `(${names}) > ${bound(2)}`;
  const upper = end === undefined ? 'true' : `(${names}) <= ${bound(2 + (progress.last?.length ?? 0))}`;
  const rows = progress.rows + (await session.changed(update(`${lower} AND ${upper}`), values, limit));
  return { ...progress, rows, last: end?.key ?? progress.last, done: end === undefined };
}

/** The salt of the run `$1`, and a number of it. */
const secret = `(SELECT value #>> '{}' AS salt, ('x' || left(value #>> '{}', 16))::bit(64)::bigint AS seed
                 FROM ${progressSchema}.progress WHERE run = $1 AND item = 'salt')`;

/** Within one statement a row's place is its identity. */
async function shuffle({ session, run, facts, limit }: Batch, name: string): Promise<number> {
  const column = escapeIdentifier(name);
  const placed = (value: string, salt: string) =>
    `SELECT ${value}, row_number() OVER (ORDER BY hashtextextended(concat(t.tableoid, t.ctid, ${salt}), s.seed)) AS place
     FROM ${facts.identity} AS t, ${secret} AS s WHERE t.${column} IS NOT NULL`;
  return session.changed(
    `WITH target AS MATERIALIZED (${placed('t.tableoid AS relation, t.ctid AS row', `'row'`)}),
          source AS MATERIALIZED (${placed(`t.${column} AS value`, `'value'`)})
     UPDATE ${facts.identity} AS t SET ${column} = source.value FROM target JOIN source USING (place)
     WHERE t.tableoid = target.relation AND t.ctid = target.row`,
    [run],
    limit,
  );
}

/** Each trigger as it is: to be put back as it was before the transaction ends. */
async function disableTriggers(session: Session, { triggers }: TableFacts): Promise<() => Promise<void>> {
  const alter = async (how: (enabled: string) => string) => {
    for (const { name, table, enabled } of triggers) {
      await session.rows(`ALTER TABLE ONLY ${table} ${how(enabled)} TRIGGER ${escapeIdentifier(name)}`);
    }
  };
  await alter(() => 'DISABLE');
  return () => alter((enabled) => ({ A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' })[enabled] ?? 'ENABLE');
}

/** Once: each of these is one transaction, and notes that it is done. */
async function finish(
  session: Session,
  run: SetupRun,
  masks: readonly TableMask[],
  timeLeft: TimeLeft,
): Promise<boolean> {
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    [keysMade, () => restoreForeignKeys(session, statementLimit(timeLeft))],
    ...masks.map(
      ({ schema, table }) =>
        [
          `analyze ${JSON.stringify([schema, table])}`,
          async () => {
            const name = `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;
            await session.rows(`ANALYZE ${name}`, [], statementLimit(timeLeft));
          },
        ] as const,
    ),
    ['materialized views', () => refreshViews(session, masks, statementLimit(timeLeft))],
  ];
  for (const [item, work] of steps) {
    if ((await readNote(session, run, item)) !== undefined) continue;
    if (timeLeft() < margin) return false;
    await inTransaction(session, async () => {
      await session.turn();
      const acting = await actAsOwners(session);
      await limitStatements(session, timeLeft);
      await work();
      await writeNote(session, run, item, true);
      await acting.leave();
    });
  }
  return true;
}

/** A statement ends before the function does, so that the server does not go on alone. */
function statementLimit(timeLeft: TimeLeft): number {
  return Math.max(Math.floor(timeLeft()), shortestStatement);
}

async function limitStatements(session: Session, timeLeft: TimeLeft): Promise<void> {
  await session.rows(`SET LOCAL statement_timeout = ${statementLimit(timeLeft)}`);
}

/** Without the error that it is made of: that has the data, and a cause is logged. */
function maskingFailure(error: unknown, session: Session, { path, schema, table, columns }: TableMask): unknown {
  const names = [schema, table, ...columns.map(({ name }) => name)].join('\n');
  const found = isPipelineError(error, 'UserSetupFailed') ? dataError(error, names) : undefined;
  if (found === undefined) return error;
  const { sqlstate, message } = found;
  const { database } = session.context;
  return new PipelineError(
    'MaskingFailed',
    `${path}: table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} could not be masked: ${message} (SQLSTATE ${sqlstate}).`,
    { path, database, schema, table, columns: columns.map(({ name }) => name), sqlstate, message },
  );
}
