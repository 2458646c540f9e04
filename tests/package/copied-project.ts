import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..', '..');
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

export interface CopiedProject {
  readonly root: string;
  /** Runs `sls` there; what it prints comes back without colours. */
  sls(
    command: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<{ readonly code: number; readonly output: string }>;
  remove(): Promise<void>;
}

/** A copy of all that is packaged: `sls` works in `.esbuild` and `.serverless`, which two runs at once must not share. */
export async function copyProject(): Promise<CopiedProject> {
  const root = await mkdtemp(path.join(tmpdir(), 'package-'));
  for (const name of packaged) await cp(path.join(project, name), path.join(root, name), { recursive: true });
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  const cli = path.join(root, 'node_modules', 'serverless', 'bin', 'serverless.js');
  return {
    root,
    sls: (command, environment = {}) =>
      new Promise((resolve) => {
        const env = { ...process.env, FORCE_COLOR: '0', ...environment };
        execFile(process.execPath, [cli, ...command], { cwd: root, env, timeout: 90_000 }, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
        });
      }),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
