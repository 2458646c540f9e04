import { codePath } from './as-owner.ts';

/** The catalogue's answers of `TableFacts`, for the schema `$1` and the table `$2`. */

const columnNames = (relation: string, numbers: string) =>
  `ARRAY(SELECT a.attname::text FROM unnest(${numbers}) WITH ORDINALITY AS part(number, place)
         JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = part.number ORDER BY part.place)`;
const tableName = (relation: string) =>
  `(SELECT jsonb_build_array(n.nspname, r.relname) FROM pg_class r JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE r.oid = ${relation})`;
const withAncestors = (relation: string) =>
  `(WITH RECURSIVE up(oid, depth) AS (
      SELECT ${relation}, 0 UNION SELECT i.inhparent, up.depth + 1 FROM pg_inherits i JOIN up ON up.oid = i.inhrelid)
    SELECT jsonb_agg(${tableName('up.oid')} ORDER BY up.depth) FROM up)`;
const list = (item: string, rest: string) => `coalesce((SELECT jsonb_agg(${item}) ${rest}), '[]')`;

/** Of a domain over a domain over ... a type: the type and its modifier, and whether any of them is NOT NULL. */
const baseType = (type: string, modifier: string) => `
  LATERAL (WITH RECURSIVE down(type, modifier, "notNull", depth) AS (
      SELECT ${type}, ${modifier}, false, 0
      UNION ALL
      SELECT t.typbasetype, CASE WHEN t.typtypmod = -1 THEN down.modifier ELSE t.typtypmod END, down."notNull" OR t.typnotnull, depth + 1
      FROM down JOIN pg_type t ON t.oid = down.type WHERE t.typtype = 'd')
    SELECT type, modifier, "notNull" FROM down ORDER BY depth DESC LIMIT 1)`;

const longest = (base: string) => `
  CASE WHEN ${base}.modifier > 4 AND ${base}.type IN ('varchar'::regtype, 'bpchar'::regtype) THEN ${base}.modifier - 4
       WHEN ${base}.type = 'name'::regtype THEN 63 END`;

/** Of an array what it is of: all of its elements have its modifier. */
const element = `(
  SELECT jsonb_build_object('type', format_type(array_type.typelem, base.modifier), 'base', format_type(one.type, one.modifier), 'longest', ${longest('one')}, 'notNull', one."notNull")
  FROM pg_type array_type, ${baseType('array_type.typelem', 'base.modifier')} AS one
  WHERE array_type.oid = base.type AND array_type.typelem <> 0 AND array_type.typsubscript = 'array_subscript_handler'::regproc)`;

/** The columns of the table `c` that the column `a` is generated from. */
export const generatedFrom = `ARRAY(
  SELECT o.attname::text FROM pg_attrdef f JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = f.oid
         AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
  JOIN pg_attribute o ON o.attrelid = c.oid AND o.attnum = d.refobjsubid
  WHERE f.adrelid = c.oid AND f.adnum = a.attnum AND o.attnum <> a.attnum)`;

const columns = list(
  `jsonb_build_object(
     'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'base', format_type(base.type, base.modifier),
     'longest', ${longest('base')}, 'element', ${element},
     'notNull', a.attnotnull OR base."notNull" OR EXISTS (
        SELECT FROM pg_attribute l WHERE l.attrelid IN (SELECT oid FROM below) AND l.attname = a.attname AND l.attnotnull), 'generated', a.attgenerated <> '',
     'madeOf', CASE WHEN a.attgenerated = '' THEN '{}' ELSE ${generatedFrom} END,
     'expression', CASE WHEN a.attgenerated <> '' THEN (
        SELECT pg_get_expr(adbin, adrelid, true) FROM pg_attrdef WHERE adrelid = c.oid AND adnum = a.attnum) END,
     'identity', a.attidentity <> '',
     'partitionKey', EXISTS (
        SELECT FROM pg_partitioned_table p
        JOIN pg_attribute pa ON pa.attrelid = p.partrelid AND pa.attname = a.attname
        JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = p.partrelid AND d.objsubid = pa.attnum
             AND d.refclassid = 'pg_class'::regclass AND d.refobjid = p.partrelid AND d.refobjsubid = 0
        WHERE p.partrelid IN (SELECT oid FROM below UNION SELECT oid FROM above)),
     'looseEquality', base.type = to_regtype('citext') OR format_type(base.type, NULL) LIKE '%citext' OR EXISTS (
        SELECT FROM pg_collation WHERE oid = a.attcollation AND NOT collisdeterministic)) ORDER BY a.attnum`,
  `FROM pg_attribute a, ${baseType('a.atttypid', 'a.atttypmod')} AS base WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped`,
);

