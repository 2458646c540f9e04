import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { type EndedRestore, endOf } from './restore.ts';
import type { RunningStack } from './running-stack.ts';

/** As long as the test may take. */
const patienceMs = 0.75 * 1000 * Number(process.env['E2E_TIMEOUT_SECONDS'] || 120);
const project = fileURLToPath(new URL('../../', import.meta.url));
const sls = fileURLToPath(new URL('../../node_modules/.bin/sls', import.meta.url));

/** `sls invoke stepf` with nothing but the variables that the stack gives; it asks for the end every 5 s. */
async function invoke(
  { stack }: RunningStack,
  data: unknown,
  what = ['stepf', '--name', 'restore'],
): Promise<{ code: number; output: string }> {
  const command = ['invoke', ...what, '--stage', 'local', '--data', JSON.stringify(data)];
  // Where `sls invoke local` bundles: not where other tests package.
  const folder = `.local-build/${randomUUID()}`;
  const env = { ...process.env, FORCE_COLOR: '0', ...stack.environment, LOCAL_BUILD_FOLDER: folder };
  const ended = new Promise<{ code: number; output: string }>((resolve) => {
    execFile(process.execPath, [sls, ...command], { cwd: project, env, timeout: patienceMs }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
  return await ended.finally(() => rm(join(project, folder), { recursive: true, force: true }));
}

/** The execution in what `sls` prints between its dots. */
function executionIn(output: string): Record<string, string> {
  return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Record<string, string>;
}

export function invokedRestores(running: () => RunningStack): void {
  describe('sls invoke', () => {
    // At once: most of their time is `sls` starting and waiting.
    it.concurrent('prints how a restore has succeeded, with its output', async () => {
      const { code, output } = await invoke(running(), { target: 'orders-staging', reason: 'by hand' });
      expect(code, output).toBe(0);
      const execution = executionIn(output);
      expect(execution).toMatchObject({ status: 'SUCCEEDED', stateMachineArn: running().stack.stateMachineArn });
      expect(JSON.parse(execution['output'] ?? '')).toMatchObject({
        request: { target: 'orders-staging', reason: 'by hand' },
        restore: { outcome: 'RestoreComplete', cluster: 'orders-staging' },
        users: { outcome: 'UsersSetup' },
        notification: { outcome: 'NotificationSent' },
      });
      const ended = await endOf(running(), execution['name'] ?? '');
      expect(ended.notifications.map(({ attributes }) => attributes['event'])).toEqual(['restore-succeeded']);
    });

    it.concurrent('prints what a restore would do when it is the function plan that is invoked', async () => {
      const { code, output } = await invoke(running(), { target: 'orders-staging' }, ['--function', 'plan']);
      expect(code, output).toBe(0);
      const plan: { checks: { name: string; result: string }[] } = JSON.parse(
        output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1),
      );
      // The other tests restore the same target meanwhile, which is all that may be in the way.
      const failed = plan.checks.filter(({ result }) => result === 'failed').map(({ name }) => name);
      expect(failed.filter((name) => name !== 'noOtherRestore')).toEqual([]);
      expect(plan.checks).toContainEqual(expect.objectContaining({ name: 'planComplete', result: 'passed' }));
    });

    it.concurrent('prints the same when the function is run on this machine', async () => {
      const { code, output } = await invoke(running(), { target: 'orders-staging' }, ['local', '--function', 'plan']);
      expect(code, output).toBe(0);
      const plan: { checks: unknown[] } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
      expect(plan.checks).toContainEqual(expect.objectContaining({ name: 'planComplete', result: 'passed' }));
    });

    it.concurrent('prints what a sweep would delete, and deletes nothing, when it is the function sweep', async () => {
      const { code, output } = await invoke(running(), {}, ['--function', 'sweep']);
      expect(code, output).toBe(0);
      expect(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))).toMatchObject({
        ...{ apply: false, region: 'eu-west-1', counts: { deleted: 0, deleting: 0, failed: 0 } },
      });
    });

    it.concurrent('prints that a restore of an unknown target has failed, and why', async () => {
      const { code, output } = await invoke(running(), { target: 'orders-stagin' });
      expect(code).toBe(1);
      expect(output).toContain('"status": "FAILED"');
      expect(output).toContain('did you mean orders-staging?');
      expectRefusal(await endOf(running(), executionIn(output)['name'] ?? ''), 'UnknownTarget');
    });
  });

  describe('an execution that is started with what is no request', () => {
    it('fails in SnapshotCheck with the field named', async () => {
      const { stack, sfn } = running();
      const input = JSON.stringify({ target: 'orders-staging', snapshots: 'latest' });
      const name = `typing-error-${randomUUID()}`;
      await sfn.send(new StartExecutionCommand({ stateMachineArn: stack.stateMachineArn, name, input }));
      const ended = await endOf(running(), name);
      expectRefusal(ended, 'InvalidRequest');
      expect(ended.view.failure?.facts).toMatchObject({ field: 'snapshots' });
      expect(ended.view.failure?.message).toContain('did you mean snapshot?');
    });
  });
}

function expectRefusal({ execution, view, states, notifications }: EndedRestore, error: string): void {
  expect(execution).toMatchObject({ status: 'FAILED', error });
  expect(view).toMatchObject({ status: 'FAILED', failure: { state: 'SnapshotCheck', error } });
  expect(states).toEqual(['SnapshotCheck', 'HandleFailure']);
  expect(notifications.map(({ attributes }) => attributes)).toMatchObject([{ state: 'SnapshotCheck', error }]);
}
