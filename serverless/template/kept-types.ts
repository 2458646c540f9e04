import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TypedProperties } from './property-types.ts';

/** What of AWS's specification is needed of one type of resource. */
export interface ResourceType {
  readonly attributes: readonly string[];
  /** Its properties. */
  readonly typed: TypedProperties;
  /** The properties that a change of replaces the resource. */
  readonly replacing: readonly string[];
  /** The objects below it, by the ids that its properties refer to them by. */
  readonly definitions: Readonly<Record<string, TypedProperties>>;
}

const { version } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec/package.json') as { version: string };
/** To be raised with every change of what is kept: nobody installs anew for that. */
const shape = 1;
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/aws-service-spec', `${version}-${shape}`);

/**
 * The type as it was kept when it was last read of the specification, which takes every `sls` half a second to unpack; else as
 * `read` gives it. Types that do not exist are not kept. Where `node_modules` cannot be written, nothing is.
 */
export function keptType(type: string, read: () => ResourceType | undefined, folder = cache): ResourceType | undefined {
  const file = path.join(folder, `${type.replaceAll('::', '-')}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Nobody has needed it yet.
  }
  const found = read();
  if (found !== undefined) keep(folder, file, JSON.stringify(found));
  return found;
}

/** Under its name only once it is whole: other processes may read it. */
function keep(folder: string, file: string, text: string): void {
  const partial = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(partial, text);
    renameSync(partial, file);
  } catch {
    // The next process reads the specification again.
  }
}
