import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import { generatedFrom, isBinding } from '../masking/facts-query.ts';
import { holdsOtherRows } from './materialised-views.ts';

/** What kind of value a column holds; of a domain and a range the kind of what it is made of. An array is of kind `other`. */
type ColumnKind = 'boolean' | 'enum' | 'number' | 'time' | 'text' | 'other';

export interface CatalogueColumn {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The same of what it is made of, without a modifier: of a domain and of a range. */
  readonly base: string;
  readonly isRange: boolean;
  readonly kind: ColumnKind;
  /** In characters, of a text that has such a limit; of a domain too. */
  readonly longest: number | null;
  readonly notNull: boolean;
  readonly identity: boolean;
  readonly generated: boolean;
  /** Of a generated column, those that it is made of. */
  readonly madeOf: readonly string[];
  /** Whether its default, or what generates it, calls what neither PostgreSQL nor an extension has made. */
  readonly callsOwnCode: boolean;
  /** Whether its table has it from one that it inherits from. */
  readonly inherited: boolean;
  /** Whether PostgreSQL makes its values: an identity column, a number from a sequence, a random UUID as the key of the table. */
  readonly generatedKey: boolean;
  /** Whether a unique index or an exclusion constraint has it, alone or with others. */
  readonly unique: boolean;
  /**
   * Of it alone, and of every row: `CHECK ((status = ANY (ARRAY['paid'::text, 'sent'::text])))`. None where texts that differ are
   * equal.
   */
  readonly checks: readonly string[];
  readonly partitionKey: boolean;
}

export interface CatalogueTable {
  readonly schema: string;
  readonly table: string;
  /** Whether an extension has it, and leaves its rows to its users or not. */
  readonly ofExtension: 'its own rows' | 'rows of its users' | null;
  readonly materialised: boolean;
  /** Of a materialised view: whether it holds rows, and has them from where no rule reaches. */
  readonly holdsOtherRows: boolean;
  /** The tables that it inherits from. */
  readonly parents: readonly (readonly [schema: string, table: string])[];
  readonly hasTriggers: boolean;
  readonly columns: readonly CatalogueColumn[];
}

type Column = readonly [schema: string, table: string, column: string];

/** By which a table or a column is told from all others. */
export const idOf = (name: Column | readonly [schema: string, table: string]): string => JSON.stringify(name);

/** A column of a foreign key, and the one that it refers to. */
export interface Reference {
  readonly from: Column;
  readonly to: Column;
  /** Whether whatever stands in the one is in the other too. */
  readonly binding: boolean;
}

export interface Catalogue {
  readonly tables: readonly CatalogueTable[];
  readonly references: readonly Reference[];
  readonly schemas: readonly string[];
  readonly largeObjects: number;
}

/**
 * The type under domains and ranges, the modifier that these have, and whether a domain forbids NULL. Of each type once: a
 * schema may have columns by the ten thousand.
 */
const types = `
  down(of, type, modifier, "notNull", "isRange", depth) AS (
    SELECT oid, oid, NULL::int, false, false, 0 FROM pg_type
    UNION ALL
    SELECT down.of, CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE r.rngsubtype END,
           CASE WHEN t.typtypmod = -1 THEN down.modifier ELSE t.typtypmod END, down."notNull" OR t.typnotnull,
           down."isRange" OR t.typtype <> 'd', depth + 1
    FROM down JOIN pg_type t ON t.oid = down.type
    LEFT JOIN pg_range r ON t.oid IN (r.rngtypid, r.rngmultitypid) WHERE t.typtype IN ('d', 'r', 'm')
  ), bases AS MATERIALIZED (SELECT DISTINCT ON (of) of, type, modifier, "notNull", "isRange" FROM down ORDER BY of, depth DESC)`;

const isOneOf = (types: readonly string[]) => `base.type IN (${types.map((type) => `'${type}'::regtype`).join(', ')})`;

/** By the very types: what a type calls its category is for whoever makes it to say. */
const kind = `
  CASE WHEN bt.typtype = 'e' THEN 'enum'
       WHEN ${isOneOf(['bool'])} THEN 'boolean'
       WHEN ${isOneOf(['int2', 'int4', 'int8', 'numeric', 'float4', 'float8', 'money'])} THEN 'number'
       WHEN ${isOneOf(['date', 'time', 'timetz', 'timestamp', 'timestamptz', 'interval'])} THEN 'time'
       WHEN ${isOneOf(['text', 'varchar', 'bpchar', 'name'])} OR bt.typname = 'citext' THEN 'text'
       ELSE 'other' END`;

/** A default that PostgreSQL makes up: the next number of a sequence, or a random UUID. */
const hasMadeDefault = (call: string) => `(a.atthasdef AND EXISTS (
  SELECT FROM pg_attrdef f WHERE f.adrelid = c.oid AND f.adnum = a.attnum AND pg_get_expr(f.adbin, f.adrelid) ~ '${call}'))`;
