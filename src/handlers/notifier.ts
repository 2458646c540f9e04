import { createNotifier, snsClient } from '../adapters/sns.ts';
import { requireEnvironment } from '../environment.ts';
import type { Notifier } from '../ports.ts';

const client = snsClient();

/** Publishes to the stack's topic; without one in the environment it is publishing that fails, and nothing else. */
export const notifier: Notifier = {
  publish: async (notification) =>
    createNotifier(client, requireEnvironment('NOTIFICATION_TOPIC_ARN')).publish(notification),
};
