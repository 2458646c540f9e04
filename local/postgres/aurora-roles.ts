import pg from 'pg';
import { scramVerifier } from '../../src/credentials/scram-sha-256.ts';

/** Runs SQL in one session; what `pg`'s clients are. */
export interface Session {
  query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/**
 * The roles that every Aurora cluster is born with, and what `rds_superuser` is granted, as RDS lists them for
 * PostgreSQL 16 and later. One grant is not in that list: `rds_iam`, to be handed on only. Aurora's own build lets the
 * master grant it without.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Roles.View.html
 */
const auroraRoles = `
CREATE ROLE rds_superuser NOLOGIN;
CREATE ROLE rds_iam NOLOGIN;
CREATE ROLE rds_ad NOLOGIN;
CREATE ROLE rds_password NOLOGIN;
CREATE ROLE rds_replication NOLOGIN;
GRANT pg_checkpoint, pg_monitor, pg_signal_backend, rds_password, rds_replication TO rds_superuser WITH ADMIN OPTION;
`;

/** Before version 16 CREATEROLE may hand on every role but a superuser. */
const auroraRolesSince16 = `
GRANT pg_use_reserved_connections, pg_create_subscription TO rds_superuser WITH ADMIN OPTION;
GRANT rds_iam TO rds_superuser WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
`;
const membershipOptionsSince = 16;
/** Before there were triggers on logins nothing refuses the password of a member of `rds_iam`. */
export const loginTriggersSince = 17;

/**
 * Who is a member of `rds_iam`, directly or by way of other roles, cannot log in with a password. `pg_hba.conf` could
 * not say so: its `+rds_iam` takes whoever may merely administer a member, so the master would lock itself out as soon
 * as it created one. A trigger on logins sees only memberships that hand something on, and fails with Aurora's error. To plan its
 * query takes a millisecond of each login, and mostly `rds_iam` has no such member at all.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.DBAccounts.html
 */
const iamLoginTrigger = `
SET allow_system_table_mods = on;
CREATE FUNCTION pg_catalog.rds_iam_login() RETURNS event_trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_auth_members WHERE roleid = 'rds_iam'::regrole AND (inherit_option OR set_option)) THEN
    RETURN;
  END IF;
  IF EXISTS (
    WITH RECURSIVE membership AS (
      SELECT oid AS role FROM pg_roles WHERE rolname = session_user AND NOT rolsuper
      UNION
      SELECT granted.roleid FROM membership JOIN pg_auth_members AS granted ON granted.member = membership.role
      WHERE granted.inherit_option OR granted.set_option
    )
    SELECT FROM membership WHERE role = 'rds_iam'::regrole
  ) THEN
    RAISE EXCEPTION 'PAM authentication failed for user "%"', session_user
      USING ERRCODE = 'invalid_authorization_specification';
  END IF;
END $$;
CREATE EVENT TRIGGER rds_iam_login ON login EXECUTE FUNCTION pg_catalog.rds_iam_login();
ALTER EVENT TRIGGER rds_iam_login ENABLE ALWAYS;
`;

/** Makes a plain PostgreSQL server what a new Aurora cluster is before it has a master: databases and roles. */
export async function prepareAurora(
  major: number,
  session: (database: string, work: (session: Session) => Promise<void>) => Promise<void>,
): Promise<void> {
  await session('postgres', async (postgres) => {
    await postgres.query(auroraRoles);
    if (major >= membershipOptionsSince) await postgres.query(auroraRolesSince16);
    await postgres.query('ALTER DATABASE template0 ALLOW_CONNECTIONS true');
  });
  for (const database of major < loginTriggersSince ? [] : ['template0', 'template1', 'postgres']) {
    await session(database, async (each) => {
      await each.query(iamLoginTrigger);
    });
  }
  await session('postgres', async (postgres) => {
    await postgres.query('ALTER DATABASE template0 ALLOW_CONNECTIONS false');
    await postgres.query('CREATE DATABASE rdsadmin');
    await postgres.query('REVOKE ALL ON DATABASE rdsadmin FROM PUBLIC');
  });
}

/** Attributes of Aurora's master, by the statement that its documentation gives. */
const masterAttributes = `LOGIN NOSUPERUSER INHERIT CREATEDB CREATEROLE NOREPLICATION NOBYPASSRLS VALID UNTIL 'infinity'`;

/**
 * Creates the master, who owns `postgres`, `template1` and the first database.
 *
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Appendix.PostgreSQL.CommonDBATasks.Roles.rds_superuser.html
 */
export async function createMaster(
  session: Session,
  master: { readonly username: string; readonly password: string; readonly databaseName?: string | undefined },
): Promise<void> {
  const role = pg.escapeIdentifier(master.username);
  await session.query(`CREATE ROLE ${role} ${masterAttributes} PASSWORD '${await scramVerifier(master.password)}'`);
  await session.query(`GRANT rds_superuser TO ${role}`);
  await session.query(`ALTER DATABASE postgres OWNER TO ${role}`);
  await session.query(`ALTER DATABASE template1 OWNER TO ${role}`);
  if (master.databaseName !== undefined && master.databaseName !== 'postgres') {
    await session.query(`CREATE DATABASE ${pg.escapeIdentifier(master.databaseName)} OWNER ${role}`);
  }
}

/** Sets the master's password; like RDS, gives back what privileges the master has lost. */
export async function resetMaster(
  session: Session,
  master: { readonly username: string; readonly password: string },
): Promise<void> {
  const role = pg.escapeIdentifier(master.username);
  await session.query(`ALTER ROLE ${role} ${masterAttributes} PASSWORD '${await scramVerifier(master.password)}'`);
  await session.query(`GRANT rds_superuser TO ${role}`);
}
