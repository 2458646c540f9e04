import { describe, expect, it } from 'vitest';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();

/** The rows of the tables after masking them by rules against which nothing speaks. */
async function maskedBy(sql: string, rules: Readonly<Record<string, Readonly<Record<string, MaskRule>>>>) {
  const staging = await restored();
  await staging.as(migrator, `SET search_path = sales; ${sql}`);
  await staging.superuser(`ALTER DATABASE orders SET timezone = 'America/New_York'`);
  const connection = await staging.connect();
  const masks = Object.entries(rules).map(([table, columns], index) =>
    mask(table, columns, { path: `database.masking[${index}]` }),
  );
  expect(await connection.maskProblems(masks)).toEqual([]);
  expect(await connection.mask('run', masks, plenty)).toHaveLength(masks.length);
  await staging.superuser('ALTER DATABASE orders SET search_path = sales');
  return { read: (query: string) => staging.superuser(query) };
}

describe('uuid', () => {
  const rule: MaskRule = { type: 'uuid', consistent: 'person' };

  it('makes another uuid of version 4 of each, keeps the key and what refers to it, and leaves NULL', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN id AS uuid; CREATE TABLE p (id uuid PRIMARY KEY, other id, n int);
       CREATE TABLE t (p uuid REFERENCES p, UNIQUE (p));
       INSERT INTO p SELECT md5(n::text)::uuid, md5(n::text)::uuid, n FROM generate_series(1, 500) AS n;
       INSERT INTO t SELECT id FROM p; INSERT INTO t VALUES (NULL)`,
      { p: { id: rule, other: { type: 'uuid' } }, t: { p: rule } },
    );
    expect(
      await read(
        `SELECT count(*)::int AS rows, count(DISTINCT id)::int AS ids, count(DISTINCT other)::int AS others,
                count(*) FILTER (WHERE id = md5(n::text)::uuid OR id = other)::int AS same, count(t.p)::int AS referring,
                bool_and(concat(id, other) ~ '^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}){2}$') AS version4,
                (SELECT count(*)::int FROM t WHERE p IS NULL) AS nulls
         FROM p JOIN t ON t.p = p.id`,
      ),
    ).toEqual([{ rows: 500, ids: 500, others: 500, same: 0, referring: 500, version4: true, nulls: 1 }]);
  });
});

describe('phone', () => {
  it('leaves no number as it was, however few digits it has', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, v text, was text);
       INSERT INTO p SELECT n, v, v FROM generate_series(0, 499) AS n, LATERAL (SELECT CASE WHEN n % 2 = 0 THEN '+' || n % 10 ELSE '555-' || n END AS v) AS made`,
      { p: { v: { type: 'phone' } } },
    );
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE v = was)::int AS same,
                count(*) FILTER (WHERE translate(v, '0123456789', '##########') <> translate(was, '0123456789', '##########'))::int AS otherwise FROM p`,
      ),
    ).toEqual([{ same: 0, otherwise: 0 }]);
  });
});

describe('number', () => {
  const rule: MaskRule = { type: 'number', consistent: 'badge' };

  it('permutes the numbers of as many digits, up to the end of each type, the same in all types', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN badge AS int; CREATE TABLE p (v bigint, was bigint PRIMARY KEY); CREATE TABLE t (v int, small smallint, own badge);
       INSERT INTO p SELECT n, n FROM generate_series(-1100, 10100) AS n;
       INSERT INTO p SELECT n, n FROM unnest(ARRAY[32767, -32768, 32768, 99999, 2147483647, -2147483648, 2147483648, 9999999999, 123456789012,
                                                  9223372036854775807, -9223372036854775808]) AS n;
       INSERT INTO t SELECT v, CASE WHEN abs(v) < 32768 THEN v END, v FROM p WHERE v BETWEEN -2147483648 AND 2147483647`,
      { p: { v: rule }, t: { v: rule, small: rule, own: { type: 'number' } } },
    );
    expect(
      await read(
        `WITH placed AS (SELECT v, was, v < 0 AS below, length((CASE WHEN v < 0 THEN -(v + 1) ELSE v END)::text) AS digits,
                                was < 0 AS was_below, length((CASE WHEN was < 0 THEN -(was + 1) ELSE was END)::text) AS had FROM p)
         SELECT count(*)::int AS rows, count(DISTINCT v)::int AS masks, count(*) FILTER (WHERE digits <> had OR below <> was_below)::int AS other_length,
                -- As many as chance leaves: one of each range.
                count(*) FILTER (WHERE v = was)::int < 30 AS moved,
                (SELECT count(*)::int FROM placed WHERE had = 3 AND NOT was_below AND v BETWEEN 100 AND 999) AS hundreds,
                (SELECT abs(corr(v, was)) < 0.1 FROM placed WHERE had = 4 AND NOT was_below) AS scattered
         FROM placed`,
      ),
    ).toEqual([{ rows: 11_212, masks: 11_212, other_length: 0, moved: true, hundreds: 900, scattered: true }]);
    expect(
      await read(
        `SELECT count(*)::int AS joined, count(*) FILTER (WHERE t.own = t.v)::int < 50 AS differ,
                (SELECT count(*)::int FROM t JOIN p ON p.v = t.small) AS small
         FROM t JOIN p USING (v)`,
      ),
    ).toEqual([{ joined: 11_207, differ: true, small: 11_202 }]);
  });

  it('leaves NULL, and permutes otherwise in another run', async () => {
    const sql = `CREATE TABLE p (id int PRIMARY KEY, v int); INSERT INTO p SELECT n, 4000 + n FROM generate_series(1, 50) AS n; INSERT INTO p VALUES (0, NULL)`;
    const masks = async () =>
      (await (await maskedBy(sql, { p: { v: { type: 'number' } } })).read('SELECT v FROM p ORDER BY id')).map(
        ({ v }) => v as number | null,
      );
    const [one, other] = [await masks(), await masks()];
    expect(one[0]).toBeNull();
    expect(new Set(one).size).toBe(51);
    expect(one).not.toEqual(other);
  });
});

