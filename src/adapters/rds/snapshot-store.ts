import {
  AddTagsToResourceCommand,
  CopyDBClusterSnapshotCommand,
  type DBClusterSnapshot,
  DeleteDBClusterSnapshotCommand,
  DescribeDBClusterSnapshotsCommand,
  type DescribeDBClusterSnapshotsMessage,
  type RDSClient,
} from '@aws-sdk/client-rds';
import { parseArn } from '../../arn.ts';
import { isPipelineError } from '../../failures/pipeline-error.ts';
import { omitUndefined } from '../../omit-undefined.ts';
import type { Snapshot, SnapshotStore } from '../../ports/snapshots.ts';
import { as, kmsKey, snapshotQuota } from './refusals.ts';
import { allPages, request } from './request.ts';
import { tagList, toSnapshot } from './shapes.ts';

const notFound = { DBClusterSnapshotNotFound: as('SnapshotNotFound'), DBClusterNotFound: as('SnapshotNotFound') };

/**
 * Snapshots over RDS. `clientFor` gives the client of a region; it is asked each time and should keep what it made.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html
 */
export function createSnapshotStore(clientFor: (region: string) => RDSClient): SnapshotStore {
  async function list(region: string, filter: DescribeDBClusterSnapshotsMessage): Promise<readonly Snapshot[]> {
    const client = clientFor(region);
    const found = await orWhenNotFound([], () =>
      allPages<DBClusterSnapshot>(async (Marker) => {
        const page = await request(
          client,
          'DescribeDBClusterSnapshots',
          () => client.send(new DescribeDBClusterSnapshotsCommand({ ...filter, Marker })),
          notFound,
        );
        return { items: page.DBClusterSnapshots ?? [], marker: page.Marker };
      }),
    );
    return found.map(toSnapshot);
  }

  const manualIn = (region: string) => list(region, { SnapshotType: 'manual' });

  return {
    async find(region, idOrArn) {
      const [found] = await list(region, { DBClusterSnapshotIdentifier: idOrArn, ...kindOfName(idOrArn) });
      return found;
    },

    async listOfCluster(region, cluster, account) {
      const own = await list(region, { DBClusterIdentifier: cluster });
      if (account === undefined) return own;
      // Naming a cluster of another account is nowhere documented: all that is shared is read and chosen from here.
      const shared = await list(region, { SnapshotType: 'shared', IncludeShared: true });
      return [...own, ...shared.filter((snapshot) => snapshot.cluster === cluster && snapshot.account === account)];
    },

    listManual: manualIn,

    async listByTag(region, key, value) {
      const manual = await manualIn(region);
      return manual.filter(({ tags }) => tags[key] === value);
    },

    async copy({ region, sourceArn, id, kmsKeyId, tags }) {
      const client = clientFor(region);
      const { DBClusterSnapshot: copy } = await request(
        client,
        'CopyDBClusterSnapshot',
        () =>
          client.send(
            new CopyDBClusterSnapshotCommand({
              SourceDBClusterSnapshotIdentifier: sourceArn,
              TargetDBClusterSnapshotIdentifier: id,
              KmsKeyId: kmsKeyId,
              Tags: tagList(tags),
            }),
          ),
        {
          ...notFound,
          ...snapshotQuota,
          ...kmsKey,
          DBClusterSnapshotAlreadyExists: as('SnapshotAlreadyExists'),
          InvalidDBClusterSnapshotState: as('SnapshotNotAvailable'),
        },
      );
      return toSnapshot(copy ?? {});
    },

    async delete(region, id) {
      const client = clientFor(region);
      await orWhenNotFound(undefined, () =>
        request(
          client,
          'DeleteDBClusterSnapshot',
          () => client.send(new DeleteDBClusterSnapshotCommand({ DBClusterSnapshotIdentifier: id })),
          { ...notFound, InvalidDBClusterSnapshotState: as('SnapshotNotAvailable') },
        ),
      );
    },

    async tag({ region, arn }, tags) {
      const client = clientFor(region);
      await request(
        client,
        'AddTagsToResource',
        () => client.send(new AddTagsToResourceCommand({ ResourceName: arn, Tags: tagList(tags) })),
        notFound,
      );
    },
  };
}

/** An automated snapshot is found by its name only along with its type, a shared one only if shared ones are asked for. */
function kindOfName(idOrArn: string): DescribeDBClusterSnapshotsMessage {
  const id = parseArn(idOrArn)?.resource.slice('cluster-snapshot:'.length);
  return omitUndefined({
    SnapshotType: (id ?? idOrArn).startsWith('rds:') ? 'automated' : undefined,
    IncludeShared: id === undefined ? undefined : true,
  });
}

async function orWhenNotFound<Found, Otherwise>(
  otherwise: Otherwise,
  work: () => Promise<Found>,
): Promise<Found | Otherwise> {
  try {
    return await work();
  } catch (error) {
    if (isPipelineError(error, 'SnapshotNotFound')) return otherwise;
    throw error;
  }
}
