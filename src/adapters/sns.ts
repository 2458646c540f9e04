import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PipelineError } from '../errors.ts';
import type { Notifier } from '../ports.ts';
import { translateAwsError } from './aws-errors.ts';
import { requestLimits } from './request-limits.ts';

/** A client of the function’s own region. */
export const snsClient = () => new SNSClient(requestLimits);

/**
 * Publishes to one SNS topic. A request that may succeed later fails with AwsUnavailable, all else with
 * NotificationFailed.
 * @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export function createNotifier(client: SNSClient, topicArn: string): Notifier {
  return {
    async publish({ subject, text, attributes }) {
      try {
        const { MessageId } = await client.send(
          new PublishCommand({
            TopicArn: topicArn,
            Subject: subject,
            Message: text,
            MessageAttributes: Object.fromEntries(
              // SNS refuses an attribute without a value.
              Object.entries(attributes)
                .filter(([, value]) => value !== '')
                .map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
            ),
          }),
        );
        return MessageId ?? '';
      } catch (error) {
        const region = await client.config.region();
        const failure = translateAwsError(error, { service: 'SNS', operation: 'Publish', region });
        if (failure.name === 'AwsUnavailable') throw failure;
        throw new PipelineError(
          'NotificationFailed',
          `Nothing was published to ${topicArn}: ${failure.sentence}`,
          { ...failure.facts, topicArn },
          { cause: error },
        );
      }
    },
  };
}
