import type { UsersSetup } from '../payload/results.ts';
import { oneLine } from './formatting.ts';

/** One declared role as a notification tells it. */
function roleLine({ name, access, login, change, databases, secretArn }: UsersSetup['roles'][number]): string {
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

/** The declared roles, and how many of them the payload had no room for. */
export function roleLines({ roles, omitted = {} }: UsersSetup): readonly string[] {
  return [...roles.map(roleLine), ...andMore(omitted['roles'])];
}

function andMore(count: number | undefined): readonly string[] {
  return count === undefined ? [] : [`- and ${count} more`];
}

const outwardChange = {
  disabled: 'disabled',
  'was disabled': 'was disabled already',
  kept: 'kept, as the profile says',
  left: 'LEFT: it could not be disabled',
  'opened since': 'OPENED while the database was set up, as SQL files of the profile may',
} as const;

/** What else was done to the database before anybody could log in, and what was proven. */
export function setupLines({
  unlistedLogins,
  outward,
  sql,
  masked,
  verifications,
  proofs,
  omitted = {},
}: UsersSetup): readonly string[] {
  return [
    ...section(
      'Logins of production',
      unlistedLogins.map(({ name, change }) => `- ${oneLine(name)}: ${change}`),
      omitted['unlistedLogins'],
    ),
    ...section(
      'What reaches other servers',
      outward.map(({ database, kind, name, change }) =>
        oneLine(`- ${kind} in ${database}: ${name}: ${outwardChange[change]}`),
      ),
      omitted['outward'],
    ),
    ...section(
      'SQL files',
      sql.map(({ file, database, result }) => `- ${file} in ${oneLine(database)}: ${result}`),
      omitted['sql'],
    ),
    ...section(
      'Masked',
      masked.map(({ database, schema, table, rows, kept }) =>
        oneLine(
          `- ${schema}.${table} in ${database}: ${rows} ${rows === 1 ? 'row' : 'rows'}${kept === undefined ? '' : `, ${kept} kept as they were`}`,
        ),
      ),
      omitted['masked'],
    ),
    ...section(
      'Verified',
      verifications.map(({ name, database, value, expected }) =>
        oneLine(`- ${name} in ${database}: ${value}, expected ${expected}`),
      ),
      omitted['verifications'],
    ),
    `Proven: ${proofs.loggedIn} logged in with their passwords, ${proofs.refusedLogin} locked logins refused, ${proofs.refusedWrite} readonly roles refused a write`,
  ];
}

function section(title: string, items: readonly string[], more: number | undefined): readonly string[] {
  return items.length === 0 && more === undefined ? [] : [`${title}:`, ...items, ...andMore(more)];
}
