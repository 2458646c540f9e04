import { record } from '../payload/caught-error.ts';
import { planSchema } from '../payload/plan.ts';
import { copySchema, restoreSchema } from '../payload/results.ts';

export interface PhaseDeadline {
  readonly phase: 'copy' | 'delete' | 'restore' | 'setup';
  /** From the beginning of the phase. */
  readonly seconds: number;
  /** RFC 3339; missing where the phase's beginning is not in the payload. */
  readonly at?: string;
}

const phases: Readonly<Record<string, PhaseDeadline['phase']>> = {
  CopySnapshot: 'copy',
  CheckCopyStatus: 'copy',
  IsCopyComplete: 'copy',
  WaitForCopy: 'copy',
  DeleteRDS: 'delete',
  RestoreSnapshot: 'restore',
  CheckRestoreStatus: 'restore',
  IsRestoreComplete: 'restore',
  WaitForRestore: 'restore',
  SetupDBUsers: 'setup',
};

/** By when the phase that a restore is in must end; undefined for a state that has no deadline of its own. */
export function phaseDeadline(state: string | undefined, payload: unknown): PhaseDeadline | undefined {
  const parts = record(payload);
  const plan = planSchema.safeParse(parts['plan']).data;
  const phase = state === undefined ? undefined : phases[state];
  if (plan === undefined || phase === undefined) return undefined;
  const { copySeconds, deleteSeconds, restoreSeconds, setupSeconds } = plan.deadlines;
  const seconds = { copy: copySeconds, delete: deleteSeconds, restore: restoreSeconds, setup: setupSeconds }[phase];
  const begun = {
    copy: copySchema.safeParse(parts['copy']).data?.startedAt,
    restore: restoreSchema.safeParse(parts['restore']).data?.startedAt,
    delete: undefined,
    setup: restoreSchema.safeParse(parts['restore']).data?.completedAt,
  }[phase];
  const at = begun === undefined ? Number.NaN : Date.parse(begun) + seconds * 1000;
  return { phase, seconds, ...(Number.isFinite(at) ? { at: new Date(at).toISOString() } : {}) };
}
