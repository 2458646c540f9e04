import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { type ClusterMark, markOf, requireRestoredCluster } from '../../src/users/same-cluster.ts';
import { aPlan, aRestore, executionId, now, secondsLater } from '../fakes/events.ts';
import { FakeDatabase } from '../fakes/fake-database.ts';

const plan = aPlan();
const own = plan.instances[0]?.id ?? '';
const stem = own.replace(/-[0-9a-f]{8}-1$/, '');
const execution = { id: executionId, startedAt: secondsLater(-3600) };
const restored = { plan, restore: aRestore({ resourceId: 'cluster-NEW' }), execution, now };
const after = secondsLater(60, plan.snapshot.createdAt);
const before = secondsLater(-60, plan.snapshot.createdAt);
const otherMark = (changes: Partial<ClusterMark> = {}): ClusterMark => ({
  ...markOf(restored),
  ...{ resourceId: 'cluster-OTHER', at: after },
  ...changes,
});

/** Undefined where the cluster is taken for the restored one; the error's name if not. */
async function judge(
  { instance, marks = [] }: { instance?: string; marks?: readonly ClusterMark[] },
  about: Partial<typeof restored> = {},
) {
  const database = new FakeDatabase();
  database.instance = instance;
  for (const [at, mark] of marks.entries()) database.notes.set(`orders run-${at} mark`, mark);
  const session = await database.connect({ host: 'db', port: 5432 }, 'orders', { username: 'master', password: 'x' });
  const error = await requireRestoredCluster({ ...restored, ...about }, session).catch((thrown: unknown) => thrown);
  expect(database.calls).toEqual([]);
  return error instanceof PipelineError ? error.name : error;
}

