import { escapeIdentifier, escapeLiteral } from 'pg';
import type { EachRule, MaskRule } from '../../../ports/database-data.ts';
import { type Masks, otherDocument } from './json-expressions.ts';
import { inFull, namesOf } from './names-by-locale.ts';
import { otherAddress } from './network-expressions.ts';
import { otherNumber } from './number-expressions.ts';
import { call, join, own, typeName } from './own-names.ts';
import { otherCard, otherIban } from './payment-expressions.ts';
import { distinctDigits, placeOf, positive } from './picks.ts';
import type { ElementFacts } from './table-facts.ts';
import { filledForm, otherWords, ownDomain, partial, phone } from './text-expressions.ts';

/** A masked column, and what it is in the catalogue. */
export interface MaskedColumn {
  readonly name: string;
  /** As SQL writes it, with its modifier. */
  readonly type: string;
  /** The same, but of a domain the type that it is made of. */
  readonly base: string;
  /** In characters, of a type that has such a limit. */
  readonly longest?: number | null;
  /** Of an array, what it is of. */
  readonly element?: Pick<ElementFacts, 'type' | 'base' | 'longest'> | null;
  readonly rule: MaskRule;
  /** SQL over the table `t`, of a rule that is SQL of its own. */
  readonly made?: string | undefined;
  /** What the masks of equal values are equal within. */
  readonly domain: string;
}

/**
 * The value that takes the place of the column's, as SQL over the table `t` and the secret `s.salt` and `s.seed`. NULL
 * stays NULL, and a text without a character stays so. Where the mask must not lead back to the value, it is of a salted
 * SHA-256; where it only picks, of PostgreSQL's own hash with a secret seed, which is several times faster.
 * @see https://www.postgresql.org/docs/current/functions-binarystring.html
 */
export function maskExpression(column: MaskedColumn): string {
  return maskOf(`t.${escapeIdentifier(column.name)}`, column);
}

/** The same of a value that SQL names so. */
function maskOf(value: string, column: Omit<MaskedColumn, 'name'>): string {
  const { type, base, rule, domain, longest } = column;
  const text = base === 'bytea' ? `pg_catalog.encode(${value}, 'hex')` : `CAST(${value} AS pg_catalog.text)`;
  // What citext takes for equal gets equal masks.
  const same = typeName(base) === 'citext' ? `pg_catalog.lower(${text} COLLATE pg_catalog."default")` : text;
  const pick = pickWithin(same, domain);
  const digestOf = (told: string, purpose = '') =>
    `pg_catalog.sha256(pg_catalog.convert_to(${join('s.salt', escapeLiteral(`${purpose}${domain}:`), told)}, 'UTF8'))`;
  const hexOf = (told: string, purpose = '') => `pg_catalog.encode(${digestOf(told, purpose)}, 'hex')`;
  const digest = hexOf(same);
  const filled = (mask: string) => `CASE WHEN ${text} ${own('=')} '' THEN '' ELSE ${mask} END`;
  switch (rule.type) {
    case 'null':
      return 'NULL';
    case 'constant':
      // A row with a NULL in it is neither NULL nor NOT NULL.
      return `CASE WHEN ${value} IS DISTINCT FROM NULL THEN ${escapeLiteral(String(rule.value))}::${type} END`;
    case 'choice':
      return choice(rule.values, pick, type);
    case 'hash': {
      const length = rule.length ?? 64;
      return filled(base === 'bytea' ? bytes(digest, length) : `${call.left}(${digest}, ${length})`);
    }
    case 'email': {
      const at = rule.domain === 'keep' ? ownDomain(text, longest ?? null) : escapeLiteral(`@${rule.domain}`);
      return filled(join(`${call.left}(${digest}, ${distinctDigits})`, at));
    }
    case 'name': {
      const names = namesOf(rule.locale);
      const first = `(${array(names.first)})[1 ${own('+')} (${pick} ${own('&')} 63)::int]`;
      const last = `(${array(names.last)})[1 ${own('+')} ((${pick} ${own('>>')} 6) ${own('&')} 63)::int]`;
      return filled(
        rule.part === 'first' ? first : rule.part === 'last' ? last : join(...inFull(rule.locale, first, last)),
      );
    }
    case 'phone':
      return phone(text, pick);
    case 'text':
      return filled(otherWords(text, pick));
    case 'template':
      return filled(filledForm(rule.form, pick));
    case 'uuid':
      return uuid(digestOf(same));
    case 'number':
      return `${otherNumber(value, typeName(base), hexOf)}::${type}`;
    case 'iban':
      return otherIban(text, pick);
    case 'card':
      return otherCard(text, pick);
    case 'inet':
      return `${otherAddress(value, base, pick)}::${type}`;
    case 'partial':
      return partial(text, rule);
    case 'noise': {
      const share = `(2 ${own('*')} (${pick} ${own('&')} 1048575)::numeric ${own('/')} 1048575 ${own('-')} 1)`;
      const number = base === 'numeric' ? withRoom(value) : `${value}::numeric`;
      const noisy =
        rule.amount === undefined
          ? `${number} ${own('*')} (1 ${own('+')} (${rule.ratio ?? 0} ${own('*')} ${share}))`
          : `${number} ${own('+')} (${rule.amount} ${own('*')} ${share})`;
      return withinRange(value, noisy, { type, base });
    }
    case 'date':
      return `${firstDay(value, base, rule.keep)}::${type}`;
    case 'days': {
      const days = `(((${positive(pick)} ${own('%')} ${2 * rule.within + 1}) ${own('-')} ${rule.within})::int)`;
      return `${value} ${own('+')} ${base === 'date' ? days : `pg_catalog.make_interval(days => ${days})`}`;
    }
    case 'each':
      return otherElements(value, column, rule);
    case 'json': {
      const document = `CAST(${value} AS pg_catalog.jsonb)`;
      return `${otherDocument(document, rule, domain, { ofValue: ofJson, pickOf: pickWithin })}::${type}`;
    }
    case 'sql':
      // What PostgreSQL has not read is evaluated nowhere.
      if (column.made === undefined) throw new Error('An expression was not read.');
      return column.made;
    case 'shuffle':
      return value;
  }
}

