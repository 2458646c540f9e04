import { describe, expect, it } from 'vitest';
import type { Config, Profile } from '../../src/config/schema.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { HttpEvent } from '../../src/http/event.ts';
import { createPlanning, createPostPlans } from '../../src/http/post-plans.ts';
import { refusal } from '../../src/http/refusal.ts';
import { aConfig, minimalProfile, now } from '../fakes/events.ts';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { anExecution } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { aPlannedWorld as aWorld } from '../preflight/fake-ports.ts';

const stateMachineArn = 'arn:aws:states:eu-west-1:111122223333:stateMachine:aurora-restore-dev-restore';
const reads = ['credentials', 'clusterParameterFamily', 'find', 'hasSubnetGroup', 'instanceParameterFamily']
  .concat([
    'instancesOf',
    'integrationsOf',
    'list',
    'listManual',
    'listOfCluster',
    'manualSnapshotQuota',
    'offeredClasses',
    'offeredVersions',
  ])
  .sort();

type World = ReturnType<typeof aWorld>;

/** The world with every call of every port noted by its method's name. */
function watched(world: World): { readonly world: World; readonly called: Set<string> } {
  const called = new Set<string>();
  const watch = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key, target);
        if (typeof member !== 'function') return member;
        called.add(String(key));
        return member.bind(target);
      },
    });
  const ports = Object.fromEntries(Object.entries(world).map(([name, port]) => [name, watch(port)]));
  return { world: ports as unknown as World, called };
}

function portsOf(world: World, profile: Partial<Profile> = {}, config?: () => Config) {
  return {
    ...world,
    config: config ?? (() => aConfig({ ...minimalProfile, ...profile })),
    stateMachineArn,
    now: () => now,
  };
}

async function post(
  body: unknown,
  world = aWorld(),
  profile: Partial<Profile> = {},
  config?: () => Config,
  event: HttpEvent = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await createPostPlans(portsOf(world, profile, config))({ ...event, body: text }).catch(
    (error: unknown) => refusal(error, 'request-1'),
  );
  return { ...answer, content: JSON.parse(answer.body) };
}

/** A target that stands with two instances, and a copy of an earlier night that retention will delete. */
function standing(changes: Parameters<typeof aCluster>[0] = {}): World {
  const archived = aSnapshot({
    id: 'orders-staging-20260701-0300-00000000',
    region: 'eu-west-1',
    kind: 'manual',
    tags: { 'aurora-restore:target': 'orders-staging', 'aurora-restore:archived-at': '2026-07-01T06:00:00Z' },
  });
  return {
    ...aWorld(),
    snapshots: new FakeSnapshots(aSnapshot(), archived),
    clusters: new FakeClusters().add(aCluster(changes), anInstance({ id: 'writer' }), anInstance({ id: 'reader' })),
  };
}

const valid = { target: 'orders-staging' };

