import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configPlugin } from '../../serverless/config-plugin.ts';
import { readConfig } from '../../serverless/read-config.ts';
import { hashesOf, readSql } from '../../serverless/read-sql.ts';
import { parseSql } from '../../serverless/sql-statements.ts';
import { isPipelineError } from '../../src/failures/pipeline-error.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'sql-files-'));
  await mkdir(path.join(root, 'config'));
  await mkdir(path.join(root, 'sql', 'orders'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function write(
  files: Readonly<Record<string, string | Buffer>>,
  verifications: readonly string[] = [],
  conditions: readonly string[] = [],
  expressions: readonly string[] = [],
) {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, 'sql', 'orders', name), text);
  const document = {
    region: 'eu-west-1',
    targets: {
      orders: {
        source: { region: 'us-east-1', cluster: 'orders-prod' },
        database: {
          sql: Object.keys(files).map((name) => ({ file: `sql/orders/${name}` })),
          masking: [
            ...conditions.map((where, index) => ({ table: `t${index}`, columns: { a: 'hash' }, where })),
            ...expressions.map((sql, index) => ({ table: `s${index}`, columns: { a: null, b: { sql } } })),
          ],
          verifications: verifications.map((query, index) => ({ name: `v${index}`, query, expect: 0 })),
        },
      },
    },
  };
  await writeFile(path.join(root, 'config', 'dev.yml'), JSON.stringify(document));
}

const read = () => readSql(root, readConfig(root, 'dev'));
async function problems(): Promise<unknown> {
  const error = await read().catch((thrown: unknown) => thrown);
  if (!isPipelineError(error, 'InvalidConfig')) throw error;
  return error.facts['problems'];
}

const escaped = (text: string) => text.replaceAll(/[.[\]]/g, '\\$&');