describe('inet', () => {
  const rule: MaskRule = { type: 'inet', consistent: 'client' };

  it('makes another address of the family and prefix length that is nobody’s, the same of the same, and leaves NULL', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN client AS inet;
       CREATE TABLE p (id int PRIMARY KEY, a inet, d client, c cidr, m macaddr, m8 macaddr8, was inet);
       INSERT INTO p (id, a, d, c, m, m8) SELECT n, a, a, network(a), lpad(to_hex(n), 12, '0')::macaddr, lpad(to_hex(n), 16, '0')::macaddr8
         FROM (SELECT n, CASE WHEN n % 2 = 0 THEN set_masklen(inet '81.2.69.0' + n, 8 + n % 25) ELSE set_masklen(inet '2a00:1450::' + n * 4294967296, n % 129) END AS a
               FROM generate_series(1, 400) AS n) AS made;
       UPDATE p SET was = a; INSERT INTO p VALUES (0)`,
      { p: { a: rule, d: rule, c: { type: 'inet' }, m: { type: 'inet' }, m8: { type: 'inet' } } },
    );
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE family(a) = family(was) AND masklen(a) = masklen(was) AND masklen(c) = masklen(was))::int AS alike,
                count(*) FILTER (WHERE host(a)::inet <<= '10.0.0.0/8' OR host(a)::inet <<= '2001:db8::/32')::int AS nobodys,
                count(*) FILTER (WHERE a = was)::int AS same, bool_and(a = d) AS consistent,
                count(DISTINCT host(a))::int > 395 AS differ, count(DISTINCT m)::int + count(DISTINCT m8)::int AS macs,
                bool_and(m::text ~ '^02:' AND m8::text ~ '^02:') AS local, (SELECT concat(a, d, c, m, m8) FROM p WHERE id = 0) AS nothing
         FROM p WHERE id > 0`,
      ),
    ).toEqual([
      { alike: 400, nobodys: 400, same: 0, consistent: true, differ: true, macs: 800, local: true, nothing: '' },
    ]);
  });
});