/** What calls a function or an operator of somebody's: of PostgreSQL's own no dependency is kept. */
const callsOwnCode = `(a.atthasdef AND EXISTS (
  SELECT FROM pg_attrdef f JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid
  WHERE f.adrelid = c.oid AND f.adnum = a.attnum AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass)
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e')))`;
const isWholeKey = `EXISTS (
  SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND i.indnkeyatts = 1 AND i.indkey[0] = a.attnum)`;

const columns = `
  SELECT jsonb_agg(jsonb_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'base', format_type(base.type, NULL), 'isRange', base."isRange",
    'kind', ${kind},
    'longest', CASE WHEN base.modifier > 4 AND base.type IN ('varchar'::regtype, 'bpchar'::regtype) THEN base.modifier - 4
                    WHEN base.type = 'name'::regtype THEN 63 END,
    'notNull', a.attnotnull OR base."notNull",
    'identity', a.attidentity <> '', 'inherited', a.attinhcount > 0, 'generated', a.attgenerated <> '',
    'madeOf', CASE WHEN a.attgenerated = '' THEN '{}' ELSE ${generatedFrom} END,
    'callsOwnCode', ${callsOwnCode},
    'generatedKey', a.attidentity <> '' OR ${hasMadeDefault('^nextval\\(')}
      OR (base.type = 'uuid'::regtype AND ${isWholeKey}
          AND ${hasMadeDefault('(^|\\.)(gen_random_uuid|uuidv[47]|uuid_generate_v[14]|uuid_generate_v1mc)\\(')} AND NOT ${callsOwnCode}),
    'unique', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion) AND (a.attnum = ANY (i.indkey)
                      OR EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                                 AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = a.attnum))),
    'checks', ARRAY(SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
                    WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND k.convalidated
                      AND NOT EXISTS (SELECT FROM pg_collation l WHERE l.oid = a.attcollation AND NOT l.collisdeterministic)),
    'partitionKey', EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = a.attnum
                            AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = 0 AND c.relkind = 'p')
  ) ORDER BY a.attnum)
  FROM pg_attribute a JOIN bases ON bases.of = a.atttypid JOIN pg_type bt ON bt.oid = bases.type,
       LATERAL (SELECT bases.type, coalesce(bases.modifier, a.atttypmod) AS modifier, bases."notNull", bases."isRange") AS base
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`;

/** An extension says of its tables which hold rows that are not its own, for these are dumped. */
const extension = `
  (SELECT CASE WHEN x.extcondition[array_position(x.extconfig, c.oid)] = '' THEN 'rows of its users' ELSE 'its own rows' END
   FROM pg_depend d JOIN pg_extension x ON x.oid = d.refobjid
   WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e')`;

/** Tables whose rows are here. A partition has the columns of its table; what is temporary did not come along. */
const tablesQuery = `
WITH RECURSIVE ${types}
SELECT n.nspname::text AS schema, c.relname::text AS table, ${extension} AS "ofExtension", c.relkind = 'm' AS materialised,
       c.relkind = 'm' AND c.relispopulated AND ${holdsOtherRows('c.oid')} AS "holdsOtherRows",
       EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D' AND (g.tgtype & 16) <> 0) AS "hasTriggers",
       coalesce((SELECT jsonb_agg(jsonb_build_array(pn.nspname, p.relname) ORDER BY i.inhseqno) FROM pg_inherits i JOIN pg_class p ON p.oid = i.inhparent
                 JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE i.inhrelid = c.oid), '[]') AS parents,
       coalesce((${columns}), '[]') AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT (n.nspname = '${progressSchema}' AND c.relname = 'progress')
ORDER BY 1, 2`;

/** Of a partition's key those of the table that it is a partition of: these have a name of their own, and the same columns. */
const side = (relation: string, numbers: string) => `
  (SELECT jsonb_build_array(n.nspname, r.relname, a.attname) FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
   JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = ${numbers}[part.place] WHERE r.oid = coalesce(pg_partition_root(${relation}), ${relation}))`;

const referencesQuery = `
SELECT ${side('k.conrelid', 'k.conkey')} AS "from", ${side('k.confrelid', 'k.confkey')} AS "to",
       ${isBinding} AND NOT (SELECT relispartition FROM pg_class WHERE oid = k.conrelid) AS binding
FROM pg_constraint k, generate_series(1, cardinality(k.conkey)) AS part(place)
WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY k.oid, part.place`;

/** @see https://www.postgresql.org/docs/current/catalogs.html */
export async function readCatalogue(session: Session): Promise<Catalogue> {
  const tables = await session.rows<CatalogueTable & { [column: string]: unknown }>(tablesQuery);
  const references = await session.rows<Reference & { [column: string]: unknown }>(referencesQuery);
  const [others] = await session.rows<Omit<Catalogue, 'tables' | 'references'> & { [column: string]: unknown }>(
    `SELECT ARRAY(SELECT nspname::text FROM pg_namespace ORDER BY 1) AS schemas,
            (SELECT count(*) FROM pg_largeobject_metadata)::int AS "largeObjects"`,
  );
  return { tables, references, schemas: others?.schemas ?? [], largeObjects: others?.largeObjects ?? 0 };
}
