import * as z from 'zod/mini';
import { copySchema, restoreSchema } from './results.ts';

/** The failure that led to HandleFailure, as the state machine kept it. */
export interface OriginalError {
  /** The state that failed. */
  readonly state: string;
  readonly error: string;
  readonly cause?: string;
}

/** What a Catch keeps; nothing is taken for granted, for a payload that is odd must not hide what failed. */
const caught = z.object({ Error: z.string().check(z.minLength(1)), Cause: z.optional(z.unknown()) });
const failedCopy = z.pick(copySchema, { outcome: true, failure: true });
const failedRestore = z.pick(restoreSchema, { outcome: true, failure: true });

/**
 * The failure that was caught last, else the one a status check has left for the Choice behind it; undefined if there is
 * none.
 */
export function originalError(payload: unknown): OriginalError | undefined {
  const { failures, restore, copy } = record(payload);
  for (const [state, failure] of Object.entries(record(failures)).reverse()) {
    const { success, data } = caught.safeParse(failure);
    if (success) return { state, error: data.Error, ...(typeof data.Cause === 'string' ? { cause: data.Cause } : {}) };
  }
  const restored = failedRestore.safeParse(restore).data;
  if (restored?.outcome === 'RestoreFailed' && restored.failure !== undefined) {
    return { state: 'CheckRestoreStatus', ...restored.failure };
  }
  const copied = failedCopy.safeParse(copy).data;
  if (copied?.outcome === 'CopyFailed' && copied.failure !== undefined) {
    return { state: 'CheckCopyStatus', ...copied.failure };
  }
  return undefined;
}

/** The value as an object; anything else as an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
