import path from 'node:path';
import { readConfig } from './read-config.ts';

/**
 * What `#config` is outside a bundle, as in a test or a simulation that runs the handlers' source: the configuration of
 * the stage that the functions run in, which locally is `local`. In a bundle the esbuild plugin puts the stage's own in
 * its place.
 */
const stage = readConfig(path.join(import.meta.dirname, '..'), process.env['STAGE'] ?? 'local');

export const document: unknown = stage.config;
export const file: string = stage.file;
