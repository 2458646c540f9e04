import type { Profile } from '../../src/config/schema.ts';
import { Random } from '../random.ts';
import type { Climate } from './climate.ts';

/** Another configuration that is deployed in the middle. `at`: milliseconds since the world began. */
export interface Deployment {
  readonly at: number;
  readonly target: string;
  /** Undefined: the target is no longer in it. */
  readonly profile: Profile | undefined;
}

const minute = 60_000;

/** Now and then one, which what is under way goes on without. */
export function drawDeployments(
  seed: number,
  climate: Climate,
  targets: readonly { readonly name: string; readonly profile: Profile }[],
): readonly Deployment[] {
  const random = new Random(seed, 'deployments');
  if (!random.chance(0.12)) return [];
  const { name, profile } = random.pick(targets);
  const at = random.integer(25 * minute);
  // Where nothing may go wrong, a target that nobody knows any more would.
  if (climate === 'meddled' && random.chance(0.4)) return [{ at, target: name, profile: undefined }];
  return [{ at, target: name, profile: changed(random, profile) }];
}

function changed(random: Random, profile: Profile): Profile {
  const { database } = profile;
  const roles = database?.roles?.slice(0, -1);
  return {
    ...profile,
    replace: { ...profile.replace, finalSnapshot: random.chance(0.5), strategy: random.pick(['delete', 'setAside']) },
    onFailure: random.pick(['keep', 'cleanup']),
    archive: { keep: random.between(1, 4) },
    ...(profile.instances === undefined ? {} : { instances: { class: 'db.r6g.large', count: random.between(1, 3) } }),
    ...(database === undefined || roles === undefined ? {} : { database: { ...database, roles } }),
  };
}
