import { isPipelineError, PipelineError } from '../../../failures/pipeline-error.ts';
import type { MaskedTable, TableMask, TimeLeft } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { dataError } from '../data/data-errors.ts';
import { openProgress, readNote, writeNote } from '../data/progress.ts';
import { actAsOwners } from '../roles/acting-owners.ts';
import type { Progress } from './batch.ts';
import { nextBatchSize } from './batches.ts';
import { maskItem, requireUnbegun } from './begun-before.ts';
import { asOwners, remakeKeys, renewDerivedData, type Subject } from './finish.ts';
import { dropForeignKeys, droppedKeys } from './foreign-keys.ts';
import { maskBatch } from './mask-batch.ts';
import { requiredCondition } from './row-condition.ts';
import { requiredExpressions } from './row-expression.ts';
import { makeSecret } from './secret.ts';
import { tableFacts } from './table-facts.ts';
import { margin, OutOfTime } from './time-limit.ts';
import { disableTriggers, silencedTriggers } from './triggers.ts';

/** Noted with the foreign keys that are dropped: in the next attempt some of them may be there again. */
const keysDropped = 'foreign keys dropped';

const begun: Progress = { last: null, rows: 0, done: false, shuffled: [] };

/**
 * Masks the tables, batch by batch, and goes on where an earlier attempt of the run has stopped. Undefined if the time
 * does not suffice. Foreign keys over what is masked are dropped before and made again after, when they are checked; so are
 * those that another run has left dropped, also with no tables to mask.
 *
 * Throws MaskingFailed, with table, columns and SQLSTATE, never with data; DatabaseUnreachable.
 */
export async function maskTables(
  session: Session,
  run: SetupRun,
  masks: readonly TableMask[],
  timeLeft: TimeLeft,
  advanced: () => void = () => {},
): Promise<readonly MaskedTable[] | undefined> {
  const failing = (error: unknown, { text, facts }: Subject) =>
    maskingFailure(error, session, `database.masking: ${text}`, { path: 'database.masking', ...facts });
  try {
    if (masks.length === 0 && (await droppedKeys(session)).length === 0) return [];
    if (masks.length > 0) {
      await prepare(session, run, masks).catch((error: unknown) => {
        throw failing(error, { text: 'a foreign key', facts: {} });
      });
    }
    const masked: MaskedTable[] = [];
    for (const mask of masks) masked.push(await maskTable(session, run, mask, timeLeft, advanced));
    await remakeKeys(session, timeLeft, failing, advanced);
    await renewDerivedData(session, run, masks, timeLeft, failing, advanced);
    return masked;
  } catch (error) {
    if (error instanceof OutOfTime) return undefined;
    throw error;
  }
}

async function prepare(session: Session, run: SetupRun, masks: readonly TableMask[]): Promise<void> {
  await inTransaction(session, async () => {
    await openProgress(session);
    await requireUnbegun(session, run, masks);
    await makeSecret(session, run);
    if ((await readNote(session, run, keysDropped)) !== undefined) return;
    await session.turn();
    const acting = await actAsOwners(session);
    await dropForeignKeys(session, masks);
    await writeNote(session, run, keysDropped, true);
    await acting.leave();
  });
}

async function maskTable(
  session: Session,
  run: SetupRun,
  mask: TableMask,
  timeLeft: TimeLeft,
  advanced: () => void,
): Promise<MaskedTable> {
  const { schema, table, columns, path } = mask;
  const names = columns.map(({ name }) => name);
  const item = maskItem(mask);
  let progress = ((await readNote(session, run, item)) as Progress | undefined) ?? begun;
  let last: { rows: number; milliseconds: number } | undefined;
  try {
    while (!progress.done) {
      // Twice what the last batch took is kept for this one to end in.
      if (timeLeft() < 2 * (last?.milliseconds ?? 0) + margin) throw new OutOfTime();
      const began = performance.now();
      const before = last;
      const from = progress;
      progress = await asOwners(session, timeLeft, async (statements) => {
        const found = await tableFacts(session, mask);
        if (found === undefined) throw gone(session, mask);
        const facts = await requiredExpressions(session, mask, found);
        const condition = await requiredCondition(session, mask, facts);
        const size = nextBatchSize(before, facts);
        const reenable = await disableTriggers(statements, silencedTriggers(mask, facts));
        const next = await maskBatch({ session, statements, run, mask, facts, condition, size }, from);
        await reenable();
        await writeNote(session, run, item, next);
        return next;
      });
      advanced();
      last = { rows: cameTo(progress) - cameTo(from), milliseconds: performance.now() - began };
    }
  } catch (error) {
    const text = `table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)}`;
    throw maskingFailure(error, session, `${path}: ${text}`, { path, schema, table, columns: names });
  }
  const { rows, kept = 0 } = progress;
  return { schema, table, rows, ...(mask.where === undefined ? {} : { kept }) };
}

/** What a batch has come to, whether it was masked or stays. */
const cameTo = ({ rows, kept = 0 }: Progress) => rows + kept;

function gone({ context }: Session, { path, schema, table }: TableMask): PipelineError {
  return new PipelineError(
    'MaskingFailed',
    `${path}: table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} is no longer in database ${context.database}.`,
    { path, database: context.database, schema, table, sqlstate: '42P01' },
  );
}

/** Without the error that it is made of: that has the data, and a cause is logged. */
function maskingFailure(
  error: unknown,
  session: Session,
  text: string,
  facts: Readonly<Record<string, string | readonly string[]>>,
): unknown {
  const names = Object.values(facts).flat().join('\n');
  const found = isPipelineError(error, 'UserSetupFailed') ? dataError(error, names) : undefined;
  if (found === undefined) return error;
  const { sqlstate, message } = found;
  const { database } = session.context;
  return new PipelineError(
    'MaskingFailed',
    `${text} in database ${database} could not be masked: ${message} (SQLSTATE ${sqlstate}).`,
    { ...facts, database, sqlstate, message },
  );
}
