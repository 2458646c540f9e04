import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..');

/** All that is packaged. With tsconfig.json, which bundles are made with: without it, none that the run has made would be taken. */
const packaged = [
  'config',
  'serverless',
  'sql',
  'src',
  'stepfunctions',
  'serverless.yml',
  'package.json',
  'tsconfig.json',
];

/** A copy of all that is packaged, and of what else is named, in a directory of its own. */
export async function copyFiles(
  ...others: readonly string[]
): Promise<{ readonly root: string; remove(): Promise<void> }> {
  const root = await mkdtemp(path.join(tmpdir(), 'project-'));
  for (const name of [...packaged, ...others]) {
    await cp(path.join(project, name), path.join(root, name), { recursive: true });
  }
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
