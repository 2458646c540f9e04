import { tagKeys } from '../../src/payload/tag-keys.ts';
import { names } from '../scenario/names.ts';
import type { TargetScenario } from '../scenario/scenario.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';
import { type Truth, tagsOf, type View } from './truth.ts';

/**
 * Somebody makes the old cluster their own, by its tag, and leaves it under its name. Whose it is from then on the ledger has at once;
 * one that a restore is making is nobody's to take.
 */
function claimCluster(
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

/** What somebody does by tags alone: their own, or those of the pipeline that its messages tell them of. */
export function changeTags(
  what: 'claim-cluster' | 'take-off-mark' | 'mark-ready',
  { run, ledger }: { readonly run: Run; readonly ledger: Ledger },
  cluster: View | undefined,
  ask: (action: string, params: View) => View | undefined,
): void {
  const ResourceName = cluster?.['DBClusterArn'];
  if (what === 'claim-cluster') claimCluster(ledger, cluster, ask);
  else if (what === 'take-off-mark') ask('RemoveTagsFromResource', { ResourceName, TagKeys: [tagKeys.readyAt] });
  else if (isUnfinished(run, cluster)) {
    const Tags = [{ Key: tagKeys.readyAt, Value: new Date(run.now()).toISOString() }];
    const marked = ask('AddTagsToResource', { ResourceName, Tags });
    if (marked !== undefined) ledger.inUseSince.set(String(cluster?.['DbClusterResourceId']), run.now());
  }
}

/** What a restore has left that has ended: people may work with it, and say so. */
function isUnfinished({ executions }: Run, cluster: View | undefined): boolean {
  const tags = tagsOf(cluster);
  const owner = executions.find(({ id }) => id === tags.get(tagKeys.execution));
  return tags.has(tagKeys.execution) && !tags.has(tagKeys.readyAt) && owner?.status !== 'RUNNING';
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

/**
 * Whether none is left that somebody has added, under whatever name the cluster stands: the target is not restored with it. What is
 * stopped, as an old cluster that was set aside may be, lets go of none before it runs.
 */
export function removeReaders(truth: Truth, cluster: string, ask: (action: string, params: View) => unknown): boolean {
  let removed = true;
  for (const of of [cluster, ...truth.clusters(`${cluster}-`)]) {
    for (const { DBInstanceIdentifier: id } of truth.instancesOf(of)) {
      if (!String(id).startsWith(names.readerByHand)) continue;
      removed = false;
      if (truth.cluster(of)?.['Status'] === 'stopped') ask('StartDBCluster', { DBClusterIdentifier: of });
      else ask('DeleteDBInstance', { DBInstanceIdentifier: id });
    }
  }
  return removed;
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