describe('choice', () => {
  it('takes one of the values, whatever the type, the same for the same value, and leaves NULL', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN code AS varchar(3) CHECK (VALUE <> 'bad'); CREATE TYPE size AS ENUM ('s', 'm', 'l');
       CREATE TABLE p (id int PRIMARY KEY, a text, c code, s size, n int, l text[], again text);
       INSERT INTO p SELECT n, 'old' || n % 50, 'old', 's', n, '{old}', n % 50 FROM generate_series(1, 300) AS n; INSERT INTO p VALUES (0)`,
      {
        p: {
          ...{ a: { type: 'choice', values: ['x', "it's", ''] }, c: { type: 'choice', values: ['abc'] } },
          ...{ s: { type: 'choice', values: ['m', 'l'] }, n: { type: 'choice', values: [1, 2] } },
          l: { type: 'choice', values: ['{a,b}', '{}'] },
        },
      },
    );
    expect(
      await read(
        `SELECT array_agg(DISTINCT a) AS a, string_agg(DISTINCT c, '|') AS c, bool_and(s <> 's') AS s, count(DISTINCT n)::int AS n,
                bool_and(l::text IN ('{a,b}', '{}')) AS l, count(DISTINCT (a, again))::int AS pairs,
                (SELECT a IS NULL AND c IS NULL AND s IS NULL AND n IS NULL AND l IS NULL FROM p WHERE id = 0) AS nothing
         FROM p WHERE id > 0`,
      ),
    ).toEqual([
      {
        a: expect.toSatisfy((a: string[]) => [...a].sort().join('|') === "|it's|x"),
        c: 'abc',
        s: true,
        n: 2,
        l: true,
        pairs: 50,
        nothing: true,
      },
    ]);
  });
});

describe('date', () => {
  it('leaves the year or the decade of a date or time, whatever the session’s zone', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN day AS date;
       CREATE TABLE p (id int PRIMARY KEY, d day, t timestamp, z timestamptz, e date);
       INSERT INTO p VALUES (1, '1987-05-06', '1987-05-06 12:30', '2000-01-01 01:30Z', '1987-05-06'), (2, 'infinity', '-infinity', 'infinity', '0044-03-15 BC'); INSERT INTO p VALUES (3)`,
      {
        p: {
          ...{ d: { type: 'date', keep: 'year' }, t: { type: 'date', keep: 'decade' } },
          ...{ z: { type: 'date', keep: 'year' }, e: { type: 'date', keep: 'decade' } },
        },
      },
    );
    expect(await read(`SELECT concat_ws(' ', d, t, z AT TIME ZONE 'UTC', e) AS row FROM p ORDER BY id`)).toEqual([
      { row: '1987-01-01 1980-01-01 00:00:00 2000-01-01 00:00:00 1980-01-01' },
      { row: 'infinity -infinity infinity 0051-01-01 BC' },
      { row: '' },
    ]);
  });
});

