import { requireEnvironment } from '../environment.ts';
import { metrics } from '../lambda/metrics.ts';
import { taskHandler } from '../lambda/task.ts';
import { createSendNotification, sendNotificationPayload } from '../steps/send-notification.ts';
import { notifier } from '../wiring/notifier.ts';
import { clusterAdmin } from '../wiring/rds.ts';

export const handler = taskHandler(
  sendNotificationPayload,
  createSendNotification({ notifier, metrics, clusters: clusterAdmin(), stage: requireEnvironment('STAGE') }),
);
