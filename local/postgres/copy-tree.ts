import { constants } from 'node:fs';
import { chown, copyFile, lchown, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

export interface CopyTreeOptions {
  /** Whom the copies belong to; without it, to the user of this process. */
  readonly owner?: Owner | undefined;
  /** Leaves out what it answers true for; called with the path below the tree's root, parts joined by `/`. */
  readonly skip?: (path: string) => boolean;
  /** A file that goes away while it is copied is left out: a running server drops files at any time. */
  readonly mayVanish?: boolean;
}

/** Makes a directory that only its owner can enter. */
export async function makePrivateDirectory(path: string, owner: Owner | undefined): Promise<string> {
  await mkdir(path, { mode: 0o700 });
  if (owner) await chown(path, owner.uid, owner.gid);
  return path;
}

/** Copies a directory with all below it into a new one; on file systems that can, blocks are shared until written. */
export async function copyTree(from: string, to: string, options: CopyTreeOptions = {}): Promise<void> {
  await copyDirectory(from, to, '', options);
}

async function copyDirectory(from: string, to: string, path: string, options: CopyTreeOptions): Promise<void> {
  const { owner, skip, mayVanish } = options;
  await makePrivateDirectory(to, owner);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const entryPath = path === '' ? entry.name : `${path}/${entry.name}`;
      if (skip?.(entryPath)) return;
      const source = join(from, entry.name);
      const target = join(to, entry.name);
      try {
        if (entry.isDirectory()) return await copyDirectory(source, target, entryPath, options);
        if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
        else await copyFile(source, target, constants.COPYFILE_FICLONE);
        if (owner) await lchown(target, owner.uid, owner.gid);
      } catch (error) {
        if (!(mayVanish && (error as NodeJS.ErrnoException).code === 'ENOENT')) throw error;
      }
    }),
  );
}
