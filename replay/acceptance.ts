import type * as z from 'zod/mini';
import { isJsonObject, type Json } from '../local/stepfunctions/json.ts';
import { taskEventSchema } from '../src/payload/task-event.ts';
import { formatPath, problemsOf } from '../src/validation/validation.ts';
import type { Difference } from './difference.ts';
import type { Attempt } from './recorded.ts';
import type { TaskSchemas } from './schemas.ts';

/** By these a function refuses what it was handed. */
const refusals: readonly string[] = ['InvalidPayload', 'InvalidRequest'];

/** Whether today's function takes what was recorded, and whether what it returned is read today. */
export function acceptance({ payload, result }: TaskSchemas, { event, answer }: Attempt): readonly Difference[] {
  const found: Difference[] = [];
  const refused = answer !== undefined && 'error' in answer && refusals.includes(answer.error);
  const problems = [
    ...problemsIn(taskEventSchema, event, []),
    ...problemsIn(payload, isJsonObject(event) ? event['payload'] : undefined, ['payload']),
  ];
  if (!refused) found.push(...problems.map((text): Difference => ({ kind: 'refused', text })));
  if (result !== undefined && answer !== undefined && 'result' in answer) {
    const lines = problemsIn(result, answer.result, []);
    found.push(...lines.map((text): Difference => ({ kind: 'result', text })));
    if (lines.length === 0) found.push(...dropped(result, answer.result));
  }
  return found;
}

function problemsIn(schema: z.ZodMiniType, value: unknown, at: readonly string[]): readonly string[] {
  const read = schema.safeParse(value);
  if (read.success) return [];
  return problemsOf(schema, value, read.error.issues).map(
    ({ path, text }) => `${formatPath([...at, ...path]) || 'the whole'}: ${text}`,
  );
}

/** What is there, and no longer read. */
function dropped(schema: z.ZodMiniType, result: Json): readonly Difference[] {
  const lost = missing(result, schema.parse(result), []);
  return lost.map((field) => ({ kind: 'result', text: `${field}: today this is not read` }));
}

function missing(recorded: Json, read: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (read === undefined) return [formatPath(path)];
  if (Array.isArray(recorded)) {
    return recorded.flatMap((item, index) => missing(item, (read as readonly unknown[])[index], [...path, index]));
  }
  if (!isJsonObject(recorded)) return [];
  return Object.entries(recorded).flatMap(([key, value]) =>
    missing(value, (read as Readonly<Record<string, unknown>>)[key], [...path, key]),
  );
}
