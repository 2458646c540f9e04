import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../database-ports.ts';
import { readNote, writeNote } from '../progress.ts';
import type { Session } from '../session.ts';
import { type ForeignKey, tableFacts } from './table-facts.ts';

type DroppedKey = Pick<ForeignKey, 'name' | 'child' | 'definition'>;

/**
 * What is dropped is noted for the database, and not for a run: a later run with other rules makes it again too.
 */
const note = ['database', 'foreign keys'] as const;

/** Drops the foreign keys over masked columns: while only one side is masked they do not hold. Notes what it drops. */
export async function dropForeignKeys(session: Session, masks: readonly TableMask[]): Promise<void> {
  const before = await droppedKeys(session);
  const dropped = new Map(before.map((key) => [`${key.child} ${key.name}`, key]));
  for (const mask of masks) {
    const masked = new Set(mask.columns.map(({ name }) => name));
    const facts = await tableFacts(session, mask);
    for (const key of facts?.foreignKeys ?? []) {
      const isChild = key.childTable[0] === mask.schema && key.childTable[1] === mask.table;
      const isParent = key.parentTable[0] === mask.schema && key.parentTable[1] === mask.table;
      const columns = [...(isChild ? key.childColumns : []), ...(isParent ? key.parentColumns : [])];
      const id = `${key.child} ${key.name}`;
      if (dropped.has(id) || !columns.some((name) => masked.has(name))) continue;
      const { name, child, definition } = key;
      dropped.set(id, { name, child, definition });
      await session.rows(`ALTER TABLE ${child} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    }
  }
  if (dropped.size > before.length) await writeNote(session, ...note, [...dropped.values()]);
}

/** Makes the dropped foreign keys again, which has PostgreSQL check every row. */
export async function restoreForeignKeys(session: Session, milliseconds: number): Promise<void> {
  for (const { name, child, definition } of await droppedKeys(session)) {
    await session.rows(`ALTER TABLE ${child} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`, [], milliseconds);
  }
  await writeNote(session, ...note, []);
}

async function droppedKeys(session: Session): Promise<readonly DroppedKey[]> {
  return ((await readNote(session, ...note)) ?? []) as readonly DroppedKey[];
}
