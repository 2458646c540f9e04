import { spawnSync } from 'node:child_process';
import { chown, mkdtemp, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireSpace } from '../temporary-space.ts';
import { makeServerCertificate } from './certificates.ts';
import { makePrivateDirectory, type Owner } from './copy-tree.ts';
import { pgHbaConf, postgresqlConf, type ServerSettings } from './server-settings.ts';
import type { StackFiles } from './stack-paths.ts';

/** A socket's path has at most 103 bytes on macOS, 107 on Linux. */
const longestSocketPath = 100;

/** What must be free in shared memory to use it: a demo's worth of clusters several times over. */
const roomyBytes = 4 * 2 ** 30;

export interface StackDirectoryOptions {
  /** Given when it is not this process's user. */
  readonly owner: Owner | undefined;
  /** Whether programs are going to be run from the directory: file systems for data may forbid it. */
  readonly holdsPrograms: boolean;
}

/** Makes the directory, which only its owner can enter. Throws an Error that says so where there is no room for it. */
export async function makeStackDirectory(options: StackDirectoryOptions): Promise<StackFiles> {
  const { owner } = options;
  const directory = await temporaryDirectory(options);
  await requireSpace(directory);
  const root = await mkdtemp(join(directory, 'aurora-'));
  const files: StackFiles = {
    root,
    socketDirectory: join(root, 's'),
    configFile: join(root, 'postgresql.conf'),
    hbaFile: join(root, 'pg_hba.conf'),
    identFile: join(root, 'pg_ident.conf'),
    caFile: join(root, 'ca.pem'),
    certificateFile: join(root, 'server.pem'),
    privateKeyFile: join(root, 'server-key.pem'),
  };
  if (owner) await chown(root, owner.uid, owner.gid);
  makePrivateDirectory(files.socketDirectory, owner);
  return files;
}

/** Writes what all servers share. Returns the CA's certificate, PEM. */
export async function writeStackFiles(
  files: StackFiles,
  options: ServerSettings & { readonly owner: Owner | undefined },
): Promise<string> {
  const { caCertificate, certificate, privateKey } = await makeServerCertificate();
  const contents: [string, string][] = [
    [files.configFile, postgresqlConf(files, options)],
    [files.hbaFile, pgHbaConf],
    [files.identFile, ''],
    [files.caFile, caCertificate],
    [files.certificateFile, certificate],
    [files.privateKeyFile, privateKey],
  ];
  for (const [file, content] of contents) {
    await writeFile(file, content, { mode: 0o600 });
    if (options.owner) await chown(file, options.owner.uid, options.owner.gid);
  }
  return caCertificate;
}

/**
 * Shared memory where Linux has plenty and TMPDIR names no other place, since a cluster is more than a thousand small
 * files; otherwise the system's temporary directory, or /tmp where that is too deep for a socket or closed to the account that servers run as.
 */
async function temporaryDirectory({ owner, holdsPrograms }: StackDirectoryOptions): Promise<string> {
  if (!holdsPrograms && process.platform === 'linux' && process.env['TMPDIR'] === undefined) {
    const shared = await statfs('/dev/shm').catch(() => undefined);
    if (shared && shared.bavail * shared.bsize >= roomyBytes && isUsable('/dev/shm', owner)) return '/dev/shm';
  }
  const directory = tmpdir();
  const socket = join(directory, 'aurora-XXXXXX', 's', '.s.PGSQL.65535');
  if (Buffer.byteLength(socket) <= longestSocketPath && isUsable(directory, owner)) return directory;
  if (isUsable('/tmp', owner)) return '/tmp';
  throw new Error(
    `Nothing can be written to the temporary directory ${directory}, nor to /tmp. Name another one with TMPDIR.`,
  );
}

/** Whether this process can make a directory there and `owner` can reach it. */
function isUsable(directory: string, owner: Owner | undefined): boolean {
  const test = owner ? 'cd "$1"' : 'test -w "$1"';
  return spawnSync('/bin/sh', ['-c', test, 'sh', directory], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}
