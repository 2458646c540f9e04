import { own } from './own-names.ts';

/** Enough hexadecimal digits for billions of values to stay different. */
export const distinctDigits = 20;

/** A `bigint` without its sign. */
export const positive = (pick: string) => `(${pick} ${own('&')} 9223372036854775807)`;

/** One of so many places, from 0 on, as a table with the column `place`: the pick is looked at once. */
export const placeOf = (pick: string, places: number) =>
  `(SELECT ${positive(pick)} ${own('%')} ${places} AS place OFFSET 0)`;

/** Any ten digits, as text: what each of the digits becomes. */
export const tenDigits = (pick: string) =>
  `pg_catalog.lpad(CAST(${positive(pick)} ${own('%')} 10000000000 AS pg_catalog.text), 10, '0')`;
