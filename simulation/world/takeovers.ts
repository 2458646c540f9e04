import { tagKeys } from '../../src/payload/tag-keys.ts';
import { names } from '../scenario/names.ts';
import type { TargetScenario } from '../scenario/scenario.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';
import type { Truth, View } from './truth.ts';

/**
 * Somebody makes the old cluster their own, by its tag, and leaves it under its name. Whose it is from then on the ledger has at once;
 * one that a restore is making is nobody's to take.
 */
export function claimCluster(
  ledger: Ledger,
  cluster: View | undefined,
  ask: (action: string, params: View) => View | undefined,
): void {
  const resourceId = String(cluster?.['DbClusterResourceId']);
  const { target, madeBy: maker } = ledger.clusters.get(resourceId) ?? {};
  if (cluster === undefined || target === undefined || (maker !== undefined && maker.status !== 'SUCCEEDED')) return;
  const Tags = [{ Key: tagKeys.target, Value: 'of-somebody-else' }];
  if (ask('AddTagsToResource', { ResourceName: cluster['DBClusterArn'], Tags }) === undefined) return;
  ledger.clusters.set(resourceId, { target: undefined });
}

/** Somebody makes the cluster that the world began with a member of a global cluster; `false`: no longer. */
export function bindCluster({ seeded }: Run, cluster: View | undefined, bound: boolean): boolean {
  const found = seeded.get(String(cluster?.['DbClusterResourceId']));
  if (found === undefined || cluster?.['Status'] !== 'available') return false;
  found.globalCluster = bound ? 'worldwide' : undefined;
  return true;
}

/** The request for a reader of their own that somebody adds to the cluster, without a tag. */
export function readerOf(cluster: View | undefined, now: number): View {
  return {
    DBInstanceIdentifier: `${names.readerByHand}-${now % 100_000}`,
    DBClusterIdentifier: cluster?.['DBClusterIdentifier'],
    DBInstanceClass: 'db.r6g.large',
    Engine: 'aurora-postgresql',
  };
}

/** The request that takes off a restored cluster what tells that it is ready. */
export function markOf(cluster: View | undefined): View {
  return { ResourceName: cluster?.['DBClusterArn'], TagKeys: [tagKeys.readyAt] };
}

/** Those that there are of the cluster, under whatever name it stands. */
export function readersByHand(truth: Truth, cluster: string): readonly string[] {
  return [cluster, ...truth.clusters(`${cluster}-`)]
    .flatMap((name) => truth.instancesOf(name))
    .map((instance) => String(instance['DBInstanceIdentifier']))
    .filter((id) => id.startsWith(names.readerByHand));
}

/** The requests that give the secrets which people keep for the master and the roles to somebody else, or back. */
export function handovers(
  truth: Truth,
  { profile }: TargetScenario,
  { now, master, back }: { readonly now: number; readonly master: string; readonly back: boolean },
): readonly View[] {
  const { masterCredentials } = profile;
  const kept = [
    ...(typeof masterCredentials === 'object' && 'secret' in masterCredentials
      ? [{ secret: masterCredentials.secret, owner: master }]
      : []),
    ...(profile.database?.roles ?? []).flatMap(({ name, login }) =>
      typeof login === 'object' && 'secret' in login ? [{ secret: login.secret, owner: name }] : [],
    ),
  ];
  return kept.flatMap(({ secret, owner }, at) => {
    const known = truth.secret(secret);
    const username = back ? owner : 'somebody';
    if (known === undefined || known.username === username) return [];
    const value = JSON.stringify({ ...known, username });
    const token = `handed-over-${now}.${at}.${back}`.padEnd(32, '0');
    return [{ SecretId: secret, SecretString: value, ClientRequestToken: token }];
  });
}
