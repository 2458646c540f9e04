import { document, file } from '#config';
import { parseConfig } from '../config/parse.ts';
import { invokedHandler } from '../lambda/invoked.ts';
import { metrics } from '../lambda/metrics.ts';
import { createWatch } from '../upkeep/watch.ts';
import { watchTime } from '../upkeep/watch-time.ts';
import { snapshotStore } from '../wiring/rds.ts';
import { runningRestores } from '../wiring/running-restores.ts';

const ports = { snapshots: snapshotStore(), restores: runningRestores, metrics };

/** Invoked every five minutes, and by `sls invoke --function watch`: how old everything is, as metrics and as the answer. */
export const handler = invokedHandler('Watch failed', async (event) =>
  createWatch({ ...ports, config: parseConfig(document, file) })(watchTime(event, new Date().toISOString())),
);
