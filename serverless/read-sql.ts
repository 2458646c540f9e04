import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type PackagedDatabases, packagedDatabases } from '../src/payload/packaged-database.ts';
import { planDatabase } from '../src/plan/plan-database.ts';
import type { PackagedSql } from '../src/users/declaration.ts';
import type { Problem } from '../src/validation/validation.ts';
import type { StageConfig } from './read-config.ts';
import { refusal } from './refusal.ts';
import { isSingleQuery, parseSql, rowSqlProblem } from './sql-statements.ts';

/** The SQL files of a stage, by the names that its profiles have for them. */
export type SqlFiles = Readonly<Record<string, PackagedSql>>;

/**
 * Reads the SQL files that the profiles of a stage name, below the project's root, and looks at their verifications'
 * queries and the SQL of their masking. Throws InvalidConfig with all that is wrong with any of them: no such file, not below `sql/`,
 * no UTF-8, empty, no SQL, a statement that cannot run in one transaction with others; each with file and line.
 */
export async function readSql(root: string, { file: configFile, config, locate }: StageConfig): Promise<SqlFiles> {
  const files: Record<string, PackagedSql> = {};
  const problems: Problem[] = [];
  const known = new Map<string, readonly string[]>();
  for (const [target, { database }] of Object.entries(config.targets)) {
    for (const [index, { file }] of (database?.sql ?? []).entries()) {
      const told = known.get(file) ?? (await readOne(root, file, files));
      known.set(file, told);
      problems.push(...told.map((text) => ({ path: ['targets', target, 'database', 'sql', index, 'file'], text })));
    }
    for (const [index, mask] of (database?.masking ?? []).entries()) {
      for (const { at, sql, what } of rowSqlOf(mask)) {
        const text = await rowSqlProblem(sql, what);
        if (text !== undefined) problems.push({ path: ['targets', target, 'database', 'masking', index, ...at], text });
      }
    }
    for (const [index, { query }] of (database?.verifications ?? []).entries()) {
      if (await isSingleQuery(query)) continue;
      problems.push({
        path: ['targets', target, 'database', 'verifications', index, 'query'],
        text: 'expected one SELECT',
      });
    }
  }
  if (problems.length > 0) throw refusal(configFile, problems, { document: config, locate });
  return files;
}

type Mask = NonNullable<NonNullable<StageConfig['config']['targets'][string]['database']>['masking']>[number];

/** What an item of the masking says in SQL, and where. */
function rowSqlOf({ columns = {}, where }: Mask) {
  const expressions = Object.entries(columns).flatMap(([name, rule]) =>
    typeof rule === 'object' && rule !== null && 'sql' in rule
      ? [{ at: ['columns', name, 'sql'], sql: rule.sql, what: 'an expression' }]
      : [],
  );
  return [...expressions, ...(where === undefined ? [] : [{ at: ['where'], sql: where, what: 'a condition' }])];
}

/** What of the files the plan has: what SetupDBUsers runs later must be what was planned. */
export function hashesOf(files: SqlFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([file, { sha256 }]) => [file, sha256]));
}

/** The declarations that are too large for a plan, which names them by their digest. */
export function databasesOf({ config }: StageConfig, files: SqlFiles): PackagedDatabases {
  const hashes = hashesOf(files);
  return packagedDatabases(Object.values(config.targets).map(({ database }) => planDatabase(database, hashes)));
}

/** Adds the file, and returns what is wrong with it. */
async function readOne(root: string, file: string, files: Record<string, PackagedSql>): Promise<readonly string[]> {
  const read = readText(root, file);
  if ('problem' in read) return [read.problem];
  const { statements, problems } = await parseSql(read.text);
  if (problems.length > 0) return problems.map(({ line, text }) => `${file}, line ${line}: ${text}`);
  if (statements.length === 0) return [`${file}: expected at least one statement`];
  files[file] = { sha256: createHash('sha256').update(read.text).digest('hex'), statements };
  return [];
}

function readText(root: string, file: string): { readonly text: string } | { readonly problem: string } {
  try {
    const real = realpathSync(path.join(root, file));
    if (!real.startsWith(path.join(realpathSync(root), 'sql') + path.sep)) {
      return { problem: `${file}: expected a file below sql/, not a link that leads elsewhere` };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real)) };
  } catch (error) {
    if (error instanceof TypeError) return { problem: `${file}: expected UTF-8 text, got other bytes` };
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { problem: code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${String(code)})` };
  }
}
