import { document, file, sqlHashes } from '#config';
import { parseConfig } from '../config/parse.ts';
import { createSnapshotCheck, snapshotCheckPayload } from '../steps/snapshot-check.ts';
import { preflightPorts } from './preflight-ports.ts';
import { runningRestores } from './running-restores.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(snapshotCheckPayload, (event) =>
  createSnapshotCheck({ ...preflightPorts, sqlHashes, restores: runningRestores, config: parseConfig(document, file) })(
    event,
  ),
);
