import fc from 'fast-check';
import { escapeLiteral, escapeIdentifier as quoted } from 'pg';
import { describe, expect, it } from 'vitest';
import type { DatabaseConnection } from '../../../src/ports/database.ts';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import type { SetupProblem } from '../../../src/ports/setup-problem.ts';
import { master, production, type Restored } from '../roles/production.ts';
import { numRuns } from '../server-version.ts';
import { type AnyTable, anyTables, columnsOf, marker, masksOf, sqlOf } from './arbitrary-tables.ts';
import { plenty } from './people.ts';

const { restored } = production();
const schema = 'Any "schema"';
const types = `
  CREATE SCHEMA "Odd ""types"; CREATE DOMAIN "Odd ""types".mail AS text CHECK (VALUE LIKE '%@%');
  CREATE DOMAIN "Odd ""types".short AS varchar(50); CREATE DOMAIN "Odd ""types".amount AS numeric(9, 1) CHECK (VALUE > 0);
  CREATE DOMAIN "Odd ""types".day AS date; CREATE DOMAIN "Odd ""types".id AS uuid;
  CREATE DOMAIN "Odd ""types".count AS int4 CHECK (VALUE < 100000)`;

type Rows = readonly Readonly<Record<string, string | null>>[];
type Content = ReadonlyMap<string, Rows>;

/** All rows of all tables as text, in the order that they were made in. */
async function contentOf(staging: Restored, tables: readonly AnyTable[]): Promise<Content> {
  const content = new Map<string, Rows>();
  for (const table of tables) {
    const names = [...columnsOf(table).map(({ name }) => name), 'k1', 'k2', marker];
    const rows = await staging.superuser(
      `SELECT ${names.map((name, index) => `t.${quoted(name)}::text AS c${index}`).join(', ')}
       FROM ${quoted(schema)}.${quoted(table.name)} AS t ORDER BY t.${quoted(marker)}`,
    );
    const named = (row: Record<string, unknown>) =>
      Object.fromEntries(names.map((name, index) => [name, row[`c${index}`] as string | null]));
    content.set(table.name, rows.map(named));
  }
  return content;
}

const constraints = (staging: Restored) =>
  staging.superuser(
    `SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS definition, convalidated, conislocal, coninhcount
     FROM pg_constraint WHERE connamespace = '${quoted(schema)}'::regnamespace ORDER BY 1, 2, 3`,
  );

/** Columns, of which nothing of production may be left, whose statistics show it all the same. */
async function leaks(
  staging: Restored,
  tables: readonly AnyTable[],
  masks: readonly TableMask[],
): Promise<readonly string[]> {
  const hidden = masks.flatMap(({ table, columns }) => {
    const { index } = tables.find(({ name }) => name === table) ?? { index: -1 };
    const names = columns.filter(({ rule: { type } }) => ['hash', 'email', 'name', 'null', 'constant'].includes(type));
    const relations = [table, `part_${index}_0`, `part_${index}_1`, `view_${index}`];
    return names.flatMap(({ name }) => relations.map((relation) => `${relation} ${name}`));
  });
  const shown = await staging.superuser(
    `SELECT tablename || ' ' || attname AS column FROM pg_stats
     WHERE schemaname = ${escapeLiteral(schema)} AND concat(most_common_vals, histogram_bounds) ~* 'jané|privat'`,
  );
  return shown.map(({ column }) => String(column)).filter((column) => hidden.includes(column));
}

/** The rules less those that are refused; of a table that is refused as such, none. */
function accepted(masks: readonly TableMask[], problems: readonly SetupProblem[]): readonly TableMask[] {
  const paths = problems.map(({ path }) => path);
  return masks
    .map((mask) => ({
      ...mask,
      columns: paths.includes(`${mask.path}.table`)
        ? []
        : mask.columns.filter(
            ({ name }) =>
              !paths.includes(`${mask.path}.columns.${name}`) &&
              !paths.includes(`${mask.path}.columns[${JSON.stringify(name)}]`),
          ),
    }))
    .filter(({ columns }) => columns.length > 0);
}

async function fittingMasks(
  connection: DatabaseConnection,
  tables: readonly AnyTable[],
): Promise<readonly TableMask[]> {
  let masks: readonly TableMask[] = masksOf(tables, schema).filter(({ columns }) => columns.length > 0);
  for (;;) {
    const problems = await connection.maskProblems(masks);
    if (problems.length === 0) return masks;
    const fewer = accepted(masks, problems);
    expect(JSON.stringify(fewer)).not.toBe(JSON.stringify(masks));
    masks = fewer;
  }
}

async function make(staging: Restored, tables: readonly AnyTable[]): Promise<void> {
  await staging.as(
    master,
    `SET client_min_messages = error; DROP SCHEMA IF EXISTS ${quoted(schema)} CASCADE; CREATE SCHEMA ${quoted(schema)}; ${sqlOf(tables, schema)}`,
  );
}

/** A number of looks at the clock, and no time after. */
const looks = (most: number) => {
  let count = 0;
  return () => {
    count += 1;
    return count <= most ? 30_000 : 0;
  };
};

/** -10 is the tenth below zero, and so among those of one digit. */
const digitsOf = (text: string) => {
  const value = BigInt(text);
  return value < 0n ? -String(-1n - value).length : String(value).length;
};

