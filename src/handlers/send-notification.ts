import { requireEnvironment } from '../environment.ts';
import { metrics } from '../lambda/metrics.ts';
import { taskHandler } from '../lambda/task.ts';
import { createSendNotification, sendNotificationPayload } from '../steps/send-notification.ts';
import { notifier } from '../wiring/notifier.ts';

export const handler = taskHandler(
  sendNotificationPayload,
  createSendNotification({ notifier, metrics, stage: requireEnvironment('STAGE') }),
);
