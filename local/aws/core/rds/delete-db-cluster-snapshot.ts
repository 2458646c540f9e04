import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { findOwnSnapshot } from './lookup.ts';
import { invalidSnapshotState } from './rds-faults.ts';
import { removeSnapshot } from './remove-snapshot.ts';
import { snapshotView } from './snapshot-view.ts';

const deletable = new Set(['available', 'copying', 'failed', 'incompatible-restore', 'incompatible-parameters']);

/**
 * Deleting a snapshot that is being copied cancels the copy.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBClusterSnapshot.html
 */
export const deleteDBClusterSnapshot: Operation = (context, params) => {
  const { own, world, now } = context;
  const snapshot = findOwnSnapshot(own, requiredString(params, 'DBClusterSnapshotIdentifier'));
  if (snapshot.type !== 'manual') throw invalidSnapshotState('Only manual snapshots may be deleted.');
  if (!deletable.has(snapshot.status)) {
    throw invalidSnapshotState(`Cannot delete the snapshot ${snapshot.id} because it is in ${snapshot.status} state.`);
  }
  const answer = { DBClusterSnapshot: snapshotView(context, snapshot) };
  const { snapshotDelete } = world.settings.durations;
  if (snapshotDelete === 0) {
    removeSnapshot(world, own, snapshot);
    return answer;
  }
  if (snapshot.transition) world.transitions.cancel(snapshot.transition);
  snapshot.status = 'deleting';
  snapshot.transition = world.transitions.schedule({
    dueAt: now + snapshotDelete,
    complete: () => removeSnapshot(world, own, snapshot),
  });
  return answer;
};
