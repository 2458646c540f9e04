import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { mutate } from '../../simulation/mutants/mutate.ts';

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('the mutants', () => {
  it.each(mutants)('$name changes one place in $file', (mutant) => {
    const text = textOf(mutant.file);
    expect(text.split(mutant.find)).toHaveLength(2);
    expect(mutate(mutant, mutant.file, text)).not.toBe(text);
  });

  it('have each a name of their own', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each([
    ['nowhere', 'not at all'],
    ['a', '3 times'],
  ])('are refused where their text stands %s', (find, times) => {
    const mutant = { name: 'one', file: 'src/a.ts', find, replace: 'b', why: '' };
    expect(() => mutate(mutant, mutant.file, 'a a a')).toThrow(
      `Mutant one: its text stands ${times} in src/a.ts; expected exactly once.`,
    );
  });

  it('are put in at once where there are several, each in its file, and one within another with that', () => {
    const part = (file: string, start: number, end: number) => ({
      ...{ name: `${file} ${start}`, file, start, end, replace: '_', why: '' },
    });
    const parts = [part('src/a.ts', 0, 1), part('src/a.ts', 4, 9), part('src/a.ts', 6, 7), part('src/b.ts', 2, 3)];
    const combination = { name: 'all', parts };
    expect(mutate(combination, 'src/a.ts', '0123456789')).toBe('_123_9');
    expect(mutate(combination, 'src/b.ts', '0123456789')).toBe('01_3456789');
    expect(mutate(combination, 'src/c.ts', '0123456789')).toBeUndefined();
  });
});
