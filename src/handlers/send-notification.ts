import { requireEnvironment } from '../environment.ts';
import { createSendNotification, sendNotificationPayload } from '../steps/send-notification.ts';
import { metrics } from './metrics.ts';
import { notifier } from './notifier.ts';
import { clusterAdmin } from './rds.ts';
import { taskHandler } from './task.ts';

export const handler = taskHandler(
  sendNotificationPayload,
  createSendNotification({ notifier, metrics, clusters: clusterAdmin(), stage: requireEnvironment('STAGE') }),
);
