import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOfRepository, secretsIn } from '../../supply-chain/secrets.ts';

const project = path.join(import.meta.dirname, '..', '..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'secrets-'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  mkdirSync(path.join(root, 'config'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Made up, and put together here: written out, each would be found in this file. */
const token = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8';
const secrets = {
  'an id of an AWS access key': `accessKeyId: ${'AKIA'}Z7QWERTYUIOP4567`,
  'an AWS secret key': `aws_secret_access_key = ${'wJalrXUtnFEM'}IabK7MDENGabPxRfiCYabXYabKEY`,
  'a private key': `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA'.repeat(20)}\n-----END RSA PRIVATE KEY-----`,
  'a token of GitHub': `token: ${'ghp'}_${token}`,
  'a token of npm': `//registry/:_authToken=${'npm'}_${token}`,
  'a password in a connection string': `${'postgres'}://app:Hk3fPq9sLw@db.internal/orders`,
};

describe('the scan for secrets', () => {
  it('finds none in this repository', async () => {
    const files = filesOfRepository(project);
    expect(files).toContain('config/prod.yml');
    expect(files.filter((file) => file.startsWith('node_modules/'))).toEqual([]);
    expect(await secretsIn(project, files)).toEqual([]);
  });

  it.each(Object.entries(secrets))('finds %s, names its place and does not show it', async (_, secret) => {
    writeFileSync(path.join(root, 'config', 'prod.yml'), `region: eu-west-1\n# left here\n${secret}\n`);
    const found = await secretsIn(root, filesOfRepository(root));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(/^config\/prod\.yml:[34]: found /);
    expect(found.join('\n')).not.toMatch(/[A-Za-z0-9]{16}|Hk3fPq9sLw/);
  });

  it('looks at what is tracked or could be added, not at what is ignored or gone', () => {
    for (const name of ['tracked', 'new', 'ignored', 'gone']) writeFileSync(path.join(root, name), name);
    writeFileSync(path.join(root, '.gitignore'), 'ignored\n');
    execFileSync('git', ['add', 'tracked', 'gone', '.gitignore'], { cwd: root });
    rmSync(path.join(root, 'gone'));
    expect(filesOfRepository(root)).toEqual(['.gitignore', 'new', 'tracked']);
  });
});
