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

/**
 * The statements that make these the role's settings, for every database: none if they are.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export function settingStatements(
  role: string,
  wanted: Readonly<Record<string, string>>,
  present: ReadonlyMap<string, string>,
): readonly string[] {
  const alter = `ALTER ROLE ${escapeIdentifier(role)}`;
  const quoted = (name: string) =>
    name
      .split('.')
      .map((part) => escapeIdentifier(part))
      .join('.');
  return [
    ...[...present.keys()]
      .filter((name) => !Object.hasOwn(wanted, name.toLowerCase()))
      .map((name) => `${alter} RESET ${quoted(name)}`),
    ...Object.entries(wanted).flatMap(([name, value]) => {
      const elements = lists.has(name) ? listElements(value) : [value];
      const known = [...present].find(([key]) => key.toLowerCase() === name)?.[1];
      const same = lists.has(name)
        ? known !== undefined && JSON.stringify(listElements(known)) === JSON.stringify(elements)
        : known === value;
      return same ? [] : [`${alter} SET ${quoted(name)} TO ${elements.map((one) => escapeLiteral(one)).join(', ')}`];
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
