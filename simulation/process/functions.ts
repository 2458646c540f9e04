import type { Context } from 'aws-lambda';
import { environment } from './environment.ts';

export type LambdaFunction = (event: unknown, context: Context) => Promise<unknown>;

/** The deployed functions, by their keys in serverless.yml. Loaded only once their process is in place. */
export async function loadFunctions(): Promise<Readonly<Record<string, LambdaFunction>>> {
  const loaded = await Promise.all(
    Object.entries({
      SnapshotCheck: import('../../src/handlers/snapshot-check.ts'),
      CopySnapshot: import('../../src/handlers/copy-snapshot.ts'),
      CheckCopyStatus: import('../../src/handlers/check-copy-status.ts'),
      DeleteRDS: import('../../src/handlers/delete-rds.ts'),
      RestoreSnapshot: import('../../src/handlers/restore-snapshot.ts'),
      CheckRestoreStatus: import('../../src/handlers/check-restore-status.ts'),
      SetupDBUsers: import('../../src/handlers/setup-db-users.ts'),
      ArchiveSnapshot: import('../../src/handlers/archive-snapshot.ts'),
      SendNotification: import('../../src/handlers/send-notification.ts'),
      HandleFailure: import('../../src/handlers/handle-failure.ts'),
      NotifyEnded: import('../../src/handlers/notify-ended.ts'),
      sweep: import('../../src/handlers/sweep.ts'),
    }).map(async ([key, module]) => [key, (await module).handler as unknown as LambdaFunction] as const),
  );
  await captureLog();
  return Object.fromEntries(loaded);
}

/** The logger makes its lines as it is deployed; only where they go is another place. */
async function captureLog(): Promise<void> {
  const { logger } = await import('../../src/lambda/logger.ts');
  const write = (line: string) => environment().log(line);
  logger.console = { info: write, error: write };
}
