import { join, own } from './own-names.ts';

/** Whole numbers of as many digits, or where a type ends among these up to its end, or from there on. */
interface Range {
  readonly first: bigint;
  readonly last: bigint;
  /** How many they are, as a product. */
  readonly left: bigint;
  readonly right: bigint;
}

/** Of ranges that a type's largest value begins or ends: two divisors that are as equal as such a range has them. */
const endings: readonly Range[] = [
  { first: 10_000n, last: 32_767n, left: 16n, right: 1423n },
  { first: 32_768n, last: 99_999n, left: 191n, right: 352n },
  { first: 1_000_000_000n, last: 2_147_483_647n, left: 32_128n, right: 35_716n },
  { first: 2_147_483_648n, last: 9_999_999_999n, left: 85_504n, right: 91_838n },
  {
    first: 1_000_000_000_000_000_000n,
    last: 9_223_372_036_854_775_807n,
    left: 2_246_967_296n,
    right: 3_659_764_898n,
  },
];

const ranges = Array.from({ length: 19 }, (_none, index) => index).flatMap((zeros): readonly Range[] => {
  if (zeros === 0) return [{ first: 0n, last: 9n, left: 2n, right: 5n }];
  const first = 10n ** BigInt(zeros);
  const ended = endings.filter((range) => String(range.first).length === zeros + 1);
  if (ended.length > 0) return ended;
  const right = 10n ** BigInt(Math.ceil(zeros / 2));
  return zeros % 2 === 0
    ? [{ first, last: first * 10n - 1n, left: right * 3n, right: right * 3n }]
    : [{ first, last: first * 10n - 1n, left: (right / 10n) * 9n, right }];
});

/** By what a type is called without its schema. */
const largestWhole: Readonly<Record<string, bigint>> = {
  smallint: 32_767n,
  integer: 2_147_483_647n,
  bigint: 9_223_372_036_854_775_807n,
};
/** The types that {@link otherNumber} takes. */
export const wholeNumbers = Object.keys(largestWhole);

/** Each half is changed by the other one half as often. */
const rounds = 6;

/**
 * Another whole number of as many digits, different for different ones, and the same whatever the type of the column: so
 * the range of the digits is cut where a type ends. Within its range a number is permuted, as a Feistel network does it
 * whose halves are added to, each modulo its own size, so that the product of the sizes is the range. What is added is of
 * a salted SHA-256. A negative number -n is the place of n - 1 among those from 0 on.
 * @see https://csrc.nist.gov/pubs/sp/800/38/g/final
 */
export function otherNumber(value: string, base: string, digestOf: (text: string, purpose: string) => string): string {
  const most = largestWhole[base] ?? 0n;
  const number = `CAST(${value} AS pg_catalog.int8)`;
  const rows = ranges
    .filter(({ first }) => first <= most)
    .map((range) => `(${[range.first, range.last, range.left, range.right].map((n) => `${n}::int8`).join(', ')})`);
  let network = `(
    SELECT c.first, c.left_size, c.right_size, (n.place ${own('-')} c.first) ${own('/')} c.right_size AS l, (n.place ${own('-')} c.first) ${own('%')} c.right_size AS r
    FROM (SELECT CASE WHEN ${number} ${own('<')} 0 THEN ${own('~')} ${number} ELSE ${number} END AS place OFFSET 0) AS n,
         (VALUES ${rows.join(', ')}) AS c(first, last, left_size, right_size)
    WHERE n.place ${own('>=')} c.first AND n.place ${own('<=')} c.last OFFSET 0) AS h`;
  for (let round = 0; round < rounds; round += 1) {
    const [changed, other] = round % 2 === 0 ? (['l', 'r'] as const) : (['r', 'l'] as const);
    const told = join(`CAST(h.first AS pg_catalog.text)`, `' '`, `CAST(h.${other} AS pg_catalog.text)`);
    const digits = join(`'x'`, `pg_catalog.left(${digestOf(told, `number ${round} `)}, 15)`);
    const added = `(${digits})::pg_catalog.bit(60)::pg_catalog.int8`;
    const size = changed === 'l' ? 'left_size' : 'right_size';
    const sum = `((h.${changed} ${own('+')} ${added}) ${own('%')} h.${size}) AS ${changed}`;
    network = `(SELECT h.first, h.left_size, h.right_size, h.${other}, ${sum} FROM ${network} OFFSET 0) AS h`;
  }
  const place = `h.first ${own('+')} (h.l ${own('*')} h.right_size) ${own('+')} h.r`;
  return `(SELECT CASE WHEN ${number} ${own('<')} 0 THEN ${own('~')} (${place}) ELSE ${place} END FROM ${network})`;
}
