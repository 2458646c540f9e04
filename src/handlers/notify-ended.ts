import { createRestoreExecutions, stepFunctionsClient } from '../adapters/step-functions.ts';
import { requireEnvironment } from '../environment.ts';
import { invokedHandler } from '../lambda/invoked.ts';
import { logger } from '../lambda/logger.ts';
import { metrics } from '../lambda/metrics.ts';
import { parseEvent } from '../lambda/task.ts';
import { createNotifyEnded, endedEvent } from '../upkeep/notify-ended.ts';
import { notifier } from '../wiring/notifier.ts';
import { clusterAdmin, snapshotStore } from '../wiring/rds.ts';

const notifyEnded = createNotifyEnded({
  notifier,
  metrics,
  executions: createRestoreExecutions(stepFunctionsClient(), requireEnvironment('STATE_MACHINE_ARN')),
  clusters: clusterAdmin(),
  snapshots: snapshotStore(),
  stage: requireEnvironment('STAGE'),
});

/**
 * EventBridge invokes it when an execution of the state machine has ended, but not succeeded. What it throws has Lambda invoke
 * it again, twice.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html
 */
export const handler = invokedHandler('The end could not be notified', async (event) => {
  const ended = parseEvent(endedEvent, event, []);
  logger.appendKeys({ execution: ended.detail.executionArn });
  const messageId = await notifyEnded(ended);
  const { status } = ended.detail;
  logger.info(messageId === undefined ? 'HandleFailure has told it' : 'End notified', { status });
  return { messageId };
});
