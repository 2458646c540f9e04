import * as z from 'zod/mini';
import { withConcurrency } from '../bounded-concurrency.ts';
import { generatePassword } from '../credentials/generated-password.ts';
import { requireOtherThanMaster } from '../credentials/master-credentials.ts';
import { boundedReport } from '../payload/bounded-report.ts';
import { foundDatabase } from '../payload/packaged-database.ts';
import { planSchema, type WholePlan } from '../payload/plan.ts';
import { restoreSchema, type UsersSetup } from '../payload/results.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Step } from '../payload/task-event.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { DeclaredRole, RoleAccess, UnlistedLogin } from '../ports/database-roles.ts';
import { unlessAdvanced } from '../users/advance.ts';
import { allDatabases } from '../users/all-databases.ts';
import { databasesOf, declaredDatabases, setupRun } from '../users/declaration.ts';
import { proveAdmission, provenRefusal, workingLogins, writesToRefuse } from '../users/login-proofs.ts';
import { completeItem, foundComplete, openMain } from '../users/main-session.ts';
import { masterSessions } from '../users/master-sessions.ts';
import { closeOutward, quietSubscriptions, requireClosed } from '../users/outward.ts';
import type { Found } from '../users/outward-active.ts';
import { maskingBegun, prepareData } from '../users/prepare-data.ts';
import { endPrepared, requireNonePrepared } from '../users/prepared.ts';
import { declaredRoles, type Login, loginsOf } from '../users/role-logins.ts';
import { isMarkedBy, markItem, markOf, requireRestoredCluster } from '../users/same-cluster.ts';
import type { SetupContext, SetupDBUsersPorts } from '../users/setup-context.ts';
import { requireFitting } from '../users/setup-problems.ts';
import { requireExpectedAccess } from '../users/unexpected-access.ts';
import { verifyData } from '../users/verifications.ts';
import type { SubStates } from './sub-states.ts';

export const subStates = {
  start: 'SetupUsers',
  transitions: { SetupUsers: ['UsersSetup'] },
  ends: ['UsersSetup'],
} as const satisfies SubStates;

/** A restore that is complete says where the database answers and where the master's credentials are. */
export const setupDBUsersPayload = z.object({
  plan: planSchema,
  restore: z.object({ ...restoreSchema.shape, endpoint: z.string(), port: z.number(), masterSecretId: z.string() }),
});
type Payload = z.infer<typeof setupDBUsersPayload>;

/** How many connections are opened, or are at work, at a time: the restored cluster may be a small one. */
const connectionsAtATime = 4;

/**
 * Makes of the restored database what the profile declares, before anybody but the master can log in to it: looks whether it
 * is that very cluster, locks everybody out, runs the SQL files, masks, grants, verifies, lets the declared roles in, and
 * then logs in as each that has a password. Safe to run twice: what is done already stays, and a generated password is kept
 * once its secret holds it.
 *
 * Throws SetupStillRunning where the time does not suffice, or the connection is lost after part of it: the next attempt goes
 * on. Throws SetupInvalid, SetupDeadlineExceeded, SqlFailed, MaskingFailed, VerificationFailed, SecretNotFound, SecretInvalid, AwsUnavailable,
 * DatabaseUnreachable, DatabaseLoginFailed, DatabaseUntrusted, UserSetupFailed, UnexpectedAccess; then nobody else can log in.
 * Throws TargetChanged where it reaches another restore's cluster, of which nothing is changed.
 */
