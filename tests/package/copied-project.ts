import { execFile } from 'node:child_process';
import path from 'node:path';
import { copyFiles } from '../copied-files.ts';

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
  const { root, remove } = await copyFiles();
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
    remove,
  };
}
