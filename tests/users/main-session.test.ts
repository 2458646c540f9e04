import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { DatabaseConnection } from '../../src/ports/database.ts';
import { foundComplete, openMain } from '../../src/users/main-session.ts';
import type { SetupContext } from '../../src/users/setup-context.ts';

const missing = new PipelineError('UserSetupFailed', 'There is no such database.', { sqlstate: '3D000' });

/** Sessions of all databases but the main one, which is not there. */
function closedMain() {
  const locked: string[] = [];
  const sessions = {
    to: async (name: string) => {
      if (name === 'orders') throw missing;
      return { lock: async () => void locked.push(name) } as Partial<DatabaseConnection>;
    },
  };
  const scene = { sessions, mainDatabase: 'orders', declarations: [] } as unknown as SetupContext;
  return { scene, locked };
}

describe('Where the main database cannot be connected to', () => {
  it('everybody is locked out from another one', async () => {
    const { scene, locked } = closedMain();
    await expect(openMain(scene, async () => undefined)).rejects.toBe(missing);
    expect(locked).toEqual(['postgres']);
  });

  it('it is tried again where the others cannot be reached just now, for nobody is locked out yet', async () => {
    const { scene } = closedMain();
    const unreachable = new PipelineError('DatabaseUnreachable', 'It is no longer the writer.', {});
    const sessions = { to: (name: string) => Promise.reject(name === 'orders' ? missing : unreachable) };
    const context = { ...scene, sessions } as unknown as SetupContext;
    await expect(openMain(context, async () => undefined)).rejects.toBe(unreachable);
  });

  it('nobody is, on a cluster that is another one than the restored', async () => {
    const { scene, locked } = closedMain();
    const changed = new PipelineError('TargetChanged', 'It is another one.', {});
    await expect(openMain(scene, () => Promise.reject(changed))).rejects.toBe(changed);
    expect(locked).toEqual([]);
  });
});

it('Everybody is locked out where it cannot be read whether the setup is complete', async () => {
  const locks: string[] = [];
  const main = {
    fence: async () => undefined,
    noted: () => Promise.reject(missing),
    lock: async () => void locks.push('all'),
  } as Partial<DatabaseConnection> as DatabaseConnection;
  await expect(foundComplete({ run: 'run' } as unknown as SetupContext, main)).rejects.toBe(missing);
  expect(locks).toEqual(['all']);
});

it('Nobody is locked out of what is complete where only the other attempts cannot be ended', async () => {
  const locks: string[] = [];
  const session = (complete: unknown) =>
    ({
      fence: () => Promise.reject(missing),
      noted: async () => complete,
      lock: async () => void locks.push('all'),
    }) as Partial<DatabaseConnection> as DatabaseConnection;
  const scene = { run: 'run' } as unknown as SetupContext;
  await expect(foundComplete(scene, session({ changes: [] }))).rejects.toBe(missing);
  expect(locks).toEqual([]);
  await expect(foundComplete(scene, session(undefined))).rejects.toBe(missing);
  expect(locks).toEqual(['all']);
});
