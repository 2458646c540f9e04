import * as z from 'zod/mini';

/** What a Catch keeps under `$.failures.<State>`: AWS's own two keys. */
export const failuresSchema = z.record(z.string(), z.object({ Error: z.string(), Cause: z.optional(z.string()) }));

/** What every Task hands its function: the context that a decision may rest on, and the payload so far. */
export const taskEventSchema = z.object({
  execution: z.object({ id: z.string(), name: z.string(), startedAt: z.string() }),
  state: z.object({
    name: z.string(),
    /** The step's `now`. A retried state keeps it. */
    enteredAt: z.string(),
    retryCount: z.number(),
    /** Of a state that waits by Retry: the pause between two attempts. */
    retryIntervalSeconds: z.optional(z.number()),
  }),
  payload: z.unknown(),
});

/** A task event whose payload has been validated by the state's own schema. */
export interface TaskEvent<Payload> {
  readonly execution: { readonly id: string; readonly name: string; readonly startedAt: string };
  readonly state: {
    readonly name: string;
    readonly enteredAt: string;
    readonly retryCount: number;
    readonly retryIntervalSeconds?: number | undefined;
  };
  readonly payload: Payload;
}

/** One state's work: the whole of what it decides. */
export type Step<Payload, Result> = (event: TaskEvent<Payload>) => Promise<Result>;