const uniqueKeys = list(
  `jsonb_build_object(
     'name', i.indexrelid::regclass::text, 'own', i.indrelid = c.oid,
     'columns', ${columnNames('i.indrelid', 'i.indkey[0:i.indnkeyatts - 1]')},
     'within', ARRAY(SELECT DISTINCT a.attname::text FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                     WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refclassid = 'pg_class'::regclass
                       AND d.refobjid = i.indrelid AND (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)
                       AND NOT d.refobjsubid = ANY (i.indkey[0:i.indnkeyatts - 1])),
     'expressions', ARRAY(SELECT pg_get_indexdef(i.indexrelid, place, true) FROM generate_series(1, i.indnkeyatts) AS place
                          WHERE i.indkey[place - 1] = 0),
     'predicate', pg_get_expr(i.indpred, i.indrelid, true),
     'total', i.indpred IS NULL AND i.indexprs IS NULL AND i.indisvalid AND i.indisunique AND NOT EXISTS (
        SELECT FROM pg_attribute a JOIN pg_attribute held ON held.attname = a.attname AND NOT held.attisdropped
        WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey[0:i.indnkeyatts - 1])
          AND held.attrelid IN (SELECT oid FROM below) AND NOT held.attnotnull),
     'nullsDistinct', NOT i.indnullsnotdistinct,
     'byEquality', NOT i.indisexclusion OR NOT EXISTS (
        SELECT FROM pg_constraint k, unnest(k.conexclop) AS operator
        WHERE k.conindid = i.indexrelid AND k.contype = 'x' AND (SELECT oprname FROM pg_operator WHERE oid = operator) <> '='),
     'ordered', NOT EXISTS (
        SELECT FROM pg_opclass o WHERE o.oid = ANY (i.indclass::oid[]) AND o.opcnamespace <> 'pg_catalog'::regnamespace)
      AND NOT EXISTS (
        SELECT FROM pg_attribute k JOIN pg_type y ON y.oid = k.atttypid WHERE k.attrelid = i.indrelid AND k.attnum = ANY (i.indkey)
          AND y.typtype <> 'e' AND NOT (y.typnamespace = 'pg_catalog'::regnamespace AND y.typtype IN ('b', 'r', 'm')))) ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid`,
  `FROM pg_index i JOIN below ON below.oid = i.indrelid WHERE (i.indisunique OR i.indisexclusion)
     AND NOT (i.indrelid <> c.oid AND EXISTS (SELECT FROM pg_inherits WHERE inhrelid = i.indexrelid))`,
);

/**
 * Whether whatever the child has is the parent's too: the rows were checked, no trigger of the key is off, and no NULL in another of
 * the columns leaves a row out.
 * @see https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-PARMS-REFERENCES
 */
export const isBinding = `k.convalidated
  AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgconstraint = k.oid AND g.tgenabled NOT IN ('O', 'A'))
  AND (cardinality(k.conkey) = 1 OR k.confmatchtype = 'f' OR NOT EXISTS (
  SELECT FROM pg_attribute n WHERE n.attrelid = k.conrelid AND n.attnum = ANY (k.conkey) AND NOT n.attnotnull))`;