describe('iban and card', () => {
  const ibans = [
    'GB29 NWBK 6016 1331 9268 19',
    'DE89370400440532013000',
    'MT84MALT011000012345MTLCAST001S',
    'NO9386011117947',
  ];
  const cards = ['4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005', '6011000990139424', '4222222222222'];
  const others = ['', 'Jane', 'de89370400440532013000', '4111 1111', '12'];

  /** @see https://www.ecbs.org/iban.htm */
  const remainder = (iban: string) => {
    const moved = iban.replaceAll(' ', '').replace(/^(.{4})(.*)$/, '$2$1');
    return BigInt(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
  };
  const luhn = (card: string) =>
    [...card.replace(/[ -]/g, '')].toReversed().reduce((sum, digit, place) => {
      const counted = Number(digit) * (1 + (place % 2));
      return sum + (counted > 9 ? counted - 9 : counted);
    }, 0) % 10;
  const form = (text: string) => text.replace(/[0-9]/g, '0').replace(/[A-Z]/g, 'A');

  it('makes others of the same form whose check digits are right, the same of the same, and digits of what is none', async () => {
    const values = [...ibans, ...cards, ...others];
    const listed = values
      .map((value, index) => `(${index}, '${value}', '${value}', '${value}', '${value}')`)
      .join(', ');
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, iban text, card varchar(40), again char(40), c text); INSERT INTO p VALUES ${listed}; INSERT INTO p VALUES (-1)`,
      {
        p: {
          ...{ iban: { type: 'iban', consistent: 'account' }, again: { type: 'iban', consistent: 'account' } },
          ...{ card: { type: 'card' }, c: { type: 'card', consistent: 'card' } },
        },
      },
    );
    const [nothing, ...rows] = (await read('SELECT iban, card, trim(again) AS again, c FROM p ORDER BY id')) as Record<
      string,
      string
    >[];
    expect(nothing).toEqual({ iban: null, card: null, again: null, c: null });
    for (const [index, value] of values.entries()) {
      const { iban = '', card = '', again, c = '' } = rows[index] ?? {};
      expect(again).toBe(iban);
      if (ibans.includes(value)) {
        expect([form(iban), iban.slice(0, 2), remainder(iban)]).toEqual([form(value), value.slice(0, 2), 1n]);
        expect(iban).not.toBe(value);
      } else expect(iban).toMatch(new RegExp(`^\\d{${Math.min(value.length, 10)}}$`));
      if (cards.includes(value)) {
        for (const one of [card, c]) {
          expect([form(one), one[0], luhn(one)]).toEqual([form(value), value[0], 0]);
          expect(one).not.toBe(value);
        }
        expect(card).not.toBe(c);
      } else expect(card).toMatch(new RegExp(`^\\d{${Math.min(value.length, 10)}}$`));
    }
  });
});

describe('text', () => {
  it('makes words that mean nothing, no longer than the text, the same of the same, and leaves NULL and no text', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN remark AS varchar(400);
       CREATE TABLE p (id int PRIMARY KEY, a text, b remark, was int, again int);
       INSERT INTO p SELECT n, repeat('Jané was ill. ', n) || n % 50, left(repeat('Jané was ill. ', n), 3 * n), length(repeat('Jané was ill. ', n) || n % 50), n % 50
         FROM generate_series(1, 120) AS n;
       INSERT INTO p VALUES (0, NULL, NULL), (-1, '', ''), (-2, 'J', 'Jo'), (121, repeat('Jané ', 20000), 'Jané')`,
      { p: { a: { type: 'text' }, b: { type: 'text', consistent: 'remark' } } },
    );
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE length(a) BETWEEN 0.4 * was AND was OR id = 121)::int AS alike, count(*) FILTER (WHERE a ~ 'Jan' OR b ~ 'Jan')::int AS old,
                bool_and(a ~ '^[A-Z][a-z]+( [a-z]+)*\\.?$') AS sentences, count(DISTINCT a)::int > 115 AS differ, max(length(a)) < 10000 AS bounded,
                (SELECT count(DISTINCT word)::int > 60 FROM p, regexp_split_to_table(lower(a), ' ') AS word WHERE id = 121) AS various,
                (SELECT array_agg(concat(a, '|', b) ORDER BY id DESC) FROM p WHERE id <= 0) AS others
         FROM p WHERE id > 0`,
      ),
    ).toEqual([
      {
        alike: 121,
        old: 0,
        sentences: true,
        differ: true,
        bounded: true,
        various: true,
        others: ['|', '|', expect.stringMatching(/^[A-Z]\|[A-Z][a-z]$/)],
      },
    ]);
  });
});

describe('template', () => {
  it('fills in digits and letters, the same for the same value, and leaves NULL and no text', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, a varchar(8), k int); INSERT INTO p SELECT n, 'old' || n % 100, n % 100 FROM generate_series(1, 500) AS n;
       INSERT INTO p VALUES (0, NULL), (-1, '')`,
      { p: { a: { type: 'template', form: "'K-#?##" } } },
    );
    expect(
      await read(
        `SELECT bool_and(a ~ '^''K-[0-9][a-z][0-9]{2}$') AS filled, count(DISTINCT a)::int > 95 AS differ, count(DISTINCT (a, k))::int AS pairs,
                count(DISTINCT substr(a, 4, 1))::int AS digits, count(DISTINCT substr(a, 5, 1))::int > 20 AS letters,
                (SELECT concat(max(a) FILTER (WHERE id = 0), '|', max(a) FILTER (WHERE id = -1)) FROM p) AS others
         FROM p WHERE id > 0`,
      ),
    ).toEqual([{ filled: true, differ: true, pairs: 100, digits: 10, letters: true, others: '|' }]);
  });
});

