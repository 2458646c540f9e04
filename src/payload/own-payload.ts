import { record } from './caught-error.ts';
import { planSchema } from './plan.ts';
import { tagKeys } from './tag-keys.ts';

/** What an input may say by itself, and the one failure that comes before a plan. */
const before = ['request', 'target', 'requestedBy', 'reason'] as const;

/**
 * What of a payload this execution itself has made; `execution` is its ARN or its name. An execution may be started with the payload
 * of another one as its input: SnapshotCheck refuses that, but it stays beneath the refusal. Nothing is undone, looked at or told by
 * a plan that is another's, nor by failures from before there was a plan.
 */
export function ownPayload(payload: unknown, execution: string): Readonly<Record<string, unknown>> {
  const parts = record(payload);
  const failure = record(parts['failures'])['SnapshotCheck'];
  const plan = planSchema.safeParse(parts['plan']).data;
  const owner = plan?.cluster.tags[tagKeys.execution];
  // SnapshotCheck makes the plan: where it has failed, one that cannot be read has come with the input as well.
  const isOwn = owner === execution || owner?.endsWith(`:${execution}`) === true;
  if (plan === undefined ? failure === undefined : isOwn) return parts;
  return Object.fromEntries([
    ...before.flatMap((key) => (key in parts ? [[key, parts[key]]] : [])),
    ...(failure === undefined ? [] : [['failures', { SnapshotCheck: failure }]]),
  ]);
}
