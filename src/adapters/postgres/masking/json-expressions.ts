import { escapeLiteral } from 'pg';
import type { JsonRule, ValueRule } from '../../../ports/database-data.ts';
import { type JsonStep, jsonSteps } from '../../../validation/json-path.ts';
import { join, own } from './own-names.ts';
import { placeOf } from './picks.ts';

/** What becomes of a value, and what the masks of equal values are equal within. */
interface Leaf {
  /** `rest` is `null` that leaves what is true or false. */
  readonly rule: ValueRule | { readonly type: 'keep' | 'rest' };
  readonly domain: string;
}

/** A path as far as it is still to be gone, and what becomes of all that it leads to. */
interface Candidate extends Leaf {
  readonly steps: readonly JsonStep[];
}

interface Value {
  /** As SQL names it. */
  readonly value: string;
  /** The same as text, where that is at hand. */
  readonly text?: string;
  /** How many queries are around it, each with a row of its own. */
  readonly depth: number;
}

/** What rules make of values of PostgreSQL's own types, as SQL. */
export interface Masks {
  readonly ofValue: (value: string, type: 'text' | 'bigint' | 'numeric', rule: ValueRule, domain: string) => string;
  /** A number that is the same for equal texts. */
  readonly pickOf: (text: string, domain: string) => string;
}

/**
 * The document `value`, a `jsonb`, with what its paths lead to masked. Keys and arrays stay as they are: each value takes the rule of the
 * first path that leads to it or to what it is part of. Known keys are gone along one by one, query within query; what a path does not
 * foresee, such as an array where it has a key, is taken apart as a whole.
 * @see https://www.postgresql.org/docs/current/functions-json.html
 */
export function otherDocument(value: string, { paths, others }: JsonRule, domain: string, masks: Masks): string {
  const candidates = paths.map(({ path, rule }): Candidate => {
    const consistent = 'consistent' in rule ? rule.consistent : undefined;
    return { steps: jsonSteps(path), rule, domain: consistent ?? `${domain} ${path}` };
  });
  const rest: Leaf = { rule: { type: others === 'keep' ? 'keep' : 'rest' }, domain: `${domain} others` };
  const document = otherValue({ value: 'd.value', depth: 0 }, candidates, rest, masks);
  return `(SELECT CASE WHEN d.value IS NOT NULL THEN ${document} END FROM (SELECT ${value} ${own('#>')} '{}'::pg_catalog.text[] AS value OFFSET 0) AS d)`;
}

const isOf = (value: string, type: string) => `pg_catalog.jsonb_typeof(${value}) ${own('=')} '${type}'`;
const isWhole = (value: string) => `${isOf(value, 'object')} OR ${isOf(value, 'array')}`;

/** The first candidate that leads here takes all that those before it do not. */
function otherValue(at: Value, candidates: readonly Candidate[], rest: Leaf, masks: Masks): string {
  const here = candidates.findIndex(({ steps }) => steps.length === 0);
  const found = candidates[here];
  if (found !== undefined) return otherValue(at, candidates.slice(0, here), found, masks);
  const whole = () => takenApart(at, candidates, rest, masks);
  const isKept = rest.rule.type === 'keep';
  if (candidates.length === 0) {
    if (isKept) return at.value;
    return `CASE WHEN ${isWhole(at.value)} THEN ${whole()} ELSE ${otherLeaf(at, rest, masks)} END`;
  }
  const kinds = new Set(candidates.map(({ steps: [step] }) => (typeof step === 'object' ? '*' : step)));
  if (kinds.size === 1 && kinds.has('*')) {
    return `CASE WHEN ${isOf(at.value, 'object')} THEN ${otherObject(at, candidates, rest, masks)} ELSE ${whole()} END`;
  }
  if (kinds.size === 1 && kinds.has('[*]')) {
    return `CASE WHEN ${isOf(at.value, 'array')} THEN ${otherArray(at, candidates, rest, masks)} ELSE ${whole()} END`;
  }
  return whole();
}

