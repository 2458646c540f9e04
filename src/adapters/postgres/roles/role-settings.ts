import { escapeIdentifier, escapeLiteral } from 'pg';

/** Settings whose value is a list of identifiers: given as one literal, a list would become one name with commas in it. */
const lists: ReadonlySet<string> = new Set([
  ...['search_path', 'temp_tablespaces', 'local_preload_libraries', 'session_preload_libraries'],
]);

/** What `pg_db_role_setting` has: `name=value`. */
export function settingsOf(config: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    config.map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
  );
}

/** What ALTER ROLE does to one setting. */
export interface SettingChange {
  readonly name: string;
  /** What follows the name of the role: `SET "work_mem" TO '8MB'`. */
  readonly clause: string;
  readonly resets: boolean;
}

/** The statements that make these the role's settings, for every database: none if they are. */
export function settingStatements(role: string, ...changed: Parameters<typeof settingChanges>): readonly string[] {
  return settingChanges(...changed).map(({ clause }) => `ALTER ROLE ${escapeIdentifier(role)} ${clause}`);
}

/**
 * What makes these of a role's settings out of those that are present.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export function settingChanges(
  wanted: Readonly<Record<string, string>>,
  present: ReadonlyMap<string, string>,
): readonly SettingChange[] {
  const quoted = (name: string) =>
    name
      .split('.')
      .map((part) => escapeIdentifier(part))
      .join('.');
  return [
    ...[...present.keys()]
      .filter((name) => !Object.hasOwn(wanted, name.toLowerCase()))
      .map((name) => ({ name, clause: `RESET ${quoted(name)}`, resets: true })),
    ...Object.entries(wanted).flatMap(([name, value]) => {
      const elements = lists.has(name) ? listElements(value) : [value];
      const known = [...present].find(([key]) => key.toLowerCase() === name)?.[1];
      const same = lists.has(name)
        ? known !== undefined && JSON.stringify(listElements(known)) === JSON.stringify(elements)
        : known === value;
      const clause = `SET ${quoted(name)} TO ${elements.map((one) => escapeLiteral(one)).join(', ')}`;
      return same ? [] : [{ name, clause, resets: false }];
    }),
  ];
}

/** `"$user", public` as its names: in double quotes as they stand, else in lower case. */
function listElements(text: string): readonly string[] {
  const elements = [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]*))\s*(?:,|$)/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain.trim().toLowerCase() : quoted.replaceAll('""', '"'),
  );
  const named = elements.filter((element) => element !== '');
  return named.length === 0 ? [''] : named;
}
