import type { UsersSetup } from '../payload.ts';
import { oneLine } from './notification-text.ts';

/** One declared role as a notification tells it. */
export function roleLine({ name, access, login, change, databases, secretArn }: UsersSetup['roles'][number]): string {
  const how = {
    iam: 'logs in by IAM',
    none: 'does not log in',
    secret: 'password from its secret',
    generate: `generated password${secretArn === undefined ? '' : ` in ${secretArn}`}`,
  }[login];
  const may = {
    none: 'no access of its own',
    explicit: `explicit privileges in ${databases.map(oneLine).join(', ')}`,
  }[access];
  return `- ${oneLine(name)}: ${may ?? `${access} in ${databases.map(oneLine).join(', ')}`}; ${how}; ${change}`;
}

/** What else was done to the database before anybody could log in, and what was proven. */
export function setupLines({ unlistedLogins, sql, masked, verifications, proofs }: UsersSetup): readonly string[] {
  return [
    ...section(
      'Logins of production',
      unlistedLogins.map(({ name, change }) => `- ${oneLine(name)}: ${change}`),
    ),
    ...section(
      'SQL files',
      sql.map(({ file, database, result }) => `- ${file} in ${oneLine(database)}: ${result}`),
    ),
    ...section(
      'Masked',
      masked.map(({ database, schema, table, rows }) =>
        oneLine(`- ${schema}.${table} in ${database}: ${rows} ${rows === 1 ? 'row' : 'rows'}`),
      ),
    ),
    ...section(
      'Verified',
      verifications.map(({ name, database, value, expected }) =>
        oneLine(`- ${name} in ${database}: ${value}, expected ${expected}`),
      ),
    ),
    `Proven: ${proofs.loggedIn} logged in with their passwords, ${proofs.refusedLogin} locked logins refused, ${proofs.refusedWrite} readonly roles refused a write`,
  ];
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:`, ...items];
}
