import type { Profile } from '../../src/config/schema.ts';
import type { Random } from '../random.ts';

/** Some targets have instances that scale, within what every version takes. */
export function perhapsServerless(profile: Profile, random: Random): Profile {
  if (profile.instances === undefined || !random.chance(0.1)) return profile;
  const instances = { class: 'db.serverless', count: random.between(1, 2) };
  return {
    ...profile,
    instances,
    cluster: { ...profile.cluster, serverlessV2: { min: 0.5, max: random.pick([4, 16]) } },
  };
}
