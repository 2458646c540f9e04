import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareAurora } from './aurora-roles.ts';
import { copyTree, makePrivateDirectory } from './copy-tree.ts';
import { serverEnvironment, startPostmaster } from './postmaster.ts';
import type { ServerPrograms } from './server-programs.ts';
import type { StackFiles } from './stack-paths.ts';
import { asSuperuser } from './superuser-session.ts';

/** Since version 17 PostgreSQL has a C.UTF-8 of its own: the same on every machine, whatever locales it has. */
const ownLocaleSince = 17;
const ownLocale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const initdbOptions = [
  '--username=rdsadmin',
  '--auth=reject',
  '--encoding=UTF8',
  '--locale=C',
  '--wal-segsize=1',
  '--no-sync',
  '--no-instructions',
];

/**
 * The data directory that every new cluster is a copy of; to make one takes about a second. Where TEMPLATE_CLUSTERS names a
 * directory, as it does for the tests, all stacks share the one that is kept there for their version of PostgreSQL.
 */
export async function templateCluster(programs: ServerPrograms, files: StackFiles): Promise<string> {
  const shared = process.env['TEMPLATE_CLUSTERS'];
  if (shared === undefined) return await makeTemplateCluster(programs, files);
  const kept = join(shared, String(programs.major));
  if (existsSync(kept)) return kept;
  const made = await makeTemplateCluster(programs, files);
  const partial = `${kept}-${process.pid}-${randomUUID()}`;
  copyTree(made, partial, { owner: programs.owner });
  try {
    // Whole or not at all, and the same for all: who comes second uses the first one's.
    await rename(partial, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    await rm(partial, { recursive: true });
  }
  return kept;
}

async function makeTemplateCluster(programs: ServerPrograms, files: StackFiles): Promise<string> {
  const directory = makePrivateDirectory(join(files.root, 'template'), programs.owner);
  const data = join(directory, 'data');
  await runInitdb(programs, files.root, data);
  const server = await startPostmaster({ programs, files, directory });
  try {
    await prepareAurora(programs.major, (database, work) =>
      asSuperuser({ socketDirectory: files.socketDirectory, port: server.port }, database, work),
    );
  } finally {
    await server.stop('fast');
  }
  dropMaps(data);
  return data;
}

/** Which pages have free space, and which are visible to all: a sixth of the bytes, and PostgreSQL makes them anew as it needs them. */
function dropMaps(data: string): void {
  for (const file of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    if (/_(?:fsm|vm)$/.test(file)) rmSync(join(data, file));
  }
}

async function runInitdb(programs: ServerPrograms, root: string, data: string): Promise<void> {
  const child = spawn(
    programs.initdb,
    ['-D', data, ...initdbOptions, ...(programs.major < ownLocaleSince ? [] : ownLocale)],
    {
      ...programs.owner,
      cwd: root,
      env: serverEnvironment,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`initdb failed:\n${output.trim()}`))));
  });
}
