/**
 * PostgreSQL's and Amazon's own roles whose members see more of the server's state, and nothing else; and those that other
 * rules are about: `rds_iam` is a way to log in, and `pg_database_owner` has one member that nobody can change.
 * @see https://www.postgresql.org/docs/current/predefined-roles.html
 */
const harmless = `('pg_monitor', 'pg_read_all_settings', 'pg_read_all_stats', 'pg_stat_scan_tables', 'pg_database_owner', 'rds_iam')`;

/** Whether it is one of the system's or Amazon's roles that give powers, those of versions to come too. */
function isPower(role: string): string {
  return `(${role}.rolname ~ '^(pg_|rds_)' AND ${role}.rolname NOT IN ${harmless})`;
}

/** Whether its members get powers that no access gives: directly or by way of others. */
export function hasPowers(role: string): string {
  return `(${role}.rolcreaterole OR ${role}.rolbypassrls
           OR EXISTS (SELECT FROM pg_roles power WHERE ${isPower('power')} AND pg_has_role(${role}.oid, power.oid, 'MEMBER')))`;
}
