import { requireFirst, requireNoneRunning, requireNoRunningOwner } from '../clusters/only-restore.ts';
import type { Cluster } from '../ports/clusters.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { Checklist } from './checklist.ts';

/**
 * Whether no other restore of the target goes first. Of a running execution: which of the two is the one that gives way. Of
 * a plan, which no execution has: whether any runs. Notes RestoreAlreadyRunning.
 */
export async function checkOtherRestores(
  list: Checklist,
  restores: RunningRestores,
  asked: {
    readonly target: string;
    /** Undefined for a plan. */
    readonly execution: { readonly id: string; readonly startedAt: string } | undefined;
    /** What stands under the target's name, if that could be read. */
    readonly cluster: Cluster | undefined;
  },
): Promise<void> {
  const { target, cluster, execution } = asked;
  await list.check('noOtherRestore', async () => {
    if (execution === undefined) await requireNoneRunning(restores, target);
    else await requireFirst(restores, { target, execution });
    if (cluster !== undefined) {
      // Stryker disable next-line ObjectLiteral,StringLiteral: no execution that there is has such an id
      await requireNoRunningOwner(restores, cluster, { target, execution: execution ?? { id: '', startedAt: '' } });
    }
    return `No other restore of target ${target} ${execution === undefined ? 'runs' : 'goes first'}.`;
  });
}
