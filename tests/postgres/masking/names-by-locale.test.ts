import { describe, expect, it } from 'vitest';
import { inFull, namesOf } from '../../../src/adapters/postgres/masking/names-by-locale.ts';
import { type MaskRule, nameLocales } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

describe.each([undefined, ...nameLocales])('The names of %s', (locale) => {
  it('are 64 different first and last ones, of letters alone', () => {
    const { first, last } = namesOf(locale);
    for (const names of [first, last]) {
      expect(new Set(names).size).toBe(64);
      expect(names).toHaveLength(64);
      expect(
        names.filter((name) => !/^[\p{Lu}\p{Lo}][\p{L}々]*$/u.test(name) || name !== name.normalize('NFC')),
      ).toEqual([]);
    }
  });
});

describe('The rule name', () => {
  it('takes a locale for each column, and tells what is too short for it', async () => {
    const staging = await restored();
    await staging.as(
      migrator,
      `CREATE TABLE sales.t (id int PRIMARY KEY, de text, first text, ja text, plain text, short varchar(10));
       INSERT INTO sales.t SELECT n, 'n' || n, 'n' || n, 'n' || n, 'n' || n, 'n' || n FROM generate_series(1, 400) AS n`,
    );
    const connection = await staging.connect();
    const name = (rest: object): MaskRule => ({ type: 'name', part: 'full', ...rest });
    const rules = {
      ...{ de: name({ locale: 'de' }), first: name({ part: 'first', locale: 'uk' }) },
      ...{ ja: name({ locale: 'ja' }), plain: name({}), short: name({ part: 'last', locale: 'nl' }) },
    };
    expect(await connection.maskProblems([mask('t', { short: name({ part: 'last', locale: 'pl' }) })])).toEqual([
      { path: 'database.masking[0].columns.short', text: expect.stringContaining('name makes 11 characters of it') },
    ]);
    expect(await connection.maskProblems([mask('t', rules)])).toEqual([]);
    await connection.mask('run', [mask('t', rules)], plenty);
    const rows = await staging.superuser('SELECT de, first, ja, plain, short FROM sales.t');
    for (const { de, first, ja, plain, short } of rows) {
      expectNames(namesOf('de'), String(de).split(' '));
      expect(namesOf('uk').first).toContain(first);
      expectNames(namesOf('ja'), String(ja).split(' ').toReversed());
      expectNames(namesOf(undefined), String(plain).split(' '));
      expect(namesOf('nl').last).toContain(short);
    }
    expect(new Set(rows.map(({ de }) => de)).size).toBeGreaterThan(300);
    expect(inFull('uk', 'a', 'b')).toEqual(['a', "' '", 'b']);
  });
});

function expectNames(names: ReturnType<typeof namesOf>, [first = '', last = '', ...rest]: readonly string[]) {
  expect(names.first).toContain(first);
  expect(names.last).toContain(last);
  expect(rest).toEqual([]);
}
