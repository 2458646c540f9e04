import type { Profile } from '../../src/config/schema.ts';
import { Random } from '../random.ts';
import type { Climate } from './climate.ts';
import { names } from './names.ts';
import type { Deployment, Scenario } from './scenario.ts';

const minute = 60_000;

/** Now and then one, which what is under way goes on without. */
export function drawDeployments(
  seed: number,
  climate: Climate,
  targets: readonly { readonly name: string; readonly profile: Profile }[],
  starts: Scenario['starts'],
): readonly Deployment[] {
  const random = new Random(seed, 'deployments');
  if (!random.chance(0.2)) return [];
  const stopped = starts.find(
    ({ target, stopAfter }, at) => stopAfter !== undefined && starts[at + 1]?.target === target,
  );
  const { name, profile } = targets.find((target) => target.name === stopped?.target) ?? random.pick(targets);
  // What a restore that was stopped has left is found by another configuration.
  const at = stopped === undefined ? random.integer(25 * minute) : stopped.at + random.integer(minute);
  // Where nothing may go wrong, a target that nobody knows any more would.
  if (climate === 'meddled' && random.chance(0.4)) return [{ at, target: name, profile: undefined }];
  return [{ at, target: name, profile: changed(random, profile) }];
}

/** The same profile with another key for copies, and nothing else: what was copied or restored under the one before is of no use. */
export function drawKeyChanges(
  seed: number,
  targets: readonly { readonly name: string; readonly profile: Profile }[],
  isBrokenOff: boolean,
): readonly Deployment[] {
  const random = new Random(seed, 'another key for copies');
  const [target] = targets;
  if (target?.profile.copy === undefined || !random.chance(isBrokenOff ? 0.3 : 0.04)) return [];
  const profile = { ...target.profile, copy: { ...target.profile.copy, kmsKeyId: names.formerKey } };
  return [{ at: random.between(1, 40) * minute, target: target.name, profile }];
}

function changed(random: Random, profile: Profile): Profile {
  const { database } = profile;
  const roles = database?.roles?.slice(0, -1);
  return {
    ...profile,
    replace: { ...profile.replace, finalSnapshot: random.chance(0.5), strategy: random.pick(['delete', 'setAside']) },
    onFailure: random.pick(['keep', 'cleanup']),
    archive: { keep: random.between(1, 4) },
    ...(profile.instances === undefined
      ? {}
      : { instances: { class: random.pick(['db.r6g.large', 'db.r6g.xlarge']), count: random.between(1, 3) } }),
    ...(database === undefined || roles === undefined ? {} : { database: { ...database, roles } }),
  };
}
