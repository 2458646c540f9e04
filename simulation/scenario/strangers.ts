import { copyId } from '../../src/identifiers.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Random } from '../random.ts';
import { home } from '../world/home.ts';
import type { Run } from '../world/run.ts';
import { names } from './names.ts';

const hour = 3_600_000;

/**
 * What is nobody's business here, and looks as if it were: clusters with nearly the target's name, a person's copies that
 * took the pipeline's tags along, another stage's copies, the source's own snapshots, and many more.
 */
export function seedStrangers({ core, scenario }: Run, random: Random): void {
  const { seed } = core;
  for (const { name, cluster } of scenario.targets) {
    for (const id of [`${cluster}2`, `${cluster}-old`, `a-${cluster}`]) {
      if (random.chance(0.4)) continue;
      seed.cluster(home, { id, tags: random.chance(0.5) ? { [tagKeys.target]: name } : {} });
      seed.instance(home, { id: `${id}-1`, cluster: id });
    }
    seedMisleadingSnapshots(core, scenario, name, cluster, random);
  }
  for (const region of new Set([home.region, scenario.source.region])) {
    for (let number = 0; number < scenario.strangerSnapshots; number += 1) {
      const cluster = random.pick(['finance', 'orders-prod2', 'orders', ...names.targets]);
      seed.snapshot(
        { account: home.account, region },
        {
          id: `${random.pick(['accounting', 'people'])}-${number}`,
          cluster,
          type: 'manual',
          createdAt: scenario.startedAt - random.between(1, 2000) * hour,
        },
      );
    }
  }
}

function seedMisleadingSnapshots(
  { seed }: Run['core'],
  scenario: Run['scenario'],
  target: string,
  cluster: string,
  random: Random,
): void {
  const arn = `arn:aws:rds:${home.region}:${home.account}:cluster-snapshot:of-a-person`;
  const createdAt = new Date(scenario.startedAt - 3000 * hour).toISOString();
  const archived = {
    [tagKeys.target]: target,
    [tagKeys.source]: arn,
    [tagKeys.archivedAt]: createdAt,
    [tagKeys.restoredCluster]: `arn:aws:rds:${home.region}:${home.account}:cluster:${cluster}`,
  };
  const snapshot = (id: string, tags: Readonly<Record<string, string>>, of = scenario.source.cluster) =>
    seed.snapshot(home, { id, type: 'manual', cluster: of, createdAt: Date.parse(createdAt), tags });
  // A person copied an archived copy, tags and all, to keep it.
  if (random.chance(0.5)) snapshot(`${target}-keep-for-audit`, archived);
  // The same stage's name elsewhere: its target has the same name, and another cluster.
  if (random.chance(0.4)) {
    const elsewhere = `arn:aws:rds:${home.region}:${home.account}:cluster:${cluster}-of-another-stage`;
    snapshot(copyId(target, { arn: elsewhere, createdAt }), { ...archived, [tagKeys.restoredCluster]: elsewhere });
  }
  // A target whose name begins with this one's.
  if (random.chance(0.4))
    snapshot(copyId(`${target}-eu`, { arn, createdAt }), { ...archived, [tagKeys.target]: `${target}-eu` });
  // Named as if it were a copy, without a tag.
  if (random.chance(0.4)) snapshot(copyId(target, { arn: `${arn}-2`, createdAt }), {}, 'finance');
  // A final snapshot that somebody took of the target.
  if (random.chance(0.4)) snapshot(`${cluster}-final`, { [tagKeys.target]: target }, cluster);
}
