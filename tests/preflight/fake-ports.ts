import type { Profile } from '../../src/config/schema.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { aConfig, anEvent, executionId, minimalProfile, now } from '../fakes/events.ts';
import { FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeSecrets } from '../fakes/fake-database.ts';
import { FakeKeys, FakeResources } from '../fakes/fake-region.ts';
import { FakePastRestores, FakeRestores } from '../fakes/fake-restores.ts';
import { aSnapshot, FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { FakeExecutions } from '../http/fake-executions.ts';

/** A world in which a restore of `orders-staging` passes every check. */
export function aWorld() {
  return {
    snapshots: new FakeSnapshots(aSnapshot()),
    clusters: new FakeClusters(),
    resources: new FakeResources(),
    keys: new FakeKeys(),
    secrets: new FakeSecrets(),
    restores: new FakeRestores(),
    past: new FakePastRestores(),
  };
}

/** The same for a plan: no restore runs, and none has run before. */
export function aPlannedWorld() {
  const world = { ...aWorld(), executions: new FakeExecutions() };
  world.restores.end(executionId);
  return world;
}

/** The preflight of `orders-staging`, and its results by the check's name. */
export async function preflightOf(world: ReturnType<typeof aWorld>, profile: Partial<Profile> = {}) {
  const config = aConfig({ ...minimalProfile, ...profile });
  const { startedAt } = anEvent(undefined).execution;
  const request = { target: 'orders-staging' };
  const result = await preflight(world, { config, request, executionId, startedAt, now });
  return { ...result, byName: Object.fromEntries(result.checks.map((check) => [check.name, check])) };
}
