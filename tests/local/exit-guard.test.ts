import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const module = new URL('../../local/exit-guard.ts', import.meta.url).href;

/** A process that guards a folder, and says so. */
function guarding(folder: string) {
  const script = 'read -r _; rm -rf "$1"';
  const code = `
    const { guardAgainstExit } = await import(${JSON.stringify(module)});
    guardAgainstExit(${JSON.stringify(script)}, [${JSON.stringify(folder)}], () => false);
    console.log('guarded');
    setInterval(() => {}, 1000);
  `;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a guard against exit', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('clears up after a process that %s ended', async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'aurora-restore-guard-'));
    const guarded = guarding(folder);
    await once(guarded.stdout, 'data');
    expect(existsSync(folder)).toBe(true);
    guarded.kill(signal);
    await once(guarded, 'exit');
    await expect.poll(() => existsSync(folder), { timeout: 5000 }).toBe(false);
  });
});
