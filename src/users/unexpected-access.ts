import { PipelineError } from '../failures/pipeline-error.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';
import type { RoleAccess } from '../ports/database-roles.ts';

type Role = DatabasePlan['roles'][number];

interface Expected {
  /** What roles had once they were as declared, before anything of the database's own was run. */
  readonly before: readonly RoleAccess[];
  readonly declared: readonly Role[];
  /** The unlisted logins that are kept. */
  readonly kept: readonly string[];
}

/**
 * While SQL files, masks and verifications run as the master, so do functions, triggers and checks that came along, and may
 * let somebody in or make somebody a member. Throws UnexpectedAccess for what is neither declared nor was so before.
 */
export function requireExpectedAccess(now: readonly RoleAccess[], { before, declared, kept }: Expected): void {
  const entering = new Set([...declared.filter(({ login }) => login.type !== 'none').map(({ name }) => name), ...kept]);
  const known = new Map(before.map((role) => [role.name, role]));
  const roles = new Map(declared.map((role) => [role.name, role]));
  const found = now.flatMap((role) => {
    const { name, canLogIn, memberOf, attributes } = role;
    const had = known.get(name);
    const joined = memberOf.filter(
      (group) => !(had?.memberOf ?? []).includes(group) && !isDeclared(group, roles.get(name)),
    );
    const gained = attributes.filter((attribute) => !(had?.attributes ?? []).includes(attribute));
    return [
      ...(canLogIn && !entering.has(name) ? [`${quoted(name)} can log in`] : []),
      ...joined.map((group) => `${quoted(name)} has become a member of ${quoted(group)}`),
      ...gained.map((attribute) => `${quoted(name)} has got ${attribute}`),
    ];
  });
  if (found.length === 0) return;
  throw new PipelineError('UnexpectedAccess', `While the database was set up, ${found.join('; ')}.`, { found });
}

/** An owner is made one with other owners, of which none is PostgreSQL's or Amazon's. */
function isDeclared(group: string, role: Role | undefined): boolean {
  if (role === undefined) return false;
  const isOwner = role.access === 'owner' && !/^(?:pg_|rds)/.test(group);
  return isOwner || (role.memberOf ?? []).includes(group) || (group === 'rds_iam' && role.login.type === 'iam');
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
