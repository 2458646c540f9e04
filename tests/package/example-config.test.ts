import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CopiedProject, copyProject } from './copied-project.ts';
import { readZip } from './read-zip.ts';

let project: CopiedProject;

beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.remove());

describe('sls package with an example of a configuration', () => {
  it('packages a stage of twenty targets from one anchor', async () => {
    const config = path.join(project.root, 'config');
    await cp(path.join(config, 'examples', 'fleet.yml'), path.join(config, 'fleet.yml'));
    const folder = path.join(project.root, 'packaged');
    const { code, output } = await project.sls(['package', '--stage', 'fleet', '--package', folder]);
    expect(code, output).toBe(0);
    const bundle = [...readZip(await readFile(path.join(folder, 'SnapshotCheck.zip'))).values()].join('');
    expect(bundle).toContain('config/fleet.yml');
    expect(new Set(bundle.match(/shop-\d\d-prod/g)).size).toBe(20);
  });
});
