import type { ClusterSeed } from '../../local/aws/core/seed/seed-cluster.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { home } from '../world/home.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import { placeFurtherObstacle } from './further-obstacles.ts';
import { names } from './names.ts';
import { hasAnotherObstacle, isFurther } from './obstacles.ts';

export function placeAnotherObstacle({ scenario }: Run): void {
  const profile = scenario.targets[0]?.profile as { cluster?: object } | undefined;
  if (profile !== undefined && hasAnotherObstacle(scenario)) {
    profile.cluster = { ...profile.cluster, subnetGroup: 'nowhere' };
  }
}

/** Puts in the first target's way what the scenario says; those that lie in the profile are drawn there. */
export function placeObstacle(run: Run, ledger: Ledger): void {
  const { scenario, core } = run;
  const { obstacle } = scenario;
  const [target] = scenario.targets;
  if (obstacle === undefined || target === undefined) return;
  if (isFurther(obstacle)) {
    placeFurtherObstacle(run, ledger, obstacle);
    return;
  }
  const profile = target.profile as { -readonly [Key in keyof typeof target.profile]: (typeof target.profile)[Key] };
  const replaceExisting = (changes: ClusterSeed) => {
    const seeded = core.seed.cluster(home, changes);
    ledger.beginAs(seeded.resourceId, undefined);
    return seeded;
  };
  const id = target.cluster;
  const tagged = { [tagKeys.target]: target.name };
  switch (obstacle) {
    case 'no-snapshot':
      return;
    case 'unknown-target':
      run.requests.set(target.name, { target: `${target.name}-of-nobody` });
      return;
    case 'malformed-request':
      run.requests.set(target.name, { snapshot: 7 });
      return;
    case 'named-snapshot-of-another': {
      const { arn } = core.seed.snapshot(home, { id: 'finance-of-today', cluster: 'finance', type: 'manual' });
      run.requests.set(target.name, { snapshot: arn });
      return;
    }
    case 'named-snapshot-not-available': {
      const { account, region, cluster } = scenario.source;
      const seeded = core.seed.snapshot(
        { account, region },
        { id: 'still-being-made', cluster, type: 'manual', status: 'creating', sharedWith: [home.account] },
      );
      run.requests.set(target.name, { snapshot: seeded.arn });
      return;
    }
    case 'source-region-closed':
      run.closedRegion = scenario.source.region;
      return;
    case 'snapshot-age-unknown':
      profile.snapshot = { maxAgeHours: 200 };
      return;
    case 'snapshot-too-old':
      profile.snapshot = { ...profile.snapshot, maxAgeHours: 200 };
      return;
    case 'not-owned':
      profile.replace = { ...profile.replace, adopt: false };
      replaceExisting({ id, tags: {} });
      return;
    case 'owned-by-another-target':
      profile.replace = { ...profile.replace, adopt: false };
      replaceExisting({ id, tags: { [tagKeys.target]: `${target.name}-eu` } });
      return;
    case 'unfinished-of-another-stage':
      profile.replace = { ...profile.replace, adopt: false };
      replaceExisting({ id, tags: { ...tagged, [tagKeys.execution]: home.executionOfAnotherStage } });
      return;
    case 'untagged-reader':
    case 'auto-scaled-reader': {
      replaceExisting({ id, tags: tagged });
      const scaled = obstacle === 'auto-scaled-reader';
      core.seed.instance(home, { id: `${id}-1`, cluster: id, tags: tagged });
      core.seed.instance(home, {
        id: scaled ? 'application-autoscaling-61aabbcc-4e2f-4c65-b620-ab7421abc123' : 'reporting',
        cluster: id,
        tags: scaled ? { 'application-autoscaling:resourceId': `cluster:${id}` } : {},
      });
      return;
    }
    case 'protected':
      profile.replace = { ...profile.replace, disableDeletionProtection: false };
      replaceExisting({ id, tags: tagged, deletionProtection: true });
      return;
    case 'global-member':
      replaceExisting({ id, tags: tagged, globalCluster: 'worldwide' });
      return;
    case 'is-replica':
      replaceExisting({ id, tags: tagged, replicationSource: 'arn:aws:rds:us-east-1:111122223333:cluster:somewhere' });
      return;
    case 'has-replicas':
      replaceExisting({ id, tags: tagged, replicas: ['arn:aws:rds:us-east-1:111122223333:cluster:a-replica'] });
      return;
    case 'has-integration':
      replaceExisting({ id, tags: tagged, integrations: ['to-redshift'] });
      return;
    case 'failed-for-good':
      profile.replace = { ...profile.replace, strategy: 'setAside' };
      replaceExisting({ id, tags: tagged, status: 'inaccessible-encryption-credentials' });
      return;
    case 'no-instances-anywhere':
      delete profile.instances;
      return;
    case 'version-withdrawn':
      core.seed.withdrawEngineVersion(home, '17.4');
      profile.cluster = { ...profile.cluster, engineVersion: '17.4' };
      return;
    case 'class-not-offered':
      profile.instances = { class: 'db.r3.large' };
      return;
    case 'source-renamed-to-target': {
      const { account, region } = scenario.source;
      const renamed = replaceExisting({ id, tags: tagged });
      ledger.sources.add(renamed.resourceId);
      profile.snapshot = { select: 'latest' };
      const { arn, dataKey, createdAt } = core.seed.snapshot(
        { account, region },
        {
          ...{
            id: 'taken-before-the-rename',
            cluster: names.source,
            type: 'manual',
            createdAt: scenario.startedAt - 60_000,
          },
          ...{ clusterResourceId: renamed.resourceId, sharedWith: [home.account] },
        },
      );
      ledger.sourceSnapshots.push({ arn, dataKey, createdAt, dataAt: createdAt, type: 'manual', status: 'available' });
      return;
    }
    case 'no-subnet-group':
      profile.cluster = { ...profile.cluster, subnetGroup: 'nowhere' };
      return;
    case 'wrong-family':
      core.seed.clusterParameterGroup(home, { name: 'for-16', family: 'aurora-postgresql16' });
      profile.cluster = { ...profile.cluster, parameterGroup: 'for-16' };
      return;
    case 'no-instance-group':
      profile.instances = { class: 'db.r6g.large', parameterGroup: 'nowhere' };
      return;
    case 'malformed-security-group':
      profile.cluster = { ...profile.cluster, securityGroupIds: ['sg-123'] };
      return;
    case 'snapshot-key-disabled':
      profile.copy = { kmsKeyId: names.copyKey };
      return;
    case 'copy-key-disabled':
      core.seed.kmsKey(home, { aliases: ['alias/disabled'], enabled: false });
      profile.copy = { kmsKeyId: 'alias/disabled' };
      return;
    case 'role-is-master':
      profile.database = { roles: [{ name: scenario.production.master.username, access: 'readonly', login: 'none' }] };
      return;
    case 'key-disabled':
      core.seed.kmsKey(home, { aliases: ['alias/disabled'], enabled: false });
      profile.masterCredentials = { managed: { kmsKeyId: 'alias/disabled' } };
      return;
    case 'secret-missing':
      profile.masterCredentials = { secret: 'nowhere' };
      return;
    case 'secret-unreadable': {
      const password = 'Unreadable-but-still-secret';
      run.secrets.add(password);
      core.seed.secret(home, { name: 'unreadable', value: `postgres:${password}` });
      profile.masterCredentials = { secret: 'unreadable' };
      return;
    }
    case 'secret-of-another': {
      const password = 'Somebody-else-uses-this';
      run.secrets.add(password);
      core.seed.secret(home, { name: 'of-another', value: JSON.stringify({ username: 'somebody', password }) });
      profile.masterCredentials = { secret: 'of-another' };
      return;
    }
    case 'generated-secret-taken': {
      const password = 'Read-by-another-application';
      run.secrets.add(password);
      core.seed.secret(home, { name: 'taken', value: JSON.stringify({ username: 'orders_app', password }) });
      profile.database = { roles: [{ name: 'orders_app', access: 'readwrite', login: { generate: 'taken' } }] };
      return;
    }
    case 'quota-full':
      core.seed.snapshot(home, { id: 'the-one-too-many', cluster: names.source, type: 'manual' });
      return;
  }
}
