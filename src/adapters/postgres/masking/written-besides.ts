import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { TableMask } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import type { TableFacts } from './table-facts.ts';
import { firingTriggers } from './triggers.ts';

interface Masking {
  readonly mask: TableMask;
  readonly facts: TableFacts;
}

interface Written extends Record<string, unknown> {
  readonly schema: string;
  readonly table: string;
  readonly identity: string;
  readonly inserted: number;
  readonly updated: number;
}

/**
 * Within the transaction of a batch: counts what is written from here on. What a trigger writes besides may be the values of before,
 * as an audit table has them. PostgreSQL counts what a session has done to each table, by whatever code.
 *
 * What is returned takes how many rows the UPDATE itself has changed. It throws MaskingFailed, with the tables, for one that the
 * profile does not name, also for the masked one if more was done there: its rows may be as they were. Then nothing of the batch stays.
 * @see https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-STATS-VIEWS
 */
export async function watchOthers(session: Session, masking: Masking): Promise<(changed: number) => Promise<void>> {
  // Transactions that have just ended may be counted too.
  const before = new Map((await writtenBy(session)).map((one) => [one.identity, one]));
  return async (changed) => {
    const leaves = new Set(masking.facts.leaves.map(({ identity }) => identity));
    const since = (await writtenBy(session)).map((one) => {
      const known = before.get(one.identity);
      return {
        ...one,
        inserted: one.inserted - (known?.inserted ?? 0),
        updated: one.updated - (known?.updated ?? 0),
      };
    });
    const own = since.filter(({ identity }) => leaves.has(identity));
    const again = own.reduce((sum, { updated }) => sum + updated, 0) > changed;
    const others = since.filter(({ schema, table, identity, inserted, updated }) => {
      const isWritten = inserted > 0 || (updated > 0 && (again || !leaves.has(identity)));
      return isWritten && !masking.mask.mayWrite?.some((one) => one.schema === schema && one.table === table);
    });
    if (others.length > 0) throw writtenBesides(session, masking, others);
  };
}

const writtenBy = (session: Session) =>
  session.rows<Written>(
    `SELECT schemaname::text AS schema, relname::text AS table, relid::regclass::text AS identity,
            n_tup_ins::float8 AS inserted, n_tup_upd::float8 AS updated
     FROM pg_catalog.pg_stat_xact_user_tables WHERE (n_tup_ins > 0 OR n_tup_upd > 0)
       AND schemaname <> '${progressSchema}' AND schemaname !~ '^pg_temp' ORDER BY 1, 2`,
  );

function writtenBesides(session: Session, { mask, facts }: Masking, others: readonly Written[]) {
  const { path, schema, table } = mask;
  const { database } = session.context;
  const written = others.map((one) => `${one.schema}.${one.table}`);
  const triggers = firingTriggers(mask, facts).map(({ name }) => name);
  const by = triggers.length === 0 ? 'a function of a check or an index' : `a trigger (${triggers.join(', ')})`;
  return new PipelineError(
    'MaskingFailed',
    `${path}: while table ${JSON.stringify(table)} of schema ${JSON.stringify(schema)} in database ${database} was masked, ${by} wrote to ${written.map((name) => JSON.stringify(name)).join(', ')}, which may have kept the values of before. Have it not fire, or name what it writes under mayWrite.`,
    { path, database, schema, table, written },
  );
}
