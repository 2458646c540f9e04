import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleFunction } from '../serverless/bundles.ts';
import { bundleClients, clientsOf } from '../tests/package/clients.ts';
import { type Benchmark, median, ratio } from './benchmark.ts';

const run = promisify(execFile);
const rounds = 15;
const functions = ['CopySnapshot', 'SetupDBUsers', 'HandleFailure'];

/** What the deployment sets, and a region for the clients. */
const environment = {
  AWS_REGION: 'eu-west-1',
  STAGE: 'bench',
  STATE_MACHINE_ARN: 'arn:aws:states:eu-west-1:000000000000:stateMachine:bench',
  NOTIFICATION_TOPIC_ARN: 'arn:aws:sns:eu-west-1:000000000000:bench',
};

/** How long Node.js takes to load a function, in a process of its own each time: what a cold start adds. */
export const coldStart: Benchmark = {
  name: 'cold-start',
  async run(tell) {
    const directory = await mkdtemp(join(tmpdir(), 'aurora-restore-bench-'));
    try {
      const measured = [];
      for (const key of functions) {
        const files = await writeBundles(directory, key);
        const times = { bundle: [] as number[], bare: [] as number[] };
        for (let round = 0; round < rounds; round += 1) {
          times.bundle.push(await importTime(files.bundle));
          times.bare.push(await importTime(files.bare));
        }
        const [bundle, bare] = [median(times.bundle), median(times.bare)];
        tell(`${key}: ${bundle.toFixed(0)} ms, its clients alone ${bare.toFixed(0)} ms (median of ${rounds})`);
        measured.push(ratio(`cold-start.${key}`, bundle / bare, 'loading the bare clients that it uses', 1.5));
      }
      return measured;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

async function writeBundles(directory: string, key: string): Promise<{ bundle: string; bare: string }> {
  const files = { bundle: join(directory, `${key}.mjs`), bare: join(directory, `${key}-clients.mjs`) };
  const [bundle, bare] = await Promise.all([bundleFunction(key, 'dev'), clientsOf(key, 'dev').then(bundleClients)]);
  await Promise.all([writeFile(files.bundle, bundle.text), writeFile(files.bare, bare.text)]);
  return files;
}

/** Milliseconds that the import alone takes. */
async function importTime(file: string): Promise<number> {
  const script =
    'const from = performance.now(); await import(process.argv[1]); console.log(performance.now() - from);';
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, file], {
    env: { PATH: process.env['PATH'], ...environment },
  });
  return Number(stdout.trim());
}
