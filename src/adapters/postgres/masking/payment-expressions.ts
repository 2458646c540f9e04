import { call, join, own } from './own-names.ts';
import { positive, tenDigits } from './picks.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const length = (text: string) => `${call.length}(${text})`;
const part = (text: string, from: number, count = '') => `pg_catalog.substr(${text}, ${from}${count && `, ${count}`})`;
const without = (text: string, characters: string) => `${call.translate}(${text}, '${characters}', '')`;

/** Each digit by itself becomes another one, so that nothing is left of their pattern; all else stays. */
function otherDigits(text: string, pick: string): string {
  const eighteen = (number: string) =>
    `pg_catalog.lpad(CAST(${positive(number)} ${own('%')} 1000000000000000000 AS pg_catalog.text), 18, '0')`;
  const digits = join(eighteen(pick), eighteen(`pg_catalog.hashint8extended(${pick}, 1)`));
  const character = 'pg_catalog.substr(d.characters, d.place, 1)';
  const isDigit = `${without(character, '0123456789')} ${own('=')} ''`;
  const digit = `pg_catalog.substr(d.digits, 1 ${own('+')} (d.place ${own('%')} 36), 1)`;
  return `(SELECT pg_catalog.string_agg(CASE WHEN ${isDigit} THEN ${digit} ELSE ${character} END, '' ORDER BY d.place)
    FROM (SELECT c.characters, c.digits, pg_catalog.generate_series(1, ${length('c.characters')}) AS place
          FROM (SELECT ${text} AS characters, ${digits} AS digits OFFSET 0) AS c) AS d)`;
}

/** What is of another form becomes digits, ten at most: it may be anything. */
function unless(text: string, pattern: string, pick: string, made: string): string {
  const isNone = `(${text} COLLATE pg_catalog."C") ${own('!~')} '${pattern}'`;
  return `CASE WHEN ${isNone} THEN ${call.left}(${tenDigits(pick)}, ${length(text)}) ELSE ${made} END`;
}

/**
 * An IBAN of the same country and length, with spaces where they were: other digits, other letters, and the check digits
 * that they have.
 * @see https://www.ecbs.org/iban.htm
 */
export function otherIban(text: string, pick: string): string {
  const places = `(${positive(pick)} ${own('%')} 25)::int`;
  const shifted = `pg_catalog.substr('${letters}${letters}', 2 ${own('+')} ${places}, 26)`;
  const account = `${call.translate}(${otherDigits(part(text, 5), pick)}, '${letters}', ${shifted})`;
  const checked = without(join('n.account', 'n.country', `'00'`), ' ');
  const numbers = [...letters].reduce(
    (sum, letter, index) => `pg_catalog.replace(${sum}, '${letter}', '${index + 10}')`,
    `(${checked} COLLATE pg_catalog."C")`,
  );
  const check = `98 ${own('-')} (CAST(${numbers} AS pg_catalog.numeric) ${own('%')} 97)`;
  const digits = `pg_catalog.lpad(CAST(${check} AS pg_catalog.text), 2, '0')`;
  return unless(
    text,
    '^[A-Z]{2}[0-9]{2}( ?[A-Z0-9]){11,30}$',
    pick,
    `(SELECT ${join('n.country', digits, 'n.account')} FROM (SELECT ${call.left}(${text}, 2) AS country, ${account} AS account OFFSET 0) AS n)`,
  );
}

/**
 * A card's number of the same length, with the first digit, spaces and hyphens as they were: other digits, and the check
 * digit that they have.
 * @see https://www.iso.org/standard/70484.html
 */
export function otherCard(text: string, pick: string): string {
  const others = otherDigits(part(text, 2, `${length(text)} ${own('-')} 2`), pick);
  const reversed = `pg_catalog.reverse(${without('n.body', ' -')})`;
  const digit = 'pg_catalog.substr(d.digits, d.place, 1)';
  // From the right every other digit counts twice, and of a sum of two digits both.
  const counted = `CASE WHEN (d.place ${own('%')} 2) ${own('=')} 1 THEN ${call.translate}(${digit}, '0123456789', '0246813579') ELSE ${digit} END`;
  const sum = `(SELECT pg_catalog.sum(CAST(${counted} AS pg_catalog.int4))
    FROM (SELECT r.digits, pg_catalog.generate_series(1, ${length('r.digits')}) AS place FROM (SELECT ${reversed} AS digits OFFSET 0) AS r) AS d)`;
  const check = `CAST((10 ${own('-')} (${sum} ${own('%')} 10)) ${own('%')} 10 AS pg_catalog.text)`;
  return unless(
    text,
    '^[0-9]([ -]?[0-9]){11,18}$',
    pick,
    `(SELECT ${join('n.body', check)} FROM (SELECT ${join(`${call.left}(${text}, 1)`, others)} AS body OFFSET 0) AS n)`,
  );
}
