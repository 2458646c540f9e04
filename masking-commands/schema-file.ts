import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startDatabaseServers } from '../local/postgres/database-servers.ts';
import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import type { DatabaseConnection } from '../src/ports/database.ts';
import { dumpStatements, NoDump } from './dump-statements.ts';
import { type LeftOut, loadSchema } from './load-schema.ts';
import type { Filling } from './rows/fillable-tables.ts';

/** A server of its own that has the schema of a dump, and the master's connection to it. */
export interface LoadedSchema extends LeftOut {
  readonly connection: DatabaseConnection;
  /** A session of the same user, who may have foreign keys not enforced in it: to write rows. */
  readonly filling: Filling;
  /** Does something in which no code of the schema's reaches other servers by an extension. */
  withoutReach<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Ends the server; nothing of it is left. */
  close(): Promise<void>;
}

/**
 * Loads what `pg_dump --schema-only` wrote into the PostgreSQL server that the local stack brings, as a database of that name.
 * Throws NoDump for a file that cannot be read, or is none.
 */
export async function openSchemaFile(file: string, database: string): Promise<LoadedSchema> {
  const dump = await dumpStatements(read(file));
  const servers = await startDatabaseServers();
  try {
    const cluster = 'schema';
    const master = { username: 'schema_master', password: randomBytes(16).toString('hex') };
    const endpoint = await servers.create({
      ...{ cluster, masterUsername: master.username, masterPassword: master.password, databaseName: database },
    });
    const client = new pg.Client({
      ...{
        ...endpoint,
        database,
        user: master.username,
        password: master.password,
        ssl: { ca: servers.caCertificate },
      },
    });
    // What ends it ends what it is asked.
    client.on('error', () => undefined);
    await client.connect();
    const left = await loadSchema(dump, {
      asMaster: (sql) => client.query(sql),
      asSuperuser: (sql) => servers.superuserQuery(cluster, sql, database),
    });
    await servers.superuserQuery(
      cluster,
      `GRANT SET ON PARAMETER session_replication_role TO ${master.username}`,
      database,
    );
    const adapter = postgresDatabase({ certificateAuthorities: [servers.caCertificate], pauses: [] });
    const connection = await adapter.connect(endpoint, database, master);
    const close = async () => {
      await connection.close();
      await client.end();
      await servers.close();
    };
    const reach = (isOpen: boolean) => servers.superuserQuery(cluster, reaching(isOpen), database);
    const withoutReach = async <Result>(work: () => Promise<Result>) => {
      await reach(false);
      return await work().finally(() => reach(true));
    };
    return { ...left, connection, filling: client, withoutReach, close };
  } catch (error) {
    await servers.close();
    throw error;
  }
}

/** Of the functions of these extensions those that anybody may call. */
const reaching = (isOpen: boolean) => `
DO $$ DECLARE f record; BEGIN
  FOR f IN SELECT p.oid::regprocedure AS name FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
    JOIN pg_extension e ON e.oid = d.refobjid AND e.extname IN ('dblink', 'postgres_fdw')
    WHERE p.proname <> 'dblink_connect_u' AND has_function_privilege('public', p.oid, 'EXECUTE') <> ${isOpen}
  LOOP EXECUTE format('${isOpen ? 'GRANT EXECUTE ON FUNCTION %s TO' : 'REVOKE EXECUTE ON FUNCTION %s FROM'} PUBLIC', f.name); END LOOP;
END $$`;

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new NoDump(`the file cannot be read (${String((cause as NodeJS.ErrnoException).code)})`, { cause });
  }
}
