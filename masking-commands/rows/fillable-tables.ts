/** Runs SQL as the user whose tables are filled; the values of a row are texts, arrays and truth values. */
export interface Filling {
  query(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
}

/** A column as a made-up value has to fit it. */
export interface FillableColumn {
  readonly name: string;
  /** Of a domain what it is made of, of an array what its elements are; without a modifier: `int4`, `varchar`. */
  readonly type: string;
  /** As `pg_type` has it: `b` for a base type, `e` for an enumerated one, `r` for a range. */
  readonly kind: string;
  readonly isArray: boolean;
  /** In characters or bits, where the type has such a limit. */
  readonly longest: number | null;
  /** Of a numeric, the digits before and after the point. */
  readonly digits: readonly [before: number, after: number] | null;
  readonly notNull: boolean;
  readonly labels: readonly string[];
  /** Of a range, what it is of. */
  readonly subtype: string | null;
  /** The columns that foreign keys tie it to. */
  readonly parents: readonly { readonly table: string; readonly column: string }[];
}

/** What PostgreSQL may refuse a row for, and the columns that it is about. */
export interface RowConstraint {
  readonly name: string;
  readonly columns: readonly string[];
  /** As PostgreSQL writes it: the values in it are worth a try. */
  readonly text: string;
}

export interface FillableTable {
  /** As SQL writes it: `public.customers`. */
  readonly name: string;
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly FillableColumn[];
  readonly constraints: readonly RowConstraint[];
}

/** A check constraint has a name; what no partition takes has none. */
export const noPartition = '';

/** The tables of the database that rows can be written to, each that is partitioned as a whole; none that is an extension's. */
export async function fillableTables(session: Filling): Promise<readonly FillableTable[]> {
  const { rows } = await session.query(query);
  return rows.map(({ found }) => found as FillableTable);
}

const query = `
WITH RECURSIVE based AS (
  SELECT t.oid AS origin, t.oid AS type, -1 AS typmod, false AS not_null FROM pg_type t
  UNION ALL
  SELECT b.origin, t.typbasetype, t.typtypmod, b.not_null OR t.typnotnull FROM based b JOIN pg_type t ON t.oid = b.type AND t.typtype = 'd'
), ends AS (
  SELECT b.* FROM based b JOIN pg_type t ON t.oid = b.type AND t.typtype <> 'd'
), domains AS (
  SELECT b.origin, k.conname, pg_get_constraintdef(k.oid) AS text FROM based b JOIN pg_constraint k ON k.contypid = b.type AND k.contype = 'c'
), tables AS (
  SELECT c.oid, c.relkind, n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
    AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
), columns AS (
  SELECT a.attrelid, a.attnum, json_build_object(
    'name', a.attname, 'type', e.typname, 'kind', e.typtype, 'isArray', e.oid <> t.oid,
    'longest', CASE WHEN m.typmod < 0 THEN NULL WHEN e.typname IN ('varchar', 'bpchar') THEN m.typmod - 4
                    WHEN e.typname IN ('bit', 'varbit') THEN m.typmod END,
    'digits', CASE WHEN e.typname = 'numeric' AND m.typmod >= 0 THEN
                json_build_array((((m.typmod - 4) >> 16) & 65535) - s.scale, s.scale) END,
    'notNull', a.attnotnull OR b.not_null,
    'labels', ARRAY(SELECT enumlabel FROM pg_enum WHERE enumtypid = e.oid ORDER BY enumsortorder),
    'subtype', (SELECT s.typname FROM pg_range r JOIN pg_type s ON s.oid = r.rngsubtype WHERE r.rngtypid = e.oid),
    'parents', (SELECT coalesce(json_agg(json_build_object('table', k.confrelid::regclass, 'column', p.attname)), '[]')
                FROM pg_constraint k, unnest(k.conkey, k.confkey) AS pair(own, other)
                JOIN pg_attribute p ON p.attnum = pair.other
                WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND k.conparentid = 0 AND pair.own = a.attnum AND p.attrelid = k.confrelid)) AS found
  FROM tables JOIN pg_attribute a ON a.attrelid = tables.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  JOIN ends b ON b.origin = a.atttypid JOIN pg_type t ON t.oid = b.type
  JOIN pg_type e ON e.oid = CASE WHEN t.typcategory = 'A' AND t.typelem <> 0 THEN t.typelem ELSE t.oid END,
  LATERAL (SELECT CASE WHEN b.typmod >= 0 THEN b.typmod ELSE a.atttypmod END AS typmod) AS m,
  LATERAL (SELECT (((m.typmod - 4) & 2047) # 1024) - 1024 AS scale) AS s
), refusals AS (
  SELECT k.conrelid, k.conname AS name, ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = k.conrelid AND attnum = ANY (k.conkey)) AS columns,
         pg_get_constraintdef(k.oid) AS text
  FROM pg_constraint k WHERE k.contype = 'c' AND k.conrelid <> 0
  UNION ALL
  SELECT a.attrelid, d.conname, ARRAY[a.attname], d.text FROM pg_attribute a JOIN domains d ON d.origin = a.atttypid
  WHERE a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT pg_partition_root(p.partrelid), '', ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = p.partrelid AND attnum = ANY (p.partattrs)),
         (SELECT string_agg(pg_get_expr(l.relpartbound, l.oid), ' ' ORDER BY l.relname) FROM pg_partition_tree(p.partrelid) t JOIN pg_class l ON l.oid = t.relid)
  FROM pg_partitioned_table p
)
SELECT json_build_object(
  'name', tables.oid::regclass, 'schema', tables.nspname, 'table', tables.relname,
  'columns', (SELECT coalesce(json_agg(c.found ORDER BY c.attnum), '[]') FROM columns c WHERE c.attrelid = tables.oid),
  'constraints', (SELECT coalesce(json_agg(json_build_object('name', r.name, 'columns', r.columns, 'text', coalesce(r.text, ''))), '[]')
                  FROM refusals r WHERE r.conrelid = tables.oid)) AS found
FROM tables ORDER BY tables.nspname, tables.relname`;