describe('SQL files', () => {
  it('are cut into statements that know their line', async () => {
    const text = `-- Ümlaut; not a statement
UPDATE "Größe" SET note = 'a;b' -- ;
  WHERE id = 1;

/* ; */ DO $$ BEGIN PERFORM 1; END $$;
SELECT 2`;
    expect(await parseSql(text)).toEqual({
      problems: [],
      statements: [
        { line: 2, text: `UPDATE "Größe" SET note = 'a;b' -- ;\n  WHERE id = 1` },
        { line: 5, text: 'DO $$ BEGIN PERFORM 1; END $$' },
        { line: 6, text: 'SELECT 2' },
      ],
    });
  });

  it('are read once for all that name them, with a hash of what they are', async () => {
    await write({ '10.sql': 'SELECT 1;\nSELECT 2;' });
    const files = await read();
    expect(files).toEqual({
      'sql/orders/10.sql': {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        statements: [
          { line: 1, text: 'SELECT 1' },
          { line: 2, text: 'SELECT 2' },
        ],
      },
    });
    expect(hashesOf(files)['sql/orders/10.sql']).toBe(files['sql/orders/10.sql']?.sha256);
  });

  it.each([
    ['BEGIN; SELECT 1; COMMIT;', 'expected no BEGIN: the file is one transaction'],
    ['ROLLBACK', 'expected no ROLLBACK: the file is one transaction'],
    ['VACUUM orders', 'expected no VACUUM, which cannot run in a transaction'],
    ['CREATE INDEX CONCURRENTLY i ON t (a)', 'expected no CONCURRENTLY, which cannot run in a transaction'],
    ['DROP INDEX CONCURRENTLY i', 'expected no CONCURRENTLY, which cannot run in a transaction'],
    ['CREATE DATABASE x', 'expected no CREATE DATABASE, which cannot run in a transaction'],
    ['COPY t FROM STDIN', 'expected no COPY from STDIN or to STDOUT; use INSERT'],
    [`ALTER ROLE app PASSWORD 'secret'`, 'expected no password: the server’s log would have it'],
    [`CREATE USER app PASSWORD 'secret'`, 'expected no password: the server’s log would have it'],
    ['\\i other.sql', 'psql’s own commands do not run here'],
    ['SELECT 1;\nSELEC 2', 'syntax error at or near "SELEC"'],
  ])('may not contain %j', async (sql, text) => {
    await write({ '10.sql': `SELECT 0;\n${sql}` });
    const found = (await problems()) as string[];
    expect(found[0]).toMatch(
      /^line 1, column \d+: targets\.orders\.database\.sql\[0\]\.file: sql\/orders\/10\.sql, line [23]: /,
    );
    expect(found[0]).toContain(text);
    expect(found.join()).not.toContain('secret');
  });

  it.each(['SAVEPOINT a; RELEASE a', 'ANALYZE orders', `ALTER ROLE app PASSWORD NULL`, 'CREATE INDEX i ON t (a)'])(
    'may contain %s',
    async (sql) => {
      await write({ '10.sql': sql });
      expect(Object.keys(await read())).toEqual(['sql/orders/10.sql']);
    },
  );

  it('are refused all together: missing, empty, not UTF-8, a link that leads elsewhere, a query that is none', async () => {
    await writeFile(path.join(root, 'outside.sql'), 'SELECT 1');
    await symlink(path.join(root, 'outside.sql'), path.join(root, 'sql', 'orders', '40.sql'));
    await write({ '10.sql': '-- nothing', '20.sql': Buffer.from([0xff, 0xfe]), '30.sql': '' }, [
      'DELETE FROM t',
      'SELECT 1',
    ]);
    await rm(path.join(root, 'sql', 'orders', '30.sql'));
    const document = readConfig(root, 'dev');
    const database = document.config.targets['orders']?.database;
    database?.sql?.push({ file: 'sql/orders/40.sql' });
    await writeFile(path.join(root, 'config', 'dev.yml'), JSON.stringify(document.config));
    const at = (index: number) => `targets.orders.database.sql[${index}].file: `;
    const found = (await problems()) as string[];
    expect(found.map((problem) => problem.replace(/^line 1, column \d+: /, ''))).toEqual([
      `${at(0)}sql/orders/10.sql: expected at least one statement`,
      `${at(1)}sql/orders/20.sql: expected UTF-8 text, got other bytes`,
      `${at(2)}there is no file sql/orders/30.sql`,
      `${at(3)}sql/orders/40.sql: expected a file below sql/, not a link that leads elsewhere`,
      'targets.orders.database.verifications[0].query: expected one SELECT',
    ]);
  });

  it('are looked at with the expressions of masking: of each one only that it is one', async () => {
    await write({}, [], [], [`coalesce(a, 'x') || b`, 'a b c', '(SELECT a)', 'ARRAY(SELECT a)']);
    const at = (index: number) => `targets.orders.database.masking[${index}].columns.b.sql: `;
    const found = (await problems()) as string[];
    expect(found.map((problem) => problem.replace(/^line 1, column \d+: /, ''))).toEqual([
      expect.stringMatching(`${escaped(at(1))}expected an expression: syntax error at or near "b"`),
      `${at(2)}expected no query within the expression: it is asked of each row by itself`,
      `${at(3)}expected no query within the expression: it is asked of each row by itself`,
    ]);
  });

  it('are looked at with the conditions of masking: of each one only that it is one', async () => {
    const fine = [`NOT (email LIKE '%@our.example')`, '\n  id = 1 AND doc @> \'{"a": [1]}\'\n'];
    await write({}, [], [...fine, 'id = = 1', 'id IN (SELECT 1)', 'EXISTS (SELECT) AND id = 1', 'id 1']);
    const at = (index: number) => `targets.orders.database.masking[${index}].where: `;
    const found = (await problems()) as string[];
    expect(found.map((problem) => problem.replace(/^line 1, column \d+: /, ''))).toEqual([
      expect.stringMatching(`${escaped(at(2))}expected a condition: syntax error at or near "="`),
      `${at(3)}expected no query within the condition: it is asked of each row by itself`,
      `${at(4)}expected no query within the condition: it is asked of each row by itself`,
      expect.stringMatching(`${escaped(at(5))}expected a condition: syntax error at or near "1"`),
    ]);
  });

  it('are in the bundle that imports them, and their hashes in the configuration', async () => {
    await write({ '10.sql': 'SELECT 42' });
    const bundle = async (contents: string) => {
      const plugins = [configPlugin(root, 'dev')];
      const options = { bundle: true, write: false, format: 'esm', logLevel: 'silent' } as const;
      const { outputFiles } = await build({ stdin: { contents, resolveDir: root }, ...options, plugins });
      return outputFiles[0]?.text ?? '';
    };
    const { sha256 = '' } = (await read())['sql/orders/10.sql'] ?? {};
    expect(await bundle(`export { files } from '#sql'`)).toContain('SELECT 42');
    const config = await bundle(`export { sqlHashes } from '#config'`);
    expect(config).toContain(sha256);
    expect(config).not.toContain('SELECT 42');
    await write({ '10.sql': 'SELEC' });
    await expect(bundle(`export { files } from '#sql'`)).rejects.toThrow('sql/orders/10.sql, line 1: syntax error');
  });
});