const foreignKeys = list(
  `jsonb_build_object(
     'name', k.conname, 'child', k.conrelid::regclass::text, 'definition', pg_get_constraintdef(k.oid),
     'comment', obj_description(k.oid, 'pg_constraint'),
     'isChild', k.conrelid IN (SELECT oid FROM below), 'isParent', k.confrelid IN (SELECT oid FROM below),
     'childTables', ${withAncestors('k.conrelid')}, 'parentTables', ${withAncestors('k.confrelid')},
     'childColumns', ${columnNames('k.conrelid', 'k.conkey')}, 'parentColumns', ${columnNames('k.confrelid', 'k.confkey')},
     'binding', ${isBinding},
     'plain', child.relkind = 'r' AND parent.relkind = 'r',
     'parts', CASE WHEN child.relkind = 'p' AND parent.relkind = 'r' THEN ${list(
       `jsonb_build_object('table', part.conrelid::regclass::text, 'name', part.conname,
                           'comment', obj_description(part.oid, 'pg_constraint')) ORDER BY part.oid`,
       `FROM pg_partition_tree(k.conrelid) AS tree JOIN pg_constraint part ON part.conrelid = tree.relid
        WHERE tree.isleaf AND part.contype = 'f' AND part.confrelid = k.confrelid AND part.conparentid <> 0
          AND k.oid IN (WITH RECURSIVE up(oid) AS (SELECT part.conparentid UNION SELECT p.conparentid FROM pg_constraint p JOIN up USING (oid))
                        SELECT oid FROM up)`,
     )} ELSE '[]' END) ORDER BY k.oid`,
  `FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
   WHERE k.contype = 'f' AND k.conparentid = 0
     AND (k.conrelid IN (SELECT oid FROM below) OR k.confrelid IN (SELECT oid FROM below))`,
);

/** Of tables that this one is a partition of: those of tables that it inherits from otherwise are not its own. */
const inheritedKeys = list(
  `jsonb_build_object('name', k.conname, 'root', root.oid::regclass::text, 'columns',
     CASE WHEN k.conrelid = root.oid THEN ${columnNames('k.conrelid', 'k.conkey')} ELSE '{}' END
     || CASE WHEN k.confrelid = root.oid THEN ${columnNames('k.confrelid', 'k.confkey')} ELSE '{}' END) ORDER BY k.oid`,
  `FROM above JOIN pg_class root ON root.oid = above.oid AND root.oid <> c.oid AND root.relkind = 'p'
   JOIN pg_constraint k ON root.oid IN (k.conrelid, k.confrelid) WHERE k.contype = 'f' AND k.conparentid = 0`,
);

/** Those that fire in this session: a source may have ALTER DATABASE … SET session_replication_role. */
const triggers = list(
  `jsonb_build_object('name', g.tgname, 'table', g.tgrelid::regclass::text, 'enabled', g.tgenabled,
     'before', (g.tgtype & 3) = 3,
     'of', ${columnNames('g.tgrelid', 'g.tgattr')}) ORDER BY g.oid`,
  `FROM pg_trigger g JOIN below ON below.oid = g.tgrelid
   WHERE NOT g.tgisinternal AND (g.tgtype & 16) <> 0
     AND g.tgenabled IN ('A', CASE current_setting('session_replication_role') WHEN 'replica' THEN 'R' ELSE 'O' END)`,
);

/** Of all whose owner's privileges masking needs: the materialised views are refreshed, the foreign keys made again. */
const owners = `
  WITH RECURSIVE seen(oid) AS (
    SELECT oid FROM below UNION SELECT oid FROM above
    UNION
    SELECT r.ev_class FROM seen JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = seen.oid
                                                 AND d.classid = 'pg_rewrite'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid
  ), changed AS (
    SELECT oid FROM below UNION SELECT oid FROM above UNION SELECT oid FROM seen JOIN pg_class USING (oid) WHERE relkind = 'm'
    UNION SELECT k.conrelid FROM pg_constraint k JOIN below ON below.oid = k.confrelid WHERE k.contype = 'f'
    UNION SELECT k.confrelid FROM pg_constraint k JOIN below ON below.oid = k.conrelid WHERE k.contype = 'f'
  )
  SELECT jsonb_agg(DISTINCT pg_get_userbyid(relowner)) FROM pg_class WHERE oid IN (SELECT oid FROM changed)`;

const names = (rest: string) => list('r.oid::regclass::text ORDER BY r.oid', rest);

/** The table, all that inherits from it, and all that it inherits from. */
const relations = `
target AS (
  SELECT c.* , c.oid AS id FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = $1 AND c.relname = $2 AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
), below(oid) AS (
  SELECT id FROM target UNION SELECT i.inhrelid FROM pg_inherits i JOIN below ON below.oid = i.inhparent
), above(oid) AS (
  SELECT id FROM target UNION SELECT i.inhparent FROM pg_inherits i JOIN above ON above.oid = i.inhrelid
)`;