describe('email at its own domain', () => {
  it('keeps different addresses different, takes example.com where its own does not fit or is missing', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, a text UNIQUE, b varchar(36));
       INSERT INTO p SELECT n, 'p' || n || '@Acme.test', 'p@acme.test' FROM generate_series(1, 100) AS n;
       INSERT INTO p VALUES (0, 'jane', 'j@a-long-domain.test'), (-1, 'a@b@c.test', 'x@'), (-2, NULL, ''), (-3, '', 'j@acme-long1.test')`,
      { p: { a: { type: 'email', domain: 'keep' }, b: { type: 'email', domain: 'keep' } } },
    );
    const at = (domain: string) => expect.stringMatching(new RegExp(`^[0-9a-f]{20}@${domain}$`));
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE a ~ '^[0-9a-f]{20}@Acme\\.test$' AND b ~ '^[0-9a-f]{20}@acme\\.test$')::int AS kept,
                (SELECT jsonb_agg(jsonb_build_array(a, b) ORDER BY id DESC) FROM p WHERE id < 1) AS others FROM p`,
      ),
    ).toEqual([
      {
        kept: 100,
        others: [
          [at('example.com'), at('example.com')],
          [at('c.test'), at('example.com')],
          [null, ''],
          ['', at('acme-long1.test')],
        ],
      },
    ]);
  });
});

describe('email at its own domain, where what follows an @ is more than a domain', () => {
  it('takes example.com', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, a text, doc jsonb, list text[]);
       INSERT INTO p SELECT n, a, jsonb_build_object('a', a), ARRAY[a] FROM unnest(ARRAY[
         'jane@private.test (Jane Doe, +353 1 555)', E'jane@private.test\nJane Doe', 'see @janedoe', 'jane@Jane Doe.test', 'j@1.2.3.4', '@.test',
         'j@jané.test', 'jane@private.test ', '@xn--jan-dma.xn--p1ai', 'j@a-b.test']) WITH ORDINALITY AS given(a, n)`,
      {
        p: {
          a: { type: 'email', domain: 'keep', consistent: 'a' },
          doc: {
            type: 'json',
            paths: [{ path: '$.a', rule: { type: 'email', domain: 'keep', consistent: 'a' } }],
            others: 'null',
          },
          list: { type: 'each', rule: { type: 'email', domain: 'keep', consistent: 'a' } },
        },
      },
    );
    expect(
      await read(`SELECT substr(a, 21) AS at, doc ->> 'a' = a AND list = ARRAY[a] AS same FROM p ORDER BY id`),
    ).toEqual([
      ...Array.from({ length: 8 }, () => ({ at: '@example.com', same: true })),
      { at: '@xn--jan-dma.xn--p1ai', same: true },
      { at: '@a-b.test', same: true },
    ]);
  });
});

describe('noise of the largest numbers', () => {
  it('stays within what PostgreSQL’s numbers hold, and leaves what is none', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, v numeric, doc jsonb);
       INSERT INTO p SELECT n, n * -9e131069, jsonb_build_object('v', n * 9e131069) FROM generate_series(90, 110) AS n;
       INSERT INTO p VALUES (0, NULL, '{}'), (1, 'NaN', NULL), (2, '-Infinity', NULL), (3, 5e131000, NULL), (4, -1000, '{"v": 1000}')`,
      {
        p: {
          v: { type: 'noise', ratio: 0.9 },
          doc: { type: 'json', paths: [{ path: '$.v', rule: { type: 'noise', ratio: 0.9 } }], others: 'null' },
        },
      },
    );
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE -v BETWEEN 1e130999 AND 2e131000 AND (doc ->> 'v')::numeric BETWEEN 1e130999 AND 2e131000)::int AS huge,
                (SELECT jsonb_agg(v::text ORDER BY id) FROM p WHERE id < 3) AS kept,
                (SELECT v BETWEEN 1e130999 AND 2e131000 FROM p WHERE id = 3) AS limited,
                (SELECT -v BETWEEN 100 AND 1900 AND v <> -1000 AND (doc ->> 'v')::numeric BETWEEN 100 AND 1900 FROM p WHERE id = 4) AS usual
         FROM p WHERE id >= 90`,
      ),
    ).toEqual([{ huge: 21, kept: [null, 'NaN', '-Infinity'], limited: true, usual: true }]);
  });
});

describe('hash of a bytea', () => {
  it('makes as many bytes as two digits each are, keeps different ones different, and leaves NULL and no byte', async () => {
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, a bytea UNIQUE, b bytea);
       INSERT INTO p SELECT n, sha256(n::text::bytea), '\\x00ff' FROM generate_series(1, 100) AS n; INSERT INTO p VALUES (0, NULL, '')`,
      { p: { a: { type: 'hash' }, b: { type: 'hash', length: 9 } } },
    );
    expect(
      await read(
        `SELECT count(DISTINCT a)::int AS distinct, count(*) FILTER (WHERE length(a) = 32 AND length(b) = 4)::int AS long,
                count(*) FILTER (WHERE a = sha256(id::text::bytea))::int AS same, (SELECT a IS NULL AND b = '' FROM p WHERE id = 0) AS nothing
         FROM p`,
      ),
    ).toEqual([{ distinct: 100, long: 100, same: 0, nothing: true }]);
  });
});

