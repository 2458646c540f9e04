import type { Profile } from '../../src/config/schema.ts';
import { asideId } from '../../src/identifiers.ts';
import type { Plan } from '../../src/payload/plan.ts';
import { aPlan, executionId } from './events.ts';

/** What `orders-staging` is called while the tests' execution has set it aside. */
export const asideName = asideId('orders-staging', executionId);

/** The plan that sets `cluster-OLD` aside. */
export function aSetAsidePlan({ replace, ...profile }: Partial<Profile> = {}): Plan {
  const plan = aPlan({ ...profile, replace: { ...replace, strategy: 'setAside' } }, { resourceId: 'cluster-OLD' });
  return { ...plan, replace: { ...plan.replace, setAside: { identifier: asideName } } };
}