function otherObject({ value, depth }: Value, candidates: readonly Candidate[], rest: Leaf, masks: Masks): string {
  const e = `e${depth}`;
  const inner = { value: `${e}.value`, depth: depth + 1 };
  const after = (key: string | undefined) =>
    candidates.flatMap((candidate) => {
      const [step, ...steps] = candidate.steps;
      const leads = step === '*' || (typeof step === 'object' && step.key === key);
      return leads ? [{ ...candidate, steps }] : [];
    });
  const keys = new Set(candidates.flatMap(({ steps: [step] }) => (typeof step === 'object' ? [step.key] : [])));
  if (rest.rule.type === 'keep' && !candidates.some(({ steps: [step] }) => step === '*')) {
    return [...keys].reduce((made, key) => {
      const [isLeaf, literalKey] = [after(key).some(({ steps }) => steps.length === 0), escapeLiteral(key)];
      const text = isLeaf ? `, ${value} ${own('->>')} ${literalKey} AS text` : '';
      const at = isLeaf ? { ...inner, text: `${e}.text` } : inner;
      const one = `(SELECT ${otherValue(at, after(key), rest, masks)} FROM (SELECT ${value} ${own('->')} ${literalKey} AS value${text} OFFSET 0) AS ${e})`;
      return `pg_catalog.jsonb_set(${made}, ARRAY[${literalKey}], coalesce(${one}, ${nothing}), false)`;
    }, value);
  }
  const cases = [...keys].map(
    (key) => `WHEN ${e}.key ${own('=')} ${escapeLiteral(key)} THEN ${otherValue(inner, after(key), rest, masks)}`,
  );
  const other = otherValue(inner, after(undefined), rest, masks);
  const made = cases.length === 0 ? other : `CASE ${cases.join(' ')} ELSE ${other} END`;
  return `(SELECT coalesce(pg_catalog.jsonb_object_agg(${e}.key, ${made}), '{}'::pg_catalog.jsonb) FROM pg_catalog.jsonb_each(${value}) AS ${e}(key, value))`;
}

function otherArray({ value, depth }: Value, candidates: readonly Candidate[], rest: Leaf, masks: Masks): string {
  const e = `e${depth}`;
  const after = candidates.map((candidate) => ({ ...candidate, steps: candidate.steps.slice(1) }));
  const made = otherValue({ value: `${e}.value`, depth: depth + 1 }, after, rest, masks);
  return `(SELECT coalesce(pg_catalog.jsonb_agg(${made} ORDER BY ${e}.place), '[]'::pg_catalog.jsonb)
           FROM pg_catalog.jsonb_array_elements(${value}) WITH ORDINALITY AS ${e}(value, place))`;
}

/**
 * A document of any depth: each part with its place in it and the keys that lead there, then as text, part by part. An array is as
 * transparent as PostgreSQL's lax paths have it, however deep.
 */
function takenApart({ value }: Value, candidates: readonly Candidate[], rest: Leaf, masks: Masks): string {
  const last = `(n.places)[pg_catalog.cardinality(n.places)]`;
  const cases = candidates.map(
    ({ steps, ...leaf }) =>
      `WHEN (n.keys COLLATE pg_catalog."C") ${own('~')} ${escapeLiteral(keysPattern(steps))} THEN ${otherLeaf({ value: 'n.value' }, leaf, masks)}`,
  );
  const otherwise = otherLeaf({ value: 'n.value' }, rest, masks);
  const leaf = cases.length === 0 ? otherwise : `CASE ${cases.join(' ')} ELSE ${otherwise} END`;
  const only = (type: string, none: string) => `CASE WHEN ${isOf('n.value', type)} THEN n.value ELSE '${none}' END`;
  const opening = join(
    `CASE WHEN ${last} ${own('>')} 1 THEN ',' ELSE '' END`,
    `CASE WHEN n.name IS NULL THEN '' ELSE ${join('n.name', `':'`)} END`,
    `CASE WHEN ${isOf('n.value', 'object')} THEN '{' WHEN ${isOf('n.value', 'array')} THEN '[' ELSE CAST(${leaf} AS pg_catalog.text) END`,
  );
  return `(
    WITH RECURSIVE n(places, keys, name, value) AS (
      SELECT '{}'::pg_catalog.int8[], '', NULL::pg_catalog.text, ${value}
      UNION ALL
      SELECT n.places ${own('||')} p.place, n.keys ${own('||')} coalesce(${join(`'.'`, 'p.name')}, ''), p.name, p.value
      FROM n, LATERAL (
        SELECT o.place, CAST(pg_catalog.to_json(o.key) AS pg_catalog.text) AS name, o.value
        FROM pg_catalog.jsonb_each(${only('object', '{}')}) WITH ORDINALITY AS o(key, value, place)
        UNION ALL
        SELECT a.place, NULL, a.value FROM pg_catalog.jsonb_array_elements(${only('array', '[]')}) WITH ORDINALITY AS a(value, place)) AS p
    ), part(places, text) AS (
      SELECT n.places, ${opening} FROM n
      UNION ALL
      SELECT n.places ${own('||')} 9223372036854775807, CASE WHEN ${isOf('n.value', 'object')} THEN '}' ELSE ']' END FROM n WHERE ${isWhole('n.value')}
    )
    SELECT CAST(pg_catalog.string_agg(part.text, '' ORDER BY part.places) AS pg_catalog.jsonb) FROM part)`;
}

