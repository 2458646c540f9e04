/**
 * What a session begins with, whatever `ALTER ROLE … SET` and `ALTER DATABASE … SET` came along with the snapshot: what is in
 * the start-up packet counts for more than either, and RESET and DISCARD go back to it.
 *
 * Every setting that a role may make for itself and that can refuse or end the pipeline's sessions, have it act as somebody
 * else, see less than there is, or read and write values in another form. What only makes a session slower is left alone, but
 * for `jit`; so is what gives values a meaning (`lc_monetary`, text search configurations).
 * @see https://www.postgresql.org/docs/current/config-setting.html
 * @see https://www.postgresql.org/docs/current/runtime-config-client.html
 */
const everywhere: Readonly<Record<string, string>> = {
  // `none` is the user that has logged in; a RESET would go back to the role that was set.
  role: 'none',
  // With no schema on the search path PostgreSQL writes every name with its schema, and no function that a user made can
  // stand in for one of PostgreSQL's.
  search_path: '',
  // A library that is no longer there refuses the session.
  local_preload_libraries: '',

  default_transaction_read_only: 'off',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
  idle_session_timeout: '0',
  exit_on_error: 'off',
  tcp_user_timeout: '0',
  client_connection_check_interval: '0',
  // Who is locked out stays so after a crash.
  synchronous_commit: 'on',

  row_security: 'on',
  quote_all_identifiers: 'off',
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  array_nulls: 'on',
  gin_fuzzy_search_limit: '0',
  check_function_bodies: 'on',
  plan_cache_mode: 'auto',
  default_tablespace: '',
  temp_tablespaces: '',
  default_table_access_method: 'heap',
  xmloption: 'content',
  client_min_messages: 'warning',

  DateStyle: 'ISO',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  xmlbinary: 'base64',
  extra_float_digits: '1',

  // Its estimates for queries on the catalogue are far too high, so that it would compile them for longer than they run.
  jit: 'off',
};

/** The same of what not every version knows: one that is not known refuses the session. */
const somewhere: Readonly<Record<string, string>> = {
  // Since version 16: a role that the pipeline makes is its own maker's to administer, and nothing else.
  createrole_self_grant: '',
  // Since version 17.
  transaction_timeout: '0',
  // Since minor versions of August 2024.
  restrict_nonsystem_relation_kind: '',
};

/** undefined_object */
const unknownSetting = '42704';

/** What one server takes of it: the first one that it does not know, it tells. */
export interface StartupSettings {
  /** For the parameter `options` of the start-up packet. */
  options(): string;
  /** Whether the next session will begin with less, for the server has refused one for what it does not know. */
  dropUnknown(error: { readonly code?: string | undefined; readonly message: string }): boolean;
}

export function startupSettings(): StartupSettings {
  const unknown = new Set<string>();
  return {
    options: () =>
      Object.entries({ ...everywhere, ...somewhere })
        .filter(([name]) => !unknown.has(name))
        .map(([name, value]) => `-c ${name}=${escaped(value)}`)
        .join(' '),
    dropUnknown: ({ code, message }) => {
      if (code !== unknownSetting) return false;
      // In whatever language the server says it, with that one's quotation marks.
      const refused = Object.keys(somewhere).filter(
        (name) => !unknown.has(name) && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(message),
      );
      for (const name of refused) unknown.add(name);
      return refused.length > 0;
    },
  };
}

function escaped(value: string): string {
  return value.replaceAll(/[\\ ]/g, (character) => `\\${character}`);
}
