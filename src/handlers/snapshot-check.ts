import { document, file, sqlHashes } from '#config';
import { parseConfig } from '../config/parse.ts';
import { taskHandler } from '../lambda/task.ts';
import { createSnapshotCheck, snapshotCheckPayload } from '../steps/snapshot-check.ts';
import { preflightPorts } from '../wiring/preflight-ports.ts';
import { runningRestores } from '../wiring/running-restores.ts';

export const handler = taskHandler(snapshotCheckPayload, (event) =>
  createSnapshotCheck({ ...preflightPorts, sqlHashes, restores: runningRestores, config: parseConfig(document, file) })(
    event,
  ),
);
