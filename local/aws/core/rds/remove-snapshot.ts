import type { Snapshot } from '../resources.ts';
import type { RegionState, World } from '../world.ts';

/** Forgets a snapshot and lets its data go. Copies of it that are still in progress will fail. */
export function removeSnapshot(world: World, own: RegionState, snapshot: Snapshot): void {
  if (snapshot.transition) world.transitions.cancel(snapshot.transition);
  own.snapshots.delete(snapshot.id);
  world.emit({ type: 'deleteSnapshot', snapshot: snapshot.dataKey });
  for (const { snapshots } of world.regions()) {
    for (const copy of snapshots.values()) {
      if (copy.sourceArn !== snapshot.arn || copy.status !== 'copying' || !copy.transition) continue;
      world.transitions.cancel(copy.transition);
      copy.status = 'failed';
    }
  }
}
