import type { EachRule, MaskRule, ValueRule } from '../../../ports/database-data.ts';
import { addresses } from '../masking/network-expressions.ts';
import { wholeNumbers } from '../masking/number-expressions.ts';
import { distinctDigits } from '../masking/picks.ts';
import type { CatalogueColumn } from './columns-query.ts';
import { toldByName } from './telling-names.ts';

const domain = 'example.com';
/** So many hexadecimal digits keep values different, and no fewer are taken for a mask. */
const shortestHash = { unique: 16, any: 8 } as const;

/**
 * A rule that fits a column, by its name and by what the catalogue has of it; undefined where no rule does. What a unique index
 * has stays different, and what foreign keys tie together gets the same masks: `consistent` is the word for these.
 */
export function proposedRule(column: CatalogueColumn, consistent: string | undefined): MaskRule | undefined {
  const { name, isRange, identity, generated, partitionKey, unique, notNull } = column;
  const tied = consistent !== undefined;
  if (partitionKey || identity || generated) return undefined;
  const told = toldByName(name);
  const rule = isRange ? undefined : distinctRule(column, told, tied);
  if (rule !== undefined) return tied ? { ...rule, consistent } : rule;
  if (!unique && !tied && !isRange) {
    const loose = looseRule(column, told) ?? shuffledRule(column, told);
    if (loose !== undefined) return loose;
  }
  return notNull || tied ? undefined : { type: 'null' };
}

/** A rule that may make the same of different values. */
function looseRule(column: CatalogueColumn, told: ReturnType<typeof toldByName>): MaskRule | undefined {
  const { kind, base, notNull } = column;
  if (kind === 'number') return { type: 'noise', ratio: 0.1 };
  if (kind === 'time' && /^(date|timestamp)/.test(base)) return { type: 'days', within: 60 };
  // The keys of a document stay, and may be somebody's: better without any where that can be.
  if (documents.includes(base) && notNull) return { type: 'json', paths: [], others: 'null' };
  if (!base.endsWith('[]')) return undefined;
  const element = elementOf(column);
  const rule = (distinctRule(element, told, false) ?? looseRule(element, told)) as EachRule['rule'] | undefined;
  return rule === undefined ? undefined : { type: 'each', rule };
}

/** Texts too short for a mask of their own, such as codes: of which rows they are is all that they tell of anybody. */
function shuffledRule({ kind, notNull }: CatalogueColumn, told: ReturnType<typeof toldByName>): MaskRule | undefined {
  const isOfSomebody = told !== undefined && told !== 'body' && told !== 'place';
  return kind === 'text' && notNull && !isOfSomebody ? { type: 'shuffle' } : undefined;
}

const documents = ['jsonb', 'json'];
const kinds: readonly (readonly [CatalogueColumn['kind'], RegExp])[] = [
  ['number', /^(?:smallint|integer|bigint|numeric|real|double precision|money)$/],
  ['time', /^(?:date|timestamp)/],
  ['text', /^(?:text|character varying|character|name|(?:.*\.)?citext)$/],
];

/** An array's elements as a column would have them: all have the modifier that is written with the array. */
function elementOf(column: CatalogueColumn): CatalogueColumn {
  const base = column.base.slice(0, -'[]'.length);
  const [, longest] = /\((\d+)\)\[\]$/.exec(column.type) ?? [];
  const kind = kinds.find(([, pattern]) => pattern.test(base))?.[0] ?? 'other';
  return { ...column, base, kind, longest: longest === undefined ? null : Number(longest) };
}

/** Numbers whose value is no amount: a little more or less is somebody else's. */
const knownBy: readonly NonNullable<ReturnType<typeof toldByName>>[] = [
  'number',
  'iban',
  'card',
  'phone',
  'secret',
  'network',
  'login',
];

/** A rule that takes `consistent`, and keeps values different where they have to be. */
function distinctRule(column: CatalogueColumn, told: ReturnType<typeof toldByName>, tied: boolean) {
  if (column.base === 'uuid') return { type: 'uuid' } as const;
  const isKnownBy = told !== undefined && knownBy.includes(told) && !column.unique && !tied;
  if (wholeNumbers.includes(column.base) && isKnownBy) return { type: 'number' } as const;
  if (addresses.includes(column.base) && !column.unique && !tied) return { type: 'inet' } as const;
  if (column.base === 'bytea' && (column.notNull || tied)) return { type: 'hash' } as const;
  return column.kind === 'text' ? textRule(column, told, tied) : undefined;
}

function textRule(column: CatalogueColumn, told: ReturnType<typeof toldByName>, tied: boolean): Consistent | undefined {
  const { longest, unique } = column;
  const fits = (length: number) => longest === null || longest >= length;
  if (told === 'email' && fits(distinctDigits + 1 + domain.length)) return { type: 'email', domain };
  if (!unique && !tied) {
    if (told === 'phone' || told === 'iban' || told === 'card') return { type: told };
    const part = ({ firstName: 'first', lastName: 'last', fullName: 'full' } as const)[told as 'fullName'];
    if (part !== undefined && fits({ first: 4, last: 6, full: 11 }[part])) return { type: 'name', part };
  }
  if (!fits(shortestHash[unique || tied ? 'unique' : 'any'])) return undefined;
  return longest === null || longest >= 64 ? { type: 'hash' } : { type: 'hash', length: longest };
}

type Consistent = Extract<ValueRule, { readonly consistent?: string }>;
