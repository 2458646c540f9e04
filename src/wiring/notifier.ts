import { createNotifier, snsClient } from '../adapters/sns.ts';
import { requireEnvironment } from '../environment.ts';
import { metrics } from '../lambda/metrics.ts';
import type { Notifier } from '../ports/notifier.ts';

const client = snsClient();

/** Publishes to the stack's topic; without one in the environment it is publishing that fails, and nothing else. */
export const notifier: Notifier = {
  publish: async (notification) => {
    try {
      return await createNotifier(client, requireEnvironment('NOTIFICATION_TOPIC_ARN')).publish(notification);
    } catch (error) {
      metrics.put({ NotificationsFailed: 1 });
      throw error;
    }
  },
};
