import { requireOtherThanMaster } from '../credentials/master-credentials.ts';
import type { WholePlan } from '../payload/plan.ts';
import type { Checklist } from './checklist.ts';

export const roleCheck = 'roles';

/**
 * Whether the declared roles can be set up, as far as that is known before the database is restored: their names have been
 * validated with the configuration, and only the snapshot tells who its master is. Notes UserSetupFailed.
 */
export async function checkRoles(list: Checklist, { database, snapshot }: WholePlan): Promise<void> {
  const { roles } = database;
  const { masterUsername } = snapshot;
  await list.check(roleCheck, () => {
    if (roles.length === 0) return { skipped: 'The profile declares no role.' };
    requireOtherThanMaster(roles, masterUsername);
    return `No declared role is the snapshot’s master user, ${masterUsername}: ${roles.map(({ name }) => name).join(', ')}.`;
  });
}
