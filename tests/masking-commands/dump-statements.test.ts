import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dumpStatements, NoDump } from '../../masking-commands/dump-statements.ts';

const of = (sql: string) => dumpStatements(Buffer.from(sql));
const textsOf = async (sql: string) => (await of(sql)).statements.map(({ text }) => text);

describe('The statements of a dump', () => {
  it('have the lines that they begin in, past what is psql’s', async () => {
    const source = readFileSync(path.join(import.meta.dirname, 'clinic.sql'), 'utf8');
    const { statements, leftOut } = await of(source);
    expect(leftOut).toEqual({ psql: 2, rows: 2 });
    const lines = source.split('\n');
    for (const { line, text } of statements)
      expect(lines[line - 1]).toBe(text.split('\n')[0] + (text.includes('\n') ? '' : ';'));
    expect(statements.find(({ text }) => text.startsWith('CREATE FUNCTION clinic.stamp'))?.text).toContain('\\connect');
    expect(statements.at(-1)?.kind).toBe('AlterDefaultPrivilegesStmt');
  });

  it.each([
    ['a quoted text', "SELECT '\n\\connect x\n';"],
    ['a text with backslashes', "SELECT E'it\\'s\n\\connect x\n';"],
    ['a quoted name', 'SELECT 1 AS "\n\\connect x\n";'],
    ['a body within dollars', 'DO $a$ $b$\n\\connect x\n$a$;'],
    ['a comment', 'SELECT /*\n\\connect x\n*/ 1;'],
  ])('keep what looks like psql’s within %s', async (_what, sql) => {
    expect(await textsOf(sql)).toEqual([sql.slice(0, -1)]);
  });

  it('have no rows of COPY, whatever stands in them', async () => {
    const sql = `SELECT 1;\nCOPY public.t (a) FROM stdin;\nit's;\n\\N\n\\.\n\nSELECT 2;\n`;
    expect(await textsOf(sql)).toEqual(['SELECT 1', 'SELECT 2']);
    expect((await of(sql)).statements[1]?.line).toBe(7);
  });

  it.each([
    ['another format', 'PGDMP\u0001\u000e', /custom format/],
    ['no SQL, with its line', 'SELECT 1;\n\nCREATE TABEL x ();', /^line 3: syntax error/],
  ])('are not taken from %s', async (_what, sql, message) => {
    await expect(of(sql)).rejects.toThrow(NoDump);
    await expect(of(sql)).rejects.toThrow(message);
  });

  it('are not taken from other bytes than UTF-8', async () => {
    await expect(dumpStatements(Uint8Array.of(0x53, 0xff))).rejects.toThrow(/UTF-8/);
  });
});
