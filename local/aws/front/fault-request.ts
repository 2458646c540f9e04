import * as z from 'zod/mini';
import type { Fault } from '../core/faults.ts';
import { unknownIn } from './known-actions.ts';

const text = z.string().check(z.minLength(1));

const faultSchema = z.strictObject({
  service: z.optional(text),
  action: text,
  resource: z.optional(text),
  after: z.optional(text),
  times: z.optional(z.int().check(z.minimum(1))),
  fault: z.union([
    z.strictObject({ code: text, message: z.string(), status: z.int().check(z.minimum(400), z.maximum(599)) }),
    z.strictObject({ status: text }),
  ]),
});

/** A fault from the body of a request, or what is wrong with it, the field named. */
export function readFault(body: string): Fault | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problem: 'The body is not JSON.' };
  }
  const parsed = faultSchema.safeParse(value);
  if (!parsed.success) return { problem: problemOf(parsed.error.issues) };
  const { service, action, resource, after, times, fault } = parsed.data;
  const asked: Fault = {
    action,
    fault,
    ...(service === undefined ? {} : { service }),
    ...(resource === undefined ? {} : { resource }),
    ...(after === undefined ? {} : { after }),
    ...(times === undefined ? {} : { times }),
  };
  const problem = unknownIn(asked);
  return problem === undefined ? asked : { problem };
}

function problemOf([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue?.code === 'unrecognized_keys') return `unknown key: ${issue.keys.join(', ')}`;
  const expected = issue?.code === 'invalid_type' ? `expected ${issue.expected}` : 'not as documented';
  return `${issue?.path.join('.') || 'body'}: ${expected}`;
}
