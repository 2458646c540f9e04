import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../src/ports/clusters.ts';
import type { ExecutionSight } from '../../src/ports/executions.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { aCluster } from '../fakes/fake-clusters.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import { aSnapshot } from '../fakes/fake-snapshots.ts';
import { executionOf, SweepWorld } from '../fakes/sweep-world.ts';

/** Anything that may stand in a region, of this pipeline's and not. */
interface Things {
  readonly clusters: readonly { readonly cluster: Cluster; readonly instances: number }[];
  readonly copies: readonly Snapshot[];
  readonly executions: readonly ExecutionSight[];
}

const targets = ['one', 'two'];
const clusterIds = ['one', 'two', 'one-aside-0000000a', 'two-aside-0000000b', 'one-kept', 'somebody'];
const known = ['RUNNING', 'PENDING_REDRIVE', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const;
const owners = [...[...known, 'forgotten'].map((name) => executionOf(name)), executionOf('FAILED', 'of-another-stage')];
const source = aSnapshot().arn;

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

function tagged(tags: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => (value === undefined ? [] : [[`aurora-restore:${key}`, value]])),
  );
}

const origin = { target: maybe(oneOf(...targets)), execution: maybe(oneOf(...owners)) };

const cluster = fc
  .record({
    ...origin,
    id: oneOf(...clusterIds),
    'ready-at': seldom(oneOf('2026-08-01')),
    'set-aside-by': seldom(oneOf(...owners)),
    'set-aside-from': seldom(oneOf(...clusterIds)),
    status: oneOf('available', 'available', 'available', 'creating', 'stopped', 'deleting', 'renaming'),
    deletionProtection: fc.boolean(),
    replicas: oneOf<readonly string[]>([], [], ['arn:replica']),
    instances: fc.nat(2),
  })
  .map(({ id, status, deletionProtection, replicas, instances, ...tags }) => ({
    cluster: aCluster({ id, status, deletionProtection, replicas, resourceId: `cluster-${id}`, tags: tagged(tags) }),
    instances,
  }));

const copy = fc
  .record({
    ...origin,
    'source-snapshot': maybe(oneOf(source)),
    'archived-at': seldom(oneOf('2026-08-01')),
    name: oneOf(
      ...targets.flatMap((target) =>
        [1, 2, 3].flatMap((day) => ['a', 'b'].map((key) => `${target}-2026070${day}-0300-0000000${key}`)),
      ),
      'kept',
    ),
    kind: oneOf<Snapshot['kind']>('manual', 'manual', 'manual', 'automated'),
    status: oneOf('available', 'available', 'copying', 'failed', 'deleting'),
    copiedFrom: oneOf(source, source, 'arn:another'),
  })
  .map(({ name, kind, status, copiedFrom, ...tags }) =>
    aSnapshot({ id: name, region: 'eu-west-1', kind, status, copiedFrom, tags: tagged(tags) }),
  );

const things: fc.Arbitrary<Things> = fc.record({
  clusters: fc.uniqueArray(cluster, { selector: (each) => each.cluster.id }),
  copies: fc.uniqueArray(copy, { selector: ({ id }) => id, maxLength: 7 }),
  executions: oneOf('one', 'two', 'three').map((runningFor) =>
    known.map((status) =>
      anExecution(status, { status, running: status === 'RUNNING', target: status === 'RUNNING' ? runningFor : 'one' }),
    ),
  ),
});

