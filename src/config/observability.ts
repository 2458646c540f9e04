import * as z from 'zod/mini';
import { durationPattern, durationSeconds } from './duration.ts';
import { duration } from './values.ts';

/** What a stage's configuration says of alarms and logs. */

const arnOf = (service: string, resource: string) =>
  new RegExp(`^arn:aws[a-z-]*:${service}:[a-z0-9-]+:\\d{12}:${resource}$`);
const topicArn = 'expected the ARN of an SNS topic';
const keyArn = 'expected the ARN of a KMS key';

const day = 24 * 3600;
/** A restore that lasts a day is ended by the state machine. */
const restoreDeadline = duration.check(
  z.refine((text) => !durationPattern.test(text) || durationSeconds(text) < day, 'expected less than 24h'),
);

/** When somebody is to look at a target, whether or not anything has failed. */
export const targetAlarms = z.strictObject({
  /** How old its data may be. */
  freshness: z.optional(duration),
  /** How long a restore of it may take. */
  deadline: z.optional(restoreDeadline),
});

/** Whom the alarms are told, and the goal of every target that has none of its own. */
export const alarms = z.strictObject({
  topicArn: z.optional(z.string(topicArn).check(z.regex(arnOf('sns', '[\\w-]{1,256}'), topicArn))),
  freshness: z.optional(duration),
});

/** @see https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const retentionDays = [
  ...[1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731],
  ...[1096, 1827, 2192, 2557, 2922, 3288, 3653],
] as const;

/** How the logs of the functions and of the state machine are kept. */
export const logs = z.strictObject({
  retentionDays: z.optional(z.literal(retentionDays, `expected one of ${retentionDays.join(', ')}`)),
  kmsKeyArn: z.optional(z.string(keyArn).check(z.regex(arnOf('kms', 'key/[\\w-]+'), keyArn))),
  /** Whether what the states are handed, and what they answer, is in the state machine's log too. */
  executionData: z.optional(z.boolean()),
});
