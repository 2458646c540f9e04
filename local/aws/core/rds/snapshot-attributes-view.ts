import type { Snapshot } from '../resources.ts';

/** With whom a snapshot is shared. */
export const snapshotAttributesView = (snapshot: Snapshot) => ({
  DBClusterSnapshotAttributesResult: {
    DBClusterSnapshotIdentifier: snapshot.id,
    DBClusterSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: [...snapshot.restorableBy] }],
  },
});
