import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFiles } from '../copied-files.ts';

/** A copy of all that the local stack runs on, with one file changed if that is asked for. */
export async function copyProject(change?: {
  readonly file: string;
  readonly edit: (text: string) => string;
}): Promise<{ readonly root: string; remove(): Promise<void> }> {
  const copy = await copyFiles('local');
  if (change) {
    const file = join(copy.root, change.file);
    await writeFile(file, change.edit(await readFile(file, 'utf8')));
  }
  return copy;
}
