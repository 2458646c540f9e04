import { createRestoreExecutions, stepFunctionsClient } from '../adapters/step-functions.ts';
import { requireEnvironment } from '../environment.ts';
import { createNotifyEnded, endedEvent } from '../steps/notify-ended.ts';
import { invokedHandler } from './invoked.ts';
import { logger } from './logger.ts';
import { metrics } from './metrics.ts';
import { notifier } from './notifier.ts';
import { clusterAdmin, snapshotStore } from './rds.ts';
import { parseEvent } from './task.ts';

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
