import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type PostgresServers, startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { scramVerifier } from '../../../src/credentials/scram-sha-256.ts';
import type { Credentials } from '../../../src/ports/secrets.ts';
import { hasMembershipOptions } from '../server-version.ts';

export const master: Credentials = { username: 'orders_admin', password: 'master-of-production' };
export const app: Credentials = { username: 'orders_app', password: 'app-of-production' };
export const owner: Credentials = { username: 'Audit "owner"', password: 'audit-of-production' };
/** What production's servers know each other by: whoever has it reaches the other one. */
export const link: Credentials = { username: 'link', password: 'link-of-production' };

/** As pg_cron has them: a job is shown to its user alone, and the table is nobody's but a superuser's. */
const cron = `
  CREATE SCHEMA cron;
  CREATE TABLE cron.job (jobid bigint GENERATED ALWAYS AS IDENTITY, schedule text, command text, database text,
    username text DEFAULT CURRENT_USER, active boolean DEFAULT true, jobname name);
  ALTER TABLE cron.job ENABLE ROW LEVEL SECURITY;
  CREATE POLICY cron_job_policy ON cron.job USING (username = CURRENT_USER);
  CREATE FUNCTION cron.unschedule(job_id bigint) RETURNS boolean LANGUAGE sql SECURITY DEFINER
    AS $$ DELETE FROM cron.job WHERE jobid = job_id RETURNING true $$;
  ALTER EXTENSION plpgsql ADD FUNCTION cron.unschedule(bigint);
  ALTER EXTENSION plpgsql ADD TABLE cron.job;
  GRANT USAGE ON SCHEMA cron TO PUBLIC;
  GRANT SELECT ON cron.job TO PUBLIC;
`;

/** As pglogical has them, of what it has to do with here. */
const pglogical = `
  CREATE SCHEMA pglogical;
  CREATE TABLE pglogical.subscription (sub_id oid, sub_name name PRIMARY KEY, sub_enabled boolean, sub_slot_name name);
  CREATE FUNCTION pglogical.alter_subscription_disable(subscription_name name, immediate boolean DEFAULT false) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER AS $$ UPDATE pglogical.subscription SET sub_enabled = false
      WHERE sub_name = subscription_name RETURNING immediate $$;
  REVOKE ALL ON FUNCTION pglogical.alter_subscription_disable FROM PUBLIC;
  GRANT USAGE ON SCHEMA pglogical TO rds_superuser; GRANT SELECT ON pglogical.subscription TO rds_superuser;
  GRANT EXECUTE ON FUNCTION pglogical.alter_subscription_disable TO rds_superuser;
  INSERT INTO pglogical.subscription VALUES (1, 'from_elsewhere', true, 'pgl'), (2, 'idle', false, 'pgl_idle');
`;

/** What is whose: nobody's but the master's, everybody's, the application's. */
export const largeObjects = { master: 1001, everybody: 1002, app: 1003 };
const files = `
  SELECT lo_from_bytea(oid, 'of production') FROM unnest(ARRAY[${Object.values(largeObjects).join(', ')}]) AS oid;
  GRANT SELECT ON LARGE OBJECT ${largeObjects.everybody} TO PUBLIC;
  GRANT SELECT ON LARGE OBJECT ${largeObjects.app} TO orders_app, "Audit ""owner""";
`;

export interface Linked {
  readonly servers: PostgresServers;
  /** SQL in a fresh session, over verified TLS. */
  run(cluster: string, credentials: Credentials, sql: string, database?: string): Promise<Record<string, unknown>[]>;
  superuser(cluster: string, sql: string, database?: string): Promise<Record<string, unknown>[]>;
}

/**
 * Two clusters of production, `elsewhere` and `orders-prod`, and the snapshot `nightly` of the second, which reaches the first by
 * everything that PostgreSQL has for it, in two databases.
 */
