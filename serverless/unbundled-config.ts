import path from 'node:path';
import type { PackagedDatabases } from '../src/payload/packaged-database.ts';
import { readConfig } from './read-config.ts';
import { databasesOf, hashesOf, readSql, type SqlFiles } from './read-sql.ts';

/**
 * What `#config` and `#sql` are outside a bundle, as in a test that runs the handlers' source: those of the stage that the
 * functions run in, which locally is `local`. In a bundle the esbuild plugin puts the stage's own in their place.
 */
const root = path.join(import.meta.dirname, '..');
const stage = readConfig(root, process.env['STAGE'] ?? 'local');

export const document: unknown = stage.config;
export const file: string = stage.file;
export const files: SqlFiles = await readSql(root, stage);
export const sqlHashes = hashesOf(files);
export const databases: PackagedDatabases = databasesOf(stage, files);
