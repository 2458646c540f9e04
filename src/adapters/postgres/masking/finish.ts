import type { TableMask, TimeLeft } from '../../../ports/database-data.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { readNote, writeNote } from '../data/progress.ts';
import { actAsOwners } from '../roles/acting-owners.ts';
import { withCodePath } from './code-of-derived-data.ts';
import { staleRelations, staleViews } from './derived-data.ts';
import { droppedKeys, remakeKey } from './foreign-keys.ts';
import { renewStatistics } from './statistics.ts';
import { type LimitedSession, limited, margin, OutOfTime } from './time-limit.ts';

/** What a step is about, as an error names it. */
export interface Subject {
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
}
/** Makes of what PostgreSQL refuses an error that names the subject. */
type Failing = (error: unknown, subject: Subject) => unknown;

/** In a transaction, with what the owners of the database's objects may do. Throws OutOfTime. */
export async function asOwners<Result>(
  session: Session,
  timeLeft: TimeLeft,
  work: (statements: LimitedSession) => Promise<Result>,
): Promise<Result> {
  return inTransaction(session, async () => {
    await session.turn();
    const acting = await actAsOwners(session);
    session.endTurn();
    const result = await work(limited(session, timeLeft));
    await session.turn();
    await acting.leave();
    return result;
  });
}

/** Makes the foreign keys again, step by step, and has every row checked. Throws OutOfTime: then it goes on here. */
export async function remakeKeys(
  session: Session,
  timeLeft: TimeLeft,
  failing: Failing,
  advanced: () => void,
): Promise<void> {
  for (;;) {
    const [key] = await droppedKeys(session);
    if (key === undefined) return;
    const { name, child } = key;
    const subject = { text: `the foreign key ${name} of ${child}`, facts: { table: child, constraint: name } };
    await attempt(timeLeft, failing, subject, () =>
      asOwners(session, timeLeft, (statements) => remakeKey(session, statements, timeLeft)),
    );
    advanced();
  }
}

/**
 * Has nothing of before left in what PostgreSQL made of the tables: statistics and materialised views. Each is a step,
 * noted with it. Throws OutOfTime: then it goes on here.
 */
export async function renewDerivedData(
  session: Session,
  run: SetupRun,
  masks: readonly TableMask[],
  timeLeft: TimeLeft,
  failing: Failing,
  advanced: () => void,
): Promise<void> {
  const mayReachOut = masks.some((mask) => mask.mayReachOut === true);
  const steps = [
    ...(await staleRelations(session, masks)).map((relation) => ({ item: `analyze ${relation}`, relation, sql: [] })),
    ...(await staleViews(session, masks)).map(({ relation, populated, outward }) => ({
      item: `refresh ${relation}`,
      relation,
      // One that reaches other servers is emptied: its query is not run.
      sql: populated ? [`REFRESH MATERIALIZED VIEW ${relation}${outward && !mayReachOut ? ' WITH NO DATA' : ''}`] : [],
    })),
  ];
  const masked = [...new Set(masks.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  for (const { item, relation, sql } of steps) {
    if ((await readNote(session, run, item)) !== undefined) continue;
    await attempt(timeLeft, failing, { text: relation, facts: { table: relation } }, () =>
      asOwners(session, timeLeft, async (statements) => {
        await withCodePath(session, relation, async () => {
          for (const statement of sql) await statements.rows(statement);
          await renewStatistics(session, statements, relation, masked);
        });
        await writeNote(session, run, item, true);
      }),
    );
    advanced();
  }
}

async function attempt(
  timeLeft: TimeLeft,
  failing: Failing,
  subject: Subject,
  work: () => Promise<void>,
): Promise<void> {
  if (timeLeft() < margin) throw new OutOfTime();
  try {
    await work();
  } catch (error) {
    throw failing(error, subject);
  }
}
