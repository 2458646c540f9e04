import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '..', '..', 'masking-commands');
const run = (command: string, ...options: readonly string[]) =>
  promisify(execFile)(process.execPath, [path.join(folder, `${command}.ts`), ...options], {
    env: { ...process.env, PGPASSWORD: 'hidden', NODE_EXTRA_CA_CERTS: '' },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );

describe('masking:suggest and masking:check', () => {
  it.each([
    ['suggest', [], 'expected --schema or --database-url'],
    ['suggest', ['--schema', 'x', '--database-url', 'postgres://jo@x/y'], 'expected --schema or --database-url'],
    ['suggest', ['--schema', 'x', '--stage', 'dev'], 'expected --stage and --target together'],
    ['suggest', ['--scheme', 'x'], "Unknown option '--scheme'"],
    ['suggest', ['--schema', 'no-such-file.sql'], 'the file cannot be read (ENOENT)'],
    ['suggest', ['--database-url', `postgres${'://'}jo:hidden@127.0.0.1:1/y`], 'cannot be verified'],
    ['suggest', ['--database-url', 'postgres://hidden'], 'expected postgresql://'],
    ['check', ['--schema', 'x'], 'expected --stage and --target'],
    ['suggest', ['--schema', 'x', '--rows', '3'], '--rows: expected with masking:check alone'],
    ['check', ['--schema', 'x', '--rows', '0'], '--rows: expected a number from 1 to 9999'],
    ['check', ['--database-url', 'postgres://jo@x/y', '--rows', '3'], 'expected --schema beside --rows'],
    ['check', ['--schema', 'x', '--stage', 'nowhere', '--target', 'x'], 'there is no such file for the stage nowhere'],
  ])('%s %j exits with 2 and says why', async (command, options, message) => {
    const { code, stdout, stderr } = await run(command, ...options);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('hidden');
  });

  it.each(['suggest', 'check'])('%s shows its usage when it is asked for', async (command) => {
    const { code, stdout } = await run(command, '--help');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`Usage: npm run masking:${command}`) });
  });
});
