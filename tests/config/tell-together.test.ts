import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { tellTogether } from '../../serverless/tell-together.ts';
import { invalidConfig } from '../../src/config/parse.ts';
import { problemsThrownBy } from './documents.ts';

const refuse = (...problems: readonly string[]) => {
  throw invalidConfig('config/dev.yml', problems);
};

it('What several checks tell is told together, each once, in the order of the file', () => {
  const checks = [
    () => refuse('line 12, column 1: c', 'line 3, column 1: b'),
    () => undefined,
    () => refuse('line 3, column 1: b', 'a'),
  ];
  expect(problemsThrownBy(() => tellTogether('config/dev.yml', checks))).toEqual([
    'a',
    'line 3, column 1: b',
    'line 12, column 1: c',
  ]);
});

it('What is no problem of the configuration is thrown at once', () => {
  const defect = new Error('defect');
  const fail = () => {
    throw defect;
  };
  expect(() => tellTogether('config/dev.yml', [() => refuse('a'), fail])).toThrow(defect);
});

it('config:check tells of SQL files, network, expiry and secrets of a file at once', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'config-check-'));
  try {
    const project = path.join(import.meta.dirname, '..', '..');
    await mkdir(path.join(root, 'config'));
    for (const name of ['serverless', 'src'])
      await cp(path.join(project, name), path.join(root, name), { recursive: true });
    for (const name of ['node_modules', 'package.json']) await symlink(path.join(project, name), path.join(root, name));
    const text = `region: eu-west-1
targets:
  orders:
    source: { region: us-east-1, cluster: orders-prod }
    masterCredentials: { secret: 'orders*' }
    database:
      roles: [{ name: app, access: readonly, login: none, validUntil: '2020-01-01T00:00:00Z' }]
      sql: [{ file: sql/missing.sql }]
`;
    await writeFile(path.join(root, 'config', 'dev.yml'), text);
    const checking = promisify(execFile)(process.execPath, [path.join(root, 'serverless', 'config-check.ts')]);
    const { stderr } = (await checking.then(undefined, (error: unknown) => error)) as { readonly stderr: string };
    expect(stderr.match(/^config\/dev\.yml: .*?: /gm)).toEqual([
      'config/dev.yml: network: ',
      'config/dev.yml: line 5, column 34: ',
      'config/dev.yml: line 7, column 71: ',
      'config/dev.yml: line 8, column 21: ',
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
