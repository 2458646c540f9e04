import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from './markdown.ts';

/** Of https://keepachangelog.com/en/1.1.0/, in this order in each part. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

const parts = readProjectFile('CHANGELOG.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    heading: part.slice(0, part.indexOf('\n')),
    kinds: [...part.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind),
  }));
const releases = parts.slice(1).map(({ heading }) => {
  const [, version, day] = /^(\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)$/.exec(heading) ?? [];
  return { heading, version, day };
});

describe('the changelog', () => {
  it('begins with what is not released yet, then has each release with its day, the newest first', () => {
    expect(parts[0]?.heading).toBe('Unreleased');
    for (const { heading, day } of releases) expect(day, heading).toBeDefined();
    const days = releases.map(({ day = '' }) => day);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it.each(parts)('sorts what changed by its kind: $heading', (part) => {
    expect(part.kinds).toEqual(kinds.filter((kind) => part.kinds.includes(kind)));
  });

  it('has the version of package.json as its newest release', () => {
    expect(JSON.parse(readProjectFile('package.json')).version).toBe(releases[0]?.version);
  });

  it('has the releases whose payloads are recorded, and no other', () => {
    const recorded = readdirSync(path.join(import.meta.dirname, '..', 'payloads')).filter((name) => /^\d/.test(name));
    expect(releases.map(({ version }) => version).toSorted()).toEqual(recorded.toSorted());
  });
});
