import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { asideId } from '../../src/identifiers.ts';
import type { Cluster, Instance } from '../../src/ports/clusters.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { aConfig, executionId, now } from '../fakes/events.ts';
import { aCluster, anInstance } from '../fakes/fake-clusters.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import { aSnapshot } from '../fakes/fake-snapshots.ts';
import { aPlannedWorld, aWorld, preflightOf } from './fake-ports.ts';

const left = anExecution('night-0', { running: false, startedAt: '2026-07-31T05:59:00.000Z' });
const target = { 'aurora-restore:target': 'orders-staging' };
const asideName = asideId('orders-staging', left.executionId);

/** What an ended restore has set aside. */
const aside = (tags: object = target) =>
  aCluster({
    ...{ id: asideName, resourceId: 'cluster-ASIDE' },
    tags: {
      ...tags,
      'aurora-restore:set-aside-by': left.executionId,
      'aurora-restore:set-aside-from': 'orders-staging',
    },
  });

/** What an ended restore has made and not finished. */
const unfinished = (changes: Partial<Cluster> = {}) => {
  const tags = { 'aurora-restore:execution': left.executionId, 'aurora-restore:source-snapshot': aSnapshot().arn };
  return aCluster({ resourceId: 'cluster-NEW', engineVersion: '17.4', tags: { ...target, ...tags }, ...changes });
};

function check(profile: Partial<Profile>, ...clusters: readonly (readonly [Cluster, ...Instance[]])[]) {
  const world = aWorld();
  world.restores.add(left);
  for (const [cluster, ...instances] of clusters) world.clusters.add(cluster, ...instances);
  return preflightOf(world, profile);
}

const setsAside = { replace: { strategy: 'setAside' as const } };

describe('the look at the target', () => {
  it.each([
    ['stands', [[aCluster()]], 'Cluster orders-staging exists in eu-west-1.'],
    ['does not stand', [], 'Cluster orders-staging does not exist in eu-west-1.'],
    [
      'is what an ended restore has set aside',
      [[aside()]],
      `Cluster orders-staging does not exist in eu-west-1; ${asideName} was set aside by a restore that has ended.`,
    ],
  ] as const)('tells that it %s', async (_what, clusters, message) => {
    expect((await check(setsAside, ...clusters)).byName['targetRead']).toMatchObject({ result: 'passed', message });
  });

  it('takes a cluster set aside that bears no tag of the target only where the profile lets it be taken over', async () => {
    expect((await check(setsAside, [aside({})])).existing).not.toHaveProperty('aside');
    const adopting = { replace: { ...setsAside.replace, adopt: true } };
    expect((await check(adopting, [aside({})])).existing).toMatchObject({ aside: { identifier: asideName } });
  });

  it('goes on where the target may not be read, whatever is to become of it', async () => {
    const world = aWorld();
    world.clusters.interruptions.fail('find', new PipelineError('AwsAccessDenied', 'It was denied.'));
    const { failures } = await preflightOf(world, { replace: { ...setsAside.replace, finalSnapshot: true } });
    expect(failures.map(({ name }) => name)).toEqual(['targetRead']);
  });
});

describe('what an ended restore has left unfinished', () => {
  it('is taken over where it is what this restore would make', async () => {
    const { plan, failures } = await check({}, [unfinished(), anInstance()]);
    expect(failures).toEqual([]);
    expect(plan?.adoptedCluster).toMatchObject({ resourceId: 'cluster-NEW', executionId: left.executionId });
    expect((await check({}, [unfinished({ engineVersion: '17.2' })])).plan).not.toHaveProperty('adoptedCluster');
  });

  it('is not renamed: one that is broken is deleted as it is', async () => {
    const { byName } = await check(setsAside, [unfinished({ status: 'incompatible-restore' })]);
    expect(byName['targetStatus']).toMatchObject({
      ...{ result: 'passed', message: expect.stringContaining('it will be deleted as it is') },
    });
  });

  it('takes no final snapshot from the old database, which that restore has set aside', async () => {
    const profile = { replace: { ...setsAside.replace, finalSnapshot: true } };
    const { plan } = await check(profile, [unfinished()], [aside()]);
    expect(plan?.replace).toMatchObject({
      ...{ existing: { resourceId: 'cluster-ASIDE' }, finalSnapshotId: expect.any(String) },
    });
  });
});

