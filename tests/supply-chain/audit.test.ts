import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditDependencies } from '../../supply-chain/audit.ts';

const advisory = {
  ...{ id: 1, url: 'https://advisories.test/1', title: 'It leaks', severity: 'high' },
  ...{ vulnerable_versions: '<2.0.0', cwe: [], cvss: { score: 7, vectorString: null } },
};
/** What the registry says of the package: npm looks up which of its versions an advisory is about. */
const leaky = {
  name: 'leaky',
  versions: Object.fromEntries(['1.0.0', '2.0.0'].map((version) => [version, { name: 'leaky', version }])),
};
const integrity = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

let root: string;
let server: Server | undefined;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'audit-'));
  const project = { name: 'audited', version: '1.0.0', dependencies: { leaky: '1.0.0' } };
  const packages = { '': project, 'node_modules/leaky': { version: '1.0.0', integrity } };
  writeFileSync(path.join(root, 'package.json'), JSON.stringify(project));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ ...project, lockfileVersion: 3, packages }));
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

/** `npm audit` against a registry on this machine that answers every request so. */
async function audited(status: number, body: unknown) {
  server = createServer((request, response) => {
    const answer = request.method === 'POST' ? { status, body } : { status: 200, body: leaky };
    request.resume().on('end', () => response.writeHead(answer.status).end(JSON.stringify(answer.body)));
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return auditAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const auditAt = (registry: string) =>
  auditDependencies(root, {
    ...process.env,
    npm_config_registry: registry,
    npm_config_cache: path.join(root, 'cache'),
  });

describe('the audit of what ships', () => {
  it('is clean where the registry knows no advisory', async () => {
    expect(await audited(200, {})).toEqual({ outcome: 'clean' });
  });

  it('names package, versions, severity and advisory', async () => {
    expect(await audited(200, { leaky: [advisory] })).toEqual({
      outcome: 'vulnerable',
      advisories: ['leaky 1.0.0: high: It leaks (https://advisories.test/1)'],
    });
  });

  it.each([404, 405, 503])('says that nothing is known where the registry answers %d', async (status) => {
    const audit = await audited(status, {});
    expect(audit).toEqual({ outcome: 'unreachable', reason: expect.stringContaining(String(status)) });
  });

  it('says that nothing is known where nobody answers', async () => {
    expect(await auditAt('http://127.0.0.1:1/')).toEqual({
      outcome: 'unreachable',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it.each([401, 403])('fails, and is not skipped, where the registry answers %d', async (status) => {
    await expect(audited(status, {})).rejects.toThrow('npm audit failed');
  });

  it('fails, and is not skipped, where there is no lock file', async () => {
    rmSync(path.join(root, 'package-lock.json'));
    await expect(audited(200, {})).rejects.toThrow('npm audit failed');
  });
});
