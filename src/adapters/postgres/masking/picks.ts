import { own } from './own-names.ts';

/** A `bigint` without its sign. */
export const positive = (pick: string) => `(${pick} ${own('&')} 9223372036854775807)`;

/** Any ten digits, as text: what each of the digits becomes. */
export const tenDigits = (pick: string) =>
  `pg_catalog.lpad(CAST(${positive(pick)} ${own('%')} 10000000000 AS pg_catalog.text), 10, '0')`;
