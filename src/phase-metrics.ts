import * as z from 'zod/mini';
import { secondsBetween } from './elapsed.ts';
import type { MetricValues } from './ports/metrics.ts';

const time = z.catch(z.optional(z.string()), undefined);
/** The times in a payload: of a failed restore any part of it may be missing, or odd. */
const times = z.object({
  plan: z.optional(z.object({ adoptedCluster: z.optional(z.object({ resourceId: z.string() })) })),
  copy: z.optional(z.object({ startedAt: time, completedAt: time, adopted: z.boolean() })),
  deletion: z.optional(z.object({ outcome: z.string() })),
  restore: z.optional(z.object({ resourceId: z.string(), enteredAt: time, completedAt: time })),
  archive: z.optional(z.object({ startedAt: time })),
});

/**
 * How long those phases took, in seconds, whose end the payload knows, and of which something was done: not the copy that
 * was there, nor the cluster that was taken over. A phase ends where the next one begins. Nothing of a payload that cannot
 * be read. Throws nothing.
 */
export function phaseMetrics(payload: unknown): MetricValues {
  const found = times.safeParse(payload);
  if (!found.success) return {};
  const { plan, copy, deletion, restore, archive } = found.data;
  const copied = copy?.adopted === false ? secondsFrom(copy.startedAt, copy.completedAt) : undefined;
  const tookOver = plan?.adoptedCluster !== undefined && plan.adoptedCluster.resourceId === restore?.resourceId;
  const deleted = deletion !== undefined && deletion.outcome !== 'NoCluster';
  return values({
    CopyDuration: copied,
    CopyThroughput: copied === undefined || copied === 0 ? undefined : 6000 / copied,
    DeletionDuration: deleted ? secondsFrom(copy?.completedAt, restore?.enteredAt) : undefined,
    RestoreDuration: tookOver ? undefined : secondsFrom(restore?.enteredAt, restore?.completedAt),
    SetupDuration: secondsFrom(restore?.completedAt, archive?.startedAt),
  });
}

function secondsFrom(from: string | undefined, to: string | undefined): number | undefined {
  const seconds = from === undefined || to === undefined ? Number.NaN : secondsBetween(from, to);
  return seconds >= 0 ? seconds : undefined;
}

function values(given: { readonly [Name in keyof MetricValues]: number | undefined }): MetricValues {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