export async function linkedProduction(): Promise<Linked> {
  const servers = await startDatabaseServers({ logStatement: 'all' });
  const run: Linked['run'] = async (cluster, { username, password }, sql, database = 'orders') => {
    const address = servers.address(cluster);
    const ssl = { ca: servers.caCertificate };
    const client = new Client({ ...address, user: username, password, database, ssl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const results = await client.query(sql);
      return [results].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  };
  const superuser: Linked['superuser'] = (cluster, sql, database = 'orders') =>
    servers.superuserQuery(cluster, sql, database);
  const create = (cluster: string) =>
    servers.create({
      ...{ cluster, masterUsername: master.username, masterPassword: master.password, databaseName: 'orders' },
    });

  const elsewhere = await create('elsewhere');
  await superuser('elsewhere', `CREATE ROLE link LOGIN REPLICATION PASSWORD '${await scramVerifier(link.password)}'`);
  await run(
    'elsewhere',
    master,
    `CREATE TABLE public.prices (id int PRIMARY KEY, cents int);
     INSERT INTO public.prices VALUES (1, 100);
     GRANT ALL ON public.prices TO link;
     CREATE PUBLICATION prices FOR TABLE public.prices;`,
  );

  await create('orders-prod');
  const name = escapeIdentifier(owner.username);
  await run(
    'orders-prod',
    master,
    `CREATE ROLE orders_app LOGIN PASSWORD '${await scramVerifier(app.password)}';
     CREATE ROLE ${name} LOGIN PASSWORD '${await scramVerifier(owner.password)}'`,
  );
  await run('orders-prod', master, 'CREATE DATABASE audit');
  const { host, port } = elsewhere;
  const target = `host=${host} port=${port} dbname=orders user=${link.username} password=${link.password}`;
  for (const database of ['orders', 'audit']) {
    // What only Aurora's rds_superuser may, and no role of a plain PostgreSQL: a superuser does it, and hands it over.
    await superuser('orders-prod', 'CREATE EXTENSION postgres_fdw; CREATE EXTENSION dblink', database);
    await superuser(
      'orders-prod',
      `GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw, dblink_fdw TO rds_superuser;
       GRANT CREATE ON DATABASE ${database} TO ${name}; GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO ${name};
       GRANT CREATE ON SCHEMA public TO ${name}`,
      database,
    );
    await run(
      'orders-prod',
      master,
      `CREATE TABLE public.prices (id int PRIMARY KEY, cents int);
       CREATE SERVER prod FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${host}', port '${port}', dbname 'orders');
       CREATE USER MAPPING FOR PUBLIC SERVER prod OPTIONS (user '${link.username}', password '${link.password}');
       CREATE FOREIGN TABLE public.remote_prices (id int, cents int) SERVER prod OPTIONS (table_name 'prices');
       GRANT ALL ON public.remote_prices TO orders_app;
       CREATE PUBLICATION outbound FOR TABLE public.prices;
       CREATE FUNCTION public.call_home() RETURNS event_trigger LANGUAGE plpgsql AS $$
         BEGIN PERFORM public.dblink_connect(${escapeLiteral(target)}); RAISE 'no DDL here: secret-of-a-trigger'; END $$;`,
      database,
    );
    await run(
      'orders-prod',
      owner,
      `CREATE SERVER "their prod" FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${host}', port '${port}', dbname 'orders');
       CREATE USER MAPPING FOR orders_app SERVER "their prod" OPTIONS (user '${link.username}', password '${link.password}');
       CREATE FOREIGN TABLE public."their prices" (id int, cents int) SERVER "their prod" OPTIONS (table_name 'prices');
       GRANT ALL ON public."their prices" TO PUBLIC;`,
      database,
    );
    const subscription = `CREATE SUBSCRIPTION "from ${database}" CONNECTION ${escapeLiteral(target)} PUBLICATION prices WITH (slot_name = ${database})`;
    if (hasMembershipOptions) await run('orders-prod', master, subscription, database);
    else await superuser('orders-prod', subscription, database);
    await superuser(
      'orders-prod',
      `${hasMembershipOptions ? '' : `UPDATE pg_subscription SET subowner = 'orders_admin'::regrole;`}
       CREATE EVENT TRIGGER "call home" ON ddl_command_start EXECUTE FUNCTION public.call_home();
       UPDATE pg_event_trigger SET evtowner = 'orders_admin'::regrole WHERE evtname = 'call home';`,
      database,
    );
  }
  await superuser('orders-prod', `ALTER EVENT TRIGGER "call home" DISABLE; ${cron} ${pglogical}`);
  await run('orders-prod', master, files);
  await superuser(
    'orders-prod',
    `INSERT INTO cron.job (schedule, command, database, username, jobname) VALUES
       ('* * * * *', 'SELECT public.dblink_connect(…)', 'orders', 'orders_app', 'export'),
       ('@daily', 'VACUUM', 'orders', 'orders_admin', 'nightly');
     ALTER EVENT TRIGGER "call home" ENABLE;`,
  );
  await servers.snapshot('orders-prod', 'nightly');
  // From here on whoever reaches `elsewhere` is a restored database.
  await servers.stop('orders-prod');
  return { servers, run, superuser };
}
