import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { median, ratio } from '../../bench/benchmark.ts';
import { catalogSql, declaredRoles, handWritten } from '../../bench/users-world.ts';
import { readProjectFile } from '../docs/markdown.ts';

const run = promisify(execFile);

describe('a measurement', () => {
  it('holds up to its bound and not beyond', () => {
    expect(ratio('a.vs-b', 1.5, 'b', 1.5)).toEqual({
      name: 'a.vs-b',
      value: 1.5,
      unit: 'ratio',
      versus: 'b',
      bound: 1.5,
      holds: true,
    });
    expect(ratio('a.vs-b', 1.501, 'b', 1.5).holds).toBe(false);
    expect(ratio('a.vs-b', Number.NaN, 'b', 1.5).holds).toBe(false);
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('takes the median of %j to be %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('the world of the roles benchmark', () => {
  const size = { databases: 4, schemas: 10, tables: 100, roles: 12 };

  it('has each schema in one database, and each role in two', () => {
    const schemas = catalogSql(size).flatMap(({ sql }) => sql.match(/CREATE SCHEMA \S+/g) ?? []);
    expect(new Set(schemas).size).toBe(10);
    expect(schemas).toHaveLength(10);
    expect(declaredRoles(size).map(({ databases }) => new Set(databases).size)).toEqual(Array(12).fill(2));
  });

  it('has a script by hand that holds no password in clear text', async () => {
    const roles = declaredRoles(size);
    const script = await handWritten(roles, size);
    for (const { credentials } of roles) {
      expect(script).toContain(`ROLE ${credentials.username} LOGIN`);
      expect(script).not.toContain(credentials.password);
    }
  });
});

describe('the command', () => {
  it('names the benchmarks there are when it is asked for another one', async () => {
    await expect(run(process.execPath, ['bench/main.ts', '--only', 'nothing'])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--only: expected one of bundles, cold-start, users, masking, got "nothing"'),
    });
  });

  it('is the npm script that the pages name', () => {
    expect(JSON.parse(readProjectFile('package.json')).scripts.bench).toBe('node bench/main.ts');
  });
});
