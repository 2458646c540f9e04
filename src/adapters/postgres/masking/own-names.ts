/** Functions of PostgreSQL's own, as {@link own} names its operators. */
export const call = {
  ...{ left: 'pg_catalog.left', right: 'pg_catalog.right', length: 'pg_catalog.length' },
  ...{ repeat: 'pg_catalog.repeat', translate: 'pg_catalog.translate' },
} as const;

/**
 * An operator of PostgreSQL's own. Masks run with the search path of the table's owner, where a function or an operator
 * that somebody has made for `varchar` would be preferred to PostgreSQL's for `text`: so each one is named with its
 * schema. All operators that are named so bind alike, from left to right.
 * @see https://www.postgresql.org/docs/current/typeconv-oper.html
 */
export const own = (operator: string) => `OPERATOR(pg_catalog.${operator})`;
/** The texts one after the other. */
export const join = (...parts: readonly string[]) => parts.map((part) => `(${part})`).join(` ${own('||')} `);

/** Without schema and modifier: `character varying`. */
export function typeName(base: string): string {
  return base.replace(/\([^)]*\)/, '').replace(/^.*\./, '');
}
