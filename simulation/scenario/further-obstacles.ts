import type { ClusterSeed } from '../../local/aws/core/seed/seed-cluster.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { Random } from '../random.ts';
import { home } from '../world/home.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import { names } from './names.ts';
import type { FurtherObstacle } from './obstacles.ts';

const hour = 3_600_000;

/** Puts in the first target's way what is not in one of the worlds of `place-obstacle.ts`. */
export function placeFurtherObstacle(run: Run, ledger: Ledger, obstacle: FurtherObstacle): void {
  const { scenario, core } = run;
  const [target] = scenario.targets;
  if (target === undefined) return;
  const profile = target.profile as { -readonly [Key in keyof typeof target.profile]: (typeof target.profile)[Key] };
  const id = target.cluster;
  const tagged = { [tagKeys.target]: target.name };
  const seedTarget = (changes: Omit<ClusterSeed, 'id'>) =>
    ledger.beginAs(core.seed.cluster(home, { id, engineVersion: '17.4', ...changes }).resourceId, undefined);
  const seedSecret = (name: string, username: string, password: string, tags = {}) => {
    run.secrets.add(password);
    core.seed.secret(home, { name, value: JSON.stringify({ username, password }), tags });
  };
  const role = { name: names.role(0), access: 'readwrite' } as const;
  switch (obstacle) {
    case 'untaggable-execution':
      run.executionSuffix = '!';
      return;
    case 'deployed-elsewhere':
      // Where none stands, no cluster tells which region RDS answers about.
      if (!new Random(scenario.seed, 'elsewhere without a cluster').chance(0.4)) seedTarget({ tags: tagged });
      return;
    case 'named-as-its-source':
      core.seed.snapshot(home, { cluster: id, type: 'manual', createdAt: scenario.startedAt - 3 * hour });
      // Made anew since: by its id it is not what the snapshot is of.
      if (new Random(scenario.seed, 'source under the name').chance(0.5)) {
        ledger.sources.add(core.seed.cluster(home, { id, engineVersion: '17.4', tags: tagged }).resourceId);
      }
      // Whose account it is, the configuration does not know.
      profile.source = { region: home.region, cluster: id, account: home.account };
      delete profile.snapshot;
      delete profile.copy;
      return;
    case 'other-engine': {
      const { account, region, cluster } = scenario.source;
      const sharedWith = account === home.account ? [] : [home.account];
      const { arn } = core.seed.snapshot(
        { account, region },
        {
          ...{ id: 'of-mysql', cluster, type: 'manual', sharedWith },
          ...{ engine: 'aurora-mysql', kmsKeyId: undefined },
        },
      );
      run.requests.set(target.name, { snapshot: arn });
      return;
    }
    case 'named-snapshot-of-a-stranger':
    case 'named-snapshot-elsewhere': {
      const isElsewhere = obstacle === 'named-snapshot-elsewhere';
      const account = isElsewhere ? scenario.source.account : names.strangerAccount;
      const region = isElsewhere ? names.thirdRegion : scenario.source.region;
      const { arn } = core.seed.snapshot(
        { account, region },
        {
          ...{ id: 'named-by-somebody', cluster: names.source, type: 'manual', kmsKeyId: undefined },
          ...{ createdAt: scenario.startedAt - hour, sharedWith: account === home.account ? [] : [home.account] },
        },
      );
      run.requests.set(target.name, { snapshot: arn });
      return;
    }
    case 'version-too-old':
      profile.cluster = { ...profile.cluster, engineVersion: '16.9' };
      return;
    case 'windows-overlap': {
      seedTarget({ tags: tagged, maintenanceWindow: 'sun:02:00-sun:03:00' });
      const { maintenanceWindow: _, ...cluster } = profile.cluster ?? {};
      profile.cluster = { ...cluster, backup: { window: '02:15-02:45' } };
      return;
    }
    case 'too-many-tags': {
      seedTarget({ tags: { ...tagged, ...manyTags } });
      const { tags: _, ...cluster } = profile.cluster ?? {};
      profile.cluster = cluster;
      return;
    }
    case 'no-room-to-set-aside':
      seedTarget({ tags: { ...tagged, ...manyTags } });
      profile.cluster = { ...profile.cluster, tags: { team: 'orders' } };
      profile.replace = { ...profile.replace, strategy: 'setAside' };
      return;
    case 'iam-not-taken': {
      const { iamAuthentication: _, ...cluster } = profile.cluster ?? {};
      profile.cluster = cluster;
      profile.database = { roles: [{ ...role, login: 'iam' }] };
      return;
    }
    case 'master-password-unfit':
      seedSecret('unfit', scenario.production.master.username, 'with/a-slash@and-more');
      profile.masterCredentials = { secret: 'unfit' };
      return;
    case 'masking-secret-short':
      core.seed.secret(home, { name: 'too-short', value: 'fewer than 32 characters' });
      profile.database = { masking: [{ table: 'customers', keep: 'all' }], stableMasks: { secret: 'too-short' } };
      return;
    case 'role-secret-of-another':
      seedSecret('of-another-role', 'somebody', 'Somebody-else-logs-in-with-it');
      profile.database = { roles: [{ ...role, login: { secret: 'of-another-role' } }] };
      return;
    case 'generated-secret-of-another':
      seedSecret('generated-for-another', 'somebody', 'Generated-for-somebody-else', tagged);
      profile.database = { roles: [{ ...role, login: { generate: 'generated-for-another' } }] };
      return;
  }
}

/** Nearly as many as RDS takes. */
const manyTags = Object.fromEntries(Array.from({ length: 48 }, (_, at) => [`cost-${at}`, 'orders']));
