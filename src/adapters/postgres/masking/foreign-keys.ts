import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../database-ports.ts';
import { readNote, writeNote } from '../progress.ts';
import type { Session } from '../session.ts';
import { type ForeignKey, tableFacts } from './table-facts.ts';
import type { LimitedSession } from './time-limit.ts';

/** A foreign key that is to be made again. */
export type DroppedKey = Pick<ForeignKey, 'name' | 'child' | 'definition' | 'plain' | 'parts'>;

/**
 * What is dropped is noted for the database, and not for a run: a later run makes it again too, whatever its rules are.
 */
const note = ['database', 'foreign keys'] as const;

/**
 * Drops the foreign keys over masked columns: while only one side is masked they do not hold. Notes what it drops; what an
 * earlier run has dropped and begun to make again stays noted as it was at first.
 */
export async function dropForeignKeys(session: Session, masks: readonly TableMask[]): Promise<void> {
  const before = await droppedKeys(session);
  const noted = new Set(
    before.flatMap(({ name, child, parts = [] }) => [{ name, table: child }, ...parts].map(identity)),
  );
  const dropped: DroppedKey[] = [];
  for (const mask of masks) {
    const masked = new Set(mask.columns.map(({ name }) => name));
    const facts = await tableFacts(session, mask);
    for (const key of facts?.foreignKeys ?? []) {
      const { name, child, definition, plain, parts, isChild, isParent } = key;
      const columns = [...(isChild ? key.childColumns : []), ...(isParent ? key.parentColumns : [])];
      if (!columns.some((column) => masked.has(column))) continue;
      if (!noted.has(identity({ name, table: child }))) dropped.push({ name, child, definition, plain, parts });
      await session.rows(`ALTER TABLE ${child} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    }
  }
  if (dropped.length > 0) await writeNote(session, ...note, [...before, ...dropped]);
}

const identity = ({ table, name }: { readonly table: string; readonly name: string }) => `${table} ${name}`;

/** What is still to be made again. */
export async function droppedKeys(session: Session): Promise<readonly DroppedKey[]> {
  return ((await readNote(session, ...note)) ?? []) as readonly DroppedKey[];
}

/**
 * Goes one step further towards the first key that is missing. Adding a key and checking every row are steps of their own
 * where PostgreSQL lets them be; of a partitioned table each partition's key is, and the table then takes these over.
 * @see https://www.postgresql.org/docs/current/sql-altertable.html
 */
export async function remakeKey(session: Session, statements: LimitedSession): Promise<void> {
  const [key, ...others] = await droppedKeys(session);
  if (key === undefined) return;
  const { name, child, definition, plain = false, parts = [] } = key;
  const unchecked = definition.endsWith(' NOT VALID') || definition.endsWith(' NOT ENFORCED');
  const own = { table: child, name, inSteps: plain && !unchecked };
  for (const one of [...parts.map((part) => ({ ...part, inSteps: true })), own]) {
    const constraint = escapeIdentifier(one.name);
    const [found] = await session.rows<{ checked: boolean }>(
      `SELECT convalidated AS checked FROM pg_constraint
       WHERE contype = 'f' AND conrelid = to_regclass($1) AND conname = $2`,
      [one.table, one.name],
    );
    if (found === undefined) {
      const later = one.inSteps ? ' NOT VALID' : '';
      await statements.rows(`ALTER TABLE ${one.table} ADD CONSTRAINT ${constraint} ${definition}${later}`);
      return;
    }
    if (one.inSteps && !found.checked) {
      await statements.rows(`ALTER TABLE ${one.table} VALIDATE CONSTRAINT ${constraint}`);
      return;
    }
  }
  await writeNote(session, ...note, others);
}
