import type { Actions } from '../operation.ts';
import { createTopic } from './create-topic.ts';
import { publish } from './publish.ts';

export const snsActions: Actions = { CreateTopic: createTopic, Publish: publish };