/** The rules once more, in other words: what of all this a sweep has to delete. */
function doomed({ clusters, copies, executions }: Things): readonly string[] {
  const statusOf = (execution: string | undefined) =>
    executions.find(({ executionId }) => executionId === execution)?.status;
  const tag = ({ tags }: Cluster | Snapshot, key: string) => tags[`aurora-restore:${key}`];
  const ours = (execution: string | undefined) => execution?.includes(':execution:aurora-restore:') === true;
  const atRest = (thing: Cluster | Snapshot, execution: string | undefined) =>
    tag(thing, 'target') !== undefined &&
    ours(execution) &&
    !['RUNNING', 'PENDING_REDRIVE'].includes(statusOf(execution) ?? 'forgotten') &&
    !executions.some(({ running, target }) => running && target === tag(thing, 'target'));
  const aside = (thing: Cluster) =>
    tag(thing, 'set-aside-by') !== undefined || tag(thing, 'set-aside-from') !== undefined;
  const ready = ({ cluster: each, instances }: Things['clusters'][number], target: string | undefined) =>
    !aside(each) &&
    ours(tag(each, 'execution')) &&
    tag(each, 'target') === target &&
    (tag(each, 'ready-at') !== undefined || statusOf(tag(each, 'execution')) === 'SUCCEEDED') &&
    each.status === 'available' &&
    instances > 0;

  const doomedClusters = clusters.filter(({ cluster: each }) => {
    if (each.deletionProtection || each.replicas.length > 0) return false;
    if (each.status === 'deleting' || each.status === 'renaming') return false;
    if (!aside(each)) {
      const execution = tag(each, 'execution');
      const failed = ['FAILED', 'TIMED_OUT', 'ABORTED'].includes(statusOf(execution) ?? 'forgotten');
      return atRest(each, execution) && failed && tag(each, 'ready-at') === undefined;
    }
    const from = tag(each, 'set-aside-from');
    const instead = clusters.find((other) => other.cluster.id === from);
    return (
      atRest(each, tag(each, 'set-aside-by')) &&
      from !== each.id &&
      each.id.startsWith(`${from}-aside-`) &&
      instead !== undefined &&
      ready(instead, tag(each, 'target'))
    );
  });

  const left = copies.filter(
    (each) =>
      each.kind === 'manual' &&
      tag(each, 'archived-at') === undefined &&
      tag(each, 'source-snapshot') === each.copiedFrom &&
      ours(tag(each, 'execution')) &&
      each.id.startsWith(`${tag(each, 'target')}-2026`),
  );
  const doomedCopies = left.filter((each) => {
    if (each.status === 'deleting' || !atRest(each, tag(each, 'execution'))) return false;
    const target = tag(each, 'target');
    const usable = left.filter((other) => tag(other, 'target') === target && /available|copying/.test(other.status));
    // Without the hash at the end, in which the key is.
    const dataOf = (id: string) => id.slice(0, -9);
    const newest = usable
      .map(({ id }) => dataOf(id))
      .sort()
      .at(-1);
    return dataOf(each.id) !== newest || each.status === 'failed' || clusters.some((other) => ready(other, target));
  });
  return [
    ...doomedClusters.map(({ cluster: { id } }) => `deleteCluster ${id}`),
    ...doomedCopies.map(({ id }) => `deleteSnapshot ${id}`),
  ].sort();
}

function worldOf({ clusters, copies, executions }: Things): SweepWorld {
  const world = new SweepWorld(...executions).copy(...copies);
  for (const { cluster: each, instances } of clusters) world.cluster(each, instances);
  return world;
}

/** Sweeps until it has been told often enough that there is nothing more to do; returns what was asked for. */
async function sweptClean(world: SweepWorld): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let sweeps = 0; sweeps < 3; sweeps += 1) {
    await world.sweep({ apply: true });
    asked.push(...world.clusters.requests);
    world.settle();
  }
  return [...asked, ...world.snapshots.deleted.map((id) => `deleteSnapshot ${id}`)];
}

describe('whatever there is, a sweep', () => {
  it('deletes what the rules condemn, each once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(things, async (all) => {
        const asked = await sweptClean(worldOf(all));
        const expected = doomed(all);
        expect(asked.filter((request) => /^delete(?:Cluster|Snapshot) /.test(request)).sort()).toEqual(expected);
        // Its instances, and a start where it is stopped, belong to a cluster's deletion.
        for (const request of asked) {
          const [, id = ''] = request.split(' ');
          const cluster = id.replace(/-\d$/, '');
          if (/^(?:deleteInstance|startCluster) /.test(request)) expect(expected).toContain(`deleteCluster ${cluster}`);
          else expect(request).toMatch(/^delete(?:Cluster|Snapshot) /);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing as a dry run, and says of each what it then does', async () => {
    await fc.assert(
      fc.asyncProperty(things, async (all) => {
        const world = worldOf(all);
        const { items } = await world.sweep();
        expect(world.requests).toEqual([]);
        const told = items
          .filter(({ action }) => action === 'wouldDelete')
          .map(({ kind, id }) => `${kind === 'copy' ? 'deleteSnapshot' : 'deleteCluster'} ${id}`);
        expect(told.sort()).toEqual(doomed(all));
      }),
    );
  });

  it('finds nothing more to do after a few', async () => {
    await fc.assert(
      fc.asyncProperty(things, async (all) => {
        const world = worldOf(all);
        await sweptClean(world);
        const before = world.requests;
        const { counts } = await world.sweep({ apply: true });
        expect({ ...counts, requests: world.requests }).toMatchObject({ deleted: 0, failed: 0, requests: before });
      }),
    );
  });

  it('is convincing only where there is something to delete and something to keep', () => {
    const sample = fc.sample(things, { numRuns: 500, seed: 1 }).map((all) => doomed(all));
    expect(sample.filter((each) => each.some((request) => request.startsWith('deleteCluster'))).length).toBeGreaterThan(
      20,
    );
    expect(sample.filter((each) => each.some((request) => request.includes('-aside-'))).length).toBeGreaterThan(5);
    expect(
      sample.filter((each) => each.some((request) => request.startsWith('deleteSnapshot'))).length,
    ).toBeGreaterThan(20);
    expect(sample.filter((each) => each.length === 0).length).toBeGreaterThan(20);
  });
});