export function createSetupDBUsers(ports: SetupDBUsersPorts): Step<Payload, UsersSetup> {
  return async (event) => {
    const { restore } = event.payload;
    const { database: declaration, problems: planProblems } = foundDatabase(
      event.payload.plan.database,
      ports.databases,
    );
    const plan: WholePlan = { ...event.payload.plan, database: declaration };
    const endpoint = { host: restore.endpoint, port: restore.port };
    const mainDatabase = plan.database.name ?? restore.databaseName ?? 'postgres';
    const { roles } = plan.database;
    const master = await ports.secrets.credentials(restore.masterSecretId);
    const run = setupRun(restore.resourceId, plan.database);
    const declarations = declaredDatabases(plan.database, mainDatabase);
    const databaseOf = (role: (typeof roles)[number]) => databasesOf(role, mainDatabase)[0] ?? mainDatabase;

    const sessions = masterSessions(ports.database, endpoint, master);
    const { resourceId: cluster, databaseName: ownDatabase } = restore;
    const now = event.state.enteredAt;
    const restored = { plan, restore, execution: event.execution, now };
    // Stryker disable next-line ObjectLiteral: what nobody has noted has not been made
    const advance = { made: false };
    const place = { endpoint, mainDatabase, ownDatabase, run, cluster, sessions };
    const context: SetupContext = { ...ports, ...place, plan, planProblems, now, declarations, advance };
    try {
      const main = await openMain(context, (session) => requireRestoredCluster(restored, session));
      const complete = (await foundComplete(context, main)) as Completed | undefined;
      const isComplete = complete !== undefined;
      // Stryker disable next-line ArrayDeclaration: of what is complete nobody is locked out
      const quieted = isComplete ? [] : await quietSubscriptions(context, main);
      // Before anything else that can fail: whatever the database, the profile or the secrets are like.
      if (!isComplete) await endPrepared(context, main).catch(() => undefined);
      const lockedOut = isComplete ? undefined : await lockOut(context, main, quieted);
      // Also of what the restore had completed that this one has taken over: whoever goes on with that one is to see it.
      if (!isComplete || !isMarkedBy(restored, await main.noted(run, markItem))) {
        await main.note(run, markItem, markOf(restored));
      }
      requireOtherThanMaster(roles, master.username);
      await requireFitting(context, main, isComplete);

      const logins = await loginsOf(
        {
          secrets: ports.secrets,
          generatePassword: ports.generatePassword ?? generatePassword,
          endpoint,
          cluster: restore.cluster,
          databaseOf,
          tags: { [tagKeys.target]: plan.target, [tagKeys.execution]: event.execution.id },
        },
        roles,
      );
      const working = isComplete
        ? await workingLogins(ports.database, endpoint, logins, databaseOf)
        : new Set<string>();
      const declared = await declaredRoles(logins, working);
      const changes = new Map(await main.ensureRoles(declared));
      await setPasswords(context, declared);
      const changed = (role: string) => {
        if (changes.get(role) === 'unchanged') changes.set(role, 'altered');
      };
      const before = complete?.access ?? (await main.access());
      // What is not proven is not handed over, though it may have been before. And whatever fails once code that came along has
      // been run: it may have let somebody in.
      const lockedOutAgain = async (error: unknown): Promise<never> => {
        await main.lock();
        throw error;
      };
      const unlessComplete = isComplete ? undefined : lockedOutAgain;
      const data = isComplete ? undefined : await prepareData(context, main).catch(lockedOutAgain);
      for (const role of await grant(context).catch(unlessComplete)) changed(role);
      const verifications = await verifyData(plan.database.verifications, mainDatabase, sessions.to).catch(
        lockedOutAgain,
      );

      const entering = logins.filter(({ role }) => role.login.type !== 'none').map(({ role }) => role.name);
      // Stryker disable next-line OptionalChaining,ArrayDeclaration: what was not complete has locked out
      const unlistedLogins = complete?.unlistedLogins ?? lockedOut?.logins ?? [];
      const kept = keptOf(unlistedLogins);
      // Stryker disable next-line ArrayDeclaration: of what is complete its own report is told
      const closed = lockedOut?.outward ?? [];
      // Stryker disable next-line ArrayDeclaration: the same
      const opened = isComplete ? [] : await requireClosed(context, main, { closed, kept }).catch(lockedOutAgain);
      const admission = async () => {
        for (const role of await main.admit(entering)) changed(role);
        const proofs = await proveAdmission(
          { ...ports, endpoint, databaseOf, working, writeToRefuse: writesToRefuse(sessions) },
          logins,
        );
        const access = await main.access();
        requireExpectedAccess(access, { before, declared: roles, kept });
        const report = complete ?? { unlistedLogins, outward: [...closed, ...opened], ...data, access };
        // By whom: a restore with another profile that takes the cluster over does not find values of before.
        if (!isComplete) await main.note(run, completeItem, { ...report, run });
        return { proofs, report };
      };
      const { proofs, report } = await admission().catch(lockedOutAgain);
      await forget(context, main);
      return {
        outcome: 'UsersSetup',
        ...boundedReport({
          roles: logins.map((login) => roleReport(login, databasesOf(login.role, mainDatabase), changes)),
          unlistedLogins: [...report.unlistedLogins],
          outward: [...(report.outward ?? [])],
          sql: [...(report.sql ?? [])],
          masked: [...(report.masked ?? [])],
          verifications: [...verifications],
        }),
        proofs: { ...proofs, refusedLogin: lockedOut?.refused ?? 0 },
      };
    } catch (error) {
      throw unlessAdvanced(error, advance, plan.target);
    } finally {
      await sessions.close();
    }
  };
}

