import type { AssociatedRole } from '../../local/aws/core/resources.ts';
import type { Place } from '../../local/aws/core/seed/seed.ts';
import { copyId } from '../../src/identifiers.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { Random } from '../random.ts';
import { home } from '../world/home.ts';
import { type Ledger, snapshotKey } from '../world/ledger.ts';
import { markOfEarlierNight, noteOfMark } from '../world/marks.ts';
import type { Run } from '../world/run.ts';
import { seedLookalikes } from './look-alikes.ts';
import { names } from './names.ts';
import { placeAnotherObstacle, placeObstacle } from './place-obstacle.ts';
import type { TargetScenario } from './scenario.ts';
import { seedSourceCopies } from './source-copies.ts';
import { seedStrangers } from './strangers.ts';

const hour = 3_600_000;

/** Puts into the emulated AWS what the scenario says, and into the ledger whose it is. */
export function buildWorld(run: Run, ledger: Ledger): void {
  const { core, scenario } = run;
  const { seed } = core;
  const random = new Random(scenario.seed, 'world');
  seed.topic(home, { name: home.topicName });
  seed.subnetGroup(home, { name: names.subnetGroup });
  seed.clusterParameterGroup(home, { name: names.parameterGroup });
  seed.parameterGroup(home, { name: names.parameterGroup });
  ledger.keys.set(names.copyKey, seed.kmsKey(home, { aliases: [names.copyKey] }).arn);
  seed.kmsKey(home, { aliases: [names.secretKey] });
  run.secrets.add(scenario.production.master.password);
  seedSource(run, ledger, random);
  for (const target of scenario.targets) {
    const masterPassword = seedSecrets(run, ledger, target, random);
    seedExisting(run, ledger, target, masterPassword);
    seedArchive(run, ledger, target, random);
  }
  seedStrangers(run, random);
  seedLookalikes(run, ledger);
  placeObstacle(run, ledger);
  placeAnotherObstacle(run);
  startBusyCopies(run);
  run.timeline.add(
    undefined,
    `world ${scenario.climate}, ${scenario.targets.length} targets, obstacle ${scenario.obstacle ?? 'none'}`,
  );
}

function seedSource({ core, scenario }: Run, ledger: Ledger, random: Random): void {
  const { seed } = core;
  const { source, startedAt } = scenario;
  const place = { account: source.account, region: source.region };
  const key = source.encrypted
    ? seed.kmsKey(place, { grantedTo: [home.account], enabled: scenario.obstacle !== 'snapshot-key-disabled' })
    : undefined;
  const cluster = seed.cluster(place, {
    id: source.cluster,
    databaseName: names.database,
    engineVersion: '17.4',
    kmsKeyId: key?.arn,
    deletionProtection: random.chance(0.5),
    masterUserSecret: random.chance(0.5) ? productionSecret(core, scenario, place) : undefined,
    createdAt: startedAt - 1000 * hour,
  });
  ledger.sources.add(cluster.resourceId);
  for (const number of [1, 2]) seed.instance(place, { id: `${source.cluster}-${number}`, cluster: source.cluster });
  if (scenario.obstacle === 'no-snapshot') return;
  seedSourceCopies(core, scenario, ledger);
  if (scenario.obstacle === 'snapshot-age-unknown') return;
  for (const { type, ageHours, status } of source.snapshots) {
    const age = scenario.obstacle === 'snapshot-too-old' ? ageHours + 500 : ageHours;
    const createdAt = startedAt - age * hour;
    const shared = source.account === home.account ? {} : { sharedWith: [home.account] };
    const named = type === 'manual' ? { id: `${source.cluster}-manual-${age}h` } : {};
    const snapshot = seed.snapshot(place, { cluster: source.cluster, type, status, createdAt, ...named, ...shared });
    ledger.sourceSnapshots.push({
      arn: snapshot.arn,
      dataKey: snapshot.dataKey,
      type,
      status,
      createdAt,
      dataAt: createdAt,
    });
  }
}

/** The secret in which RDS manages production's master password. */
function productionSecret({ seed }: Run['core'], { production }: Run['scenario'], place: Place) {
  const kmsKeyId = seed.kmsKey(place, { aliases: ['alias/production'] }).arn;
  const { arn } = seed.secret(place, { name: 'rds!cluster-production', value: JSON.stringify(production.master) });
  return { arn, kmsKeyId, status: 'active' as const, inherited: false };
}

/** Returns the master's password where the profile names a secret of it. */
function seedSecrets(run: Run, ledger: Ledger, { name, profile }: TargetScenario, random: Random): string | undefined {
  const put = (secretName: string, username: string, tags: Readonly<Record<string, string>> = {}) => {
    const password = `Pw-${secretName.replaceAll('/', '.')}-${random.bytes(6).toString('hex')}`.slice(0, 41);
    run.secrets.add(password);
    run.core.seed.secret(home, { name: secretName, value: JSON.stringify({ username, password }), tags });
    return password;
  };
  const { masterCredentials: master } = profile;
  const named = typeof master === 'object' && 'secret' in master ? master.secret : undefined;
  const { stableMasks } = profile.database ?? {};
  if (stableMasks !== undefined) put(stableMasks.secret, 'masks');
  const masterPassword = named && put(named, run.scenario.production.master.username);
  for (const role of profile.database?.roles ?? []) {
    if (typeof role.login === 'string') continue;
    if ('secret' in role.login) put(role.login.secret, role.name);
    // Some were generated by a restore of an earlier night, some are there with no value yet.
    if (!('generate' in role.login)) continue;
    ledger.secrets.set(role.login.generate, name);
    if (random.chance(0.4)) {
      put(role.login.generate, role.name, { [tagKeys.target]: name });
      run.generated.add(role.login.generate);
    } else if (random.chance(0.1)) run.core.seed.secret(home, { name: role.login.generate });
  }
  return masterPassword;
}

