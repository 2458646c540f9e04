import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CopiedProject, copyProject } from './copied-project.ts';

let project: CopiedProject;

beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.remove());

describe('sls package with an invalid configuration', () => {
  // What else is refused, tests/config/check-config.test.ts has: each `sls` takes seconds.
  it('says file, path and expectation for a value of the wrong type, and nothing else', async () => {
    const content =
      'region: eu-west-1\ntargets: { orders: { source: { region: us-east-1, cluster: orders }, archive: { keep: two } } }';
    await writeFile(path.join(project.root, 'config', 'bad.yml'), content);
    const { code, output } = await project.sls(['package', '--stage', 'bad']);
    expect(output).toContain(
      'Error:\nconfig/bad.yml: line 2, column 87: targets.orders.archive.keep: expected an integer, got "two".',
    );
    expect(output).not.toMatch(/^ +at /m);
    expect(output).not.toContain('Packaging');
    expect(code).toBe(1);
  });

  it('names a missing file and those that exist', async () => {
    const { code, output } = await project.sls(['package', '--stage', 'qa']);
    expect(output).toContain(
      'Error:\nconfig/qa.yml: there is no such file for the stage qa; those that exist: config/',
    );
    expect(code).toBe(1);
  });
});
