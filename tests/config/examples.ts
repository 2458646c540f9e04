import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../serverless/read-config.ts';
import type { Config } from '../../src/config/schema.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'config');

/** The text of every file in `config/` and in `config/examples/`, by its path from `config/`. */
export const configFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
);

/** The examples in alphabetical order: `minimal` is `config/examples/minimal.yml`. */
export const exampleNames: readonly string[] = [...configFiles.keys()].flatMap(
  (name) => /^examples\/(.+)\.yml$/.exec(name)?.[1] ?? [],
);

/** One of these files, read as that of a stage is. */
export function exampleConfig(name: string): Config {
  const root = mkdtempSync(path.join(tmpdir(), 'example-'));
  try {
    mkdirSync(path.join(root, 'config'));
    writeFileSync(path.join(root, 'config', 'example.yml'), configFiles.get(name) ?? '');
    return readConfig(root, 'example').config;
  } finally {
    rmSync(root, { recursive: true });
  }
}
