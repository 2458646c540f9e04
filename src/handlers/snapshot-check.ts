import { document, file } from '#config';
import { parseConfig } from '../config/parse.ts';
import { createSnapshotCheck, snapshotCheckPayload } from '../steps/snapshot-check.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { runningRestores } from './running-restores.ts';
import { taskHandler } from './task.ts';

const snapshots = snapshotStore();
const clusters = clusterAdmin();

export const handler = taskHandler(snapshotCheckPayload, (event) =>
  createSnapshotCheck({ snapshots, clusters, restores: runningRestores, config: parseConfig(document, file) })(event),
);