describe('each', () => {
  it('masks the elements one by one, of any type and domain, with a column’s masks, and leaves NULLs', async () => {
    const { read } = await maskedBy(
      `CREATE DOMAIN mail AS text CHECK (VALUE LIKE '%@%'); CREATE DOMAIN mails AS mail[] CHECK (array_length(VALUE, 1) < 9);
       CREATE TABLE p (id int PRIMARY KEY, mail text, a text[], m mails, v varchar(6)[], n bigint[], i inet[], d jsonb[], u uuid[], c text[]);
       INSERT INTO p VALUES
         (1, 'jane@private.test', '{jane@private.test,NULL,"",jo@private.test}', '{jane@private.test}', '{secret,se}', '{12,NULL,345}', '{81.2.69.1/24}',
          ARRAY['{"a": "old", "b": [1]}', NULL]::jsonb[], '{00000000-0000-0000-0000-000000000001}', '{old,old}'),
         (2, NULL, '{{old,older},{oldest,old}}', NULL, '{}', NULL, '[0:1]={81.2.69.1,81.2.69.2}', '{}', '{}', NULL)`,
      {
        p: {
          mail: { type: 'email', domain: 'example.com', consistent: 'mail' },
          a: { type: 'each', rule: { type: 'email', domain: 'example.com', consistent: 'mail' } },
          m: { type: 'each', rule: { type: 'email', domain: 'example.com', consistent: 'mail' } },
          v: { type: 'each', rule: { type: 'partial', first: 1, last: 0, fill: '*' } },
          n: { type: 'each', rule: { type: 'number' } },
          i: { type: 'each', rule: { type: 'inet' } },
          d: {
            type: 'each',
            rule: { type: 'json', paths: [{ path: '$.a', rule: { type: 'constant', value: 'new' } }], others: 'null' },
          },
          u: { type: 'each', rule: { type: 'uuid' } },
          c: { type: 'each', rule: { type: 'choice', values: ['x'] } },
        },
      },
    );
    const [one, two] = await read(
      'SELECT mail, a, m::text[] AS m, v, n::text[] AS n, i::text[] AS i, to_jsonb(d) AS d, u, c FROM p ORDER BY id',
    );
    const text = (pattern: RegExp) => expect.stringMatching(pattern);
    const address = /^[0-9a-f]{20}@example\.com$/;
    expect(one).toEqual({
      ...{ mail: text(address), a: [one?.['mail'], null, '', text(address)], m: [one?.['mail']], v: ['s*****', 's*'] },
      ...{ n: [text(/^\d\d$/), null, text(/^\d{3}$/)], i: [text(/^10\..*\/24$/)], d: [{ a: 'new', b: [null] }, null] },
      ...{ u: [text(/^[0-9a-f-]{14}4/)], c: ['x', 'x'] },
    });
    expect(two).toEqual({
      ...{ mail: null, a: Array(4).fill(text(address)), m: null, v: [], n: null, i: [text(/^10\./), text(/^10\./)] },
      ...{ d: [], u: [], c: null },
    });
  });
});

