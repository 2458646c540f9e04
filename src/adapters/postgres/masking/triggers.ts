import { escapeIdentifier } from 'pg';
import type { TableMask } from '../../../ports/database-data.ts';
import type { TableFacts } from './table-facts.ts';
import type { LimitedSession } from './time-limit.ts';

/**
 * The triggers that masking these columns fires: not those of other columns only. A generated column changes with those
 * that it is made of.
 * @see https://www.postgresql.org/docs/current/sql-createtrigger.html
 */
export function firedTriggers({ columns }: TableMask, facts: TableFacts): TableFacts['triggers'] {
  const masked = new Set(columns.map(({ name }) => name));
  const changed = new Set([
    ...masked,
    ...facts.columns.filter(({ madeOf }) => madeOf.some((name) => masked.has(name))).map(({ name }) => name),
  ]);
  return facts.triggers.filter(({ of }) => of.length === 0 || of.some((name) => changed.has(name)));
}

/** Those of them that do fire while the table is masked. */
export function firingTriggers(mask: TableMask, facts: TableFacts): TableFacts['triggers'] {
  return firedTriggers(mask, facts).filter(({ name }) => fires(mask, name) === true);
}

/** Those of them that are disabled meanwhile. */
export function silencedTriggers(mask: TableMask, facts: TableFacts): TableFacts['triggers'] {
  return firedTriggers(mask, facts).filter(({ name }) => fires(mask, name) === false);
}

/** Undefined where the profile says nothing of it. */
function fires({ triggers }: TableMask, name: string): boolean | undefined {
  if (triggers === undefined) return undefined;
  return triggers === 'fire' || (triggers !== 'disable' && triggers.fire.includes(name));
}

/** Each trigger as it is: to be put back as it was before the transaction ends. */
export async function disableTriggers(
  session: LimitedSession,
  triggers: TableFacts['triggers'],
): Promise<() => Promise<void>> {
  const alter = async (how: (enabled: string) => string) => {
    for (const { name, table, enabled } of triggers) {
      await session.rows(`ALTER TABLE ONLY ${table} ${how(enabled)} TRIGGER ${escapeIdentifier(name)}`);
    }
  };
  await alter(() => 'DISABLE');
  return () => alter((enabled) => (enabled === 'A' ? 'ENABLE ALWAYS' : enabled === 'R' ? 'ENABLE REPLICA' : 'ENABLE'));
}
