import { atATime } from '../at-a-time.ts';
import type { DatabaseConnection, OutwardKind, OutwardObject } from '../database-ports.ts';
import { PipelineError } from '../errors.ts';
import type { UsersSetup } from '../payload.ts';
import type { SetupScene } from '../steps/setup-scene.ts';

type Outward = UsersSetup['outward'][number];
interface Found extends OutwardObject {
  readonly database: string;
}

const databasesAtATime = 4;

/**
 * The very first that is done to a database: it may be pulling production's changes in. Whatever goes wrong with it must
 * not keep anybody from being locked out; {@link closeOutward} does it again, and fails.
 */
export async function quietSubscriptions({ plan }: SetupScene, main: DatabaseConnection): Promise<void> {
  if (plan.database.outward?.subscriptions !== 'disable') return;
  await main.disableOutward({ disable: ['subscriptions'], roles: [] }).catch(() => undefined);
}

/**
 * Disables in every database what reaches other servers, as the plan has it for each kind, before anybody is let in. What only its
 * callers can use, functions of extensions, is told where it cannot be disabled; whatever acts by itself must be.
 * Throws OutwardActive, naming all that is refused or could not be disabled; UserSetupFailed, DatabaseUnreachable.
 */
export async function closeOutward(scene: SetupScene, main: DatabaseConnection): Promise<readonly Outward[]> {
  const choices = scene.plan.database.outward;
  if (choices === undefined) return [];
  const disable = (Object.keys(choices) as OutwardKind[]).filter((kind) => choices[kind] === 'disable');
  const roles = scene.plan.database.roles.map(({ name }) => name);
  const each = await atATime(databasesAtATime, await main.databases(), async (database) => {
    const session = await scene.sessions.to(database);
    return (await session.disableOutward({ disable, roles })).map((object): Found => ({ database, ...object }));
  });
  const found = each.flat();
  const known = new Set(found.map(({ database, kind, name }) => JSON.stringify([database, kind, name])));
  // Where this user cannot connect nothing can be disabled.
  const elsewhere = (await main.enabledSubscriptions())
    .map(({ database, name }): Found => ({ database, kind: 'subscriptions', name, active: true }))
    .filter(({ database, kind, name }) => !known.has(JSON.stringify([database, kind, name])));
  const all = [...found, ...elsewhere];
  const active = (choice: 'disable' | 'refuse') => all.filter((one) => one.active && choices[one.kind] === choice);
  const refused = active('refuse');
  const left = active('disable').filter(({ kind }) => kind !== 'extensions');
  if (refused.length + left.length > 0) throw outwardActive(refused, left);
  return all.map(({ database, kind, name, active: acts, wasDisabled }) => ({
    ...{ database, kind, name },
    change: acts ? (choices[kind] === 'keep' ? 'kept' : 'left') : wasDisabled ? 'was disabled' : 'disabled',
  }));
}

function outwardActive(refused: readonly Found[], left: readonly Found[]): PipelineError {
  const listed = (objects: readonly Found[]) =>
    objects.map(({ database, kind, name }) => `${kind} in ${database}: ${name}`);
  const sentences = [
    ...(refused.length === 0 ? [] : [`The profile refuses what is there: ${first(listed(refused))}.`]),
    ...(left.length === 0 ? [] : [`PostgreSQL would not have this disabled: ${first(listed(left))}.`]),
  ];
  return new PipelineError('OutwardActive', sentences.join(' '), { refused: listed(refused), left: listed(left) });
}

const told = 10;

function first(texts: readonly string[]): string {
  const more = texts.length - told;
  return [...texts.slice(0, told), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
