import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DeclaredRole } from '../../../ports/database-roles.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { actingRoles } from './acting-roles.ts';
import { administer } from './administered-roles.ts';

/**
 * Sets the passwords of all of these roles that have one to be set, or none. What is sent is a verifier: a statement may end
 * up in the server's log. The server hashes the empty password for each, to refuse it, which is most of what a role costs.
 * @see https://www.postgresql.org/docs/current/sql-alterrole.html
 */
export async function setPasswords(
  session: Session,
  roles: readonly DeclaredRole[],
  sessionOfRole: (role: string) => Session,
): Promise<void> {
  const passwords = roles.flatMap(({ name, login }) =>
    login.type === 'password' ? [{ name, verifier: login.verifier }] : [],
  );
  if (passwords.length === 0) return;
  await inTransaction(session, async () => {
    const acting = actingRoles(session);
    await administer(
      session,
      acting,
      passwords.map(({ name }) => name),
    );
    for (const { name, verifier } of passwords) {
      await sessionOfRole(name).rows(`ALTER ROLE ${escapeIdentifier(name)} PASSWORD ${escapeLiteral(verifier)}`);
    }
    await acting.leave();
  });
}