describe('the cluster that the setup of the roles reaches', () => {
  it('is the restored one where nothing says otherwise: a new one has no mark', async () => {
    await expect(judge({})).resolves.toBeUndefined();
  });

  it.each([
    ['an instance of the plan', { instance: own }],
    ['an instance that was seen when it was complete', { instance: 'by-hand' }],
    ['an instance of the plan, whatever the marks say', { instance: own, marks: [otherMark()] }],
  ])('is the restored one where %s answers', async (_what, sight) => {
    const restore = { ...restored.restore, instances: [{ id: 'by-hand', status: 'available' }] };
    await expect(judge(sight, { restore })).resolves.toBeUndefined();
  });

  it('is another one where an instance answers that another restore of the name has made', async () => {
    await expect(judge({ instance: `${stem}-0badcafe-1` })).resolves.toBe('TargetChanged');
    await expect(judge({ instance: `${stem}-0badcafe-12` })).resolves.toBe('TargetChanged');
  });

  it('is asked for its marks where one of its own instances answers that the plan does not have', async () => {
    const instance = own.replace(/-1$/, '-7');
    await expect(judge({ instance })).resolves.toBeUndefined();
    await expect(judge({ instance, marks: [otherMark()] })).resolves.toBe('TargetChanged');
  });

  it('may be one that had the name before the plan was made where a stranger’s instance answers', async () => {
    for (const instance of ['by-hand', `${stem}-reader`, 'elsewhere-0badcafe-1']) {
      await expect(judge({ instance })).resolves.toBe('DatabaseUnreachable');
      await expect(judge({ instance, marks: [markOf(restored)] })).resolves.toBeUndefined();
    }
  });

  it.each<[string, Partial<ClusterMark>, string | undefined]>([
    ['is later than the snapshot', {}, 'TargetChanged'],
    ['is older than the snapshot: it came along', { at: before }, undefined],
    ['is of another target: the source was restored for that one', { target: 'orders-source' }, undefined],
    ['is of a cluster of another name', { cluster: 'orders-source' }, undefined],
    ['is its own', { resourceId: 'cluster-NEW' }, undefined],
  ])('is judged by a mark that %s', async (_what, changes, expected) => {
    await expect(judge({ marks: [otherMark(changes)] })).resolves.toBe(expected);
  });

  it('is another’s once an execution that was started later has taken it over, whichever instance answers', async () => {
    const taker = { id: 'night-2', startedAt: secondsLater(-1800) };
    const marks = [markOf(restored), markOf({ ...restored, execution: taker })];
    await expect(judge({ marks })).resolves.toBe('TargetChanged');
    await expect(judge({ instance: own, marks })).resolves.toBe('TargetChanged');
    await expect(judge({ instance: own, marks }, { execution: taker })).resolves.toBeUndefined();
    const elsewhere = {
      ...markOf({ ...restored, execution: taker }),
      resourceId: 'cluster-OTHER',
      target: 'orders-other',
    };
    await expect(judge({ marks: [elsewhere] })).resolves.toBeUndefined();
  });

  it('is judged by the latest of several marks', async () => {
    const mine = { ...markOf(restored), at: secondsLater(120, plan.snapshot.createdAt) };
    await expect(judge({ marks: [otherMark(), mine] })).resolves.toBeUndefined();
    const later = otherMark({ at: secondsLater(180, plan.snapshot.createdAt) });
    await expect(judge({ marks: [mine, later] })).resolves.toBe('TargetChanged');
  });

  it('may be the old one that was set aside, and is asked again, where no instance of its own answers', async () => {
    const setAside = { identifier: 'orders-staging-aside-1a2b3c4d' };
    const existing = { arn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-staging', resourceId: 'cluster-OLD' };
    const aside = { plan: { ...plan, replace: { ...plan.replace, setAside, existing } } };
    // Of the night before, by which it was set up.
    const oldMark = otherMark({ resourceId: 'cluster-OLD', at: before });
    for (const instance of ['by-hand', 'orders-staging-1', `${stem}-reader`]) {
      await expect(judge({ instance }, aside)).resolves.toBe('DatabaseUnreachable');
    }
    await expect(judge({ instance: `${stem}-0badcafe-1`, marks: [oldMark] }, aside)).resolves.toBe(
      'DatabaseUnreachable',
    );
    await expect(judge({ marks: [oldMark] }, aside)).resolves.toBe('DatabaseUnreachable');
    const earlier = otherMark({ resourceId: 'cluster-EARLIER', at: before });
    await expect(judge({ marks: [earlier] }, aside)).resolves.toBeUndefined();
    await expect(judge({ instance: `${stem}-0badcafe-1` }, aside)).resolves.toBe('TargetChanged');
    await expect(judge({ instance: own, marks: [oldMark] }, aside)).resolves.toBeUndefined();
    await expect(judge({ instance: own.replace(/-1$/, '-7') }, aside)).resolves.toBeUndefined();
    await expect(judge({}, aside)).resolves.toBeUndefined();
    await expect(judge({ marks: [oldMark] })).resolves.toBeUndefined();
    // Somebody may have renamed it, to keep it.
    const kept = { plan: { ...plan, replace: { ...plan.replace, existing } } };
    await expect(judge({ instance: 'orders-staging-1' }, kept)).resolves.toBe('DatabaseUnreachable');
    // An earlier attempt has left the mark on the restored one, whose instances somebody has changed since.
    await expect(judge({ instance: 'by-hand', marks: [markOf(restored), oldMark] }, aside)).resolves.toBeUndefined();
  });

  it('may be the old one where it does not let itself be asked, as long as that one still runs', async () => {
    const setAside = { identifier: 'orders-staging-aside-1a2b3c4d' };
    const asked = async (about: Partial<typeof restored>) => {
      const database = new FakeDatabase();
      database.fail = { method: 'instance', error: new PipelineError('UserSetupFailed', 'Refused.') };
      const session = await database.connect({ host: 'db', port: 5432 }, 'orders', { username: 'm', password: 'x' });
      return await requireRestoredCluster({ ...restored, ...about }, session);
    };
    await expect(asked({})).resolves.toBeUndefined();
    const existing = { arn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-staging', resourceId: 'cluster-OLD' };
    const aside = { ...plan, replace: { ...plan.replace, setAside, existing } };
    await expect(asked({ plan: aside })).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
  });

  it('may be another restore’s where it does not tell its instance, once the setup comes late', async () => {
    const restoredAt = (seconds: number) => ({
      restore: { ...restored.restore, completedAt: secondsLater(-seconds) },
    });
    await expect(judge({}, restoredAt(300))).resolves.toBeUndefined();
    await expect(judge({}, restoredAt(301))).resolves.toBe('DatabaseUnreachable');
    await expect(judge({ instance: own }, restoredAt(301))).resolves.toBeUndefined();
    await expect(judge({ marks: [markOf(restored)] }, restoredAt(301))).resolves.toBeUndefined();
    await expect(judge({ marks: [otherMark({ at: before })] }, restoredAt(301))).resolves.toBe('DatabaseUnreachable');
  });

  it('is taken for the restored one where its notes are refused, unless an old one still runs or the connection breaks', async () => {
    const asked = async (error: PipelineError, about: Partial<typeof restored> = {}, instance?: string) => {
      const database = new FakeDatabase();
      database.instance = instance;
      database.fail = { method: 'notedByAny', error };
      const session = await database.connect({ host: 'db', port: 5432 }, 'orders', { username: 'm', password: 'x' });
      return await requireRestoredCluster({ ...restored, ...about }, session);
    };
    const refused = new PipelineError('UserSetupFailed', 'Refused.');
    await expect(asked(refused)).resolves.toBeUndefined();
    const existing = { arn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-staging', resourceId: 'cluster-OLD' };
    const aside = { plan: { ...plan, replace: { ...plan.replace, existing } } };
    await expect(asked(refused, aside)).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    await expect(asked(refused, aside, own)).resolves.toBeUndefined();
    await expect(asked(new PipelineError('DatabaseUnreachable', 'Broken.'))).rejects.toMatchObject({
      name: 'DatabaseUnreachable',
    });
  });
});