/** What restores of earlier nights have made has the master's password that the profile names. */
function seedExisting(run: Run, ledger: Ledger, target: TargetScenario, masterPassword = 'of-an-earlier-night'): void {
  const { scenario, databases } = run;
  const { seed } = run.core;
  const { existing, name, cluster: id } = target;
  if (existing === undefined) return;
  const random = new Random(scenario.seed, `what stands as ${name}`);
  const isBusy = random.chance(0.08) && !existing.stopped && scenario.climate !== 'lasting';
  const status = existing.stopped ? 'stopped' : isBusy ? 'backing-up' : 'available';
  // What a restore of an earlier night has made, of another snapshot, and not finished.
  const isLeft = random.chance(0.15) && existing.owner === 'target' && target.profile.instances !== undefined;
  const left = isLeft
    ? { [tagKeys.execution]: home.executionArn(`${name}-earlier`), [tagKeys.source]: 'of-an-earlier-night' }
    : {};
  const cluster = seed.cluster(home, {
    id,
    status,
    databaseName: names.database,
    engineVersion: '17.4',
    deletionProtection: existing.protected,
    associatedRoles: drawAssociatedRoles(scenario.seed, name),
    subnetGroup: names.subnetGroup,
    parameterGroup: existing.parameterGroup,
    tags: existing.owner === 'target' ? { [tagKeys.target]: name, team: 'orders', ...left } : { team: 'orders' },
    createdAt: scenario.startedAt - 100 * hour,
  });
  run.seeded.set(cluster.resourceId, cluster);
  if (isBusy) {
    run.after(random.between(1, 15) * 60_000, undefined, () => {
      if (cluster.status === 'backing-up') cluster.status = 'available';
    });
  }
  ledger.beginAs(cluster.resourceId, existing.owner === 'target' ? name : undefined, isLeft);
  const { masterUsername, port, resourceId } = cluster;
  databases.apply({ type: 'create', cluster: resourceId, port, masterUsername, masterPassword });
  if (existing.owner === 'target') {
    const mark = markOfEarlierNight(name, id, resourceId, scenario.startedAt - 99 * hour);
    databases.ofCluster(resourceId)?.notes.set(...noteOfMark(mark));
  }
  for (let number = 1; number <= existing.instances; number += 1) {
    const tags = existing.owner === 'target' ? { [tagKeys.target]: name } : {};
    seed.instance(home, {
      id: `${id}-${number}`,
      cluster: id,
      status: existing.stopped ? status : 'available',
      parameterGroup: existing.parameterGroup,
      tags,
    });
  }
}

/** Some clusters load and write files by roles, one of which may be gone. */
function drawAssociatedRoles(seed: number, target: string): AssociatedRole[] {
  const random = new Random(seed, `associated roles of ${target}`);
  if (!random.chance(0.25)) return [];
  const gone = { arn: names.goneRole, feature: 's3Export', status: 'INVALID' as const };
  return [{ arn: names.importRole, feature: 's3Import', status: 'ACTIVE' }, ...(random.chance(0.6) ? [gone] : [])];
}

/** What earlier nights have left: the names and tags that the pipeline gives. */
function seedArchive({ core: { seed }, scenario }: Run, ledger: Ledger, target: TargetScenario, random: Random): void {
  for (const ageHours of target.archived) {
    const createdAt = new Date(scenario.startedAt - ageHours * hour).toISOString();
    const arn = `arn:aws:rds:${scenario.source.region}:${scenario.source.account}:cluster-snapshot:rds:night-${ageHours}`;
    const snapshot = seed.snapshot(home, {
      id: copyId(target.name, { arn, createdAt }),
      type: 'manual',
      cluster: scenario.source.cluster,
      createdAt: Date.parse(createdAt) + random.integer(hour),
      sourceArn: arn,
      tags: {
        [tagKeys.target]: target.name,
        [tagKeys.source]: arn,
        [tagKeys.execution]: home.executionArn(`night-${ageHours}`),
        [tagKeys.archivedAt]: createdAt,
        [tagKeys.restoredCluster]: `arn:aws:rds:${home.region}:${home.account}:cluster:${target.cluster}`,
      },
    });
    ledger.copies.set(snapshotKey(snapshot.arn, snapshot.createdAt), { target: target.name });
  }
}

/** Other people's copies, under way: as many as AWS makes at once. */
function startBusyCopies({ core, scenario }: Run): void {
  for (let number = 1; number <= scenario.busyCopies; number += 1) {
    const there = { account: home.account, region: scenario.source.region };
    const snapshot = core.seed.snapshot(there, { id: `finance-${number}`, cluster: 'finance', type: 'manual' });
    core.handle({
      service: 'rds',
      action: 'CopyDBClusterSnapshot',
      ...home,
      params: {
        SourceDBClusterSnapshotIdentifier: snapshot.arn,
        TargetDBClusterSnapshotIdentifier: `finance-copy-${number}`,
      },
    });
  }
}
