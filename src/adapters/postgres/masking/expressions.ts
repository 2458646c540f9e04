import { escapeIdentifier, escapeLiteral } from 'pg';
import type { MaskRule } from '../../../database-ports.ts';
import { firstNames, lastNames } from './names.ts';

/** A masked column, and what it is in the catalogue. */
export interface MaskedColumn {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The same, but of a domain the type that it is made of. */
  readonly base: string;
  readonly rule: MaskRule;
  /** What the masks of equal values are equal within. */
  readonly domain: string;
}

/** Enough hexadecimal digits for billions of values to stay different. */
export const distinctDigits = 20;

/**
 * The value that takes the place of the column's, as SQL over the table `t` and the secret `s.salt` and `s.seed`. NULL
 * stays NULL. Where the mask must not lead back to the value, it is of a salted SHA-256; where it only picks, of
 * PostgreSQL's own hash with a secret seed, which is several times faster.
 * @see https://www.postgresql.org/docs/current/functions-binarystring.html
 */
export function maskExpression({ name, type, base, rule, domain }: MaskedColumn): string {
  const value = `t.${escapeIdentifier(name)}`;
  const text = `${value}::text`;
  // What citext takes for equal gets equal masks.
  const same = typeName(base) === 'citext' ? `lower(${text} COLLATE "default")` : text;
  const pick = `hashtextextended(${same}, s.seed # ${hashOfDomain(domain)})`;
  const digest = `encode(sha256(convert_to(s.salt || ${escapeLiteral(`${domain}:`)} || ${same}, 'UTF8')), 'hex')`;
  switch (rule.type) {
    case 'null':
      return 'NULL';
    case 'constant':
      return `CASE WHEN ${value} IS NOT NULL THEN ${escapeLiteral(String(rule.value))}::${type} END`;
    case 'hash':
      return `left(${digest}, ${rule.length ?? 64})`;
    case 'email':
      return `left(${digest}, ${distinctDigits}) || ${escapeLiteral(`@${rule.domain}`)}`;
    case 'name': {
      const first = `(${array(firstNames)})[1 + (${pick} & 63)::int]`;
      const last = `(${array(lastNames)})[1 + ((${pick} >> 6) & 63)::int]`;
      return rule.part === 'first' ? first : rule.part === 'last' ? last : `${first} || ' ' || ${last}`;
    }
    case 'phone':
      // Each digit becomes another one, several maybe the same: so neither the digits nor their pattern stay.
      return `translate(${text}, '0123456789', lpad(((${pick} & 9223372036854775807) % 10000000000)::text, 10, '0'))`;
    case 'partial':
      return partial(text, rule);
    case 'noise': {
      const share = `(2 * (${pick} & 1048575)::numeric / 1048575 - 1)`;
      const noisy =
        rule.amount === undefined
          ? `${value}::numeric * (1 + ${rule.ratio ?? 0} * ${share})`
          : `${value}::numeric + ${rule.amount} * ${share}`;
      return withinRange(value, noisy, { type, base });
    }
    case 'days': {
      const days = `(((${pick} & 9223372036854775807) % ${2 * rule.within + 1}) - ${rule.within})::int`;
      return base === 'date' ? `${value} + ${days}` : `${value} + make_interval(days => ${days})`;
    }
    case 'shuffle':
      return value;
  }
}

/** Without schema and modifier: `character varying`. */
export function typeName(base: string): string {
  return base.replace(/\([^)]*\)/, '').replace(/^.*\./, '');
}

const largest: Readonly<Record<string, string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
  money: '92233720368547758.07',
  real: '3.4e38',
  'double precision': '1.79e308',
};

/** A value near the end of its type's range stays within it; what is NULL or not a number stays so. */
function withinRange(value: string, noisy: string, { type, base }: { type: string; base: string }): string {
  const most = largest[typeName(base)] ?? largestNumeric(base);
  if (most === undefined) return `(${noisy})::${type}`;
  const notANumber = /^(?:numeric|real|double)/.test(base) ? ` OR ${value} = 'NaN'` : '';
  // least and greatest leave out NULL.
  return `CASE WHEN ${value} IS NULL${notANumber} THEN ${value} ELSE least(greatest(${noisy}, -${most}), ${most})::${type} END`;
}

/** Of `numeric(8,2)`: 999999.99. */
function largestNumeric(base: string): string | undefined {
  const [, digits, after = '0'] = /^numeric\((\d+)(?:,(-?\d+))?\)$/.exec(base) ?? [];
  return digits === undefined ? undefined : `${'9'.repeat(Number(digits))}e${-Number(after)}`;
}

/** What is too short to hide a part of is hidden wholly. */
function partial(text: string, { first, last, fill }: Extract<MaskRule, { type: 'partial' }>): string {
  const filling = escapeLiteral(fill);
  return `CASE WHEN length(${text}) <= ${first + last} THEN repeat(${filling}, length(${text}))
               ELSE left(${text}, ${first}) || repeat(${filling}, length(${text}) - ${first + last}) || right(${text}, ${last}) END`;
}

function array(names: readonly string[]): string {
  return `'{${names.join(',')}}'::text[]`;
}

/** Any number that tells one domain from another: the seed that it is combined with is the secret. */
function hashOfDomain(domain: string): string {
  let hash = 0n;
  for (const byte of new TextEncoder().encode(domain))
    hash = BigInt.asUintN(63, hash * 1_099_511_628_211n + BigInt(byte));
  return `${hash}::bigint`;
}
