import type { Session } from '../connection/session.ts';

export interface Condition {
  readonly kind: 'check' | 'index' | 'generated';
  readonly name: string;
  readonly columns: readonly string[];
  readonly expression: string;
}

/** All expressions that PostgreSQL evaluates anew when a row of the table changes. */
export async function conditionsOf(session: Session, leaf: string): Promise<readonly Condition[]> {
  const names = (numbers: string) =>
    `ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = r.oid AND attnum IN (${numbers}))`;
  const within = (catalog: string, object: string) =>
    names(`SELECT refobjsubid FROM pg_depend WHERE classid = '${catalog}'::regclass AND objid = ${object}
           AND refclassid = 'pg_class'::regclass AND refobjid = r.oid`);
  return session.rows<Condition & { [column: string]: unknown }>(
    `SELECT 'check' AS kind, k.conname AS name, ${names('SELECT unnest(k.conkey)')} AS columns, pg_get_expr(k.conbin, r.oid) AS expression
     FROM pg_class r JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'c' AND pg_get_constraintdef(k.oid) NOT LIKE '% NOT ENFORCED'
     WHERE r.oid = to_regclass($1)
     UNION ALL
     SELECT 'index', i.indexrelid::regclass::text, ${within('pg_class', 'i.indexrelid')}, pg_get_indexdef(i.indexrelid, place, true)
     FROM pg_class r JOIN pg_index i ON i.indrelid = r.oid, generate_series(1, i.indnkeyatts) AS place
     WHERE r.oid = to_regclass($1) AND i.indkey[place - 1] = 0
     UNION ALL
     SELECT 'index', i.indexrelid::regclass::text, ${within('pg_class', 'i.indexrelid')}, pg_get_expr(i.indpred, r.oid)
     FROM pg_class r JOIN pg_index i ON i.indrelid = r.oid WHERE r.oid = to_regclass($1) AND i.indpred IS NOT NULL
     UNION ALL
     SELECT CASE WHEN a.attnotnull THEN 'check' ELSE 'generated' END, a.attname, ${within('pg_attrdef', 'd.oid')},
            CASE WHEN a.attnotnull THEN '(' || pg_get_expr(d.adbin, r.oid) || ') IS NOT NULL' ELSE pg_get_expr(d.adbin, r.oid) END
     FROM pg_class r JOIN pg_attribute a ON a.attrelid = r.oid AND a.attgenerated <> ''
     JOIN pg_attrdef d ON d.adrelid = r.oid AND d.adnum = a.attnum WHERE r.oid = to_regclass($1)`,
    [leaf],
  );
}