describe('constant and choice of a composite type', () => {
  it('leave no row as it was for a NULL in it, and elements where they were', async () => {
    const { read } = await maskedBy(
      `CREATE TYPE place AS (street text, since int); CREATE TABLE p (id int PRIMARY KEY, a place NOT NULL, b place, c place[], d place[]);
       INSERT INTO p VALUES (1, ROW('Main', NULL), ROW(NULL, NULL), ARRAY[('B', 2), NULL, ('A', 1), ('A', NULL)]::place[], ARRAY[('A', 2), ('A', 1)]::place[]),
                            (2, ROW('Main', 1), NULL, NULL, '{}')`,
      {
        p: {
          a: { type: 'constant', value: '(X,7)' },
          b: { type: 'choice', values: ['(X,7)'] },
          c: { type: 'each', rule: { type: 'constant', value: '(X,7)' } },
          d: { type: 'each', rule: { type: 'choice', values: ['(X,7)'] } },
        },
      },
    );
    expect(await read('SELECT a::text, b::text, to_jsonb(c) AS c, to_jsonb(d) AS d FROM p ORDER BY id')).toEqual([
      {
        ...{ a: '(X,7)', b: '(X,7)' },
        c: [{ street: 'X', since: 7 }, null, { street: 'X', since: 7 }, { street: 'X', since: 7 }],
        d: [
          { street: 'X', since: 7 },
          { street: 'X', since: 7 },
        ],
      },
      { a: '(X,7)', b: null, c: null, d: [] },
    ]);
  });
});

describe('shuffle', () => {
  it('moves values that stay together from one row to another, those of other words by themselves', async () => {
    const together = (word: string): MaskRule => ({ type: 'shuffle', together: word });
    const { read } = await maskedBy(
      `CREATE TABLE p (id int PRIMARY KEY, street text, code int, a text, b text, alone text);
       INSERT INTO p SELECT n, CASE WHEN n % 10 > 0 THEN 'street ' || n END, CASE WHEN n % 4 > 0 THEN n END, n, n, n FROM generate_series(1, 200) AS n;
       INSERT INTO p VALUES (0)`,
      {
        p: {
          ...{ street: together('address'), code: together('address'), a: together('other'), b: together('other') },
          alone: { type: 'shuffle' },
        },
      },
    );
    expect(
      await read(
        `SELECT count(*) FILTER (WHERE street = 'street ' || code)::int AS pairs, count(street)::int AS streets, count(code)::int AS codes,
                count(DISTINCT street)::int AS different, count(*) FILTER (WHERE a = b)::int AS others, count(DISTINCT a)::int AS all_a,
                count(*) FILTER (WHERE id = code)::int < 10 AS moved, count(*) FILTER (WHERE a = code::text)::int < 10 AS by_themselves,
                count(*) FILTER (WHERE a = alone)::int < 10 AS alone, (SELECT concat(street, code, a, b, alone) FROM p WHERE id = 0) AS nothing
         FROM p`,
      ),
    ).toEqual([
      {
        ...{ pairs: 140, streets: 180, codes: 150, different: 180, others: 200, all_a: 200 },
        ...{ moved: true, by_themselves: true, alone: true, nothing: '' },
      },
    ]);
  });
});
