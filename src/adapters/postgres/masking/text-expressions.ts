import { escapeLiteral } from 'pg';
import type { MaskRule } from '../../../ports/database-data.ts';
import { call, join, own } from './own-names.ts';
import { distinctDigits, positive, tenDigits } from './picks.ts';

/**
 * Each digit becomes any one, several maybe the same: so neither the digits nor their pattern stay. What has other
 * characters than those that telephone numbers are written with is a name, an address or digits of another script: all of
 * it becomes digits. A number of few digits may come out as it is: then each becomes the next one. The collation is one that regular
 * expressions take.
 */
export function phone(text: string, pick: string): string {
  const digits = tenDigits(pick);
  const isNone = `(${text} COLLATE pg_catalog."C") ${own('~')} '[^-+0-9()./ ]'`;
  return `CASE WHEN ${isNone} THEN ${call.left}(${digits}, ${call.length}(${text}))
               ELSE (SELECT CASE WHEN m.made ${own('=')} ${text} THEN ${call.translate}(${text}, '0123456789', '1234567890') ELSE m.made END
                     FROM (SELECT ${call.translate}(${text}, '0123456789', ${digits}) AS made OFFSET 0) AS m) END`;
}

/** What is too short to hide a part of is hidden wholly. */
export function partial(text: string, { first, last, fill }: Extract<MaskRule, { type: 'partial' }>): string {
  const { left, right, length, repeat } = call;
  const filling = escapeLiteral(fill);
  const inner = `${repeat}(${filling}, ${length}(${text}) ${own('-')} ${first + last})`;
  return `CASE WHEN ${length}(${text}) ${own('<=')} ${first + last} THEN ${repeat}(${filling}, ${length}(${text}))
               ELSE ${join(`${left}(${text}, ${first})`, inner, `${right}(${text}, ${last})`)} END`;
}

/** From where the address ends with a domain; where there is none, or none that fits, `@example.com`: what else follows an `@` may be anything. */
export function ownDomain(text: string, longest: number | null): string {
  const domain = `pg_catalog.substring((${text} COLLATE pg_catalog."C"), '@(?:[A-Za-z0-9-]+[.])+[A-Za-z][A-Za-z0-9-]+$')`;
  if (longest === null) return `coalesce(${domain}, '@example.com')`;
  const fits = `${call.length}(${domain}) ${own('<=')} ${longest - distinctDigits}`;
  return `CASE WHEN ${fits} THEN ${domain} ELSE '@example.com' END`;
}

/** 64 of them, so that six bits of a hash choose one. */
const words =
  'above after again along among ancient autumn basket before below beside between bright candle carry circle clear cloud corner distant early evening every field forest garden gentle golden harbour hollow island journey kettle lantern letter little marble market meadow middle morning mountain narrow number orange orchard paper pepper quiet river season second shadow silver simple spring stone summer table under valley village winter yellow';

/** So many words at most, however long a text is. */
const mostWords = 1000;

/** A sentence of words that mean nothing, no longer than the text: one word for each eight characters. */
export function otherWords(text: string, pick: string): string {
  const word = `(ARRAY['${words.split(' ').join("','")}'])[1 ${own('+')} (pg_catalog.hashint8extended(w.pick, g.place) ${own('&')} 63)::int]`;
  const count = `least(greatest(w.length ${own('/')} 8, 1), ${mostWords})`;
  const sentence = join(`pg_catalog.upper(${call.left}(m.words, 1))`, 'pg_catalog.substr(m.words, 2)', `'.'`);
  return `(SELECT ${call.left}(${sentence}, m.length)
    FROM (SELECT w.length, (SELECT pg_catalog.string_agg(${word}, ' ' ORDER BY g.place) FROM pg_catalog.generate_series(1, ${count}) AS g(place)) AS words
          FROM (SELECT ${pick} AS pick, ${call.length}(${text}) AS length OFFSET 0) AS w) AS m)`;
}

/** `KD-####-?`: each digit and letter by itself. */
export function filledForm(form: string, pick: string): string {
  const parts = form.split(/([#?])/).filter((part) => part !== '');
  const filled = parts.map((part, place) => {
    if (part !== '#' && part !== '?') return escapeLiteral(part);
    const characters = part === '#' ? '0123456789' : 'abcdefghijklmnopqrstuvwxyz';
    const picked = `(${positive(`pg_catalog.hashint8extended(f.pick, ${place})`)} ${own('%')} ${characters.length})`;
    return `pg_catalog.substr('${characters}', (1 ${own('+')} ${picked})::int, 1)`;
  });
  return `(SELECT ${join(...filled)} FROM (SELECT ${pick} AS pick OFFSET 0) AS f)`;
}
