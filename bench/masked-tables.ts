import { firstNames, lastNames } from '../src/adapters/postgres/masking/names.ts';
import type { TableMask } from '../src/ports/database-data.ts';

/** A table with so many rows, how the pipeline masks it, and how somebody would who has thought about it. */
export interface MaskedTable {
  readonly mask: TableMask;
  readonly sql: (rows: number) => string;
  /** The same kinds of masks, with a salt in the text. */
  readonly byHand: string;
}

const names = (list: readonly string[]) => `'{${list.join(',')}}'::text[]`;
const digest = (text: string, digits: number) =>
  `left(encode(sha256(convert_to('a-secret-salt:' || ${text}, 'UTF8')), 'hex'), ${digits})`;
const otherDigits = (text: string) =>
  `translate(${text}, '0123456789', lpad((abs(hashtextextended(${text}, 4711) % 10000000000))::text, 10, '0'))`;

export const people: MaskedTable = {
  mask: {
    path: 'database.masking[0]',
    schema: 'public',
    table: 'people',
    columns: [
      { name: 'email', rule: { type: 'email', domain: 'example.com' } },
      { name: 'name', rule: { type: 'name', part: 'full' } },
      { name: 'phone', rule: { type: 'phone' } },
      { name: 'iban', rule: { type: 'partial', first: 2, last: 4, fill: '*' } },
      { name: 'tax_number', rule: { type: 'hash', length: 16 } },
      { name: 'credit', rule: { type: 'noise', ratio: 0.1 } },
    ],
  },
  sql: (rows) => `
  CREATE TABLE people (id bigint PRIMARY KEY, email text NOT NULL, name text, phone text, iban text, tax_number text,
                       credit numeric(10, 2), created_at timestamptz NOT NULL);
  INSERT INTO people
    SELECT n, 'person' || n || '@private.test', 'Person Number ' || n, '+353 1 555 ' || lpad((n % 10000)::text, 4, '0'),
           'IE29AIBK9311521234' || lpad((n % 10000)::text, 4, '0'), 'TAX-' || n, (n % 100000) / 7.0,
           timestamptz '2020-01-01' + n * interval '1 second'
    FROM generate_series(1, ${rows}) AS n`,
  byHand: `
  UPDATE people SET
    email = left(encode(sha256(convert_to('a-secret-salt:' || email, 'UTF8')), 'hex'), 20) || '@example.com',
    name = (${names(firstNames)})[1 + (hashtextextended(name, 4711) & 63)::int] || ' ' ||
           (${names(lastNames)})[1 + ((hashtextextended(name, 4711) >> 6) & 63)::int],
    phone = translate(phone, '0123456789', lpad((abs(hashtextextended(phone, 4711) % 10000000000))::text, 10, '0')),
    iban = left(iban, 2) || repeat('*', length(iban) - 6) || right(iban, 4),
    tax_number = left(encode(sha256(convert_to('a-secret-salt:' || tax_number, 'UTF8')), 'hex'), 16),
    credit = credit * (1 + 0.1 * (2 * (hashtextextended(credit::text, 4711) & 1048575)::numeric / 1048575 - 1))`,
};

/** Documents with two things of somebody, one of them in a list. */
export const documents: MaskedTable = {
  mask: {
    path: 'database.masking[0]',
    schema: 'public',
    table: 'accounts',
    columns: [
      {
        name: 'profile',
        rule: {
          type: 'json',
          paths: [
            { path: '$.email', rule: { type: 'email', domain: 'example.com' } },
            { path: '$.contacts[*].phone', rule: { type: 'phone' } },
          ],
          others: 'keep',
        },
      },
    ],
  },
  sql: (rows) => `
    CREATE TABLE accounts (id bigint PRIMARY KEY, profile jsonb NOT NULL);
    INSERT INTO accounts
      SELECT n, jsonb_build_object(
        'email', 'person' || n || '@private.test', 'locale', 'en', 'theme', jsonb_build_object('dark', n % 2 = 0, 'size', n % 20), 'visits', n,
        'contacts', jsonb_build_array(jsonb_build_object('kind', 'home', 'phone', '+353 1 555 ' || n % 10000),
                                      jsonb_build_object('kind', 'work', 'phone', '+353 1 777 ' || n % 10000)))
      FROM generate_series(1, ${rows}) AS n`,
  byHand: `
    UPDATE accounts SET profile = jsonb_set(
      jsonb_set(profile, '{email}', to_jsonb(${digest(`(profile ->> 'email')`, 20)} || '@example.com')),
      '{contacts}', (SELECT jsonb_agg(jsonb_set(c, '{phone}', to_jsonb(${otherDigits(`(c ->> 'phone')`)})))
                     FROM jsonb_array_elements(profile -> 'contacts') AS c))`,
};

export const arrays: MaskedTable = {
  mask: {
    path: 'database.masking[0]',
    schema: 'public',
    table: 'subscriptions',
    columns: [{ name: 'tags', rule: { type: 'each', rule: { type: 'hash', length: 16 } } }],
  },
  sql: (rows) => `
    CREATE TABLE subscriptions (id bigint PRIMARY KEY, tags text[] NOT NULL);
    INSERT INTO subscriptions SELECT n, ARRAY['tag ' || n, 'tag ' || n % 100, 'tag ' || n % 7] FROM generate_series(1, ${rows}) AS n`,
  byHand: `UPDATE subscriptions SET tags = ARRAY(SELECT ${digest('tag', 16)} FROM unnest(tags) AS tag)`,
};
