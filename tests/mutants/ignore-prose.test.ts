import { describe, expect, it } from 'vitest';
import { isProse } from './ignore-prose.ts';

const template = (raw: readonly string[], ...types: readonly string[]) => ({
  type: 'TemplateLiteral',
  quasis: raw.map((text) => ({ value: { raw: text } })),
  expressions: types.map((type) => ({ type })),
});

describe('what no mutant is made of', () => {
  it.each([
    { type: 'StringLiteral', value: 'There is no such cluster.' },
    template(['Cluster ', ' is gone.'], 'Identifier'),
    template(['', ' is starting'], 'MemberExpression'),
  ])('is a text for people: %j', (node) => {
    expect(isProse(node)).toBe(true);
  });

  it.each([
    { type: 'StringLiteral', value: 'available' },
    { type: 'StringLiteral', value: 'aurora-postgresql' },
    { type: 'StringLiteral', value: '' },
    { type: 'NumericLiteral', value: 60 },
    template(['arn:', ':rds'], 'Identifier'),
    template(['', ' ', ''], 'Identifier', 'Identifier'),
    template(['Cluster ', ' is gone.'], 'ConditionalExpression'),
    template(['Cluster ', ' is gone.'], 'LogicalExpression'),
  ])('is no value, and no text that chooses: %j', (node) => {
    expect(isProse(node)).toBe(false);
  });
});
