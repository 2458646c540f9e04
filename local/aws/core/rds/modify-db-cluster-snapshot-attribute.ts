import { AwsFault, invalidParameterCombination, invalidParameterValue } from '../aws-fault.ts';
import { keyByArn } from '../kms/keys.ts';
import type { Operation } from '../operation.ts';
import { optionalStrings, type Params, requiredString } from '../params.ts';
import type { Snapshot } from '../resources.ts';
import type { World } from '../world.ts';
import { findOwnSnapshot } from './lookup.ts';
import { invalidSnapshotState } from './rds-faults.ts';
import { snapshotAttributesView } from './snapshot-attributes-view.ts';

const mostAccounts = 20;

/**
 * Shares a manual snapshot with accounts, or with `all`, or ends that.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBClusterSnapshotAttribute.html
 */
export const modifyDBClusterSnapshotAttribute: Operation = ({ own, world }, params) => {
  const snapshot = findOwnSnapshot(own, requiredString(params, 'DBClusterSnapshotIdentifier'));
  const attribute = requiredString(params, 'AttributeName');
  if (attribute !== 'restore') throw invalidParameterValue(`Invalid attribute name: ${attribute}`);
  if (snapshot.type !== 'manual' || snapshot.status !== 'available') {
    throw invalidSnapshotState(
      `Cannot share the ${snapshot.type} snapshot ${snapshot.id} in ${snapshot.status} state.`,
    );
  }
  const added = readAccounts(params, 'ValuesToAdd');
  const removed = readAccounts(params, 'ValuesToRemove');
  if (added.length > 0) requireShareable(world, snapshot, added);
  const accounts = new Set([...snapshot.restorableBy, ...added]);
  for (const account of removed) accounts.delete(account);
  if (accounts.size > mostAccounts) {
    throw new AwsFault(
      'SharedSnapshotQuotaExceeded',
      400,
      `You have exceeded the maximum number of accounts (${mostAccounts}) that you can share a manual snapshot with.`,
    );
  }
  snapshot.restorableBy.clear();
  for (const account of accounts) snapshot.restorableBy.add(account);
  return snapshotAttributesView(snapshot);
};

function requireShareable(world: World, snapshot: Snapshot, accounts: readonly string[]): void {
  if (snapshot.kmsKeyId === undefined) return;
  if (accounts.includes('all')) {
    throw invalidParameterCombination('Encrypted snapshots cannot be shared publicly.');
  }
  if (keyByArn(world, snapshot.kmsKeyId)?.manager === 'AWS') {
    throw invalidParameterCombination(
      'Sharing snapshots encrypted with the default service key for RDS is currently not supported',
    );
  }
}

function readAccounts(params: Params, name: string): readonly string[] {
  const accounts = optionalStrings(params, name) ?? [];
  const wrong = accounts.find((account) => account !== 'all' && !/^\d{12}$/.test(account));
  if (wrong !== undefined) throw invalidParameterValue(`Invalid account: ${wrong}`);
  return accounts;
}
