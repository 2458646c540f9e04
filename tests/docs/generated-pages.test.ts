import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '../../docs/pages.ts';

describe('the pages made from the code', () => {
  it.each(Object.entries(generatedPages()))('%s is not stale', (name, content) => {
    expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(content);
  });
});
