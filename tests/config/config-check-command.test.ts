import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valid } from './config-folder.ts';

const project = path.join(import.meta.dirname, '..', '..');
const unremarkable = `${JSON.stringify({
  region: 'eu-west-1',
  network: 'none',
  targets: {
    orders: {
      source: { region: 'eu-west-1', cluster: 'orders-prod' },
      snapshot: { maxAgeHours: 36 },
      database: { masking: [{ table: 'customers', columns: { email: 'email' } }] },
    },
  },
})}\n`;

let root: string;
// One copy for all: at another place Node.js would compile each module anew.
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'config-'));
  for (const name of ['src', 'serverless', 'package.json'])
    await cp(path.join(project, name), path.join(root, name), { recursive: true });
  await symlink(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
});
beforeEach(async () => {
  await rm(path.join(root, 'config'), { recursive: true, force: true });
  await mkdir(path.join(root, 'config'));
});
afterAll(() => rm(root, { recursive: true }));

const write = (content: string) => writeFile(path.join(root, 'config', 'dev.yml'), content);

describe('npm run config:check', () => {
  async function run(...options: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    try {
      const command = [path.join(root, 'serverless', 'config-check.ts'), ...options];
      return { code: 0, ...(await promisify(execFile)(process.execPath, command)) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  }

  it('says OK, the targets and the region', async () => {
    await write(unremarkable);
    expect(await run('--stage', 'dev')).toMatchObject({
      code: 0,
      stdout: 'config/dev.yml: OK, orders in eu-west-1\n',
      stderr: '',
    });
  });

  it('remarks on what is valid but rarely meant, and exits 0 all the same', async () => {
    await write(`${valid}network: none\n`);
    const { code, stdout } = await run('--stage', 'dev');
    expect(code).toBe(0);
    expect(stdout).toContain('\nconfig/dev.yml: remark: targets.orders.snapshot.maxAgeHours: left out, ');
  });

  it('refuses a stage that does not say where SetupDBUsers runs', async () => {
    await write(valid);
    expect(await run('--stage', 'dev')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^config\/dev\.yml: network: expected \{ subnetIds, vpcId \} or .*, got nothing\./),
    });
  });

  it('checks every stage when none is named, and exits 1 if one is wrong', async () => {
    await write(unremarkable);
    await writeFile(path.join(root, 'config', 'prod.yml'), 'region: eu-west-1\n');
    expect(await run()).toMatchObject({
      code: 1,
      stdout: 'config/dev.yml: OK, orders in eu-west-1\n',
      stderr: expect.stringMatching(/^config\/prod\.yml: targets: expected an object, got nothing\./),
    });
  });

  it('exits 1 for a configuration that no role can be made of', async () => {
    const document = valid.replace('cluster: orders }', "cluster: orders }, masterCredentials: { secret: 'orders/*' }");
    await write(`${document}network: none\n`);
    expect(await run('--stage', 'dev')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'config/dev.yml: line 2, column 99: targets.orders.masterCredentials.secret: expected the name or ARN',
      ),
    });
  });

  it('shows its usage when it is asked for', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: npm run config:check'),
    });
  });

  it('tells the line of what could only fail once a restore has begun', async () => {
    const role = "{ name: app, login: iam, validUntil: '2020-01-01T00:00:00Z' }";
    const orders = `{ source: { region: us-est-1, cluster: orders },\n    database: { roles: [\n      ${role}] } }`;
    await write(`region: eu-west-1\nnetwork: none\ntargets:\n  orders: ${orders}\n`);
    const { stderr } = await run('--stage', 'dev');
    expect(stderr).toContain(
      'config/dev.yml: line 4, column 31: targets.orders.source.region: expected a region of AWS',
    );
    expect(stderr).toContain(
      'config/dev.yml: line 6, column 44: targets.orders.database.roles[0].validUntil: expected',
    );
  });

  it('exits 1 and shows its usage for an option it does not know', async () => {
    expect(await run('--stag', 'dev')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Usage: npm run config:check'),
    });
  });
});
