import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');

function run(
  ...args: readonly string[]
): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['replay/main.ts', ...args], { cwd: root }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code, out, err });
    });
  });
}

it('exits with 0 and prints the timeline where nothing differs', async () => {
  const { code, out } = await run('tests/replay/0.1.0/failed.json');
  expect(code).toBe(0);
  expect(out).toMatch(/^arn:aws:states:.*, 2026-11-25T02:44:35\.793Z\n00:00:00 {2}SnapshotCheck +-> CopySnapshot\n/);
  expect(out).toMatch(/ DeleteRDS +2 attempts -> RestoreSnapshot\n/);
  expect(out).toMatch(
    / HandleFailure +fails: RestoreRejected\n[\d:]+ {2}FAILED\n\nToday the pipeline would decide the same\.\n$/,
  );
});

it('exits with 1 and tells what differs below the state', async () => {
  const { code, out } = await run('tests/replay/0.1.0/retried.json');
  expect(code).toBe(1);
  expect(out).toMatch(
    / SetupDBUsers .*\n +! pause \(attempt 2\): before the next attempt, recorded 30 s, today 20 s\n/,
  );
  expect(out).toMatch(/\n1 difference: today the pipeline would decide otherwise\.\n$/);
});

it('prints one line of JSON with --json', async () => {
  const { code, out } = await run('--json', 'tests/replay/0.1.0/retried.json');
  const { states, ...whole } = JSON.parse(out);
  expect(code).toBe(1);
  expect(whole).toMatchObject({ status: 'SUCCEEDED', startedAt: '2026-11-25T02:44:35.793Z', differenceCount: 1 });
  const [setup] = states.filter(({ name }: { readonly name: string }) => name === 'SetupDBUsers');
  expect(setup).toMatchObject({ attempts: 3, next: 'ArchiveSnapshot', differences: [{ kind: 'pause', attempt: 2 }] });
});

it.each([
  [['package.json'], /^package\.json is no whole execution history\.\nevents: expected a list, got nothing/],
  [['no-such-file.json'], /no such file[\s\S]*Usage: npm run replay -- FILE/],
  [[], /^FILE: expected one file, got 0[\s\S]*Usage: npm run replay -- FILE/],
  [['--seed', '1'], /--seed[\s\S]*Usage: npm run replay -- FILE/],
])('exits with 2 for %j and says why', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(message);
});

it('prints what the operating guide shows of it', async () => {
  const { out } = await run('tests/replay/0.1.0/retried.json');
  const guide = readFileSync(path.join(root, 'docs/operating.md'), 'utf8');
  const [, shown = ''] = /^## Replay an execution\n[\s\S]*?^```text\n([\s\S]*?)^```/m.exec(guide) ?? [];
  expect(shown).not.toBe('');
  expect(out).toContain(shown);
});
