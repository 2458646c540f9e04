import { withConcurrency } from '../bounded-concurrency.ts';
import type { UsersSetup } from '../payload/results.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import type { OutwardKind, OutwardObject } from '../ports/database-outward.ts';
import { type Found, keyOf, outwardActive } from './outward-active.ts';
import type { SetupContext } from './setup-context.ts';

type Outward = UsersSetup['outward'][number];
type Choices = NonNullable<SetupContext['plan']['database']['outward']>;

const databasesAtATime = 4;
/** Noted in the main database, of the cluster: what was found, once all of it is closed. */
const closedItem = 'outward';
/** What works by itself while nobody is there; event triggers, for they may refuse to have subscriptions disabled. */
const atOnce: readonly OutwardKind[] = ['eventTriggers', 'subscriptions'];

/**
 * The very first that is done to the databases that have subscriptions: they may be pulling production's changes in. Whatever
 * goes wrong with it must not keep anybody from being locked out; {@link closeOutward} does it again, and fails. Returns
 * what it has disabled.
 */
export async function quietSubscriptions(context: SetupContext, main: DatabaseConnection): Promise<readonly Found[]> {
  const choices = context.plan.database.outward;
  if (choices?.subscriptions !== 'disable') return [];
  const quiet = async () => {
    if ((await notedAs(context, main, choices)) !== undefined) return [];
    const { open, subscriptions } = await main.outwardPlaces();
    const pulling = open.filter((name) => subscriptions.some(({ database }) => database === name));
    const disable = atOnce.filter((kind) => choices[kind] === 'disable');
    // One that fails keeps none of the others from being quiet.
    return withConcurrency(databasesAtATime, pulling, (name) => found(context, name, disable, []).catch(() => []));
  };
  return (await quiet().catch(() => [])).flat().filter(({ active, wasDisabled }) => !active && wasDisabled !== true);
}

/**
 * Disables in every database what reaches other servers, as the plan has it for each kind, before anybody is let in. What only its
 * callers can use, functions of extensions, is told where it cannot be disabled; whatever acts by itself must be. Once that
 * is done it is not done again: what an SQL file of the profile makes afterwards is meant to be there.
 *
 * `quieted` is what {@link quietSubscriptions} has disabled; `kept` are the unlisted logins that are to come back.
 * Throws OutwardActive, naming all that is refused or could not be disabled; UserSetupFailed, DatabaseUnreachable.
 */
export async function closeOutward(
  context: SetupContext,
  main: DatabaseConnection,
  { quieted, kept }: { readonly quieted: readonly Found[]; readonly kept: readonly string[] },
): Promise<readonly Outward[]> {
  const choices = context.plan.database.outward;
  if (choices === undefined) return [];
  const noted = await notedAs(context, main, choices);
  if (noted !== undefined) return noted;
  const disable = (Object.keys(choices) as OutwardKind[]).filter((kind) => choices[kind] === 'disable');
  const all = await everywhere(context, main, { disable, kept });
  const active = (choice: 'disable' | 'refuse') => all.filter((one) => one.active && choices[one.kind] === choice);
  const refused = active('refuse');
  const left = active('disable').filter(({ kind }) => kind !== 'extensions');
  if (refused.length + left.length > 0) throw outwardActive({ refused, left, reopened: [] });

  const ownDoing = new Set(quieted.map(keyOf));
  const closed = all.map((one): Outward => {
    const { database, kind, name, active: acts, wasDisabled } = one;
    const before = wasDisabled === true && !ownDoing.has(keyOf(one));
    const change = acts ? (choices[kind] === 'keep' ? 'kept' : 'left') : before ? 'was disabled' : 'disabled';
    return { database, kind, name, change };
  });
  await main.note(context.cluster, closedItem, { choices, closed });
  return closed;
}

/**
 * Looks at all of it again, right before anybody is let in: SQL files and masks have run as the master since, and with
 * them functions, triggers and checks that came along. Returns what there is now in databases that SQL files of the profile have
 * changed: they may. Throws OutwardActive for what acts in any other and is not kept.
 */
export async function requireClosed(
  context: SetupContext,
  main: DatabaseConnection,
  { closed, kept }: { readonly closed: readonly Outward[]; readonly kept: readonly string[] },
): Promise<readonly Outward[]> {
  const choices = context.plan.database.outward;
  if (choices === undefined) return [];
  const known = new Set(closed.filter(({ change }) => change === 'kept' || change === 'left').map(keyOf));
  const byFiles = new Set(context.declarations.filter(({ changedBySql }) => changedBySql).map(({ name }) => name));
  const all = await everywhere(context, main, { disable: [], kept });
  const since = all.filter((one) => one.active && !known.has(keyOf(one)));
  const reopened = since.filter(({ kind, database }) => choices[kind] !== 'keep' && !byFiles.has(database));
  if (reopened.length > 0) throw outwardActive({ refused: [], left: [], reopened });
  return since.map(({ database, kind, name }) => ({ database, kind, name, change: 'opened since' }));
}

/** What an earlier attempt has closed, by the same choices. */
async function notedAs(
  { cluster }: SetupContext,
  main: DatabaseConnection,
  choices: Choices,
): Promise<readonly Outward[] | undefined> {
  const noted = (await main.noted(cluster, closedItem)) as
    | { readonly choices: Choices; readonly closed: readonly Outward[] }
    | undefined;
  const isSame =
    noted !== undefined &&
    (Object.keys(choices) as OutwardKind[]).every((kind) => noted.choices[kind] === choices[kind]);
  return isSame ? noted.closed : undefined;
}

/** What there is in every database, once what is asked for is disabled, and what is where nothing can be looked at. */
async function everywhere(
  context: SetupContext,
  main: DatabaseConnection,
  { disable, kept }: { readonly disable: readonly OutwardKind[]; readonly kept: readonly string[] },
): Promise<readonly Found[]> {
  // A job runs as its role: of those that cannot log in none does.
  const roles = [...context.plan.database.roles.map(({ name }) => name), ...kept];
  const { open } = await main.outwardPlaces();
  const inEach = (await withConcurrency(databasesAtATime, open, (name) => found(context, name, disable, roles))).flat();
  return [...inEach, ...(await outOfReach(main, inEach))];
}

async function found(
  { sessions }: SetupContext,
  database: string,
  disable: readonly OutwardKind[],
  roles: readonly string[],
): Promise<readonly Found[]> {
  const session = await sessions.to(database);
  return (await session.disableOutward({ disable, roles })).map((object: OutwardObject) => ({ database, ...object }));
}

/** Where this user cannot connect nothing can be looked at: who may, would find all of it as it was. */
async function outOfReach(main: DatabaseConnection, inEach: readonly Found[]): Promise<readonly Found[]> {
  const { closed, subscriptions } = await main.outwardPlaces();
  const known = new Set(inEach.map(keyOf));
  return [
    ...subscriptions
      .map(({ database, name }): Found => ({ database, kind: 'subscriptions', name, active: true }))
      .filter((one) => !known.has(keyOf(one))),
    ...closed.map(
      (database): Found => ({
        ...{ database, kind: 'foreignServers', active: true },
        name: 'whatever there is: the master cannot connect',
      }),
    ),
  ];
}
