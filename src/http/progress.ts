import * as z from 'zod/mini';

/**
 * What of the payload is shown. It is a list of what may be seen: whatever else a payload comes to hold, such as names of
 * secrets, endpoints and the plan, stays inside.
 */
const text = z.optional(z.string());
const count = z.optional(z.number());
const names = z.optional(z.array(z.string()));

const shown = {
  check: z.object({
    outcome: text,
    snapshotArn: text,
    createdAt: text,
    dataAsOf: text,
    ageHours: count,
    checks: z.optional(z.array(z.object({ name: z.string(), result: z.string(), message: z.string() }))),
  }),
  copy: z.object({ outcome: text, snapshotId: text, status: text, percentProgress: count, startedAt: text }),
  deletion: z.object({
    outcome: text,
    cluster: text,
    finalSnapshotId: text,
    setAside: z.optional(z.object({ identifier: z.string() })),
  }),
  restore: z.object({
    outcome: text,
    cluster: text,
    status: text,
    startedAt: text,
    instances: z.optional(z.array(z.object({ id: z.string(), status: z.string() }))),
    masterCredentials: text,
  }),
  users: z.object({
    outcome: text,
    roles: z.optional(z.array(z.object({ name: z.string(), access: text, login: text, change: text }))),
  }),
  archive: z.object({
    outcome: text,
    snapshotId: text,
    kept: names,
    deleted: names,
    deletedCluster: z.optional(z.object({ identifier: z.string(), finalSnapshotId: text })),
  }),
  notification: z.object({ outcome: text }),
} as const;

export type Progress = { readonly [Key in keyof typeof shown]?: z.infer<(typeof shown)[Key]> };

/** How far each phase has come, by its key of the payload; a phase that has not begun, or is not understood, is left out. */
export function progressOf(payload: Readonly<Record<string, unknown>>): Progress {
  return Object.fromEntries(
    Object.entries(shown).flatMap(([key, schema]) => {
      const result = z.safeParse(schema, payload[key]);
      return result.success && Object.keys(result.data).length > 0 ? [[key, result.data]] : [];
    }),
  );
}
