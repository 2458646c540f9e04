import { document, file } from '#config';
import { parseConfig } from '../config/parse.ts';
import { createWatch } from '../steps/watch.ts';
import { watchTime } from '../upkeep/watch-time.ts';
import { invokedHandler } from './invoked.ts';
import { metrics } from './metrics.ts';
import { snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';

const ports = { snapshots: snapshotStore(), restores: runningRestores, metrics };

/** Invoked every five minutes, and by `sls invoke --function watch`: how old everything is, as metrics and as the answer. */
export const handler = invokedHandler('Watch failed', async (event) =>
  createWatch({ ...ports, config: parseConfig(document, file) })(watchTime(event, new Date().toISOString())),
);
