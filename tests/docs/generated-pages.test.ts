import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '../../docs/pages.ts';

const pages = Object.entries(await generatedPages());

describe('the pages made from the code', () => {
  it.each(pages)('%s is not stale', (name, content) => {
    expect(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')).toBe(content);
  });
});
