import { describe, expect, it } from 'vitest';
import { maskExpression } from '../../../src/adapters/postgres/masking/mask-expressions.ts';
import type { MaskRule, ValueRule } from '../../../src/ports/database-data.ts';

const ofTexts: readonly ValueRule[] = [
  { type: 'constant', value: 'X' },
  { type: 'choice', values: ['a', 'b'] },
  { type: 'hash' },
  { type: 'email', domain: 'keep' },
  { type: 'name', part: 'full' },
  { type: 'name', part: 'full', locale: 'ja' },
  { type: 'phone' },
  { type: 'text' },
  { type: 'template', form: 'K-#?' },
  { type: 'iban' },
  { type: 'card' },
  { type: 'partial', first: 1, last: 1, fill: '*' },
];
const ofOthers: readonly (readonly [string, ValueRule])[] = [
  ['uuid', { type: 'uuid' }],
  ['bigint', { type: 'number' }],
  ['inet', { type: 'inet' }],
  ['macaddr', { type: 'inet' }],
  ['bytea', { type: 'hash' }],
  ['numeric', { type: 'noise', ratio: 0.1 }],
  ['integer', { type: 'noise', amount: 3 }],
  ['date', { type: 'date', keep: 'decade' }],
  ['timestamp with time zone', { type: 'days', within: 3 }],
];
const ofColumns = [...ofTexts.map((rule) => ['character varying(80)', rule] as const), ...ofOthers];
const inDocuments = [...ofTexts, ...ofOthers.map(([, rule]) => rule)].flatMap((rule, n) =>
  ['$.k.b', '$.**.c', '$.l[*].d'].map((path) => ({ path: `${path}${n}`, rule })),
);

const expressionOf = (base: string, rule: MaskRule, element?: string) =>
  maskExpression({
    ...{ name: 'c', type: base, base, longest: 80, domain: 'd', rule },
    ...(element === undefined ? {} : { element: { type: element, base: element, longest: 80 } }),
  });

describe('The SQL of a mask', () => {
  it.each([
    ...ofColumns.map(([base, rule]) => [`${rule.type} of ${base}`, expressionOf(base, rule)]),
    ...ofColumns.map(([base, rule]) => [
      `each ${rule.type} of ${base}[]`,
      expressionOf(`${base}[]`, { type: 'each', rule }, base),
    ]),
    ...(['null', 'keep'] as const).flatMap((others) => [
      [`json, others ${others}`, expressionOf('json', { type: 'json', paths: inDocuments, others })],
      [
        `json of keys, others ${others}`,
        expressionOf('jsonb', {
          type: 'json',
          paths: inDocuments.filter(({ path }) => path.startsWith('$.k')),
          others,
        }),
      ],
    ]),
  ])('names each operator and function with PostgreSQL’s own schema: %s', (_what, sql = '') => {
    const bare = sql
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"(?:[^"]|"")*"/g, '')
      .replace(/\bOPERATOR\(pg_catalog\.[^)\s]+\)|::|=>|\[\]|-(?=\d)/g, ' ')
      // Aliases with columns, and what is of the grammar and no function.
      .replace(/\b(?:AS|WITH RECURSIVE) \w+\(|\), part\(|\b(?:CAST|coalesce|greatest|least|varying)\(/g, ' ');
    expect(bare.match(/[-+*/<>=~!@#%^&|`?]+|(?<!pg_catalog\.)\b\w+\(/g)).toBeNull();
    expect(sql).toContain('t."c"');
  });
});
