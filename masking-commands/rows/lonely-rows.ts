import pg from 'pg';
import type { Filling } from './fillable-tables.ts';

/** What PostgreSQL answers, or why it doesn't. */
export async function asked(
  session: Filling,
  sql: string,
): Promise<{ readonly rows: readonly Record<string, unknown>[] } | pg.DatabaseError> {
  try {
    return await session.query(sql);
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error;
    throw error;
  }
}

/** Deletes the rows that refer to none, for their partner was refused; and so on. Tells what could not be deleted. */
export async function deleteLonely(session: Filling): Promise<readonly string[]> {
  const { rows: keys } = await session.query(lonely);
  const refused = new Map<string, string>();
  for (let deleted = true; deleted; ) {
    deleted = false;
    for (const { sql, child } of keys) {
      const gone = await asked(session, String(sql));
      if ('rows' in gone) deleted ||= gone.rows.length > 0;
      else refused.set(String(child), `${child} may have rows that refer to none: ${gone.message}`);
    }
  }
  return [...refused.values()];
}

/**
 * Of each foreign key a DELETE of what it would not take. Values of the same type are compared as texts: the operators of an extension's
 * types need not be found.
 */
const lonely = `
SELECT k.conrelid::regclass::text AS child,
  format('DELETE FROM %s %s AS c WHERE (%s) AND NOT EXISTS (SELECT FROM %s AS p WHERE %s) RETURNING 1',
    CASE WHEN t.relkind = 'p' THEN '' ELSE 'ONLY' END, k.conrelid::regclass,
    (SELECT string_agg(format('c.%I IS NOT NULL', o.attname), CASE WHEN k.confmatchtype = 'f' THEN ' OR ' ELSE ' AND ' END)
     FROM unnest(k.conkey) AS n JOIN pg_attribute o ON o.attrelid = k.conrelid AND o.attnum = n),
    k.confrelid::regclass,
    (SELECT string_agg(format(CASE WHEN o.atttypid = r.atttypid THEN 'p.%I::text = c.%I::text' ELSE 'p.%I = c.%I' END, r.attname, o.attname), ' AND ')
     FROM unnest(k.conkey, k.confkey) AS pair(own, other)
     JOIN pg_attribute o ON o.attrelid = k.conrelid AND o.attnum = pair.own JOIN pg_attribute r ON r.attrelid = k.confrelid AND r.attnum = pair.other)) AS sql
FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid WHERE k.contype = 'f' AND k.conparentid = 0`;
