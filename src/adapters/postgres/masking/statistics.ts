import { isPipelineError, PipelineError } from '../../../failures/pipeline-error.ts';
import type { Session } from '../connection/session.ts';
import type { LimitedSession } from './time-limit.ts';

/** The relation `$1` with its partitions. */
const tree = `tree AS (SELECT to_regclass($1)::oid AS oid UNION SELECT relid FROM pg_partition_tree(to_regclass($1)))`;

/**
 * Makes the statistics of the relation and its partitions anew, those too that are switched off: these would keep what they
 * had. Of a relation without a row ANALYZE leaves all as it was, so that the values of before are still to be read in
 * `pg_stats`; then the masked columns are given their own type once more, with which PostgreSQL drops what it knows of them.
 *
 * In a transaction, with what the owners may do. Throws MaskingFailed for what keeps its statistics.
 * @see https://www.postgresql.org/docs/current/view-pg-stats.html
 */
export async function renewStatistics(
  session: Session,
  statements: LimitedSession,
  relation: string,
  masked: readonly string[],
): Promise<void> {
  const off = await session.rows<{ what: string }>(
    `WITH ${tree}
     SELECT format('ALTER TABLE ONLY %s ALTER COLUMN %I', a.attrelid::regclass, a.attname) AS what
     FROM tree JOIN pg_attribute a ON a.attrelid = tree.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attstattarget = 0
     UNION ALL
     SELECT format('ALTER INDEX %s ALTER COLUMN %s', i.indexrelid::regclass, a.attnum)
     FROM tree JOIN pg_index i ON i.indrelid = tree.oid JOIN pg_attribute a ON a.attrelid = i.indexrelid AND a.attstattarget = 0
     WHERE $2
     UNION ALL
     SELECT format('ALTER STATISTICS %I.%I', n.nspname, x.stxname)
     FROM tree JOIN pg_statistic_ext x ON x.stxrelid = tree.oid AND x.stxstattarget = 0 JOIN pg_namespace n ON n.oid = x.stxnamespace`,
    [relation, session.serverVersion >= seesTargetSince],
  );
  const analyze = async (relations: readonly string[]) => {
    for (const { what } of off) await statements.rows(`${what} SET STATISTICS -1`);
    await statements.rows(`ANALYZE ${relations.join(', ')}`);
    for (const { what } of off) await statements.rows(`${what} SET STATISTICS 0`);
  };
  await analyze([relation]);
  const stale = await lasting(session, relation, masked);
  if (stale.length === 0) return;
  await clear(session, stale);
  const held = await lasting(session, relation, masked);
  if (held.length > 0) {
    const retyped = await retype(session, statements, relation, masked).catch((error: unknown) => {
      throw isFixed(error) ? keepsStatistics(session, relation, held) : error;
    });
    for (const members of retyped) await analyze(members);
  }
  const left = await lasting(session, relation, masked);
  if (left.length > 0) throw keepsStatistics(session, relation, left);
}

/** Until then a session keeps what it knows of an index, whose target it has changed itself. */
const seesTargetSince = 170_000;
/** From this version on PostgreSQL forgets statistics on demand. */
const forgetsSince = 180_000;

/** @see https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-STATSMOD */
async function clear(session: Session, stale: readonly Held[]): Promise<void> {
  if (session.serverVersion < forgetsSince) return;
  for (const { schema, name, columns, inherited } of stale) {
    await session.rows(
      'SELECT pg_clear_attribute_stats($1::text, $2::text, attname, $4::boolean) FROM unnest($3::text[]) AS attname',
      [schema, name, columns, inherited],
    );
  }
}

/** What `pg_stats` has of a relation; without columns, what it has of several together. */
interface Held {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly inherited: boolean;
}

interface Member {
  readonly identity: string;
  readonly schema: string;
  readonly name: string;
  readonly kind: string;
  /** As ANALYZE has found it, within what its predicate takes if it is an index. */
  readonly empty: boolean;
  /** Whether other tables inherit from it. */
  readonly inherited: boolean;
  /** The generated columns, which change with others. */
  readonly generated: readonly string[];
}

