import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { faultFor } from '../../local/demo/failures.ts';
import { prose, readProjectFile, shellCommands } from './markdown.ts';

const root = path.join(import.meta.dirname, '..', '..');
const flags = /--[a-z][a-z-]*/g;

async function usageOf(program: string): Promise<ReadonlySet<string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, '--help'], { cwd: root });
  return new Set(stdout.match(flags));
}

describe('the page of the local stack', () => {
  it.each(['local/main.ts', 'local/demo/main.ts'])('explains every option of %s', async (program) => {
    const explained = new Set(prose('docs/local-stack.md').match(flags));
    expect([...(await usageOf(program))].filter((flag) => !explained.has(flag))).toEqual([]);
  });

  it('runs the demo with options that it has', async () => {
    const known = await usageOf('local/demo/main.ts');
    const used = ['README.md', 'docs/local-stack.md']
      .flatMap(shellCommands)
      .filter((command) => command.startsWith('npm run demo -- '))
      .flatMap((command) => command.match(flags) ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((flag) => !known.has(flag))).toEqual([]);
  });

  it('names just the states that the demo can make fail', () => {
    const row = /^\| `--fail-at STATE`.*$/m.exec(readProjectFile('docs/local-stack.md'))?.[0] ?? '';
    const named = row
      .match(/\b(?:[A-Z][a-z]+){2,}\b|\bDeleteRDS\b|\bSetupDBUsers\b/g)
      ?.filter((word) => word !== 'HandleFailure');
    expect(named).toHaveLength(11);
    for (const state of named ?? []) expect(faultFor(state)).toHaveProperty('fault');
  });
});
