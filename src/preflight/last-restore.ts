import type { Plan } from '../payload/plan.ts';
import { findLastPlan, type LastPlanPorts, nameOf } from '../plan/last-plan.ts';
import type { Checklist } from './checklist.ts';

/**
 * Notes whether what the profile leaves out comes from the last restore's plan, and returns that. Without
 * one a restore goes on all the same.
 */
export async function checkLastRestore(
  list: Checklist,
  ports: LastPlanPorts,
  target: Parameters<typeof findLastPlan>[1],
): Promise<Plan | undefined> {
  let last: Plan | undefined;
  await list.check('lastRestore', async () => {
    const found = await findLastPlan(ports, target);
    if ('without' in found) return target.existing === undefined ? { skipped: found.without } : found.without;
    last = found.plan;
    return `What the profile leaves out is as in the plan of ${nameOf(found.execution)}, which did not come to its end.`;
  });
  return last;
}
