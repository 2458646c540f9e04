import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchors, pages, prose } from './markdown.ts';

const root = path.join(import.meta.dirname, '..', '..');

const links = pages.flatMap((page) =>
  [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => [page, target] as const),
);

describe('the links between the pages', () => {
  it.each(links)('lead from %s to %s', (page, target) => {
    const [file = '', anchor] = target.split('#');
    const linked = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    expect(existsSync(path.join(root, linked)), `${linked} exists`).toBe(true);
    if (anchor !== undefined) expect(anchors(linked)).toContain(anchor);
  });

  it('reach every page from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const [from, target] of links) {
        const [file = ''] = target.split('#');
        if (from === page && file.endsWith('.md')) reached.add(path.posix.join(path.posix.dirname(page), file));
      }
    }
    expect([...reached].toSorted()).toEqual([...pages].toSorted());
  });
});
