import type { AwsCore } from '../../local/aws/core/aws-core.ts';
import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import { home } from './home.ts';

/** A cluster, instance or snapshot as the emulated AWS really has it, in the SDK's shape. */
export type View = Readonly<Record<string, unknown>>;

const answers = { Clusters: 'DBClusters', Instances: 'DBInstances', ClusterSnapshots: 'DBClusterSnapshots' } as const;

/** Looks at the emulated AWS itself: past all faults and lags, as nobody in the simulated world can. */
export class Truth {
  readonly #core: AwsCore;

  constructor(core: AwsCore) {
    this.#core = core;
  }

  cluster(identifier: string): View | undefined {
    return this.#describe('Clusters', { DBClusterIdentifier: identifier })[0];
  }

  /** The identifiers of the clusters whose identifier begins so. */
  clusters(prefix: string): readonly string[] {
    return this.#describe('Clusters', {})
      .map((cluster) => String(cluster['DBClusterIdentifier']))
      .filter((identifier) => identifier.startsWith(prefix));
  }

  instance(identifier: string): View | undefined {
    return this.#describe('Instances', { DBInstanceIdentifier: identifier })[0];
  }

  instancesOf(cluster: string): readonly View[] {
    return this.#describe('Instances', { Filters: [{ Name: 'db-cluster-id', Values: [cluster] }] });
  }

  /** A manual snapshot of the account's own. */
  snapshot(idOrArn: string): View | undefined {
    return this.#describe('ClusterSnapshots', { DBClusterSnapshotIdentifier: idOrArn })[0];
  }

  /** The manual snapshots that were taken of whatever had this identifier, and copies of them. */
  snapshotsOf(cluster: string): readonly View[] {
    const params = { DBClusterIdentifier: cluster, SnapshotType: 'manual', MaxRecords: 100 };
    return this.#describe('ClusterSnapshots', params);
  }

  /** What a secret holds now; undefined without a value. */
  secret(name: string): { readonly username: string; readonly password: string } | undefined {
    return this.secretValue(name) as { readonly username: string; readonly password: string } | undefined;
  }

  secretValue(name: string): View | undefined {
    const found = this.#handle('secretsmanager', 'GetSecretValue', { SecretId: name });
    return found === undefined ? undefined : parsed(String(found['SecretString']));
  }

  secretTags(name: string): ReadonlyMap<string, string> | undefined {
    const found = this.#handle('secretsmanager', 'DescribeSecret', { SecretId: name });
    const tags = found?.['Tags'] as readonly { Key: string; Value: string }[] | undefined;
    return tags && new Map(tags.map(({ Key, Value }) => [Key, Value]));
  }

  #describe(what: keyof typeof answers, params: View): readonly View[] {
    const found = this.#handle('rds', `DescribeDB${what}`, params);
    return (found?.[answers[what]] ?? []) as readonly View[];
  }

  #handle(service: 'rds' | 'secretsmanager', action: string, params: View): View | undefined {
    try {
      return this.#core.handle({ service, action, region: home.region, account: home.account, params });
    } catch (error) {
      if (error instanceof AwsFault) return undefined;
      throw error;
    }
  }
}

/** What people have put into a secret may be no JSON. */
function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The tags of a view. */
export function tagsOf(view: View | undefined): ReadonlyMap<string, string> {
  const list = (view?.['TagList'] ?? []) as readonly { Key: string; Value: string }[];
  return new Map(list.map(({ Key, Value }) => [Key, Value]));
}
