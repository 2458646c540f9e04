import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * What the files of a run, and the programs that they start, make once and share: bundles, the cluster that others are copies
 * of, and code as Node.js has compiled it. Each is made by who needs it first.
 */
export default function share(): (() => void) | undefined {
  // esbuild's garbage collector, which runs as often as if it had to stay for hours, takes a quarter of its CPU.
  process.env['GOGC'] ??= '400';
  // Each project calls it; the first one's is for all, and what `.ci/run` has its steps share is for all of them.
  if (process.env['REUSED_BUNDLES'] !== undefined) return undefined;
  const folder = mkdtempSync(path.join(roomy() ? '/dev/shm' : tmpdir(), 'tests-'));
  process.env['REUSED_BUNDLES'] = path.join(folder, 'bundles');
  process.env['TEMPLATE_CLUSTERS'] = folder;
  process.env['NODE_COMPILE_CACHE'] ??= path.join(folder, 'compiled');
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whether there is shared memory with space: where clusters are too, so that they are copied from memory to memory. */
function roomy(): boolean {
  if (process.platform !== 'linux' || process.env['TMPDIR'] !== undefined) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 30;
}
