import { describe, expect, it } from 'vitest';
import { unseen } from '../../src/messages/target-sight.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { whatIsLeft } from '../../src/rollback/remaining-resources.ts';
import { aSetAsidePlan, asideName } from '../fakes/aside.ts';
import { aCopy, aPlan, aRestore } from '../fakes/events.ts';

const replacing = aPlan({}, { resourceId: 'cluster-OLD' });
const leaving = (plan: Plan): Plan => {
  const leftover = { arn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-staging', resourceId: 'cluster-LEFT' };
  return { ...plan, replace: { ...plan.replace, leftover } };
};
const deleted = { outcome: 'ClusterDeleted', cluster: 'orders-staging' };
const archive = { outcome: 'SnapshotArchived', snapshotId: 'x', kept: [], deleted: [] };
const users = { outcome: 'UsersSetup', roles: [] };

/** One line of what is left, without its name. */
function line(name: string, payload: object, state: string, ...seen: readonly object[]): string | undefined {
  const [rollback = {}, sight = {}] = seen;
  const found = whatIsLeft(payload, state, rollback, sight).find((text) => text.startsWith(`${name}: `));
  return found?.slice(name.length + 2);
}

describe('what is left of the copy', () => {
  it.each<[string, object, string, string]>([
    ['none before there is a plan', {}, 'CopySnapshot', 'none was made'],
    ['none before it is asked for', { plan: replacing }, 'SnapshotCheck', 'none was made'],
    ['perhaps one', { plan: replacing }, 'CopySnapshot', `${replacing.copy.snapshotId} may have been begun`],
    [
      'one',
      { copy: aCopy(replacing) },
      'DeleteRDS',
      `${replacing.copy.snapshotId}, status copying when it was last looked at`,
    ],
    [
      'one that is archived',
      { copy: aCopy(replacing, { status: 'available' }), archive },
      'SendNotification',
      `${replacing.copy.snapshotId}, status available when it was last looked at, archived`,
    ],
  ])('is %s', (_, payload, state, text) => {
    expect(line('Copy', payload, state)).toBe(text);
  });
});

/** What an earlier restore has set aside is the old cluster. */
const adopting: Plan = {
  ...aSetAsidePlan(),
  replace: { ...aSetAsidePlan().replace, setAside: { identifier: asideName, adoptedFrom: 'arn:earlier' } },
};

describe('what is left of the old cluster', () => {
  const aside = { outcome: 'ClusterSetAside', cluster: 'orders-staging' };
  it.each<[string, object, string, string]>([
    ['untouched', { plan: replacing }, 'CopySnapshot', 'not touched'],
    ['untouched where nothing is known', {}, 'SnapshotCheck', 'not touched'],
    ['what there never was, by the plan', { plan: aPlan() }, 'DeleteRDS', 'there was none'],
    [
      'what there never was, as was seen',
      { deletion: { ...deleted, outcome: 'NoCluster' } },
      'RestoreSnapshot',
      'there was none',
    ],
    ['perhaps being deleted', { plan: replacing }, 'DeleteRDS', 'its deletion may have begun'],
    ['perhaps being renamed', { plan: aSetAsidePlan() }, 'DeleteRDS', `its renaming to ${asideName} may have begun`],
    ['deleted', { plan: replacing, deletion: deleted }, 'RestoreSnapshot', 'orders-staging was deleted'],
    [
      'deleted, with a final snapshot',
      { plan: replacing, deletion: { ...deleted, finalSnapshotId: 'final-1' } },
      'RestoreSnapshot',
      'orders-staging was deleted; final snapshot final-1',
    ],
    [
      'set aside',
      { plan: replacing, deletion: { ...aside, setAside: { identifier: asideName, resourceId: 'cluster-OLD' } } },
      'RestoreSnapshot',
      `stands under ${asideName}`,
    ],
    [
      'an unfinished one of an earlier restore, perhaps being deleted',
      { plan: leaving(aPlan()) },
      'DeleteRDS',
      'there was only what an earlier restore had left unfinished; its deletion may have begun',
    ],
    [
      'an unfinished one of an earlier restore, deleted',
      { plan: leaving(replacing), deletion: deleted },
      'RestoreSnapshot',
      'there was only what an earlier restore had left unfinished; its deletion was asked for',
    ],
    [
      'untouched, and set aside by an earlier restore',
      { plan: adopting },
      'CopySnapshot',
      `not touched; an earlier restore has set it aside as ${asideName}`,
    ],
    ['an unfinished one of an earlier restore, untouched', { plan: leaving(replacing) }, 'CopySnapshot', 'not touched'],
  ])('is %s', (_, payload, state, text) => {
    expect(line('Old cluster', payload, state)).toBe(text);
  });

  it.each<[string, object, string, string]>([
    ['with where an untouched one stands', { plan: replacing }, 'CopySnapshot', 'not touched; stands elsewhere'],
    [
      'with where a half deleted one stands',
      { plan: replacing },
      'DeleteRDS',
      'its deletion may have begun; stands elsewhere',
    ],
    [
      'by what was seen alone, once it was deleted',
      { plan: replacing, deletion: deleted },
      'RestoreSnapshot',
      'stands elsewhere',
    ],
  ])('is told %s', (_, payload, state, text) => {
    expect(line('Old cluster', payload, state, {}, { oldCluster: 'stands elsewhere' })).toBe(text);
  });

  it.each<[string, object, string, string]>([
    ['untouched', { plan: replacing }, 'CopySnapshot', `not touched; cluster-OLD ${unseen}`],
    ['perhaps being deleted', { plan: replacing }, 'DeleteRDS', `its deletion may have begun; cluster-OLD ${unseen}`],
    ['deleted', { plan: replacing, deletion: deleted }, 'RestoreSnapshot', 'orders-staging was deleted'],
  ])('says what is known where none is seen of one that was %s', (_, payload, state, text) => {
    expect(line('Old cluster', payload, state, {}, { oldCluster: `cluster-OLD ${unseen}` })).toBe(text);
  });
});

describe('what is left of the restored cluster and its roles', () => {
  it.each<[string, object, string, string]>([
    ['none', { plan: replacing }, 'DeleteRDS', 'there is none'],
    ['none where there was no plan', {}, 'RestoreSnapshot', 'there is none'],
    ['perhaps one', { plan: replacing }, 'RestoreSnapshot', 'orders-staging may have been begun'],
    ['one', { restore: aRestore() }, 'RestoreSnapshot', 'orders-staging, status creating'],
  ])('is %s', (_, payload, state, text) => {
    expect(line('Restored cluster', payload, state)).toBe(text);
  });

  it.each([
    ['SetupInvalid', 'not set up; nobody but the master can log in'],
    ['UserSetupFailed', 'not set up; the logins of the source may still work'],
  ])('is, after %s, roles that are %s', (error, text) => {
    const failures = { SetupDBUsers: { Error: error } };
    expect(line('Roles', { restore: aRestore(), failures }, 'SetupDBUsers')).toBe(text);
  });

  it('is roles that are set up, and nothing of them where there is no cluster or it was removed', () => {
    expect(line('Roles', { restore: aRestore(), users }, 'ArchiveSnapshot')).toBe('set up');
    expect(line('Roles', {}, 'CopySnapshot')).toBeUndefined();
    expect(line('Roles', { restore: aRestore() }, 'SetupDBUsers', { removed: true })).toBeUndefined();
  });
});

describe('what is left', () => {
  const payload = { plan: replacing, copy: aCopy(replacing), restore: aRestore() };
  const seen = { target: 'T', copy: 'seen copy', restoredCluster: 'seen cluster', oldCluster: `cluster-OLD ${unseen}` };

  it('is told by what a rollback did, then by what was seen in AWS', () => {
    const done = { copy: 'done copy', restoredCluster: 'done cluster', oldCluster: 'done old' };
    expect(whatIsLeft(payload, 'SetupDBUsers', { ...done, removed: true, trouble: 'Denied.' }, seen)).toEqual([
      ...['Target: T', 'Copy: done copy', 'Old cluster: done old', 'Restored cluster: done cluster'],
      'Not undone: Denied.',
    ]);
    expect(whatIsLeft(payload, 'RestoreSnapshot', {}, seen).slice(0, 4)).toEqual([
      ...['Target: T', 'Copy: seen copy'],
      `Old cluster: not touched; cluster-OLD ${unseen}`,
      'Restored cluster: seen cluster',
    ]);
  });

  it('has no line of what nobody has looked at', () => {
    expect(whatIsLeft({}, 'SnapshotCheck')).toEqual([
      ...['Copy: none was made', 'Old cluster: not touched', 'Restored cluster: there is none'],
    ]);
  });
});
