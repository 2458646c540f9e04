import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultRegistry, lockFileProblems, readLockFile } from '../../supply-chain/lock-file.ts';

const registry = 'https://registry.test/';
const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

describe('the lock file', () => {
  it('has a SHA-512 of every package, all of npm’s own registry', () => {
    const lockFile = readLockFile(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(Object.keys(lockFile.packages).length).toBeGreaterThan(100);
    expect(lockFileProblems(lockFile, defaultRegistry())).toEqual([]);
  });

  it.each([
    ['with its place', { version: '1.0.0', integrity, resolved: `${registry}@a/b/-/b-1.0.0.tgz` }],
    ['without its place', { version: '1.0.0', integrity }],
    ['under another name', { name: 'c', version: '1.0.0', integrity, resolved: `${registry}c/-/c-1.0.0.tgz` }],
  ])('may have a package of the registry %s', (_, locked) => {
    expect(lockFileProblems({ packages: { '': {}, 'node_modules/x/node_modules/@a/b': locked } }, registry)).toEqual(
      [],
    );
  });

  it.each([
    ['no hash', { version: '1.0.0' }, 'expected a SHA-512, got nothing'],
    ['a weak hash', { version: '1.0.0', integrity: 'sha1-abc' }, 'expected a SHA-512, got sha1-abc'],
    [
      'another host',
      { version: '1.0.0', integrity, resolved: 'https://elsewhere.test/@a/b/-/b-1.0.0.tgz' },
      'elsewhere',
    ],
    ['no TLS', { version: '1.0.0', integrity, resolved: 'http://registry.test/@a/b/-/b-1.0.0.tgz' }, 'got http:'],
    ['another package', { version: '1.0.0', integrity, resolved: `${registry}b/-/b-1.0.0.tgz` }, 'expected @a/b'],
    ['another version', { version: '1.0.0', integrity, resolved: `${registry}@a/b/-/b-2.0.0.tgz` }, 'b-2.0.0.tgz'],
    ['a repository', { version: '1.0.0', resolved: 'git+ssh://git@host.test/a/b.git#1', integrity }, 'got git+ssh'],
    ['a folder', { version: '1.0.0', integrity, link: true }, 'expected @a/b in a version of npm'],
    ['no version', { integrity }, 'got nothing'],
  ])('is refused with %s', (_, locked, text) => {
    const [problem, ...others] = lockFileProblems({ packages: { 'node_modules/@a/b': locked } }, registry);
    expect(problem).toContain('node_modules/@a/b: expected ');
    expect(problem).toContain(text);
    expect(others).toEqual([]);
  });

  it('is held against npm’s registry whatever this machine is configured with', () => {
    const before = process.env['npm_config_registry'];
    process.env['npm_config_registry'] = 'https://elsewhere.test/';
    try {
      expect(defaultRegistry()).toMatch(/^https:.*npm/);
    } finally {
      if (before === undefined) delete process.env['npm_config_registry'];
      else process.env['npm_config_registry'] = before;
    }
  });
});
