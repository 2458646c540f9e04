import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';
import { migrator, production, type Restored } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

interface AnyCase {
  /** `key` and `place`: in many batches; `whole`: in a single statement. */
  readonly how: 'key' | 'place' | 'whole';
  readonly partitioned: boolean;
  readonly triggers: boolean;
  readonly rows: number;
  readonly where: string;
  readonly rules: Readonly<Record<string, MaskRule>>;
  /** How often an attempt may look at the clock before its time is over. */
  readonly looks: number;
}

/** Over columns of which most are masked, with masks that would make it answer otherwise. */
const atom = fc.constantFrom(
  ...["a = 'a1'", "a LIKE '%2'", 'a IS NULL', "a ~ '^[0-9a-f]{16}$'", "b = 'b0'", 'b <> a', "b IN ('b1', 'b2')"],
  ...['n < 2', 'n % 3 = 0', 'n IS NOT NULL', 'n BETWEEN id % 3 AND 4', 'flag', 'NOT flag', 'coalesce(flag, n > 1)'],
  ...["made LIKE 'A%'", "CASE WHEN flag THEN a = 'a0' ELSE n = 1 END", 'id % 5 < 3', "a IS DISTINCT FROM 'a3'"],
);
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    atom,
    tie('condition').map((one) => `NOT (${one})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('AND', 'OR', '=', 'IS DISTINCT FROM'), tie('condition'))
      .map(([one, word, other]) => `(${one}) ${word} (${other})`),
  ),
}));
const shuffle: MaskRule = { type: 'shuffle' };
const rules = fc
  .record({
    a: fc.constant<MaskRule>({ type: 'hash', length: 16 }),
    b: fc.constantFrom<MaskRule | undefined>({ type: 'constant', value: 'b0' }, { type: 'null' }, undefined),
    n: fc.constantFrom<MaskRule | undefined>({ type: 'constant', value: 1 }, { type: 'null' }, undefined),
    flag: fc.constantFrom<MaskRule | undefined>({ type: 'constant', value: true }, { type: 'null' }, undefined),
    c: fc.constantFrom<MaskRule | undefined>(shuffle, undefined),
    d: fc.constantFrom<MaskRule | undefined>(shuffle, undefined),
  })
  .map((all) => Object.fromEntries(Object.entries(all).flatMap(([name, rule]) => (rule ? [[name, rule]] : []))));
const anyCase: fc.Arbitrary<AnyCase> = fc
  .record({
    how: fc.constantFrom('key', 'place', 'whole'),
    partitioned: fc.boolean(),
    triggers: fc.boolean(),
    rows: fc.integer({ min: 0, max: 320 }),
    where: condition,
    rules,
    looks: fc.integer({ min: 3, max: 9 }),
  })
  // Over what partitions generate it is refused.
  .map((one) => ({ ...one, partitioned: one.partitioned && !one.where.includes('made') }));

/** Few rows, of which PostgreSQL believes what makes batches of them: that they are few and long, or that they are many. */
async function make(staging: Restored, { how, partitioned, triggers, rows }: AnyCase): Promise<void> {
  const some = (name: string, every: number) =>
    `CASE WHEN (n * 7919) % ${every} = 0 THEN NULL ELSE '${name}' || (n * 31) % ${every} END`;
  await staging.as(
    migrator,
    `SET client_min_messages = error; DROP TABLE IF EXISTS sales.w;
     CREATE TABLE sales.w (id int NOT NULL, a text, b text, n int, flag boolean, c text, d text, filler text,
       made text GENERATED ALWAYS AS (upper(a)) STORED) ${partitioned ? 'PARTITION BY HASH (id)' : ''};
     ${partitioned ? [0, 1].map((at) => `CREATE TABLE sales.w${at} PARTITION OF sales.w FOR VALUES WITH (MODULUS 2, REMAINDER ${at});`).join('') : ''}
     ${how === 'key' ? 'ALTER TABLE sales.w ADD PRIMARY KEY (id);' : ''}
     ${(partitioned ? ['w0', 'w1'] : ['w']).map((name) => `ALTER TABLE sales.${name} ALTER filler SET STORAGE EXTERNAL;`).join('')}
     INSERT INTO sales.w SELECT n, ${some('a', 5)}, ${some('b', 4)}, nullif((n * 13) % 6, 5), CASE n % 7 WHEN 0 THEN NULL ELSE n % 2 = 0 END,
       ${some('c', 50)}, 'd' || n, repeat('x', ${how === 'key' ? 5000 : 400}) FROM generate_series(1, ${rows}) AS n;
     ${triggers ? 'CREATE TRIGGER same BEFORE UPDATE ON sales.w FOR EACH ROW EXECUTE FUNCTION sales.same();' : ''}`,
  );
  const believed = { key: 1, place: 200_000, whole: 100 }[how];
  await staging.superuser(
    `UPDATE pg_class SET reltuples = ${believed} WHERE relnamespace = 'sales'::regnamespace AND relname ~ '^w[01]?$' AND relkind = 'r'`,
  );
}

/** A number of looks at the clock, and no time after. */
const looking = (most: number) => {
  let count = 0;
  return () => {
    count += 1;
    return count <= most ? 30_000 : 0;
  };
};

type Row = Readonly<Record<string, unknown>>;

/** Each mask once: a hash of the value of before, and of nothing else. */
const hashes = (staging: Restored) =>
  staging.superuser(
    `SELECT v.a, left(encode(sha256(convert_to(salt || '["orders","sales","w","a"]:' || v.a, 'UTF8')), 'hex'), 16) AS mask
     FROM (SELECT 'a' || generate_series(0, 5) AS a) AS v, (SELECT value #>> '{}' AS salt FROM aurora_restore.progress WHERE item = 'salt') AS s`,
  );

function expectRow(before: Row, after: Row, rules: AnyCase['rules'], masks: ReadonlyMap<unknown, unknown>): void {
  const expected = Object.entries(before).map(([name, value]) => {
    const rule = rules[name];
    if (name === 'made') return [name, before['a'] === null ? null : String(masks.get(before['a'])).toUpperCase()];
    if (rule?.type === 'shuffle') return [name, after[name]];
    if (rule?.type === 'null') return [name, null];
    if (rule?.type === 'constant') return [name, value === null ? null : rule.value];
    return [name, rule?.type === 'hash' && value !== null ? masks.get(value) : value];
  });
  expect(after).toEqual(Object.fromEntries(expected));
}

describe('Any rows for which any condition is false', () => {
  it('stay as they are, and all others are masked once, however often masking is broken off', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE FUNCTION sales.same() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    );
    const connection = await staging.connect();
    let run = 0;
    const reached = { attempts: 0, kept: 0, masked: 0, null: 0 };
    await fc.assert(
      fc.asyncProperty(anyCase, async (one) => {
        run += 1;
        await make(staging, one);
        const isShuffled = Object.values(one.rules).some(({ type }) => type === 'shuffle');
        const fires = one.triggers && one.how !== 'place' && !isShuffled;
        const rest: Partial<TableMask> = { where: one.where, triggers: fires ? 'fire' : 'disable' };
        const masks = [mask('w', one.rules, rest)];
        expect(await connection.maskProblems(masks)).toEqual([]);
        const answers = await staging.superuser(`SELECT id, (${one.where}) AS answer FROM sales.w`);
        const stays = new Set(answers.filter(({ answer }) => answer === false).map(({ id }) => id));
        reached.null += answers.filter(({ answer }) => answer === null).length;
        const read = () =>
          staging.superuser('SELECT id, a, b, n, flag, c, d, made, md5(filler) AS filler FROM sales.w ORDER BY id');
        const before = await read();

        let [attempts, looks, told] = [0, one.looks, undefined as unknown];
        while (told === undefined) {
          told = await connection.mask(`run ${run}`, masks, looking(looks));
          [attempts, looks] = [attempts + 1, looks + 1];
        }
        reached.attempts += attempts;
        reached.kept += stays.size;
        reached.masked += before.length - stays.size;
        const after = await read();
        const known = new Map((await hashes(staging)).map(({ a, mask: made }) => [a, made]));
        expect(after).toHaveLength(before.length);
        for (const [index, row] of before.entries()) {
          if (stays.has(row['id'])) expect(after[index]).toEqual(row);
          else expectRow(row, after[index] ?? {}, one.rules, known);
        }
        const masked = (rows: readonly Row[], name: string) =>
          rows
            .filter(({ id }) => !stays.has(id))
            .map((row) => String(row[name]))
            .toSorted();
        for (const name of ['c', 'd']) expect(masked(after, name)).toEqual(masked(before, name));
        if (!isShuffled || Object.values(one.rules).some(({ type }) => type !== 'shuffle'))
          expect(told).toEqual([{ schema: 'sales', table: 'w', rows: before.length - stays.size, kept: stays.size }]);

        expect(await connection.mask(`run ${run}`, masks, plenty)).toEqual(told);
        expect(await read()).toEqual(after);
        await staging.superuser('DELETE FROM aurora_restore.progress');
      }),
      { numRuns: 15, endOnFailure: true },
    );
    // What nothing comes to, nothing shows.
    expect(reached.attempts).toBeGreaterThan(run);
    expect(Object.values(reached).filter((count) => count === 0)).toEqual([]);
  });
});
