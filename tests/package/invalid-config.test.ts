import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = path.join(import.meta.dirname, '..', '..');
let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'invalid-config-'));
  for (const name of ['config', 'serverless', 'src', 'stepfunctions', 'serverless.yml', 'package.json']) {
    await cp(path.join(project, name), path.join(root, name), { recursive: true });
  }
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

function sls(...command: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const cli = path.join(root, 'node_modules', 'serverless', 'bin', 'serverless.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...command], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

describe('sls package with an invalid configuration', () => {
  it.each([
    [
      'a value of the wrong type',
      'region: eu-west-1\ntargets: { orders: { source: { region: us-east-1, cluster: orders }, archive: { keep: two } } }',
      'config/bad.yml: targets.orders.archive.keep: expected an integer, got "two".',
    ],
    ['an empty file', '', 'config/bad.yml: the file is empty; expected the keys region and targets.'],
    ['no YAML', 'region: [', 'config/bad.yml: line 1, column '],
  ])('says file, path and expectation for %s, and nothing else', async (_, content, message) => {
    await writeFile(path.join(root, 'config', 'bad.yml'), content);
    const { code, output } = await sls('package', '--stage', 'bad');
    expect(output).toContain(`Error:\n${message}`);
    expect(output).not.toMatch(/^ +at /m);
    expect(output).not.toContain('Packaging');
    expect(code).toBe(1);
  });

  it('names a missing file and those that exist', async () => {
    const { code, output } = await sls('package', '--stage', 'qa');
    expect(output).toContain(
      'Error:\nconfig/qa.yml: there is no such file for the stage qa; those that exist: config/',
    );
    expect(code).toBe(1);
  });
});
