import { describe, expect, it } from 'vitest';
import { exampleOfLike, exampleOfPattern } from '../../masking-commands/rows/pattern-example.ts';

describe('the example of a pattern', () => {
  it.each([
    ['^[A-Z]{2}$', 'AA'],
    [String.raw`^\d{11}$`, '00000000000'],
    ['^[a-z0-9][a-z0-9:-]{0,48}[a-z0-9]$', 'aa'],
    ['^(?:red|green)+-[[:digit:]]{3}$', 'red-000'],
    [String.raw`^[^\s@]+@[^\s@]+\.[a-z]{2,}$`, 'a@a.aa'],
    ['^https?://[^/]+(/.*)?$', 'http://a'],
    ['^(?=.{3})(?!x)[a-c]{3}$', 'aaa'],
    [String.raw`^[^a-zA-Z]\d?(\||\\)$`, '0|'],
    ['^[]x]$', ']'],
    ['^[[:upper:]_]+|other$', 'A'],
  ])('%s is %s', (pattern, example) => {
    expect(exampleOfPattern(pattern)).toBe(example);
    if (!pattern.includes('[:') && !pattern.includes('[]')) expect(example).toMatch(new RegExp(pattern));
  });

  it.each([
    ['https://%', 'https://a'],
    ['a_c%', 'aaca'],
    [String.raw`100\%`, '100%'],
  ])('of LIKE, %s is %s', (pattern, example) => {
    expect(exampleOfLike(pattern)).toBe(example);
  });

  it('ends, whatever the pattern is', () => {
    for (const pattern of ['(', '[', '\\', ')', '|', 'a{2', '(?', '[^', 'x{3}{2}', '*', '[^\\d\\D]', 'é{2}'])
      expect(typeof exampleOfPattern(pattern)).toBe('string');
  });
});
