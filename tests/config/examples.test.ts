import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configRemarks } from '../../serverless/config-remarks.ts';
import { createKeyStore } from '../../src/adapters/kms.ts';
import { createClusterAdmin } from '../../src/adapters/rds/cluster-admin.ts';
import { createRegionResources } from '../../src/adapters/rds/region-resources.ts';
import { createSnapshotStore } from '../../src/adapters/rds/snapshot-store.ts';
import { createSecretStore } from '../../src/adapters/secrets-manager.ts';
import type { Config } from '../../src/config/schema.ts';
import { createPlanning } from '../../src/http/post-plans.ts';
import type { PlanAnswer } from '../../src/preflight/planning.ts';
import { FakePastRestores } from '../fakes/fake-restores.ts';
import { FakeExecutions } from '../http/fake-executions.ts';
import { account, emulator, here } from '../local/aws/emulator.ts';
import { configFiles, exampleConfig, exampleNames } from './examples.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'config');
const takenByJsonSchema = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(path.join(folder, 'schema.json'), 'utf8')),
);

type Emulator = Awaited<ReturnType<typeof emulator>>;
/** What a world has beside what the configuration names: how the sources are, and whether the targets stand already. */
interface World {
  readonly encrypted: boolean;
  readonly standing: boolean;
}

/** What an example takes for granted: its sources with a snapshot, and the groups and keys that it names. */
function seed({ core, clock }: Emulator, { targets }: Config, { encrypted, standing }: World): void {
  core.seed.kmsKey(here, { aliases: ['alias/aurora-restore'] });
  for (const [target, { source, cluster }] of Object.entries(targets)) {
    const there = { account: source.account ?? account, region: source.region };
    const kmsKeyId = encrypted ? core.seed.kmsKey(there, { grantedTo: [account] }).arn : undefined;
    core.seed.cluster(there, { id: source.cluster, engineVersion: '17.4', kmsKeyId });
    core.seed.instance(there, { id: `${source.cluster}-1`, cluster: source.cluster });
    const shared = {
      id: `${source.cluster}-shared`,
      cluster: source.cluster,
      type: 'manual',
      sharedWith: [account],
    } as const;
    if (source.account === undefined) core.seed.snapshotOf(there, source.cluster);
    else core.seed.snapshot(there, shared);
    if (cluster?.subnetGroup !== undefined) core.seed.subnetGroup(here, { name: cluster.subnetGroup });
    if (!standing) continue;
    const tags = { 'aurora-restore:target': target };
    core.seed.cluster(here, { id: target, tags });
    core.seed.instance(here, { id: `${target}-old`, cluster: target, instanceClass: 'db.r6g.xlarge', tags });
  }
  clock.advance(3_600_000);
}

async function plansOf(config: Config, world: World): Promise<readonly PlanAnswer[]> {
  const emulated = await emulator();
  seed(emulated, config, world);
  const planning = createPlanning({
    snapshots: createSnapshotStore((region) => emulated.rds({ account, region })),
    clusters: createClusterAdmin(emulated.rds()),
    resources: createRegionResources(emulated.rds()),
    keys: createKeyStore(emulated.kms()),
    secrets: createSecretStore(emulated.secrets()),
    restores: { list: async () => [], find: async () => undefined },
    past: new FakePastRestores(),
    executions: new FakeExecutions(),
    config: () => config,
    stateMachineArn: `arn:aws:states:eu-west-1:${account}:stateMachine:restore`,
    now: () => new Date(emulated.clock.now()).toISOString(),
  });
  const plans: PlanAnswer[] = [];
  for (const target of Object.keys(config.targets)) plans.push(await planning({ target }));
  return plans;
}

/** Of each example: the world it is for, and what is to be seen in the plan of its first target. */
const worlds: Readonly<Record<string, readonly [World, object]>> = {
  minimal: [
    { encrypted: false, standing: true },
    { wouldDelete: { cluster: {} }, wouldCreate: { instances: [{ class: 'db.r6g.xlarge' }] } },
  ],
  'same-region': [
    { encrypted: true, standing: false },
    { wouldCopy: { region: 'eu-west-1' }, wouldCreate: { roles: ['orders_app'] } },
  ],
  'cross-region-encrypted': [
    { encrypted: true, standing: false },
    {
      wouldCopy: { kmsKeyId: 'alias/aurora-restore', region: 'eu-west-1' },
      plan: { replace: { strategy: 'setAside' } },
    },
  ],
  'cross-account': [
    { encrypted: true, standing: false },
    { wouldCopy: { snapshotArn: expect.stringContaining(':444455556666:'), kmsKeyId: 'alias/aurora-restore' } },
  ],
  'serverless-v2': [
    { encrypted: false, standing: false },
    {
      plan: { cluster: { serverlessV2: { min: 0, max: 8 } } },
      wouldCreate: { instances: [{ class: 'db.serverless' }, {}] },
    },
  ],
  fleet: [
    { encrypted: true, standing: false },
    {
      wouldCreate: { cluster: 'shop-01', instances: [{ class: 'db.t4g.medium' }], roles: ['shop_app', 'shop_report'] },
    },
  ],
};

describe('a configuration of this repository', () => {
  it.each([...configFiles])('has its JSON Schema named in its first line, and is valid by it: %s', (name, text) => {
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
    expect(path.posix.join(path.posix.dirname(name), schema)).toBe('schema.json');
    takenByJsonSchema(exampleConfig(name));
    expect(takenByJsonSchema.errors).toBeNull();
  });
});

describe('the examples', () => {
  it('are those that docs/configuration.md lists', () => {
    const page = readFileSync(path.join(folder, '..', 'docs', 'configuration.md'), 'utf8');
    const listed = [...page.matchAll(/\]\(\.\.\/config\/examples\/([\w-]+)\.yml\)/g)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(exampleNames);
    expect(Object.keys(worlds).toSorted()).toEqual(exampleNames);
  });

  it.each(Object.entries(worlds))('can be planned on the emulated AWS: %s', async (name, [world, expected]) => {
    const plans = await plansOf(exampleConfig(`examples/${name}.yml`), world);
    for (const { target, checks, feasible } of plans) {
      expect(
        checks.filter(({ result }) => result === 'failed'),
        target,
      ).toEqual([]);
      expect(feasible).toBe(true);
    }
    expect(plans[0]).toMatchObject(expected);
  });

  it('make nothing remarkable but the minimal one', () => {
    const remarked = exampleNames.filter((name) => configRemarks(exampleConfig(`examples/${name}.yml`)).length > 0);
    expect(remarked).toEqual(['minimal']);
  });

  it('have a fleet of 20 targets from one anchor, each with a source of its own', () => {
    const targets = Object.values(exampleConfig('examples/fleet.yml').targets);
    expect(new Set(targets.map(({ source }) => source.cluster)).size).toBe(20);
    expect(targets.map(({ snapshot }) => snapshot)).toEqual(Array(20).fill(targets[0]?.snapshot));
    expect(targets.at(-1)).toMatchObject({
      cluster: { subnetGroup: 'shops', iamAuthentication: true, tags: { size: 'large' } },
      instances: { class: 'db.r6g.large', count: 2 },
    });
  });
});
