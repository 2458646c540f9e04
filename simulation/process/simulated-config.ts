import { names } from '../scenario/names.ts';

/** What `#config` and `#sql` are in a simulation. The handlers read the binding at each call, and so get the present world's document. */
export const file = 'config/simulation.yml';
const sha256 = 'ab'.repeat(32);
const statements = [{ line: 1, text: 'SELECT 1' }];
const sqlFiles = [names.cleanSql, names.brokenSql, names.openingSql, names.hidingSql, names.lateSql, names.growingSql];
export const sqlHashes = Object.fromEntries(sqlFiles.map((path) => [path, sha256]));
export const files = Object.fromEntries(sqlFiles.map((path) => [path, { sha256, statements }]));
export const databases = {};
export let document: unknown;

export function configure(newDocument: unknown): void {
  document = newDocument;
}