describe('the checks of the existing cluster', () => {
  it('say that there is none to replace', async () => {
    const absent = { result: 'skipped', message: 'There is no cluster orders-staging in eu-west-1 to replace.' };
    const { byName } = await check({});
    expect(byName).toMatchObject({ targetOwned: absent, targetStatus: absent });
    expect(byName['deployedInRegion']).toMatchObject({ result: 'passed' });
  });

  it('refuse a stage that is deployed in another region, also where no cluster tells it', async () => {
    const world = aWorld();
    const elsewhere = { executionId: executionId.replace('eu-west-1', 'us-east-1') };
    const { failures } = await preflight(world, {
      config: aConfig(),
      request: { target: 'orders-staging' },
      now,
      ...elsewhere,
    });
    const [failure] = failures.filter(({ name }) => name === 'deployedInRegion');
    expect(failure?.error).toMatchObject({
      ...{ name: 'InvalidConfig', facts: { region: 'eu-west-1', deployedRegion: 'us-east-1' } },
    });
  });

  it('ask nothing else where RDS answers about another region', async () => {
    const arn = 'arn:aws:rds:us-east-1:111122223333:cluster:orders-staging';
    const { byName, failures } = await check({}, [aCluster({ arn, tags: {} })]);
    expect(failures.map(({ name, error }) => `${name} ${error.name}`)).toEqual(['deployedInRegion InvalidConfig']);
    const skipped = { result: 'skipped', message: 'The stage is deployed in another region.' };
    expect(byName).toMatchObject({ targetIsNotSource: skipped, targetOwned: skipped, targetStatus: skipped });
  });

  it('refuse a target that has the source’s name before it stands', async () => {
    const { failures } = await check({ source: { region: 'eu-west-1', cluster: 'orders-staging' } });
    expect(failures.map(({ name, error }) => `${name} ${error.name}`)).toContain('targetIsNotSource TargetIsSource');
  });

  it('refuse the source by the account that RDS answers about', async () => {
    const profile = { source: { region: 'eu-west-1', cluster: 'orders-staging', account: '444455556666' } };
    const arn = 'arn:aws:rds:eu-west-1:444455556666:cluster:orders-staging';
    const named = async (changes: Partial<Cluster>) =>
      (await check(profile, [aCluster(changes)])).failures.map(({ name }) => name);
    expect(await named({})).not.toContain('targetIsNotSource');
    expect(await named({ arn })).toContain('targetIsNotSource');
  });

  it.each<[string, readonly Instance[], string]>([
    ['none', [], 'Cluster orders-staging has no instances.'],
    [
      'one, and another that goes already',
      [anInstance(), anInstance({ id: 'gone', status: 'deleting' })],
      '1 instances of orders-staging may be deleted.',
    ],
  ])('count the instances that would be deleted: %s', async (_what, instances, message) => {
    expect((await check({}, [aCluster(), ...instances])).byName['targetMembersOwned']?.message).toBe(message);
  });
});

describe('the check of other restores', () => {
  it('says of a restore that none goes first, and of a plan that none runs', async () => {
    expect((await check({})).byName['noOtherRestore']?.message).toBe(
      'No other restore of target orders-staging goes first.',
    );
    const asked = { config: aConfig(), request: { target: 'orders-staging' }, executionId, now };
    const { checks } = await preflight(aPlannedWorld(), asked);
    expect(checks.find(({ name }) => name === 'noOtherRestore')?.message).toBe(
      'No other restore of target orders-staging runs.',
    );
  });
});

describe('the SQL files of a profile', () => {
  it('are told with their databases and what their contents are known by', async () => {
    const sqlHashes = { 'sql/a.sql': 'a'.repeat(64), 'sql/b.sql': 'b'.repeat(64) };
    const database = { sql: [{ file: 'sql/a.sql', database: 'audit' }, { file: 'sql/b.sql' }] };
    const { byName } = await preflightOf({ ...aWorld(), sqlHashes } as ReturnType<typeof aWorld>, { database });
    expect(byName['sqlFiles']).toMatchObject({
      result: 'passed',
      message: 'The SQL files are as they were packaged: sql/a.sql in audit (aaaaaaaa), sql/b.sql (bbbbbbbb).',
    });
    expect((await check({})).byName['sqlFiles']?.message).toBe('The profile names no SQL file.');
  });
});
