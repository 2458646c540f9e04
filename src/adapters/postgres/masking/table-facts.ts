import type { TableMask } from '../../../database-ports.ts';
import type { Session } from '../session.ts';

export interface ColumnFacts {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The type's category: `S` strings, `N` numbers, `D` dates and times. */
  readonly category: string;
  /** In characters, of a type that has such a limit. */
  readonly longest: number | null;
  readonly notNull: boolean;
  readonly generated: boolean;
  readonly identity: boolean;
  readonly partitionKey: boolean;
}

interface UniqueKey {
  readonly columns: readonly string[];
  /** Whether every column is NOT NULL, and the index is neither partial nor of expressions. */
  readonly total: boolean;
  readonly nullsDistinct: boolean;
}

/** A foreign key on either side of which the table stands. */
export interface ForeignKey {
  readonly name: string;
  /** As SQL writes it, quoted and with its schema. */
  readonly child: string;
  readonly definition: string;
  readonly childTable: readonly [schema: string, table: string];
  readonly parentTable: readonly [schema: string, table: string];
  readonly childColumns: readonly string[];
  readonly parentColumns: readonly string[];
}

interface TriggerFacts {
  readonly name: string;
  /** As SQL writes it. */
  readonly table: string;
  /** `O`, `A` or `R`, as `pg_trigger.tgenabled` has it. */
  readonly enabled: string;
}

/** What the catalogue has of a table that is to be masked. */
export interface TableFacts {
  /** `pg_class.relkind`. */
  readonly kind: string;
  readonly identity: string;
  readonly owner: string;
  /** The planner's estimate; where there is none, as many as the table's size can hold at most. */
  readonly rows: number;
  readonly forcedRowSecurity: boolean;
  readonly columns: readonly ColumnFacts[];
  /** The primary key first. */
  readonly uniqueKeys: readonly UniqueKey[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Those that an UPDATE fires, of its partitions too. */
  readonly triggers: readonly TriggerFacts[];
}

/** Undefined if there is no such table. */
export async function tableFacts(
  session: Session,
  { schema, table }: Pick<TableMask, 'schema' | 'table'>,
): Promise<TableFacts | undefined> {
  const [facts] = await session.rows<TableFacts & { [column: string]: unknown }>(factsQuery, [schema, table]);
  return facts;
}

const columnNames = (relation: string, numbers: string) =>
  `ARRAY(SELECT a.attname::text FROM unnest(${numbers}) WITH ORDINALITY AS part(number, place)
         JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = part.number ORDER BY part.place)`;
const tableOf = (relation: string) =>
  `(SELECT jsonb_build_array(n.nspname, r.relname) FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE r.oid = ${relation})`;

/** @see https://www.postgresql.org/docs/current/catalogs.html */
const factsQuery = `
SELECT c.relkind::text AS kind, c.oid::regclass::text AS identity, pg_get_userbyid(c.relowner) AS owner,
       (SELECT coalesce(sum(CASE WHEN p.reltuples < 0 THEN pg_relation_size(p.oid) / 28 ELSE p.reltuples END), 0)
        FROM pg_class p WHERE p.relkind = 'r' AND (p.oid = c.oid OR p.oid IN (SELECT relid FROM pg_partition_tree(c.oid))))
         ::float8 AS rows,
       c.relrowsecurity AND c.relforcerowsecurity AS "forcedRowSecurity",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'category', t.typcategory,
           'longest', CASE WHEN a.atttypmod > 4 AND t.typname IN ('varchar', 'bpchar') THEN a.atttypmod - 4 END,
           'notNull', a.attnotnull OR (t.typtype = 'd' AND t.typnotnull), 'generated', a.attgenerated <> '',
           'identity', a.attidentity <> '',
           'partitionKey', EXISTS (SELECT FROM pg_partitioned_table p JOIN pg_partition_tree(c.oid) tree ON tree.relid = p.partrelid
                                   JOIN pg_attribute pa ON pa.attrelid = p.partrelid AND pa.attname = a.attname
                                   WHERE pa.attnum = ANY (p.partattrs))) ORDER BY a.attnum)
         FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '[]') AS columns,
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'columns', ${columnNames('i.indrelid', 'i.indkey[0:i.indnkeyatts - 1]')},
           'total', i.indpred IS NULL AND i.indexprs IS NULL AND i.indisvalid AND NOT EXISTS (
              SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey[0:i.indnkeyatts - 1])
                AND NOT a.attnotnull),
           'nullsDistinct', NOT i.indnullsnotdistinct) ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid)
         FROM pg_index i WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion)), '[]') AS "uniqueKeys",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'name', k.conname, 'child', k.conrelid::regclass::text, 'definition', pg_get_constraintdef(k.oid),
           'childTable', ${tableOf('k.conrelid')}, 'parentTable', ${tableOf('k.confrelid')},
           'childColumns', ${columnNames('k.conrelid', 'k.conkey')},
           'parentColumns', ${columnNames('k.confrelid', 'k.confkey')}) ORDER BY k.oid)
         FROM pg_constraint k WHERE k.contype = 'f' AND k.conparentid = 0 AND c.oid IN (k.conrelid, k.confrelid)), '[]')
         AS "foreignKeys",
       coalesce((SELECT jsonb_agg(jsonb_build_object(
           'name', g.tgname, 'table', g.tgrelid::regclass::text, 'enabled', g.tgenabled) ORDER BY g.oid)
         FROM pg_trigger g WHERE NOT g.tgisinternal AND g.tgenabled <> 'D' AND (g.tgtype & 16) <> 0
           AND (g.tgrelid = c.oid OR g.tgrelid IN (SELECT relid FROM pg_partition_tree(c.oid)))), '[]') AS triggers
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`;
