/**
 * The access list of a table or sequence is in its row of `pg_class`, which has to fit into a page: that catalogue has no
 * TOAST table. Compressed, it is full with about 2,440 roles. Those of schemas, databases and routines have no such limit.
 * @see https://www.postgresql.org/docs/current/storage-toast.html
 * @see https://www.postgresql.org/docs/current/storage-page-layout.html
 */
export const roomOfRow = `(current_setting('block_size')::int - 32)`;
/** In bytes, of one role more at the worst: what is random in it does not get shorter. */
export const sizeOfEntry = 18;
/** Fewer entries always leave room. */
const entriesThatFit = 500;

/** Of the access list of a relation: whether a grant may not fit into it. */
export function isCrowded(acl: string): string {
  return `coalesce(cardinality(${acl}), 0) > ${entriesThatFit}`;
}

export const remedy =
  'revoke there what is needed no more in the source database, or grant it to one role that the others are members of';
