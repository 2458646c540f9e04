import { escapeIdentifier, escapeLiteral } from 'pg';
import type { TableMask, TimeLeft } from '../../../ports/database-data.ts';
import type { Session } from '../connection/session.ts';
import { readNote, writeNote } from '../data/progress.ts';
import { type ForeignKey, foreignKeysOf } from './table-facts.ts';
import { type LimitedSession, margin } from './time-limit.ts';

/** A foreign key that is to be made again. One noted before comments or references were has none. */
export type DroppedKey = Pick<ForeignKey, 'name' | 'child' | 'definition' | 'plain' | 'parts' | 'comment'> & {
  /** Which column refers to which. */
  readonly references?: readonly { readonly from: ColumnName; readonly to: ColumnName; readonly binding: boolean }[];
};
type ColumnName = readonly [schema: string, table: string, column: string];

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
    for (const key of await foreignKeysOf(session, mask)) {
      const { name, child, isChild, isParent } = key;
      const columns = [...(isChild ? key.childColumns : []), ...(isParent ? key.parentColumns : [])];
      if (!columns.some((column) => masked.has(column))) continue;
      if (!noted.has(identity({ name, table: child }))) dropped.push(toBeMadeAgain(key));
      await session.rows(`ALTER TABLE ${child} DROP CONSTRAINT ${escapeIdentifier(name)}`);
    }
  }
  if (dropped.length > 0) await writeNote(session, ...note, [...before, ...dropped]);
}

function toBeMadeAgain(key: ForeignKey): DroppedKey {
  const { name, child, definition, plain, parts, comment } = key;
  return {
    name,
    child,
    definition,
    plain,
    parts,
    references: referencesOf(key),
    ...(comment == null ? {} : { comment }),
  };
}

function referencesOf(key: ForeignKey): NonNullable<DroppedKey['references']> {
  const { childTables, childColumns, parentTables, parentColumns, binding } = key;
  const [child, parent] = [childTables[0], parentTables[0]];
  if (child === undefined || parent === undefined) return [];
  return childColumns.map((column, index) => ({
    from: [...child, column],
    to: [...parent, parentColumns[index] ?? ''],
    binding,
  }));
}

const identity = ({ table, name }: { readonly table: string; readonly name: string }) => `${table} ${name}`;

/** What is still to be made again. */
export async function droppedKeys(session: Session): Promise<readonly DroppedKey[]> {
  return ((await readNote(session, ...note)) ?? []) as readonly DroppedKey[];
}

/** What one transaction makes again: soon done again if it is broken off, in milliseconds. */
const aimedFor = 5_000;

/**
 * Goes some steps further towards the first key that is missing. Adding a key and checking every row are steps of their own
 * where PostgreSQL lets them be; of a partitioned table each partition's key is, and the table then takes these over. What
 * is there is looked up once for all partitions, and a transaction takes as many steps as soon end.
 * @see https://www.postgresql.org/docs/current/sql-altertable.html
 */
export async function remakeKey(session: Session, statements: LimitedSession, timeLeft: TimeLeft): Promise<void> {
  const [key, ...others] = await droppedKeys(session);
  if (key === undefined) return;
  const { name, child, definition, plain = false, parts = [] } = key;
  const unchecked = definition.endsWith(' NOT VALID') || definition.endsWith(' NOT ENFORCED');
  const own = { table: child, name, comment: key.comment, inSteps: plain && !unchecked };
  const pieces = [...parts.map((part) => ({ ...part, inSteps: true })), own];
  const found = await session.rows<{ checked: boolean | null }>(
    `SELECT k.convalidated AS checked FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS piece(relation, name, place)
     LEFT JOIN pg_constraint k ON k.contype = 'f' AND k.conrelid = to_regclass(piece.relation) AND k.conname = piece.name
     ORDER BY piece.place`,
    [pieces.map(({ table }) => table), pieces.map((piece) => piece.name)],
  );
  const steps = pieces.flatMap((piece, index) => {
    const checked = found[index]?.checked ?? null;
    const constraint = escapeIdentifier(piece.name);
    // With the key: once that is there, nobody looks for its comment.
    const comment =
      piece.comment == null
        ? ''
        : `;\nCOMMENT ON CONSTRAINT ${constraint} ON ${piece.table} IS ${escapeLiteral(piece.comment)}`;
    const later = piece.inSteps ? ' NOT VALID' : '';
    return [
      ...(checked === null
        ? [`ALTER TABLE ${piece.table} ADD CONSTRAINT ${constraint} ${definition}${later}${comment}`]
        : []),
      ...(piece.inSteps && checked !== true ? [`ALTER TABLE ${piece.table} VALIDATE CONSTRAINT ${constraint}`] : []),
    ];
  });
  const until = performance.now() + aimedFor;
  for (const [index, step] of steps.entries()) {
    if (index > 0 && (performance.now() > until || timeLeft() < 2 * margin)) return;
    await statements.rows(step);
  }
  await writeNote(session, ...note, others);
}
