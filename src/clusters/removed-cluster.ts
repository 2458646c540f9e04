import type { Plan } from '../payload/plan.ts';

/**
 * Whether it is a cluster that DeleteRDS has taken off the target's name: the old one, or what an ended restore had left in the
 * way of it. RDS may still answer with it for a while.
 */
export function isRemoved({ replace }: Pick<Plan, 'replace'>, resourceId: string): boolean {
  return [replace.existing?.resourceId, replace.leftover?.resourceId].includes(resourceId);
}
