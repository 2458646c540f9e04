import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from './command.ts';

/** With tsconfig.json, which bundles are made with: without it, none that the run has made would be taken. */
const run = [
  'config',
  'local',
  'serverless',
  'sql',
  'src',
  'stepfunctions',
  'serverless.yml',
  'package.json',
  'tsconfig.json',
];

/** A copy of all that the local stack runs on, with one file changed if that is asked for. */
export async function copyProject(change?: {
  readonly file: string;
  readonly edit: (text: string) => string;
}): Promise<{ readonly root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  for (const name of run) await cp(join(project, name), join(root, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  if (change) {
    const file = join(root, change.file);
    await writeFile(file, change.edit(await readFile(file, 'utf8')));
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
