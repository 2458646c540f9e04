import type { Privileges } from './privileges.ts';
import { ofExtension, ownerName, tableKinds } from './schema-objects.ts';
import type { Session } from './session.ts';

/** An object on which the role lacks privileges. */
export interface MissingPrivileges {
  /** The keyword of GRANT. */
  readonly kind: 'DATABASE' | 'SCHEMA' | 'TABLE' | 'SEQUENCE' | 'ROUTINE';
  /** The name as SQL, quoted and with its schema; of a routine with its argument types. */
  readonly identity: string;
  readonly owner: string;
  readonly privileges: readonly string[];
}

function lacking(privileges: string, has: string): string {
  return `ARRAY(SELECT p FROM unnest(${privileges}::text[]) AS p WHERE NOT ${has})`;
}

/**
 * What the role lacks, counting what it has as a member of another role or through PUBLIC: so a second run finds nothing
 * to do, and an object nobody may grant on is no trouble as long as the role can use it.
 */
export async function missingPrivileges(
  session: Session,
  role: string,
  schemas: readonly string[],
  wanted: Privileges,
): Promise<readonly MissingPrivileges[]> {
  return session.rows<MissingPrivileges & { [column: string]: unknown }>(
    `SELECT * FROM (
       SELECT 1 AS rank, 'DATABASE' AS kind, quote_ident(d.datname) AS identity, ${ownerName('d.datdba')} AS owner,
              ${lacking('$3', 'has_database_privilege($1::name, d.oid, p)')} AS privileges
       FROM pg_database d WHERE d.datname = current_database()
       UNION ALL
       SELECT 2, 'SCHEMA', quote_ident(n.nspname), ${ownerName('n.nspowner')},
              ${lacking('$4', 'has_schema_privilege($1::name, n.oid, p)')}
       FROM pg_namespace n WHERE n.nspname = ANY ($2::text[])
       UNION ALL
       SELECT 3, 'TABLE', c.oid::regclass::text, ${ownerName('c.relowner')},
              ${lacking('$5', `(has_table_privilege($1::name, c.oid, p) OR (c.relkind = 'm' AND p <> 'SELECT'))`)}
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = ANY ($2::text[]) AND c.relkind IN ${tableKinds} AND NOT ${ofExtension('pg_class', 'c.oid')}
       UNION ALL
       SELECT 4, 'SEQUENCE', c.oid::regclass::text, ${ownerName('c.relowner')},
              ${lacking('$6', 'has_sequence_privilege($1::name, c.oid, p)')}
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = ANY ($2::text[]) AND c.relkind = 'S' AND NOT ${ofExtension('pg_class', 'c.oid')}
       UNION ALL
       SELECT 5, 'ROUTINE', f.oid::regprocedure::text, ${ownerName('f.proowner')},
              ${lacking('$7', 'has_function_privilege($1::name, f.oid, p)')}
       FROM pg_proc f JOIN pg_namespace n ON n.oid = f.pronamespace
       WHERE n.nspname = ANY ($2::text[]) AND ($8::boolean OR NOT f.prosecdef)
         AND NOT ${ofExtension('pg_proc', 'f.oid')}
     ) AS object WHERE cardinality(privileges) > 0 ORDER BY rank, owner, privileges, identity`,
    [
      role,
      schemas,
      wanted.database,
      wanted.schema,
      wanted.table,
      wanted.sequence,
      wanted.routine,
      wanted.securityDefiner,
    ],
  );
}
