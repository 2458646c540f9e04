import { describe, expect, it } from 'vitest';
import { isOtherAtWork, requireEnded, requireFirst, requireNoneRunning } from '../../src/clusters/only-restore.ts';
import type { ExecutionSight } from '../../src/ports/executions.ts';
import { anEvent } from '../fakes/events.ts';
import { anExecution, FakeRestores } from '../fakes/fake-restores.ts';

const { execution } = anEvent(undefined);
const worker = { target: 'orders-staging', execution };
const own = anExecution('night-1');
const by = (name: string, changes: Partial<ExecutionSight> = {}) => anExecution(name, changes);
const running = { name: 'RestoreAlreadyRunning' };

/** Restores that note whose execution is looked at, by its name. */
function watched(...others: readonly ExecutionSight[]) {
  const restores = new FakeRestores(...others);
  const asked: string[] = [];
  const { find } = restores;
  restores.find = async (id) => {
    asked.push(id.slice(id.lastIndexOf(':') + 1));
    return await find.call(restores, id);
  };
  return { restores, asked };
}

/** Restores of which one is listed and cannot be found. */
function forgetting(forgotten: ExecutionSight, ...others: readonly ExecutionSight[]) {
  const restores = new FakeRestores(forgotten, ...others);
  const { find } = restores;
  restores.find = async (id) => (id === forgotten.executionId ? undefined : await find.call(restores, id));
  return restores;
}

describe('which restore goes first', () => {
  it('is asked only of those that may have been started first', async () => {
    const { restores, asked } = watched(
      by('a-second-later', { startedAt: '2026-08-01T05:59:01.000Z' }),
      by('later', { startedAt: '2026-08-01T05:59:01.001Z' }),
    );
    await requireFirst(restores, worker);
    expect(asked).toEqual(['a-second-later', 'night-1']);
  });

  it('is told by its own start while Step Functions does not show it', async () => {
    const earlier = by('earlier', { startedAt: '2026-08-01T05:58:58.999Z' });
    await expect(requireFirst(forgetting(own, earlier), worker)).rejects.toMatchObject(running);
    const later = by('later', { startedAt: '2026-08-01T05:59:01.001Z' });
    await expect(requireFirst(forgetting(own, later), worker)).resolves.toBeUndefined();
  });

  it.each([
    ['a second before', '2026-08-01T05:58:59.000Z'],
    ['a second after', '2026-08-01T05:59:01.000Z'],
  ])('is looked at again while Step Functions does not show it, and another was started %s', async (_, startedAt) => {
    const other = by('other', { startedAt });
    await expect(requireFirst(forgetting(own, other), worker)).rejects.toMatchObject({
      name: 'AwsUnavailable',
      sentence:
        'Step Functions does not show execution night-1 yet, and other was started within a second of it: which of them is the first is not known.',
      facts: { target: 'orders-staging', runningExecution: 'other', runningExecutionId: other.executionId },
    });
  });

  it('is none that is listed and cannot be found', async () => {
    const gone = by('gone', { startedAt: '2026-08-01T05:00:00.000Z' });
    await expect(requireFirst(forgetting(gone), worker)).resolves.toBeUndefined();
    const restores = forgetting(gone);
    restores.end(own.executionId);
    await expect(requireNoneRunning(restores, 'orders-staging')).resolves.toBeUndefined();
    await expect(isOtherAtWork(forgetting(gone), worker)).resolves.toBe(false);
  });
});

describe('a plan, which no execution has,', () => {
  it('is refused by what runs, and says how many there are', async () => {
    const restores = new FakeRestores();
    await expect(requireNoneRunning(restores, 'orders-staging')).rejects.toMatchObject({
      ...running,
      sentence: expect.stringMatching(/^Execution night-1 of .* restores target orders-staging and has not ended\.$/),
    });
    restores.add(by('earlier', { startedAt: '2026-08-01T05:00:00.000Z' }));
    await expect(requireNoneRunning(restores, 'orders-staging')).rejects.toMatchObject({
      sentence: expect.stringMatching(/^Execution earlier .* and is the first of 2 that have not ended\.$/),
      facts: { runningExecutions: ['earlier', 'night-1'] },
    });
  });
});

describe('another restore at work', () => {
  it.each<[string, Partial<ExecutionSight>, boolean]>([
    ['one that runs', {}, true],
    ['one of another target', { target: 'orders-analytics' }, false],
  ])('is %s', async (_which, changes, expected) => {
    expect(await isOtherAtWork(new FakeRestores(by('other', changes)), worker)).toBe(expected);
  });

  it('is none that has ended, though it is still listed, and not the restore itself', async () => {
    const restores = new FakeRestores();
    const ended = by('other', { running: false });
    restores.list = async () => [own, ended];
    restores.add(ended);
    expect(await isOtherAtWork(restores, worker)).toBe(false);
  });

  it('is looked for only where an execution is named', async () => {
    const { restores, asked } = watched();
    for (const id of [undefined, execution.id]) await requireEnded(restores, id, worker, 'has it');
    expect(asked).toEqual([]);
  });
});
