import type { JsonRule } from '../../src/ports/database-data.ts';
import { type JsonStep, jsonSteps } from '../../src/validation/json-path.ts';
import type { FillableColumn, FillableTable } from './fillable-tables.ts';

/** The rule of a column that holds documents, or of the elements of one. */
export type DocumentRules = (table: FillableTable, column: string) => JsonRule | undefined;

/** A value as PostgreSQL reads it of a text; null for NULL. */
export type Written = string | null;

/**
 * The value of a column in the row of this number, from 1 on: another one in each row where the type has as many. NULL for a type
 * that nothing is known of, unless it may take any text.
 */
export function madeUpValue(column: FillableColumn, row: number, rule: JsonRule | undefined): Written {
  const { isArray } = column;
  const value = elementValue(column, row, rule);
  if (!isArray) return value;
  return value === null ? '{}' : `{"${value.replace(/[\\"]/g, '\\$&')}"}`;
}

function elementValue(column: FillableColumn, row: number, rule: JsonRule | undefined): Written {
  const { type, kind, labels, subtype, longest } = column;
  if (kind === 'e') return labels[row % labels.length] ?? null;
  if (kind === 'r') {
    const of = (at: number) => elementValue({ ...column, type: subtype ?? '', kind: 'b' }, at, undefined);
    return `["${of(row)}","${of(row + 1)}")`;
  }
  if (kind === 'm') return '{}';
  if (kind !== 'b') return null;
  if (type === 'bit') return (row % 2 ** Math.min(longest ?? 1, 30)).toString(2).padStart(longest ?? 1, '0');
  if (type === 'varbit') return (row % 2 ** Math.min(longest ?? 16, 30)).toString(2);
  if (type === 'numeric') return decimal(column, row);
  if (type === 'json' || type === 'jsonb') return JSON.stringify(documentOf(rule, row));
  return ofTypes[type]?.(row) ?? text(column, row);
}

const byte = (row: number) => `${(row >> 8) % 256}.${row % 256}`;
const hex = (row: number, digits: number) => row.toString(16).padStart(digits, '0');
/** So large that what changes it by a part of it does. */
const whole = (row: number) => String(1000 + row);
const broken = (row: number) => `${row}.5`;
const time = (row: number) => new Date(Date.UTC(2001, 0, 1, 6, 30) + row * 90_000_000).toISOString();

const ofTypes: Readonly<Record<string, (row: number) => string>> = {
  ...{ int2: whole, int4: whole, int8: whole, oid: whole, xid: whole, cid: whole, xid8: whole, money: whole },
  ...{ float4: broken, float8: broken },
  bool: (row) => String(row % 2 === 0),
  uuid: (row) => `00000000-0000-4000-8000-${hex(row, 12)}`,
  date: (row) => time(row).slice(0, 10),
  ...{ timestamp: time, timestamptz: time },
  ...{ time: (row) => time(row).slice(11, 19), timetz: (row) => time(row).slice(11) },
  interval: (row) => `${row} days`,
  bytea: (row) => `\\x${hex(row, 8)}`,
  inet: (row) => `10.0.${byte(row)}`,
  cidr: (row) => `10.${byte(row)}.0/24`,
  macaddr: (row) => `02:00:00:00:${hex(row >> 8, 2).slice(-2)}:${hex(row % 256, 2)}`,
  macaddr8: (row) => `02:00:00:00:00:00:${hex(row >> 8, 2).slice(-2)}:${hex(row % 256, 2)}`,
  point: (row) => `(${row},${row})`,
  line: (row) => `{1,2,${row}}`,
  ...{ lseg: (row) => `[(0,0),(${row},1)]`, path: (row) => `[(0,0),(${row},1)]`, box: (row) => `((0,0),(${row},1))` },
  polygon: (row) => `((0,0),(${row},0),(0,1))`,
  circle: (row) => `<(0,0),${row}>`,
  tsvector: (row) => `'word${row}'`,
  tsquery: (row) => `'word${row}'`,
  xml: (row) => `<row>${row}</row>`,
  jsonpath: (row) => `$.key${row}`,
  pg_lsn: (row) => `0/${hex(row, 1)}`,
  tid: (row) => `(${row},1)`,
  hstore: (row) => `key=>${row}`,
  ltree: (row) => `row.${row}`,
};

/** With as many digits as fit. */
function decimal({ digits }: FillableColumn, row: number): string {
  if (digits === null) return `${row}.25`;
  const [before, after] = digits;
  if (before <= 0) return `0.${String(row).padStart(after, '0').slice(-after)}`;
  return `${row % 10 ** Math.min(before, 15)}${after > 0 ? `.${'25'.slice(0, after)}` : ''}`;
}

/** What is in the column as a rule, by its name; where it is too short for that, a number of base 36. */
function text({ name, type, longest }: FillableColumn, row: number): string {
  const most = type === 'name' ? 63 : type === 'char' ? 1 : (longest ?? Number.POSITIVE_INFINITY);
  const [, made] = ofNames.find(([of]) => of.test(name)) ?? [undefined, (at: number) => `${name} ${at}`];
  const fits = [made(row), `${name.slice(0, 8)} ${row}`].find((each) => [...each].length <= most);
  const digits = row.toString(36);
  return fits ?? (digits.length > most ? digits.slice(-most) : digits.padStart(Math.min(most, 12), '0'));
}

const ofNames: readonly (readonly [RegExp, (row: number) => string])[] = [
  [/e-?mail/i, (row) => `person${row}@mail.example`],
  [/phone|mobile|fax/i, (row) => `+49 30 ${String(1_000_000 + row)}`],
  [/ur[il]$|link|website/i, (row) => `https://site${row}.example/`],
];

/** Has something at each path of the rule, and at a key that no path leads to. */
function documentOf(rule: JsonRule | undefined, row: number): unknown {
  const start: Node = {};
  start.keys = new Map([['other', { leaf: `other ${row}` }]]);
  for (const { path, rule: of } of rule?.paths ?? []) {
    grow(
      start,
      jsonSteps(path),
      of.type === 'number' || of.type === 'noise' ? 1000 + row : leafText(path, of.type, row),
    );
  }
  return documentAt(start);
}

function leafText(path: string, rule: string, row: number): string {
  if (rule === 'date' || rule === 'days') return time(row).slice(0, 10);
  return `${path.split(/[.$]/).at(-1)} ${row}`;
}

interface Node {
  keys?: Map<string, Node>;
  element?: Node;
  leaf?: string | number;
}

function grow(node: Node, [step, ...further]: readonly JsonStep[], leaf: string | number): void {
  if (step === undefined) {
    node.leaf = leaf;
    return;
  }
  if (step === '[*]') {
    node.element ??= {};
    grow(node.element, further, leaf);
    return;
  }
  const name = typeof step === 'string' ? 'any' : step.key;
  node.keys ??= new Map();
  const next = node.keys.get(name) ?? {};
  node.keys.set(name, next);
  grow(next, further, leaf);
}

function documentAt({ keys, element, leaf }: Node): unknown {
  // A path that does not mention an array leads through it all the same.
  if (element !== undefined && keys !== undefined) {
    return [documentAt({ ...element, keys: new Map([...keys, ...(element.keys ?? [])]) })];
  }
  if (element !== undefined) return [documentAt(element)];
  if (keys !== undefined) return Object.fromEntries([...keys].map(([key, node]) => [key, documentAt(node)]));
  return leaf ?? null;
}