/** Of `."first key"."second"`: the beginning of the keys to all that the steps lead to. */
function keysPattern(steps: readonly JsonStep[]): string {
  const any = String.raw`\."(?:[^"\\]|\\.)*"`;
  const parts = steps.map((step) => {
    if (step === '[*]') return '';
    if (step === '*') return any;
    if (step === '**') return `(?:${any})*`;
    return `.${JSON.stringify(step.key)}`.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return `^${parts.join('')}`;
}

/** Whose masks are texts. */
const texts: readonly ValueRule['type'][] = [
  'hash',
  'email',
  'name',
  'phone',
  'uuid',
  'iban',
  'card',
  'partial',
  'text',
  'template',
];
const nothing = `'null'::pg_catalog.jsonb`;
const literal = (value: string | number | boolean) => `${escapeLiteral(JSON.stringify(value))}::pg_catalog.jsonb`;

/** A value that is neither an object nor an array. What its rule cannot take becomes null. */
function otherLeaf(at: Pick<Value, 'value' | 'text'>, { rule, domain }: Leaf, masks: Masks): string {
  const { value, text = `(${value} ${own('#>>')} '{}'::pg_catalog.text[])` } = at;
  const number = `CAST(${value} AS pg_catalog.numeric)`;
  const json = (made: string) => `pg_catalog.to_jsonb(${made})`;
  const [isText, isNumber, isNull] = ['string', 'number', 'null'].map((type) => isOf(value, type));
  const unlessNull = (made: string) => `CASE WHEN ${isNull} THEN ${value} ELSE ${made} END`;
  switch (rule.type) {
    case 'keep':
      return value;
    case 'rest':
      return `CASE WHEN ${isOf(value, 'boolean')} THEN ${value} ELSE ${nothing} END`;
    case 'constant':
      return unlessNull(literal(rule.value));
    case 'choice': {
      const cases = rule.values.map((one, index) => `WHEN p.place ${own('=')} ${index} THEN ${literal(one)}`);
      return unlessNull(
        `(SELECT CASE ${cases.join(' ')} END FROM ${placeOf(masks.pickOf(text, domain), rule.values.length)} AS p)`,
      );
    }
    case 'number':
      // Once for both, for it is long.
      return `CASE WHEN (${text} COLLATE pg_catalog."C") ${own('~')} CASE WHEN ${isText} THEN '^(?:0|[1-9][0-9]{0,17})$' WHEN ${isNumber} THEN '^-?[0-9]{1,18}$' END
                   THEN (SELECT CASE WHEN ${isText} THEN ${json('CAST(o.number AS pg_catalog.text)')} ELSE ${json('o.number')} END
                         FROM (SELECT ${masks.ofValue(`CAST(${text} AS pg_catalog.int8)`, 'bigint', rule, domain)} AS number OFFSET 0) AS o) ELSE ${nothing} END`;
    case 'noise':
      return `CASE WHEN ${isNumber} THEN ${json(`pg_catalog.round(${masks.ofValue(number, 'numeric', rule, domain)}, pg_catalog.scale(${number}))`)} ELSE ${nothing} END`;
    case 'date': {
      const first = rule.keep === 'year' ? 4 : 3;
      const day = join(`pg_catalog.left(${text}, ${first})`, `'${rule.keep === 'year' ? '' : '0'}-01-01'`);
      const isDay = `(${text} COLLATE pg_catalog."C") ${own('~')} '^[0-9]{4}-[0-9]{2}-[0-9]{2}'`;
      const time = `CASE WHEN pg_catalog.length(${text}) ${own('>')} 10 THEN 'T00:00:00Z' ELSE '' END`;
      return `CASE WHEN ${isText} AND ${isDay} THEN ${json(join(day, time))} ELSE ${nothing} END`;
    }
    default:
      return texts.includes(rule.type)
        ? `CASE WHEN ${isText} OR ${isNumber} THEN ${json(`CAST(${masks.ofValue(text, 'text', rule, domain)} AS pg_catalog.text)`)} ELSE ${nothing} END`
        : nothing;
  }
}