describe('POST /plans', () => {
  it('answers 200 with what would be deleted, copied and created, and every check', async () => {
    const profile = {
      archive: { keep: 1 },
      replace: { finalSnapshot: true },
      database: { roles: [{ name: 'app', access: 'readonly', login: { generate: 'orders/app' } }] },
    } satisfies Partial<Profile>;
    const { statusCode, content } = await post(valid, standing(), profile);
    expect(statusCode).toBe(200);
    expect(content).toMatchObject({
      target: 'orders-staging',
      feasible: true,
      wouldDelete: {
        cluster: {
          identifier: 'orders-staging',
          arn: aCluster().arn,
          instances: ['writer', 'reader'],
        },
        snapshots: ['orders-staging-20260701-0300-00000000'],
      },
      wouldCopy: {
        snapshotArn: aSnapshot().arn,
        to: content.plan.copy.snapshotId,
        region: 'eu-west-1',
        exists: false,
      },
      wouldCreate: {
        cluster: 'orders-staging',
        instances: [{ class: 'db.r6g.large' }],
        roles: ['app'],
        finalSnapshot: true,
      },
    });
    expect(content.checks.every(({ result }: { result: string }) => result !== 'failed')).toBe(true);
    expect(content.checks.length).toBeGreaterThan(15);
  });

  it('says of each setting where it came from', async () => {
    const { content } = await post(valid, standing());
    expect(content.plan.origins).toMatchObject({
      'cluster.subnetGroup': 'existing cluster',
      instances: 'profile',
      'cluster.storageType': 'AWS default',
    });
  });

  it('deletes no cluster where none stands, and takes no final snapshot of it', async () => {
    const { content } = await post(valid, aWorld(), { replace: { finalSnapshot: true } });
    expect(content).toMatchObject({
      feasible: true,
      wouldDelete: { snapshots: [] },
      wouldCreate: { finalSnapshot: false },
    });
    expect(content.wouldDelete).not.toHaveProperty('cluster');
  });

  it('tells that the copy is there already', async () => {
    const { content: first } = await post(valid);
    const world = aWorld();
    world.snapshots.add(aSnapshot({ id: first.plan.copy.snapshotId, region: 'eu-west-1', kind: 'manual' }));
    expect((await post(valid, world)).content.wouldCopy).toMatchObject({
      to: first.plan.copy.snapshotId,
      exists: true,
    });
  });

  it('plans what only an execution has without it: no execution’s tag, no name of an instance or of the final snapshot', async () => {
    const { content, body } = await post(valid, standing(), { replace: { finalSnapshot: true } });
    expect(content.plan.copy.tags).toEqual({
      'aurora-restore:target': 'orders-staging',
      'aurora-restore:source-snapshot': aSnapshot().arn,
      'aurora-restore:data-as-of': aSnapshot().createdAt,
    });
    expect(content.plan.replace).not.toHaveProperty('finalSnapshotId');
    expect(content.plan.instances).toEqual([{ class: 'db.r6g.large', promotionTier: 1 }]);
    expect(content.wouldCreate.instances).toEqual([{ class: 'db.r6g.large' }]);
    expect(body).not.toContain('stateMachine');
  });

  it('names neither the cluster that would be set aside nor the execution that would do it', async () => {
    const { content, body } = await post(valid, standing(), { replace: { strategy: 'setAside' } });
    expect(content.plan.replace).toMatchObject({ strategy: 'setAside' });
    expect(content.plan.replace).not.toHaveProperty('setAside');
    expect(body).not.toContain('-aside-');
  });

  it('answers 200 with the failed checks where the restore is not feasible, and what would be done is nothing', async () => {
    const { statusCode, content } = await post(valid, standing({ tags: {} }), { snapshot: { maxAgeHours: 1 } });
    expect(statusCode).toBe(200);
    expect(content.feasible).toBe(false);
    const failed = content.checks.filter(({ result }: { result: string }) => result === 'failed');
    expect(failed).toMatchObject([
      { name: 'snapshotFresh', facts: { error: 'SnapshotTooOld' }, remedy: expect.any(String) },
      { name: 'targetOwned', facts: { error: 'TargetNotOwned' }, remedy: expect.any(String) },
    ]);
    expect(content.plan).toBeDefined();
    for (const key of ['wouldDelete', 'wouldCopy', 'wouldCreate']) expect(content).not.toHaveProperty(key);
  });

  it('has no plan where there is no snapshot', async () => {
    const { content } = await post(valid, { ...aWorld(), snapshots: new FakeSnapshots() });
    expect(content.feasible).toBe(false);
    expect(content).not.toHaveProperty('plan');
  });

  it.each([true, false])('calls nothing but reads, feasible or not: %s', async (feasible) => {
    const { world, called } = watched(standing(feasible ? {} : { tags: {} }));
    const profile: Partial<Profile> = {
      masterCredentials: { secret: 'orders/master' },
      instances: { class: 'db.r6g.large', parameterGroup: 'instances' },
    };
    world.secrets.hold('orders/master', { username: 'postgres', password: 'hunter22hunter22' });
    called.clear();
    const { content, body } = await post(valid, world, profile);
    expect(content.feasible).toBe(feasible);
    expect([...called].filter((name) => name !== 'constructor').sort()).toEqual(reads);
    expect(body).not.toContain('hunter2');
  });

  it.each([
    ['no JSON', '{"target":', 400, 'body'],
    ['nothing', '', 400, 'body'],
    ['no target', {}, 400, 'target'],
    ['an unknown key', { ...valid, apply: true }, 400, 'apply'],
    ['a snapshot that is none', { ...valid, snapshot: 'a b' }, 400, 'snapshot'],
    ['an unknown target', { target: 'orders-stagin' }, 422, 'target'],
    ['a body that is too large', 'x'.repeat(16_385), 413, 'body'],
  ])('refuses %s as POST /restores does', async (_, body, status, field) => {
    const { world, called } = watched(aWorld());
    const { statusCode, content } = await post(body, world);
    expect({ statusCode, field: content.field }).toEqual({ statusCode: status, field });
    expect([...called]).toEqual([]);
  });

  it('tells how long the last restore took, and without one by when each phase must be complete', async () => {
    const execution = 'arn:aws:states:eu-west-1:111122223333:execution:aurora-restore-dev-restore:night-0';
    const tags = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': execution };
    const world = standing({ tags });
    expect((await post(valid, world)).content.expected).toMatchObject({
      basis: 'none',
      deadlines: { copySeconds: 21_600, deleteSeconds: 3600, restoreSeconds: 14_400, setupSeconds: 7200 },
    });
    world.executions.known.set('night-0', {
      id: 'night-0',
      status: 'SUCCEEDED',
      startedAt: '2026-07-31T03:00:00.000Z',
      stoppedAt: '2026-07-31T04:00:00.000Z',
      payload: {
        plan: { target: 'orders-staging' },
        copy: { startedAt: '2026-07-31T03:00:00.000Z', completedAt: '2026-07-31T03:20:00.000Z', adopted: false },
        deletion: { outcome: 'NoCluster' },
        restore: { startedAt: '2026-07-31T03:20:00.000Z' },
      },
    });
    const { content } = await post(valid, world);
    expect(content).toMatchObject({ feasible: true, expected: { basis: 'last restore', totalSeconds: 3600 } });
    world.executions.error = new PipelineError('AwsAccessDenied', 'It was denied.');
    expect((await post(valid, world)).content).toMatchObject({ feasible: true, expected: { basis: 'none' } });
  });

  it('refuses a restore while another of the target runs, and names all that do', async () => {
    const world = aWorld();
    world.restores.add(anExecution('billing', { target: 'billing-staging' }));
    expect((await post(valid, world)).content.feasible).toBe(true);
    for (const [name, minute] of [
      ['late', '58'],
      ['early', '57'],
    ] as const) {
      world.restores.add(anExecution(name, { startedAt: `2026-08-01T05:${minute}:00.000Z` }));
    }
    const { content: refused } = await post(valid, world);
    expect(refused.feasible).toBe(false);
    expect(refused.checks.find(({ name }: { name: string }) => name === 'noOtherRestore')).toMatchObject({
      result: 'failed',
      facts: { error: 'RestoreAlreadyRunning', runningExecution: 'early', runningExecutions: ['early', 'late'] },
    });
  });

  it('refuses a restore while the one that made the cluster runs, though no list shows it yet', async () => {
    const { executionId } = anExecution('by-hand');
    const tags = { 'aurora-restore:target': 'orders-staging', 'aurora-restore:execution': executionId };
    const world = standing({ tags });
    world.restores.add(anExecution('by-hand'));
    world.restores.hidden.add(executionId);
    expect((await post(valid, world)).content.feasible).toBe(false);
    world.restores.end(executionId);
    expect((await post(valid, world)).content.feasible).toBe(true);
  });

  it('counts the snapshot’s age from when the request was received', async () => {
    const ageAt = async (timeEpoch: unknown) => {
      const requestContext = { timeEpoch } as NonNullable<HttpEvent['requestContext']>;
      const { content } = await post(valid, aWorld(), {}, undefined, { requestContext });
      const { message } = content.checks.find(({ name }: { name: string }) => name === 'snapshotFresh');
      return Number.parseFloat(/is ([\d.]+) hours/.exec(message)?.[1] ?? '');
    };
    expect(await ageAt(Date.parse('2026-08-01T08:00:00Z'))).toBe(5);
    for (const without of [undefined, null, 'soon', Number.NaN, 1e300]) expect(await ageAt(without)).toBe(3);
  });

  it('answers 503 when AWS is not available', async () => {
    const world = aWorld();
    world.clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'RDS throttled.'));
    expect((await post(valid, world)).statusCode).toBe(503);
  });

  it('answers 500 with the whole message for an invalid configuration', async () => {
    const answer = await post(valid, aWorld(), {}, () => {
      throw new PipelineError('InvalidConfig', 'config/dev.yml: region: expected a region.');
    });
    expect(answer).toMatchObject({ statusCode: 500, content: { message: expect.stringContaining('config/dev.yml') } });
  });
});

describe('planning from the request itself', () => {
  it('answers what the route answers', async () => {
    const answer = await createPlanning(portsOf(standing()))(valid);
    expect(JSON.parse(JSON.stringify(answer))).toEqual((await post(valid, standing())).content);
  });

  it('throws what is wrong with the request', async () => {
    await expect(createPlanning(portsOf(aWorld()))({})).rejects.toMatchObject({
      name: 'InvalidRequest',
      facts: { field: 'target' },
    });
  });
});