/** What a rule promises of the values before and after. */
function expectMasked(rule: MaskRule, before: readonly (string | null)[], after: readonly (string | null)[]): void {
  if (rule.type === 'null') {
    expect(after.filter((value) => value !== null)).toEqual([]);
    return;
  }
  expect(after.map((value) => value === null)).toEqual(before.map((value) => value === null));
  const pairs = before.flatMap((value, index) => (value === null ? [] : [[value, after[index] ?? ''] as const]));
  if (rule.type === 'shuffle') {
    expect(after.toSorted()).toEqual(before.toSorted());
    return;
  }
  const masked = new Map(pairs);
  // Equal values have equal masks.
  for (const [value, mask] of pairs) if (masked.get(value) !== mask) expect(mask).toBe(masked.get(value));
  if (['hash', 'email', 'name', 'uuid'].includes(rule.type)) {
    const known = new Set(before);
    expect(pairs.filter(([, mask]) => known.has(mask) || /privat|jané/i.test(mask))).toEqual([]);
  }
  const keepsDistinct =
    ['email', 'uuid', 'number'].includes(rule.type) || (rule.type === 'hash' && (rule.length ?? 64) >= 16);
  if (keepsDistinct)
    expect(new Set(masked.values()).size).toBeGreaterThanOrEqual(
      new Set([...masked.keys()].map((value) => value.toLowerCase())).size,
    );
  const pattern = {
    hash: /^(\\x)?[0-9a-f]{8,64} *$/,
    email: /^[0-9a-f]{20}@example\.com *$/,
    name: /^[A-Z][a-z]+( [A-Z][a-z]+)? *$/,
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    inet: /^(10\.\d+\.\d+\.\d+(\/32)?|2001:db8:[0-9a-f:]*\/64|02(:[0-9a-f]{2}){5}|02(:[0-9a-f]{2}){7})$/,
    date: /^(infinity|\d{4}-01-01.*)$/,
    // None of the values is a telephone number, an IBAN or the number of a card.
    phone: /^\d{10} *$/,
    iban: /^\d{10} *$/,
    card: /^\d{10} *$/,
  }[rule.type as string];
  if (pattern !== undefined) expect(pairs.filter(([, mask]) => !pattern.test(mask))).toEqual([]);
  if (rule.type === 'number') expect(pairs.filter(([value, mask]) => digitsOf(value) !== digitsOf(mask))).toEqual([]);
  if (rule.type === 'constant') expect(new Set(pairs.map(([, mask]) => mask)).size).toBeLessThanOrEqual(1);
  if (rule.type === 'choice')
    expect(new Set(pairs.map(([, mask]) => mask)).size).toBeLessThanOrEqual(rule.values.length);
  if (rule.type === 'partial') {
    const hidden = (value: string) => {
      const all = [...value.trimEnd()];
      const { first, last, fill } = rule;
      const inner = all.map((one, index) =>
        all.length > first + last && (index < first || index >= all.length - last) ? one : fill,
      );
      return inner.join('').trimEnd();
    };
    expect(pairs.filter(([value, mask]) => mask.trimEnd() !== hidden(value))).toEqual([]);
  }
}

describe('Any rules that fit any tables', () => {
  it('are carried out, once, whole, and the same however often they are broken off', async () => {
    const staging = await restored();
    await staging.superuser('CREATE EXTENSION citext SCHEMA public');
    await staging.superuser(
      'GRANT USAGE ON SCHEMA sales TO orders_admin; GRANT USAGE ON TYPE sales.status TO orders_admin',
    );
    await staging.as(master, types);
    const connection = await staging.connect();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyTables, fc.integer({ min: 3, max: 12 }), async (tables, most) => {
        run += 1;
        await make(staging, tables);
        const masks = await fittingMasks(connection, tables);
        if (masks.length === 0) return;
        const before = await contentOf(staging, tables);
        const keys = await constraints(staging);
        const wholly = await connection.mask(`run ${run}`, masks, plenty);
        expect(wholly).toEqual(masks.map(({ table }) => expect.objectContaining({ schema, table })));
        const after = await contentOf(staging, tables);
        expect(await constraints(staging)).toEqual(keys);
        expect(await leaks(staging, tables, masks)).toEqual([]);

        for (const { name, columns } of tables.map((table) => ({
          name: table.name,
          columns: Object.keys(before.get(table.name)?.[0] ?? {}),
        }))) {
          const rules = new Map(
            masks.find(({ table }) => table === name)?.columns.map((column) => [column.name, column.rule]),
          );
          for (const column of columns) {
            const [old, now] = [before, after].map((content) =>
              (content.get(name) ?? []).map((row) => row[column] ?? null),
            ) as [(string | null)[], (string | null)[]];
            const rule = rules.get(column);
            if (rule === undefined) expect(now).toEqual(old);
            else expectMasked(rule, old, now);
          }
        }
        await connection.mask(`run ${run}`, masks, plenty);
        expect(await contentOf(staging, tables)).toEqual(after);

        // The same salt and the same rows once more, in many attempts.
        await make(staging, tables);
        await staging.as(master, `DELETE FROM aurora_restore.progress WHERE item <> 'salt'`);
        let attempts = 0;
        while ((await connection.mask(`run ${run}`, masks, looks(most + 2 * attempts))) === undefined) attempts += 1;
        const shuffled = new Set(
          masks.flatMap(({ table, columns }) =>
            columns.flatMap(({ name, rule }) => (rule.type === 'shuffle' ? [`${table} ${name}`] : [])),
          ),
        );
        const fixed = (content: Content) =>
          [...content].map(([table, rows]) =>
            rows.map((row) => Object.entries(row).filter(([name]) => !shuffled.has(`${table} ${name}`))),
          );
        expect(fixed(await contentOf(staging, tables))).toEqual(fixed(after));
        expect(await constraints(staging)).toEqual(keys);
      }),
      { numRuns: numRuns(6), endOnFailure: true },
    );
  });
});
