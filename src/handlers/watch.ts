import * as z from 'zod/mini';
import { document, file } from '#config';
import { parseConfig } from '../config/parse.ts';
import { createWatch } from '../steps/watch.ts';
import { invokedHandler } from './invoked.ts';
import { metrics } from './metrics.ts';
import { snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { parseEvent } from './task.ts';

const instant = 'expected a time such as 2026-11-24T02:00:00Z';
const watchEvent = z.object({
  time: z.optional(z.string(instant).check(z.refine((text) => !Number.isNaN(Date.parse(text)), instant))),
});
const ports = { snapshots: snapshotStore(), restores: runningRestores, metrics };

/** Invoked every five minutes, and by `sls invoke --function watch`: how old everything is, as metrics and as the answer. */
export const handler = invokedHandler('Watch failed', async (event) =>
  createWatch({ ...ports, config: parseConfig(document, file) })(timeOf(event)),
);

/** A schedule says when it was due; a person need not, and `sls invoke` then sends an empty text. Throws InvalidPayload. */
function timeOf(event: unknown): string {
  return parseEvent(watchEvent, event || {}, []).time ?? new Date().toISOString();
}
