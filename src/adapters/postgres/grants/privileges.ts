import type { Access } from '../../../ports/database-roles.ts';

/** The privileges that one kind of access gives, by what they are held on. */
export interface Privileges {
  readonly database: readonly string[];
  readonly schema: readonly string[];
  readonly table: readonly string[];
  readonly sequence: readonly string[];
  /** On each function, procedure and aggregate. */
  readonly routine: readonly string[];
  /** Whether that includes routines that run with their owner's privileges. */
  readonly securityDefiner: boolean;
  /** On the routines that are made later. */
  readonly laterRoutine: readonly string[];
}

/**
 * `readonly` gets no routine that runs with its owner's privileges, for such a routine may write; and none by default,
 * for a default cannot tell the one from the other. PUBLIC may execute new routines anyway unless that was revoked.
 * @see https://www.postgresql.org/docs/current/ddl-priv.html
 */
export const privilegesOf: Readonly<Record<Access, Privileges>> = {
  readonly: {
    database: ['CONNECT'],
    schema: ['USAGE'],
    table: ['SELECT'],
    sequence: ['SELECT'],
    routine: ['EXECUTE'],
    securityDefiner: false,
    laterRoutine: [],
  },
  readwrite: {
    database: ['CONNECT', 'TEMPORARY'],
    schema: ['USAGE'],
    table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    sequence: ['USAGE', 'SELECT', 'UPDATE'],
    routine: ['EXECUTE'],
    securityDefiner: true,
    laterRoutine: ['EXECUTE'],
  },
  owner: {
    database: ['CONNECT', 'TEMPORARY', 'CREATE'],
    schema: ['USAGE', 'CREATE'],
    table: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'],
    sequence: ['USAGE', 'SELECT', 'UPDATE'],
    routine: ['EXECUTE'],
    securityDefiner: true,
    laterRoutine: ['EXECUTE'],
  },
};
