import { escapeIdentifier } from 'pg';
import type { SetupRun, TableMask } from '../../../database-ports.ts';
import { readNote } from '../progress.ts';
import type { Session } from '../session.ts';
import { type ForeignKey, tableFacts } from './table-facts.ts';

type DroppedKey = Pick<ForeignKey, 'name' | 'child' | 'definition'>;

/** Drops the foreign keys over masked columns: while only one side is masked they do not hold. Returns what was dropped. */
export async function dropForeignKeys(session: Session, masks: readonly TableMask[]): Promise<readonly DroppedKey[]> {
  const dropped = new Map<string, DroppedKey>();
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
  return [...dropped.values()];
}

/** Makes the dropped foreign keys again, which has PostgreSQL check every row. */
export async function restoreForeignKeys(session: Session, run: SetupRun, milliseconds: number): Promise<void> {
  const dropped = ((await readNote(session, run, 'foreign keys')) ?? []) as readonly DroppedKey[];
  for (const { name, child, definition } of dropped) {
    await session.rows(`ALTER TABLE ${child} ADD CONSTRAINT ${escapeIdentifier(name)} ${definition}`, [], milliseconds);
  }
}
