import pg from 'pg';

/** Where production sends to and takes from: nothing answers there. */
const warehouse = { host: '127.0.0.1', port: '9', dbname: 'warehouse' };
const credentials = { user: 'orders', password: 'orders-of-production' };

const connection = Object.entries({ ...warehouse, ...credentials })
  .map(([key, value]) => `${key}=${value}`)
  .join(' ');
const options = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${pg.escapeLiteral(value)}`)
    .join(', ');

/**
 * SQL of a superuser, once the orders are there: what a shop's database reaches other servers by. The catalogue of pg_cron is a stand-in,
 * with nobody to run the jobs. `master` owns what its like would own on Aurora.
 * @see https://github.com/citusdata/pg_cron
 */
export function ordersOutward(master: string): string {
  const role = pg.escapeIdentifier(master);
  return `
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION dblink;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO ${role};
CREATE SERVER warehouse FOREIGN DATA WRAPPER postgres_fdw OPTIONS (${options(warehouse)});
ALTER SERVER warehouse OWNER TO ${role};
CREATE USER MAPPING FOR PUBLIC SERVER warehouse OPTIONS (${options(credentials)});
CREATE FOREIGN TABLE stock (sku text, quantity integer) SERVER warehouse;
ALTER FOREIGN TABLE stock OWNER TO ${role};
CREATE FUNCTION reorder(sku text) RETURNS text LANGUAGE plpgsql
  AS $$ BEGIN RETURN dblink_exec(${pg.escapeLiteral(connection)}, format('INSERT INTO reorders VALUES (%L)', sku)); END $$;
ALTER FUNCTION reorder OWNER TO orders_migrator;
CREATE PUBLICATION orders_placed FOR TABLE orders;
ALTER PUBLICATION orders_placed OWNER TO ${role};
CREATE SUBSCRIPTION prices CONNECTION ${pg.escapeLiteral(connection)} PUBLICATION prices
  WITH (connect = false, slot_name = orders_prices);
UPDATE pg_subscription SET subowner = '${role}'::regrole WHERE subname = 'prices';
ALTER SUBSCRIPTION prices ENABLE;

CREATE SCHEMA cron;
CREATE TABLE cron.job (
  jobid bigint PRIMARY KEY, schedule text NOT NULL, command text NOT NULL,
  nodename text NOT NULL DEFAULT 'localhost', nodeport integer NOT NULL DEFAULT 5432, database text NOT NULL,
  username text NOT NULL DEFAULT CURRENT_USER, active boolean NOT NULL DEFAULT true, jobname name
);
ALTER TABLE cron.job ENABLE ROW LEVEL SECURITY;
CREATE POLICY cron_job_policy ON cron.job USING (username = CURRENT_USER);
CREATE FUNCTION cron.unschedule(job_id bigint) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  AS $$ DELETE FROM cron.job WHERE jobid = job_id RETURNING true $$;
-- What belongs to an extension is left to it.
ALTER EXTENSION plpgsql ADD SCHEMA cron;
ALTER EXTENSION plpgsql ADD TABLE cron.job;
ALTER EXTENSION plpgsql ADD FUNCTION cron.unschedule(bigint);
GRANT USAGE ON SCHEMA cron TO PUBLIC;
GRANT SELECT ON cron.job TO PUBLIC;
INSERT INTO cron.job (jobid, schedule, command, database, username, jobname) VALUES
  (1, '*/5 * * * *', 'SELECT reorder(sku) FROM stock WHERE quantity < 10', 'orders', 'orders_app', 'reorder'),
  (2, '@daily', 'VACUUM', 'orders', ${pg.escapeLiteral(master)}, 'nightly');
`;
}
