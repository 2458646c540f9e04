import * as z from 'zod/mini';
import { invalidRequest } from '../payload/request.ts';
import { formatPath, problemsOf } from '../validation/validation.ts';

const sweepRequestSchema = z.strictObject({
  /** Whether what may be removed is removed; otherwise it is only told. */
  apply: z.optional(z.boolean()),
  /** The one target that is looked at; it need not be configured any more. */
  target: z.optional(z.string().check(z.minLength(1, 'expected the name of a target'))),
});

export interface SweepRequest {
  readonly apply: boolean;
  readonly target?: string | undefined;
}

/** What the function is invoked with. Throws InvalidRequest, whose message names every field that is wrong. */
export function parseSweepRequest(input: unknown): SweepRequest {
  const result = z.safeParse(sweepRequestSchema, input);
  if (result.success) return { apply: result.data.apply ?? false, target: result.data.target };
  const problems = problemsOf(sweepRequestSchema, input, result.error.issues);
  throw invalidRequest(problems.map(({ path, text }) => ({ field: formatPath(path) || 'body', text })));
}
