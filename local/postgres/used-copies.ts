import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Copied, copyTree, type Owner, renewTree } from './copy-tree.ts';

interface UsedCopy {
  readonly directory: string;
  readonly from: string;
  readonly copied: Copied;
}

/**
 * Copies of snapshots' data whose clusters are deleted, to be made like new for the next one that is restored of the same:
 * for tests that restore hundreds of times, which copying took most of. Keeps as many as `most`.
 */
export class UsedCopies {
  readonly #root: string;
  readonly #owner: Owner | undefined;
  readonly #most: number;
  /** By the directory of the data. */
  readonly #inUse = new Map<string, Omit<UsedCopy, 'directory'>>();
  #kept: UsedCopy[] = [];
  #count = 0;

  constructor(root: string, options: { readonly owner: Owner | undefined; readonly most: number }) {
    this.#root = root;
    this.#owner = options.owner;
    this.#most = options.most;
  }

  /** Puts a copy of the data in the directory `from` at `to`. */
  copy(from: string, to: string): void {
    const used = this.#kept.find((each) => each.from === from);
    this.#kept = this.#kept.filter((each) => each !== used);
    const { copied } = used ?? { copied: new Map() };
    const options = { owner: this.#owner, copied };
    if (used === undefined) copyTree(from, to, options);
    else {
      renameSync(used.directory, to);
      renewTree(from, to, options);
    }
    this.#inUse.set(to, { from, copied });
  }

  /** Takes over a copy that no server works on any more, unless there are enough. */
  take(data: string): void {
    const used = this.#inUse.get(data);
    this.#inUse.delete(data);
    if (used === undefined || this.#kept.length >= this.#most) return;
    this.#count += 1;
    const directory = join(this.#root, `used-${this.#count}`);
    renameSync(data, directory);
    this.#kept.push({ ...used, directory });
  }

  /** Removes the copies of data that is going away. */
  forget(from: string): void {
    for (const { directory } of this.#kept.filter((each) => each.from === from)) rmSync(directory, { recursive: true });
    this.#kept = this.#kept.filter((each) => each.from !== from);
  }
}
