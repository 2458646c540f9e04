/** A setup file that `npm run test:profile` has each test file load: it tells what the file has cost. */
import { appendFileSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';

const ticksPerSecond = 100;

/** Seconds of CPU of this process, and of the programs that it has started and that have ended. */
function cpuSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The fields after the name, which may hold anything: utime, stime, cutime, cstime are the 14th to the 17th of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
}

const report = process.env['SPENT_FILE'];
const began = { cpu: cpuSeconds(), at: performance.now() };
let imported = began;
beforeAll(() => {
  imported = { cpu: cpuSeconds(), at: performance.now() };
});
// The first that is registered runs last.
afterAll(() => {
  if (report === undefined) return;
  const spent = {
    file: expect.getState().testPath,
    cpu: cpuSeconds() - began.cpu,
    seconds: (performance.now() - began.at) / 1000,
    importSeconds: (imported.at - began.at) / 1000,
  };
  appendFileSync(report, `${JSON.stringify(spent)}\n`);
});
