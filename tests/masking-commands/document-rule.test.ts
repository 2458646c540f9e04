import { describe, expect, it } from 'vitest';
import { documentRule } from '../../masking-commands/document-rule.ts';

const paths = (...documents: readonly unknown[]) =>
  documentRule(documents)?.paths.map(({ path, rule }) => `${path} ${rule.type}`);

describe('A rule for documents', () => {
  it('has the paths whose keys or values tell of somebody, and lets nothing else through', () => {
    const documents = [
      {
        contact: { Email: 'x', mobile: 49, since: 1 },
        people: [{ surname: 'A' }, { surname: 'B', is: true }],
        [`iban`]: null,
      },
      { reach: 'jane@private.test', people: [[{ full_name: 'A' }]], pan: ['4111111111111111'] },
    ];
    expect(paths(...documents)).toEqual([
      '$.contact.Email email',
      '$.contact.mobile phone',
      '$.people[*].surname name',
      '$.reach email',
      '$.people[*][*].full_name name',
      '$.pan[*] card',
    ]);
    expect(documentRule(documents)?.others).toBe('null');
  });

  it.each([
    ['tell of nobody', [{ state: 'open', sizes: [1, 2] }, 'text', 7, null]],
    ['are of somebody', [{ email: 'x' }, { 'jane@private.test': 1 }]],
    ['have digits, as an account has', [{ email: 'x', line1: 'y', K4711: 1 }]],
    [
      'are as many as people',
      [
        {
          email: 'x',
          ...Object.fromEntries(
            Array.from({ length: 100 }, (_none, n) => ['a'.repeat((n % 40) + 1) + 'b'.repeat(Math.floor(n / 40)), 1]),
          ),
        },
      ],
    ],
    ['are none', []],
  ])('is none where keys %s', (_what, documents) => {
    expect(documentRule(documents)).toBeUndefined();
  });
});
