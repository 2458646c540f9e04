import * as z from 'zod/mini';

/** The execution input and the body of `POST /restores`. */
export const requestSchema = z.strictObject({
  target: z.string().check(z.minLength(1, 'expected the name of a configured target')),
  snapshot: z.optional(z.string().check(z.minLength(1, 'expected a snapshot identifier or ARN'), z.maxLength(512))),
  requestedBy: z.optional(z.string().check(z.maxLength(256, 'expected at most 256 characters'))),
  reason: z.optional(z.string().check(z.maxLength(1024, 'expected at most 1024 characters'))),
});

export type RestoreRequestBody = z.infer<typeof requestSchema>;