/** @see https://www.postgresql.org/docs/current/catalogs.html */
export const factsQuery = `
WITH RECURSIVE ${relations}
SELECT c.relkind::text AS kind, c.oid::regclass::text AS identity, (${owners}) AS owners, current_database()::text AS database,
       current_setting('track_counts')::boolean AS "countsRows",
       pg_get_userbyid(c.relowner)::text AS owner, ${codePath('c')} AS "codePath",
       (SELECT coalesce(sum(CASE WHEN r.reltuples < 0 THEN pg_relation_size(r.oid) / 28 ELSE r.reltuples END), 0)
        FROM pg_class r JOIN below USING (oid) WHERE r.relkind = 'r')::float8 AS rows,
       (SELECT coalesce(sum(pg_table_size(r.oid)), 0) FROM pg_class r JOIN below USING (oid) WHERE r.relkind = 'r')::float8 AS bytes,
       c.relrowsecurity AND c.relforcerowsecurity AS "forcedRowSecurity",
       ${columns} AS columns, ${uniqueKeys} AS "uniqueKeys", ${foreignKeys} AS "foreignKeys",
       ${inheritedKeys} AS "inheritedKeys", ${triggers} AS triggers,
       ${list('r.rulename ORDER BY r.oid', `FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.ev_type = '2' AND r.ev_enabled <> 'D'`)} AS "updateRules",
       ${names(`FROM pg_class r JOIN below USING (oid) WHERE r.relkind = 'f'`)} AS "foreignTables",
       ${names(`FROM pg_inherits i JOIN below ON below.oid = i.inhparent JOIN pg_class r ON r.oid = i.inhrelid WHERE i.inhdetachpending`)} AS "halfDetached",
       ${names(`FROM pg_class r JOIN below USING (oid) WHERE r.relkind = 'r'
         AND (r.relreplident = 'n'
           OR (r.relreplident = 'd' AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = r.oid AND indisprimary AND indimmediate))
           OR (r.relreplident = 'i' AND NOT EXISTS (SELECT FROM pg_index WHERE indrelid = r.oid AND indisreplident)))
         AND EXISTS (SELECT FROM pg_publication p WHERE p.pubupdate AND (p.puballtables
           OR EXISTS (SELECT FROM pg_publication_rel pr WHERE pr.prpubid = p.oid AND pr.prrelid IN (
                WITH RECURSIVE up(oid) AS (SELECT r.oid UNION SELECT i.inhparent FROM pg_inherits i JOIN up ON up.oid = i.inhrelid)
                SELECT oid FROM up))
           OR EXISTS (SELECT FROM pg_publication_namespace pn WHERE pn.pnpubid = p.oid AND pn.pnnspid = r.relnamespace)))`)}
         AS "withoutReplicaIdentity",
       ${list(`${tableName('above.oid')}`, 'FROM above WHERE above.oid <> c.oid')} AS ancestors,
       ${list(
         `jsonb_build_object('identity', r.oid::regclass::text, 'name', jsonb_build_array((SELECT nspname FROM pg_namespace WHERE oid = r.relnamespace), r.relname), 'owner', pg_get_userbyid(r.relowner), 'codePath', ${codePath('r')}) ORDER BY r.oid`,
         `FROM pg_class r JOIN below USING (oid) WHERE r.relkind = 'r'`,
       )} AS leaves,
       ${list(
         'n.nspname',
         `FROM pg_namespace n WHERE NOT has_schema_privilege(c.relowner, n.oid, 'USAGE') AND (n.oid = c.relnamespace OR n.oid IN (
            SELECT t.typnamespace FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = c.oid AND NOT a.attisdropped))`,
       )} AS "hiddenSchemas"
FROM target c`;

/** The foreign keys alone: to plan the whole takes PostgreSQL five times as long. */
export const foreignKeysQuery = `WITH RECURSIVE ${relations} SELECT ${foreignKeys} AS "foreignKeys" FROM target c`;
