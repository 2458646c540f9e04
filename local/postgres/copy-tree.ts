import {
  chownSync,
  constants,
  copyFileSync,
  type Dirent,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** When each file of a copy was changed last, by its path below: one that has this time still is what was copied. */
export type Copied = Map<string, number>;

export interface CopyTreeOptions {
  /** Whom the copies belong to; without it, to the user of this process. */
  readonly owner?: Owner | undefined;
  /** Leaves out what it answers true for; called with the path below the tree's root, parts joined by `/`. */
  readonly skip?: (path: string) => boolean;
  /** A file that goes away while it is copied is left out: a running server drops files at any time. */
  readonly mayVanish?: boolean;
  /** Gets the time of each file that is copied, for `renewTree`. */
  readonly copied?: Copied;
}

/** Makes a directory that only its owner can enter. */
export function makePrivateDirectory(path: string, owner: Owner | undefined): string {
  mkdirSync(path, { mode: 0o700 });
  if (owner) chownSync(path, owner.uid, owner.gid);
  return path;
}

/**
 * Copies a directory with all below it into a new one; on file systems that can, blocks are shared until written. Not by
 * the thread pool, which takes a third more for the thousand and more small files of a cluster.
 */
export function copyTree(from: string, to: string, options: CopyTreeOptions = {}): void {
  makePrivateDirectory(to, options.owner);
  for (const entry of readdirSync(from, { withFileTypes: true })) copyEntry(from, to, entry, entry.name, options);
}

/**
 * Makes a copy that was worked on what it was copied from, which has not changed: most files are what they were. A file system's
 * clock ticks every few milliseconds, which a server takes to start at the least.
 */
export function renewTree(from: string, to: string, options: CopyTreeOptions & { readonly copied: Copied }): void {
  renewDirectory(from, to, '', options);
}

function renewDirectory(
  from: string,
  to: string,
  path: string,
  options: CopyTreeOptions & { readonly copied: Copied },
): void {
  const missing = new Map(readdirSync(from, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  for (const entry of readdirSync(to, { withFileTypes: true })) {
    const entryPath = below(path, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory() && missing.get(entry.name)?.isDirectory()) {
      renewDirectory(join(from, entry.name), target, entryPath, options);
    } else if (options.copied.get(entryPath) !== lstatSync(target).ctimeMs) {
      rmSync(target, { recursive: true });
      continue;
    }
    missing.delete(entry.name);
  }
  for (const entry of missing.values()) copyEntry(from, to, entry, below(path, entry.name), options);
}

function copyEntry(from: string, to: string, entry: Dirent, path: string, options: CopyTreeOptions): void {
  const { owner, skip, mayVanish, copied } = options;
  if (skip?.(path)) return;
  const source = join(from, entry.name);
  const target = join(to, entry.name);
  try {
    if (entry.isDirectory()) {
      makePrivateDirectory(target, owner);
      for (const each of readdirSync(source, { withFileTypes: true })) {
        copyEntry(source, target, each, below(path, each.name), options);
      }
      return;
    }
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else copyFileSync(source, target, constants.COPYFILE_FICLONE);
    if (owner) lchownSync(target, owner.uid, owner.gid);
    copied?.set(path, lstatSync(target).ctimeMs);
  } catch (error) {
    if (!(mayVanish && (error as NodeJS.ErrnoException).code === 'ENOENT')) throw error;
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
