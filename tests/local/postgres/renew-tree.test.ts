import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Copied, copyTree, renewTree } from '../../../local/postgres/copy-tree.ts';

let root: string;
let copied: Copied;
const at = (...parts: string[]) => path.join(root, ...parts);
const write = (name: string, text: string) => writeFileSync(at(name), text);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'renewed-'));
  copied = new Map();
  for (const directory of ['from', 'from/base', 'from/base/1', 'from/empty']) mkdirSync(at(directory));
  for (const name of ['kept', 'base/1/changed', 'base/1/kept', 'base/1/gone'])
    write(`from/${name}`, `${name} as it was`);
  symlinkSync('kept', at('from/link'));
  copyTree(at('from'), at('to'), { copied });
});
afterEach(() => rmSync(root, { recursive: true }));

/** What is below a directory: each file with its content. */
function contents(directory: string): readonly unknown[] {
  return readdirSync(at(directory), { recursive: true, withFileTypes: true })
    .map((entry) => [
      path.relative(at(directory), path.join(entry.parentPath, entry.name)),
      entry.isDirectory() ? 'a directory' : readFileSync(path.join(entry.parentPath, entry.name), 'utf8'),
      entry.isSymbolicLink(),
    ])
    .toSorted();
}

/** Longer than a tick of a file system's clock. */
const tick = () => sleep(20);
const number = (name: string) => statSync(at(name)).ino;

it('makes a copy what it was copied from, whatever was done to it, however often', async () => {
  for (const round of [1, 2, 3]) {
    await tick();
    write('to/base/1/changed', `base/1/changed as it ${round}`);
    rmSync(at('to/base/1/gone'));
    rmSync(at('to/link'));
    rmSync(at('to/empty'), { recursive: true });
    write('to/base/1/more', 'new');
    mkdirSync(at('to/base/2'));
    write('to/base/2/more', 'new');
    if (round === 2) {
      rmSync(at('to/base'), { recursive: true });
      write('to/base', 'no directory');
    }
    expect(contents('to')).not.toEqual(contents('from'));
    renewTree(at('from'), at('to'), { copied });
    expect(contents('to')).toEqual(contents('from'));
  }
});

it('copies only what has changed', async () => {
  await tick();
  const before = ['to/kept', 'to/base/1/kept'].map(number);
  write('to/base/1/changed', 'base/1/changed as it IS.');
  renewTree(at('from'), at('to'), { copied });
  expect(['to/kept', 'to/base/1/kept'].map(number)).toEqual(before);
  expect(readFileSync(at('to/base/1/changed'), 'utf8')).toBe('base/1/changed as it was');
});
