import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DeclaredRole, RoleChange } from '../../../ports/database-roles.ts';
import { hasMembershipOptions, inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';
import { hasPowers } from './powers.ts';
import { settingStatements, settingsOf } from './role-settings.ts';

interface RoleRow {
  readonly name: string;
  readonly connectionLimit: number;
  /** Seconds since the epoch, `Infinity` or `-Infinity`; null is without an expiry. */
  readonly validUntil: string | null;
  readonly settings: readonly string[];
  /** The databases that have settings of their own for it. */
  readonly settingDatabases: readonly string[];
  /** Not those that only administer: whoever makes a role gets one, of which nobody but a superuser can rid it. */
  readonly memberOf: readonly {
    readonly group: string;
    readonly grantor: string;
    /** Whether the group owns something in any database. */
    readonly owns: boolean;
    /** Whether it gives powers that no access gives. */
    readonly powers: boolean;
  }[];
  /** What ALTER ROLE takes with, as far as the session's user may. */
  readonly powers: readonly string[];
}

const iamGroup = 'rds_iam';

/**
 * Makes the roles, or alters those that came along with the snapshot; what is as declared already is left alone. A new role
 * cannot log in yet, and one that exists can if it could before.
 *
 * What a password is the catalogue does not show: unless it is known to work, it is to be set, which alters the role.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.DBAccounts.html
 */
export async function ensureRoles(
  session: Session,
  roles: readonly DeclaredRole[],
  sessionOfRole: (role: string) => Session,
): Promise<ReadonlyMap<string, RoleChange>> {
  return inTransaction(session, async () => {
    await session.turn();
    const names = roles.map(({ name }) => name);
    const existing = new Map((await readRoles(session, names)).map((row) => [row.name, row]));
    const acting = actingRoles(session);
    const groups = roles.flatMap(({ memberOf = [] }) => memberOf).filter((group) => !names.includes(group));
    await administer(session, acting, [...names.filter((name) => existing.has(name)), ...groups]);
    const changes = new Map<string, RoleChange>(
      roles.map(({ name, login }) => [
        name,
        !existing.has(name) ? 'created' : login.type === 'password' ? 'altered' : 'unchanged',
      ]),
    );
    const run = async (role: string, statements: readonly string[]) => {
      if (statements.length === 0) return;
      if (changes.get(role) === 'unchanged') changes.set(role, 'altered');
      await sessionOfRole(role).rows(statements.join(';\n'));
    };
    for (const role of roles) {
      const row = existing.get(role.name);
      await run(role.name, [...attributeStatements(role, row), ...roleSettings(role, row)]);
    }
    // Since version 16 a membership is its grantor's to end.
    const ending = hasMembershipOptions(session) ? roles.flatMap((role) => leaving(role, existing.get(role.name))) : [];
    if (ending.length > 0) {
      const ends = await acting.become(ending.map(({ grantor }) => grantor));
      for (const role of roles) {
        const lasting = leaving(role, existing.get(role.name)).find(({ grantor }) => !ends.has(grantor));
        if (lasting === undefined) continue;
        sessionOfRole(role.name).refuse(
          '42501',
          `it is a member of ${lasting.group} by a grant of ${lasting.grantor} that the master cannot revoke; name ${lasting.group} in its memberOf, or run REVOKE ${escapeIdentifier(lasting.group)} FROM ${escapeIdentifier(role.name)} in the source database, as ${lasting.grantor}`,
          role.name,
        );
      }
    }
    // Once every role is there, for one may be a member of another.
    for (const role of roles) await run(role.name, membershipStatements(session, role, existing.get(role.name)));
    await acting.leave();
    return changes;
  });
}

async function readRoles(session: Session, names: readonly string[]): Promise<readonly RoleRow[]> {
  return session.rows<RoleRow & { [column: string]: unknown }>(
    `SELECT r.rolname AS name, r.rolconnlimit AS "connectionLimit",
            extract(epoch FROM r.rolvaliduntil)::text AS "validUntil",
            coalesce((SELECT s.setconfig FROM pg_db_role_setting s WHERE s.setrole = r.oid AND s.setdatabase = 0),
                     '{}') AS settings,
            ARRAY(SELECT d.datname::text FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
                  WHERE s.setrole = r.oid ORDER BY 1) AS "settingDatabases",
            coalesce((SELECT jsonb_agg(jsonb_build_object('group', g.rolname, 'grantor', pg_get_userbyid(m.grantor),
                                                          'owns', ${owns('g')}, 'powers', ${hasPowers('g')})
                                       ORDER BY g.rolname)
                      FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
                      WHERE m.member = r.oid AND ${isMember(session)}), '[]')
              AS "memberOf",
            ${takenPowers(session)} AS powers
     FROM pg_roles r JOIN pg_roles me ON me.rolname = current_user WHERE r.rolname = ANY ($1::text[])`,
    [names],
  );
}

function owns(group: string): string {
  return `EXISTS (SELECT FROM pg_shdepend d WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = ${group}.oid
                  AND d.deptype = 'o')`;
}

/** Whoever has not REPLICATION or BYPASSRLS itself, or may do no more than before version 16, cannot take them. */
function takenPowers(session: Session): string {
  const own = (attribute: string) =>
    hasMembershipOptions(session) ? `(me.${attribute} OR me.rolsuper)` : 'me.rolsuper';
  return `array_remove(ARRAY[
              CASE WHEN r.rolcreaterole THEN 'NOCREATEROLE' END, CASE WHEN r.rolcreatedb THEN 'NOCREATEDB' END,
              CASE WHEN r.rolreplication AND ${own('rolreplication')} THEN 'NOREPLICATION' END,
              CASE WHEN r.rolbypassrls AND ${own('rolbypassrls')} THEN 'NOBYPASSRLS' END], NULL)`;
}

function isMember(session: Session): string {
  return hasMembershipOptions(session) ? '(m.inherit_option OR m.set_option OR NOT m.admin_option)' : 'true';
}

/** What a database has of its own for the role would count for more. */
function roleSettings({ name, settings }: DeclaredRole, row: RoleRow | undefined): readonly string[] {
  if (settings === undefined) return [];
  const alter = `ALTER ROLE ${escapeIdentifier(name)}`;
  return [
    ...(row?.settingDatabases ?? []).map((database) => `${alter} IN DATABASE ${escapeIdentifier(database)} RESET ALL`),
    ...settingStatements(name, settings, settingsOf(row?.settings ?? [])),
  ];
}

function attributeStatements(role: DeclaredRole, row: RoleRow | undefined): readonly string[] {
  const { name, login, connectionLimit, validUntil } = role;
  const attributes = [...(row?.powers ?? [])];
  const isIam = row?.memberOf.some(({ group }) => group === iamGroup) ?? false;
  if (login.type === 'iam' && row !== undefined && !isIam) attributes.push('PASSWORD NULL');

  const limit = connectionLimit ?? (row === undefined || row.connectionLimit === 0 ? -1 : row.connectionLimit);
  if (limit !== (row?.connectionLimit ?? -1)) attributes.push(`CONNECTION LIMIT ${limit}`);

  const wanted = validUntil === undefined ? Number.POSITIVE_INFINITY : Date.parse(validUntil) / 1000;
  const present = row?.validUntil == null ? Number.POSITIVE_INFINITY : Number(row.validUntil);
  if (wanted !== present) attributes.push(`VALID UNTIL ${escapeLiteral(validUntil ?? 'infinity')}`);

  if (row === undefined) return [`CREATE ROLE ${escapeIdentifier(name)} ${attributes.join(' ')}`];
  return attributes.length === 0 ? [] : [`ALTER ROLE ${escapeIdentifier(name)} ${attributes.join(' ')}`];
}

/**
 * A member of `rds_iam` can no longer log in with a password: its login decides on that membership, whatever the others
 * are. One that is a member through another role stays so, and the login that proves each password tells.
 */
function membershipStatements(session: Session, role: DeclaredRole, row: RoleRow | undefined): readonly string[] {
  const present = row?.memberOf ?? [];
  const groups = new Set(present.map(({ group }) => group));
  const byIam = role.login.type === 'iam';
  const joining = [
    ...(role.memberOf ?? []).filter((group) => group !== iamGroup && !groups.has(group)),
    ...(byIam && !groups.has(iamGroup) ? [iamGroup] : []),
  ];
  const name = escapeIdentifier(role.name);
  return [
    ...(joining.length === 0 ? [] : [`GRANT ${joining.map((one) => escapeIdentifier(one)).join(', ')} TO ${name}`]),
    ...leaving(role, row).map(({ group, grantor }) => {
      const grantedBy = hasMembershipOptions(session) ? ` GRANTED BY ${escapeIdentifier(grantor)}` : '';
      return `REVOKE ${escapeIdentifier(group)} FROM ${name}${grantedBy} CASCADE`;
    }),
  ];
}

/** Whatever the profile leaves out: no powers but those that it names come along. */
function leaving({ login, memberOf, sharesOwnership }: DeclaredRole, row: RoleRow | undefined): RoleRow['memberOf'] {
  return (row?.memberOf ?? []).filter(({ group, owns, powers }) => {
    if (group === iamGroup) return login.type !== 'iam';
    if (memberOf?.includes(group) === true) return false;
    return powers || (memberOf !== undefined && !(sharesOwnership === true && owns));
  });
}