/** Of the relation, its partitions and all indexes those of which ANALYZE has renewed nothing. */
async function lasting(session: Session, relation: string, masked: readonly string[]): Promise<readonly Held[]> {
  const members = await session.rows<Member & { [column: string]: unknown }>(
    `WITH ${tree}
     SELECT format('%I.%I', n.nspname, c.relname) AS identity, n.nspname::text AS schema, c.relname::text AS name, c.relkind::text AS kind,
            c.reltuples = 0 OR c.relkind = 'i' AS empty, EXISTS (SELECT FROM pg_inherits WHERE inhparent = c.oid) AS inherited,
            ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid AND attgenerated <> '') AS generated
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'm', 'i') AND (c.reltuples = 0 OR c.relkind = 'r' OR (c.relkind = 'i' AND NOT $2 AND EXISTS (
         SELECT FROM pg_attribute WHERE attrelid = c.oid AND attstattarget = 0)))
       AND (c.oid IN (SELECT oid FROM tree) OR c.oid IN (SELECT indexrelid FROM pg_index JOIN tree ON tree.oid = indrelid))`,
    [relation, session.serverVersion >= seesTargetSince],
  );
  if (members.length === 0) return [];
  // Named, for else all statistics of the database would be gone through.
  const found = await session.rows<Held & { [column: string]: unknown }>(
    `SELECT schemaname::text AS schema, tablename::text AS name, inherited, array_agg(attname::text) AS columns
     FROM pg_stats WHERE schemaname = ANY ($1::name[]) AND tablename = ANY ($2::name[]) GROUP BY 1, 2, 3
     UNION ALL
     SELECT schemaname::text, tablename::text, false, '{}' FROM pg_stats_ext
     WHERE schemaname = ANY ($1::name[]) AND tablename = ANY ($2::name[]) AND most_common_vals IS NOT NULL`,
    [[...new Set(members.map(({ schema }) => schema))], members.map(({ name }) => name)],
  );
  const left: Held[] = [];
  for (const held of found) {
    const { schema, name, columns, inherited } = held;
    const member = members.find((one) => one.schema === schema && one.name === name);
    if (member === undefined) continue;
    const { identity, kind, generated } = member;
    const ofOther = (column: string) => !masked.includes(column) && !generated.includes(column);
    if ((kind === 'r' || kind === 'p') && columns.length > 0 && columns.every(ofOther)) continue;
    // Of a table that others inherit from no number of rows is kept that has theirs in it.
    const isEmpty =
      inherited && kind === 'r'
        ? !member.inherited || (await session.rows(`SELECT FROM ${identity} LIMIT 1`)).length === 0
        : member.empty;
    if (isEmpty) left.push(held);
  }
  return left;
}

/** Of the tables that all inherit from, down. Returns the relations of each, to be analysed again. */
async function retype(
  session: Session,
  statements: LimitedSession,
  relation: string,
  masked: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const roots = await session.rows<{ identity: string; changes: string[]; members: string[] }>(
    `WITH RECURSIVE up(oid) AS (
       SELECT to_regclass($1)::oid UNION SELECT i.inhparent FROM pg_inherits i JOIN up ON up.oid = i.inhrelid
     ), down(root, oid) AS (
       SELECT oid, oid FROM up WHERE NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = up.oid)
       UNION SELECT down.root, i.inhrelid FROM pg_inherits i JOIN down ON down.oid = i.inhparent
     )
     SELECT root::regclass::text AS identity, ARRAY(SELECT oid::regclass::text FROM down d WHERE d.root = c.oid ORDER BY 1) AS members,
            ARRAY(SELECT concat(format('ALTER COLUMN %I TYPE %s', a.attname, format_type(a.atttypid, a.atttypmod)),
                                (SELECT format(' COLLATE %I.%I', n.nspname, l.collname)
                                 FROM pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace WHERE l.oid = a.attcollation))
                  FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = ANY ($2::text[]) AND NOT a.attisdropped) AS changes
     FROM (SELECT DISTINCT root FROM down) AS top JOIN pg_class c ON c.oid = root AND c.relkind IN ('r', 'p')`,
    [relation, masked],
  );
  const changed = roots.filter(({ changes }) => changes.length > 0);
  for (const { identity, changes } of changed) await statements.rows(`ALTER TABLE ${identity} ${changes.join(', ')}`);
  return changed.map(({ members }) => members);
}

/**
 * Whether a column cannot be given a type, not even its own: a view, a generated column, a trigger or a policy is made of it
 * (feature_not_supported), or rows are in partitions by it (invalid_table_definition).
 * @see https://www.postgresql.org/docs/current/sql-altertable.html
 */
function isFixed(error: unknown): boolean {
  return isPipelineError(error, 'UserSetupFailed') && ['0A000', '42P16'].includes(String(error.facts['sqlstate']));
}

function keepsStatistics(session: Session, relation: string, left: readonly Held[]): PipelineError {
  const { database } = session.context;
  const objects = [...new Set(left.map(({ schema, name }) => `${schema}.${name}`))];
  return new PipelineError(
    'MaskingFailed',
    `database.masking: the statistics of ${objects.join(', ')} in database ${database} hold values of before, and without a row PostgreSQL makes no new ones. Drop it in an SQL file, or insert a row there; a materialised view can be made again there WITH NO DATA.`,
    { path: 'database.masking', database, table: relation, left: objects },
  );
}
