import { chown, copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTree, type Owner } from './copy-tree.ts';
import { asSuperuser, type SocketAddress } from './superuser-session.ts';

/** Left out of a backup, by PostgreSQL's documentation; the directories themselves are kept. */
const notBackedUp =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|^postmaster\.(pid|opts)$|(^|\/)(pgsql_tmp[^/]*|pg_internal\.init[^/]*)$/;

/**
 * Copies the data directory of a running server, as of now, by the low-level backup API. The source stays usable. A
 * server started on the copy first replays the write-ahead log that comes with it.
 *
 * @see https://www.postgresql.org/docs/17/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
 */
export async function backUp(server: SocketAddress, from: string, to: string, owner: Owner | undefined): Promise<void> {
  await asSuperuser(server, 'rdsadmin', async (session) => {
    // The slot keeps the server from recycling log that the copy needs. Being temporary, it goes with the session.
    await session.query(`SELECT pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)`);
    const started = await session.query(
      `SELECT pg_walfile_name(pg_backup_start('snapshot', fast => true)) AS "firstSegment"`,
    );
    copyTree(from, to, { owner, mayVanish: true, skip: (path) => notBackedUp.test(path) });
    const stopped = await session.query(
      `SELECT pg_walfile_name(lsn) AS "lastSegment", labelfile FROM pg_backup_stop(wait_for_archive => false)`,
    );
    const { firstSegment, lastSegment, labelfile } = { ...started.rows[0], ...stopped.rows[0] } as Record<
      string,
      string
    >;
    if (firstSegment === undefined || lastSegment === undefined || labelfile === undefined) {
      throw new Error('pg_backup_stop gave no label');
    }
    const label = join(to, 'backup_label');
    await writeFile(label, labelfile, { mode: 0o600 });
    if (owner) await chown(label, owner.uid, owner.gid);
    for (const segment of await readdir(join(from, 'pg_wal'))) {
      if (segment.length !== lastSegment.length || segment < firstSegment || segment > lastSegment) continue;
      const copy = join(to, 'pg_wal', segment);
      await copyFile(join(from, 'pg_wal', segment), copy);
      if (owner) await chown(copy, owner.uid, owner.gid);
    }
  });
}
