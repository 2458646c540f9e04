import type { Session } from '../connection/session.ts';
import { progressSchema } from '../data/progress.ts';
import { isBinding } from '../masking/facts-query.ts';

/** What kind of value a column holds; of a domain and a range the kind of what it is made of. An array is of kind `other`. */
type ColumnKind = 'boolean' | 'enum' | 'number' | 'time' | 'text' | 'other';

export interface CatalogueColumn {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  readonly kind: ColumnKind;
  /** In characters, of a text that has such a limit; of a domain too. */
  readonly longest: number | null;
  readonly notNull: boolean;
  /** Whether it is made of other columns, or its table has it from another one. */
  readonly derived: boolean;
  /** Whether PostgreSQL makes its values: an identity column, the default of a sequence, a random UUID as the key of the table. */
  readonly generatedKey: boolean;
  /** Whether a unique index or an exclusion constraint has it, alone or with others. */
  readonly unique: boolean;
  /** Of it alone, and of every row: `CHECK ((status = ANY (ARRAY['paid'::text, 'sent'::text])))`. */
  readonly checks: readonly string[];
  readonly partitionKey: boolean;
}

export interface CatalogueTable {
  readonly schema: string;
  readonly table: string;
  readonly ofExtension: boolean;
  readonly hasTriggers: boolean;
  readonly columns: readonly CatalogueColumn[];
}

type Column = readonly [schema: string, table: string, column: string];

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

/** The type under domains and ranges, its `typtype`, and whether a domain forbids NULL. */
const underlying = `
  LATERAL (WITH RECURSIVE down(type, modifier, "notNull", depth) AS (
      SELECT a.atttypid, a.atttypmod, false, 0
      UNION ALL
      SELECT CASE t.typtype WHEN 'd' THEN t.typbasetype ELSE r.rngsubtype END,
             CASE WHEN t.typtypmod = -1 THEN down.modifier ELSE t.typtypmod END, down."notNull" OR t.typnotnull, depth + 1
      FROM down JOIN pg_type t ON t.oid = down.type
      LEFT JOIN pg_range r ON t.oid IN (r.rngtypid, r.rngmultitypid) WHERE t.typtype IN ('d', 'r', 'm'))
    SELECT type, modifier, "notNull" FROM down ORDER BY depth DESC LIMIT 1) AS base
  JOIN pg_type bt ON bt.oid = base.type`;

const kind = `
  CASE WHEN bt.typtype = 'e' THEN 'enum'
       WHEN bt.typcategory = 'B' THEN 'boolean'
       WHEN base.type IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype, 'float4'::regtype,
                          'float8'::regtype, 'money'::regtype) THEN 'number'
       WHEN bt.typcategory IN ('D', 'T') THEN 'time'
       WHEN base.type IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype, 'name'::regtype) OR bt.typname = 'citext' THEN 'text'
       ELSE 'other' END`;

/** A default that PostgreSQL makes up: the next number of a sequence, or a random UUID. */
const hasMadeDefault = (call: string) => `EXISTS (
  SELECT FROM pg_attrdef f WHERE f.adrelid = c.oid AND f.adnum = a.attnum AND pg_get_expr(f.adbin, f.adrelid) ~ '${call}')`;
const isWholeKey = `EXISTS (
  SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND i.indnkeyatts = 1 AND i.indkey[0] = a.attnum)`;

const columns = `
  SELECT jsonb_agg(jsonb_build_object(
    'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'kind', ${kind},
    'longest', CASE WHEN base.modifier > 4 AND base.type IN ('varchar'::regtype, 'bpchar'::regtype) THEN base.modifier - 4
                    WHEN base.type = 'name'::regtype THEN 63 END,
    'notNull', a.attnotnull OR base."notNull",
    'derived', a.attgenerated <> '' OR a.attinhcount > 0,
    'generatedKey', a.attidentity <> '' OR ${hasMadeDefault('^nextval\\(')}
      OR (base.type = 'uuid'::regtype AND ${isWholeKey}
          AND ${hasMadeDefault('(^|\\.)(gen_random_uuid|uuidv[47]|uuid_generate_v[14]|uuid_generate_v1mc)\\(')}),
    'unique', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND (i.indisunique OR i.indisexclusion) AND (a.attnum = ANY (i.indkey)
                      OR EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                                 AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = a.attnum))),
    'checks', ARRAY(SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
                    WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] AND k.convalidated),
    'partitionKey', EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = a.attnum
                            AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.refobjsubid = 0 AND c.relkind = 'p')
  ) ORDER BY a.attnum)
  FROM pg_attribute a, ${underlying}
  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`;

/** Tables whose rows are here. A partition has the columns of its table; what is temporary did not come along. */
const tablesQuery = `
SELECT n.nspname::text AS schema, c.relname::text AS table,
       EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e') AS "ofExtension",
       EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D' AND (g.tgtype & 16) <> 0) AS "hasTriggers",
       coalesce((${columns}), '[]') AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', '${progressSchema}')
ORDER BY 1, 2`;

const side = (relation: string, numbers: string) => `
  (SELECT jsonb_build_array(n.nspname, r.relname, a.attname) FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
   JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = ${numbers}[part.place] WHERE r.oid = ${relation})`;

const referencesQuery = `
SELECT ${side('k.conrelid', 'k.conkey')} AS "from", ${side('k.confrelid', 'k.confkey')} AS "to",
       ${isBinding} AS binding
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
