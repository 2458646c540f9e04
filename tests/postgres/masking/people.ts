import type { MaskRule, TableMask } from '../../../src/ports/database-data.ts';

/** Rules for a table of the schema `sales`. */
export const mask = (
  table: string,
  columns: Readonly<Record<string, MaskRule>>,
  rest: Partial<TableMask> = {},
): TableMask => ({
  path: 'database.masking[0]',
  schema: 'sales',
  table,
  columns: Object.entries(columns).map(([name, rule]) => ({ name, rule })),
  ...rest,
});

/** More time than a test needs. */
export const plenty = () => 900_000;
export const email = { type: 'email', domain: 'example.com', consistent: 'address' } satisfies MaskRule;

/** Tables of the migrator, for {@link mask}. */
export const people = `
  CREATE TABLE sales.people (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text UNIQUE NOT NULL, "Full name" text, phone varchar(20), iban text,
    tax varchar(16), born date, seen timestamptz, credit numeric(8, 2), points int, country char(2), city text, notes text);
  INSERT INTO sales.people (email, "Full name", phone, iban, tax, born, seen, credit, points, country, city, notes)
    SELECT 'p' || n || '@private.test', 'Jane ' || n, '+353 (1) 555-' || lpad(n::text, 4, '0'), 'IE29AIBK931152' || n, 'T' || n,
           date '1980-01-01' + n, timestamptz '2026-01-01 12:00Z', n * 1.5, n, 'IE', 'City ' || n, 'secret ' || n
    FROM generate_series(1, 300) AS n;
  INSERT INTO sales.people (email) VALUES ('nobody@private.test');
  CREATE TABLE sales.letters (id int PRIMARY KEY, recipient text REFERENCES sales.people (email) ON UPDATE CASCADE);
  INSERT INTO sales.letters SELECT n, 'p' || n || '@private.test' FROM generate_series(1, 300) AS n;
  CREATE MATERIALIZED VIEW sales.addresses AS SELECT email FROM sales.people;`;
