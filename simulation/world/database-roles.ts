import { scramVerifier } from '../../src/credentials/scram-sha-256.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { RoleAdmin, UnlistedLogin } from '../../src/ports/database-roles.ts';
import type { Volume, VolumeRole } from './databases.ts';
import type { Invocation } from './records.ts';

/** One round trip to a server: what it does there, and how long that takes besides the way. */
export type Round = <Result>(
  method: string,
  work: (volume: Volume) => Result,
  milliseconds?: number,
) => Promise<Result>;

/** One open connection. */
export interface SimulatedSession {
  readonly user: string;
  /** The volume of the cluster that it was opened to: servers know nothing of each other. */
  volume?: Volume;
  readonly invocation: Invocation | undefined;
  fenced: boolean;
  /** Whether its server has become a reader. */
  demoted?: boolean;
}

interface Place {
  readonly session: SimulatedSession;
  readonly sessions: ReadonlySet<SimulatedSession>;
  readonly database: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

const withoutPassword: VolumeRole['login'] = { type: 'password', verifier: 'none' };

/** The roles of a simulated server, as far as logins and grants go. */
export function rolesOf(round: Round, { session, sessions, database }: Place): RoleAdmin {
  return {
    fence: () =>
      round('fence', (volume) => {
        for (const other of sessions) {
          if (other !== session && other.user === session.user && other.volume === volume) other.fenced = true;
        }
      }),
    lock: () => round('lock', (volume) => lockAll(volume, session)),
    access: () =>
      round('access', ({ roles }) =>
        [...roles].map(([name, { admitted, memberOf = [] }]) => ({
          ...{ name, canLogIn: admitted, memberOf: [...memberOf], attributes: [] },
        })),
      ),
    databases: () => round('databases', ({ ground }) => [...ground.databases]),
    // Where nothing is prepared, asking is no moment of its own.
    endPrepared: async () =>
      session.volume?.ground.prepared.size === 0
        ? []
        : round('endPrepared', ({ ground: { prepared }, roles }) => {
            for (const [name, of] of prepared) {
              if (of.database === database && roles.has(of.owner)) prepared.delete(name);
            }
            return [...prepared].map(([name, of]) => ({ name, ...of }));
          }),
    lockOut: async ({ declared, unlisted }, refused) => {
      const password = 'known-to-nobody';
      const verifier = await scramVerifier(password);
      const names = await round('lockOut', (volume) => {
        lockAll(volume, session);
        const { roles } = volume;
        for (const name of declared) setRole(roles, name, (role) => ({ ...role, marked: false }));
        const others = [...roles].filter(([name, { login }]) => !declared.includes(name) && login.type !== 'none');
        return others.map(([name, role]): UnlistedLogin => {
          if (role.voided) return { name, change: 'was locked' };
          if (unlisted === 'keep') return { name, change: 'kept' };
          roles.set(name, { ...role, login: { type: 'password', verifier } });
          return { name, change: 'locked' };
        });
      });
      const locked = names.filter(({ change }) => change === 'locked');
      for (const { name } of locked) await refused({ username: name, password });
      await round('voidPasswords', ({ roles }) => {
        for (const { name } of locked) {
          setRole(roles, name, (role) => ({
            ...role,
            login: { type: 'password', verifier: 'void' },
            voided: true,
            marked: false,
          }));
        }
      });
      return names;
    },
    disown: () => round('disown', () => undefined),
    dropRoles: (names) =>
      round('dropRoles', ({ roles }) => {
        for (const name of names) roles.delete(name);
        return [];
      }),
    roleProblems: (declared, wanted) =>
      round('roleProblems', ({ ground, roles }) => [
        ...declared.flatMap(({ path, memberOf = [] }) =>
          memberOf
            .filter((group) => !isRole(group, declared, roles, ground))
            .map((group) => ({ path: `${path}.memberOf`, text: `there is no role ${group}` })),
        ),
        ...wanted
          .filter(({ role, access }) => access === 'readonly' && ground.owners.has(`${database} ${role}`))
          .map(({ path, role }) => ({ path, text: `${role} is to be readonly, but owns a table` })),
      ]),
    ensureRoles: (declared) =>
      round('ensureRoles', ({ roles, ground }) => {
        const unknown = declared.flatMap(({ memberOf = [] }) =>
          memberOf.filter((group) => !isRole(group, declared, roles, ground)),
        );
        if (unknown.length > 0) throw new PipelineError('UserSetupFailed', `There is no role ${unknown[0]}.`, {});
        const changes = declared.map(({ name, login, memberOf }) => {
          const role = roles.get(name);
          const known = role?.login;
          const kept = login.type === 'password' ? (known ?? withoutPassword) : login;
          if (login.type !== 'known password') {
            const joined = memberOf ?? role?.memberOf ?? [];
            roles.set(name, { login: kept, admitted: role?.admitted ?? false, memberOf: joined });
          }
          const isSame = login.type === 'known password' || (login.type !== 'password' && known?.type === login.type);
          return [name, role === undefined ? 'created' : isSame ? 'unchanged' : 'altered'] as const;
        });
        return new Map(changes);
      }),
    setPasswords: (declared) =>
      round('setPasswords', ({ roles }) => {
        for (const { name, login } of declared) {
          if (login.type === 'password') setRole(roles, name, (role) => ({ ...role, login }));
        }
      }),
    admit: (wanted) =>
      round('admit', ({ roles }) => {
        const kept = [...roles].filter(([, role]) => role.marked === true);
        const entering = wanted.filter((name) => roles.get(name)?.admitted !== true);
        for (const name of [...entering, ...kept.map(([name]) => name)]) {
          setRole(roles, name, (role) => ({ ...role, admitted: true, marked: false }));
        }
        return entering;
      }),
    admitted: (names) =>
      round('admitted', ({ roles }) => new Set(names.filter((name) => roles.get(name)?.admitted === true))),
    grantAccess: (wanted) =>
      round('grantAccess', ({ roles, grants }) => {
        const changed = new Set<string>();
        for (const { role, access, schemas = ['public', 'sales'] } of wanted) {
          if (!roles.has(role)) throw new PipelineError('UserSetupFailed', `There is no role ${role}.`, { role });
          const kind = typeof access === 'string' ? access : 'explicit';
          const grant = `${kind} ${role} in ${database} on ${schemas.join(',')}`;
          if (!grants.has(grant)) changed.add(role);
          grants.add(grant);
        }
        return changed;
      }),
    revokePublic: ({ create, connect }) =>
      round('revokePublic', ({ publicPrivileges }) => {
        const taken = [...(create ? ['create'] : []), ...(connect ? ['connect'] : [])];
        return taken.map((privilege) => publicPrivileges.delete(`${database} ${privilege}`)).includes(true);
      }),
    writeToRefuse: () => round('writeToRefuse', () => ({ statement: 'DELETE FROM public.orders WHERE false' })),
  };
}

export function requireReadonly(grants: Volume['grants'], role: string, database: string, facts: Place['facts']): void {
  const own = [...grants].filter((grant) => grant.includes(` ${role} in ${database} on `));
  if (own.length > 0 && own.every((grant) => grant.startsWith('readonly '))) return;
  throw new PipelineError('UserSetupFailed', `Role ${role} may write.`, facts);
}

function isRole(
  name: string,
  declared: readonly { readonly name: string }[],
  roles: Volume['roles'],
  { groups }: Volume['ground'],
): boolean {
  return groups.has(name) || roles.has(name) || declared.some((role) => role.name === name);
}

/** Whoever had LOGIN is marked, in the same transaction. */
function lockAll({ roles, setup }: Volume, { invocation }: SimulatedSession): void {
  if (invocation !== undefined) setup.lockedBy = invocation;
  for (const [name, role] of roles) {
    roles.set(name, { ...role, admitted: false, marked: role.admitted || role.marked === true });
  }
}

function setRole(roles: Volume['roles'], name: string, change: (role: VolumeRole) => VolumeRole): void {
  const role = roles.get(name);
  if (role !== undefined) roles.set(name, change(role));
}