/** What is noted of a complete setup. */
interface Completed extends Partial<Pick<UsersSetup, 'outward' | 'sql' | 'masked'>> {
  readonly unlistedLogins: readonly UnlistedLogin[];
  readonly access?: readonly RoleAccess[];
}

/** Returns what became of the unlisted logins, how many of them were seen to be refused, and what became of that which reaches others. */
async function lockOut(context: SetupContext, main: DatabaseConnection, quieted: readonly Found[]) {
  const { plan, run } = context;
  const unlisted = plan.database.unlistedLogins;
  const refusal = provenRefusal(context.database, context.endpoint, context.mainDatabase);
  const declared = plan.database.roles.map(({ name }) => name);
  const logins = await main.lockOut({ declared, unlisted }, refusal.prove);
  await requireNonePrepared(context, main);
  // Event triggers among it: only from here on is anything made.
  const outward = await closeOutward(context, main, { quieted, kept: keptOf(logins) });
  if (unlisted !== 'drop') return { logins, outward, refused: refusal.count() };

  // Noted first: once they are gone, nobody else knows of them.
  const before = ((await main.noted(run, 'dropped')) ?? []) as readonly string[];
  const names = [...new Set([...before, ...logins.map(({ name }) => name)])];
  if (names.length > before.length) await main.note(run, 'dropped', names);
  const present = logins.map(({ name }) => name);
  if (present.length > 0) {
    for (const database of await main.databases()) await (await context.sessions.to(database)).disown(present);
  }
  const staying = present.length > 0 ? await main.dropRoles(present) : undefined;
  const ended = names.map((name): UnlistedLogin => ({ name, change: staying?.includes(name) ? 'locked' : 'dropped' }));
  return { logins: ended, outward, refused: refusal.count() };
}

function keptOf(logins: readonly UnlistedLogin[]): readonly string[] {
  return logins.filter(({ change }) => change === 'kept').map(({ name }) => name);
}

/** Shared among the sessions that there are: the server hashes for each password, one after the other in one session. */
async function setPasswords({ declarations, sessions }: SetupContext, roles: readonly DeclaredRole[]): Promise<void> {
  const passwords = roles.filter(({ login }) => login.type === 'password');
  // Stryker disable next-line MethodExpression: more sessions would set no more passwords at a time
  const sharing = declarations.slice(0, connectionsAtATime);
  await withConcurrency(connectionsAtATime, sharing, async ({ name }, index) => {
    const share = passwords.filter((_role, at) => at % sharing.length === index);
    if (share.length > 0) await (await sessions.to(name)).setPasswords(share);
  });
}

/** Returns the roles for which anything was granted or taken. */
async function grant({ declarations, plan, sessions }: SetupContext): Promise<ReadonlySet<string>> {
  const { revokePublic } = plan.database;
  const changed = await withConcurrency(connectionsAtATime, declarations, async ({ name, grants }) => {
    if (grants.length === 0 && revokePublic === undefined) return new Set<string>();
    const session = await sessions.to(name);
    if (revokePublic !== undefined) await session.revokePublic(revokePublic);
    return grants.length === 0 ? new Set<string>() : session.grantAccess(grants);
  });
  return new Set(changed.flatMap((roles) => [...roles]));
}

/** Nothing is kept but that the setup is complete, and of which cluster: salts are gone for good. */
async function forget(context: SetupContext, main: DatabaseConnection) {
  const { declarations, sessions, run, mainDatabase } = context;
  const noted = declarations.filter(({ masks, changedBySql }) => masks.length > 0 || changedBySql);
  const names = new Set([...(await maskingBegun(context, main)), ...noted.map(({ name }) => name)]);
  const existing = names.size === 0 ? [] : (await allDatabases(main)).open;
  for (const name of names) {
    // Stryker disable next-line ArrayDeclaration: no note is called so
    if (name !== mainDatabase && existing.includes(name)) await (await sessions.to(name)).forget(run, []);
  }
  await main.forget(run, [completeItem, markItem]);
}

function roleReport(
  { role, secretArn }: Login,
  databases: readonly string[],
  changes: ReadonlyMap<string, UsersSetup['roles'][number]['change']>,
): UsersSetup['roles'][number] {
  return {
    name: role.name,
    access: role.access ?? (role.grants === undefined ? 'none' : 'explicit'),
    login: role.login.type,
    // Stryker disable next-line StringLiteral: of each role it is known
    change: changes.get(role.name) ?? 'altered',
    databases: [...databases],
    ...(secretArn === undefined ? {} : { secretArn }),
  };
}
