import type { FillableColumn, RowConstraint } from './fillable-tables.ts';
import type { Written } from './made-up-values.ts';
import { exampleOfLike, exampleOfPattern } from './pattern-example.ts';

/** A way to make a value: of the row's number, or the same in each. */
export type Way = (row: number) => Written;

/** At most so many are tried of a column. */
const mostValues = 40;

/** Those that stand in the constraint or fit a pattern in it, and usual ones, if the type may take them. */
export function waysThrough({ type, kind, labels, isArray }: FillableColumn, { text }: RowConstraint): readonly Way[] {
  const isTaken = (value: string) => (isArray ? /^\{/ : shapes[type])?.test(value) !== false;
  const always = (values: readonly string[]) =>
    [...new Set(values)].filter(isTaken).map(
      (value): Way =>
        () =>
          value,
    );
  if (kind === 'e') return always(labels);
  if (type === 'bool') return always(['true', 'false']);
  const quoted = [...text.matchAll(/(!?~~?\*?)? *'((?:[^']|'')*)'/g)].map(([, operator = '', value = '']) => ({
    ...{ operator, value: value.replaceAll("''", "'") },
  }));
  const fitting = quoted
    .filter(({ operator }) => operator !== '')
    .map(({ operator, value }) => (operator.includes('~~') ? exampleOfLike(value) : exampleOfPattern(value)))
    .filter(isTaken)
    .map(
      (example): Way =>
        (row) =>
          varied(example, row),
    );
  const numbers = text.match(/(?<![\w'.])-?\d+(?:\.\d+)?(?![\w'])/g) ?? [];
  return [...fitting, ...always([...quoted.map(({ value }) => value), ...numbers, ...usual])].slice(0, mostValues);
}

const whole = /^-?\d+$/;
const broken = /^-?[\d.]+$/;
const time = /^\d{4}-/;
const document = /^[[{"\d]/;
const shapes: Readonly<Record<string, RegExp>> = {
  ...{ int2: whole, int4: whole, int8: whole, numeric: broken, float4: broken, float8: broken },
  ...{ date: time, timestamp: time, timestamptz: time, json: document, jsonb: document },
};

/** What constraints of many kinds take, such as of a length. */
const usual = [
  ...['', '0', '1', '-1', '2', 'a', 'A', 'aa', 'AA', 'AAA', '12345', '{}', '[]', '{""}', '{"a":1}'],
  ...['a@mail.example', 'https://a.example/', '#abcdef', '2001-01-01', '2100-01-01'],
];

/** The same with the row's number in the place of its last digits, or of its last letters; the first row's is the example itself. */
function varied(example: string, row: number): string {
  const { 0: run = '', index = 0 } = /\d+(?=\D*$)|[a-z]+(?=[^a-zA-Z]*$)|[A-Z]+(?=[^a-zA-Z]*$)/.exec(example) ?? {};
  if (row === 1 || run === '') return example;
  const base = /\d/.test(run) ? 10 : 26;
  const first = base === 10 ? '0' : run >= 'a' ? 'a' : 'A';
  const other = Array.from(run, (_, at) => {
    const digit = Math.floor(row / base ** (run.length - 1 - at)) % base;
    return String.fromCharCode(first.charCodeAt(0) + digit);
  });
  return example.slice(0, index) + other.join('') + example.slice(index + run.length);
}
