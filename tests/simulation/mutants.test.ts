import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { mutate } from '../../simulation/mutants/mutate.ts';

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the mutants', () => {
  it.each(mutants)('$name changes one place in $file', (mutant) => {
    const text = textOf(mutant.file);
    expect(text.split(mutant.find)).toHaveLength(2);
    expect(mutate(mutant, text)).not.toBe(text);
  });

  it('have each a name of their own', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each([
    ['nowhere', 'not at all'],
    ['a', '3 times'],
  ])('are refused where their text stands %s', (find, times) => {
    const mutant = { name: 'one', file: 'src/a.ts', find, replace: 'b', why: '' };
    expect(() => mutate(mutant, 'a a a')).toThrow(
      `Mutant one: its text stands ${times} in src/a.ts; expected exactly once.`,
    );
  });
});