/** The value of a document, as one of PostgreSQL's own types. */
const ofJson: Masks['ofValue'] = (value, type, rule, domain) => maskOf(value, { type, base: type, rule, domain });

const pickWithin = (text: string, domain: string) =>
  `pg_catalog.hashtextextended(${text}, s.seed ${own('#')} ${hashOfDomain(domain)})`;

/** Of an array of more than one dimension one of a single one. After FROM the elements of a composite type would be taken apart. */
function otherElements(
  value: string,
  { type, element, domain }: Omit<MaskedColumn, 'name'>,
  { rule }: EachRule,
): string {
  const mask = maskOf('e.value', { type: 'text', base: 'text', ...element, rule, domain });
  return `CASE WHEN ${value} IS NOT NULL THEN
    coalesce((SELECT pg_catalog.array_agg((${mask})${element == null ? '' : `::${element.type}`} ORDER BY e.place)
              FROM (SELECT pg_catalog.unnest(${value}) AS value, pg_catalog.generate_series(1, pg_catalog.cardinality(${value})) AS place) AS e), '{}')::${type} END`;
}

/** So many of the digits, two in a byte. */
const bytes = (digest: string, digits: number) =>
  `pg_catalog.decode(${call.left}(${digest}, ${digits - (digits % 2)}), 'hex')`;

/** Of a cast value each, so that it may be of any type. */
function choice(values: Extract<MaskRule, { type: 'choice' }>['values'], pick: string, type: string): string {
  const cases = values.map(
    (value, index) => `WHEN p.place ${own('=')} ${index} THEN ${escapeLiteral(String(value))}::${type}`,
  );
  return `(SELECT CASE ${cases.join(' ')} END FROM ${placeOf(pick, values.length)} AS p)`;
}

/**
 * Of a time with a zone the day in UTC, which all of the pipeline's sessions have.
 * @see https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-TRUNC
 */
function firstDay(value: string, base: string, keep: 'year' | 'decade'): string {
  if (base === 'date')
    return `CAST(pg_catalog.date_trunc('${keep}', CAST(${value} AS pg_catalog.timestamp)) AS pg_catalog.date)`;
  return `pg_catalog.date_trunc('${keep}', ${value})`;
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
  const notANumber = /^(?:numeric|real|double)/.test(base) ? ` OR ${value}::numeric ${own('=')} 'NaN'` : '';
  // least and greatest leave out NULL.
  return `CASE WHEN ${value} IS NULL${notANumber} THEN ${value} ELSE least(greatest(${noisy}, -${most}), ${most})::${type} END`;
}

/** A number that is twice as large has no more digits than PostgreSQL's largest, 131072. */
function withRoom(value: string): string {
  const isHuge = [`${own('>')} 1e131000`, `${own('<')} 'Infinity'`].map((than) => `pg_catalog.abs(${value}) ${than}`);
  return `CASE WHEN ${isHuge.join(' AND ')} THEN pg_catalog.sign(${value}) ${own('*')} 1e131000 ELSE ${value} END`;
}

/** Of `numeric(8,2)`: 999999.99. */
function largestNumeric(base: string): string | undefined {
  const [, digits, after = '0'] = /^numeric\((\d+)(?:,(-?\d+))?\)$/.exec(base) ?? [];
  return digits === undefined ? undefined : `${'9'.repeat(Number(digits))}e${-Number(after)}`;
}

/**
 * The first 16 bytes of a digest with the bits that say version 4 and the variant of RFC 9562: 122 bits stay.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.4
 */
function uuid(digest: string): string {
  const fixed = Object.entries({ 52: 0, 53: 0, 54: 1, 55: 0, 70: 0, 71: 1 });
  const marked = fixed.reduce((bytes, [bit, value]) => `pg_catalog.set_bit(${bytes}, ${bit}, ${value})`, digest);
  return `CAST(pg_catalog.encode(pg_catalog.substr(${marked}, 1, 16), 'hex') AS pg_catalog.uuid)`;
}

function array(names: readonly string[]): string {
  return `'{${names.join(',')}}'::pg_catalog.text[]`;
}

/** Any number that tells one domain from another: the seed that it is combined with is the secret. */
function hashOfDomain(domain: string): string {
  let hash = 0n;
  for (const byte of new TextEncoder().encode(domain))
    hash = BigInt.asUintN(63, hash * 1_099_511_628_211n + BigInt(byte));
  return `${hash}::bigint`;
}
