import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { handlerModules } from '../../serverless/bundles.ts';

const root = path.join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const entries = readdirSync(path.join(root, 'src'), { withFileTypes: true });
const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

/** What the linter forbids the files of a room to import. */
function forbidden(room: string): ReadonlySet<string> {
  const overrides: readonly Override[] = JSON.parse(read('biome.json')).overrides;
  const groups = overrides
    .filter(({ includes }) => includes.includes(`src/${room}/**`))
    .flatMap(({ linter }) => linter.rules.style.noRestrictedImports?.options.patterns ?? [])
    .flatMap(({ group }) => group);
  return new Set(groups);
}

/** The rows of the page's table: each room, and what it says that the room imports. */
const told = new Map(
  [...read('docs/architecture.md').matchAll(/^\| `src\/([\w-]+)\/` *\|[^|]*\|([^|]*)\|$/gm)].map(
    ([, room = '', imports = '']) => [room, imports.trim()],
  ),
);

describe('the rooms of src/', () => {
  it('are those of the page on the architecture', () => {
    expect([...told.keys()].toSorted()).toEqual(rooms.toSorted());
  });

  it.each(rooms.filter((room) => room !== 'handlers'))('%s imports what the page says, for the linter', (room) => {
    const denied = forbidden(room);
    const allowed = rooms.filter((other) => other !== room && !denied.has(`**/${other}/**`));
    const listed = told.get(room) === 'none' ? [] : (told.get(room)?.split(', ') ?? []);
    expect(allowed.toSorted()).toEqual(listed.toSorted());
  });

  it.each(rooms.filter((room) => room !== 'adapters'))('%s imports no client of AWS or PostgreSQL', (room) => {
    for (const client of ['@aws-sdk/*', 'pg', 'pg/*']) expect(forbidden(room)).toContain(client);
  });

  it.each(rooms)('%s knows nothing of what is around src/', (room) => {
    for (const folder of [
      'local',
      'simulation',
      'replay',
      'tests',
      'docs',
      'serverless',
      'supply-chain',
      'bench',
      'masking-commands',
    ])
      expect(forbidden(room)).toContain(`**/${folder}/**`);
  });

  it('hold everything but a few files that all of them may use', () => {
    expect(entries.filter((entry) => entry.isFile()).length).toBeLessThanOrEqual(8);
  });

  it('have in handlers one file a function, and in steps the ten states and their outcomes', () => {
    const files = (room: string) => readdirSync(path.join(root, 'src', room)).map((file) => `src/${room}/${file}`);
    expect(files('handlers').toSorted()).toEqual([...handlerModules.values()].map((file) => `${file}.ts`).toSorted());
    const { States } = parse(read('stepfunctions/restore.yml'));
    const tasks = Object.values<{ Type: string }>(States).filter(({ Type }) => Type === 'Task');
    expect(files('steps')).toHaveLength(tasks.length + 1);
    expect(files('steps')).toContain('src/steps/sub-states.ts');
  });
});

describe('the linter', () => {
  const { rules } = JSON.parse(read('biome.json')).linter;
  it('takes a circle of types for a circle', () => {
    expect(rules.suspicious.noImportCycles).toEqual({ level: 'error', options: { ignoreTypes: false } });
  });
});
