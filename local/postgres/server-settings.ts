import { loginTriggersSince } from './aurora-roles.ts';
import type { StackFiles } from './stack-paths.ts';

/** Before there was none to choose. */
const ioMethodSince = 18;

export interface ServerSettings {
  readonly logStatement: 'none' | 'all';
  /** PostgreSQL's version. */
  readonly major: number;
}

/**
 * `postgresql.conf`, the same for every server of a stack; the port comes on the command line. Durability is off
 * throughout: the data is thrown away with the stack, and a server that is killed loses nothing that was written.
 */
export function postgresqlConf(files: StackFiles, { logStatement, major }: ServerSettings): string {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: files.socketDirectory,
    unix_socket_permissions: '0700',
    hba_file: files.hbaFile,
    ident_file: files.identFile,
    max_connections: 40,
    password_encryption: 'scram-sha-256',
    ssl: 'on',
    ssl_ca_file: files.caFile,
    ssl_cert_file: files.certificateFile,
    ssl_key_file: files.privateKeyFile,
    ssl_min_protocol_version: 'TLSv1.2',
    // What a parameter group of Aurora PostgreSQL 17 says; read with SHOW.
    'rds.force_ssl': 1,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    // As with Aurora's rds.logical_replication: a subscription that comes along with a snapshot begins to pull at once.
    wal_level: 'logical',
    // A transaction that was prepared comes along with a snapshot.
    max_prepared_transactions: 4,
    max_wal_senders: 4,
    max_replication_slots: 4,
    min_wal_size: '2MB',
    max_wal_size: '512MB',
    // Keeps data directories, which are copied a lot, small.
    wal_recycle: 'off',
    wal_init_zero: 'off',
    // Made anew, and zeroed, by each start.
    wal_buffers: '256kB',
    checkpoint_timeout: '30min',
    shared_buffers: '32MB',
    // Where every login runs the trigger of `rds_iam`, the server loads its language once in the place of each session.
    ...(major < loginTriggersSince ? {} : { shared_preload_libraries: 'plpgsql' }),
    // Without it each start of version 18 has three processes more.
    ...(major < ioMethodSince ? {} : { io_method: 'sync' }),
    // Shared memory as files of the data directory: nothing is left in /dev/shm by a server that is killed.
    dynamic_shared_memory_type: 'mmap',
    huge_pages: 'off',
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    max_logical_replication_workers: 4,
    jit: 'off',
    autovacuum: 'off',
    logging_collector: 'off',
    log_statement: logStatement,
    log_line_prefix: '%m [%p] %u@%d ',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`)
    .join('');
}

/**
 * `pg_hba.conf`. There is no line for a connection without TLS, so that it meets the very error that Aurora's
 * `rds.force_ssl` gives: "no pg_hba.conf entry …, no encryption". The method `md5` takes SCRAM hashes by SCRAM and
 * leaves md5 hashes, which restored roles may have, usable: the default of RDS's `rds.accepted_password_auth_method`.
 */
export const pgHbaConf = `
local   all       rdsadmin                trust
hostssl all       rdsadmin  all           reject
hostssl rdsadmin  all       all           reject
hostssl all       all       127.0.0.1/32  md5
`;
