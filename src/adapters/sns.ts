import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { Notifier } from '../ports/notifier.ts';
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
            Message: publishable(text),
            MessageAttributes: Object.fromEntries(
              // SNS refuses an attribute without a value.
              Object.entries(attributes)
                .filter(([, value]) => value !== '')
                .map(([name, value]) => [name, { DataType: 'String', StringValue: publishable(value) }]),
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

/**
 * Text that can be sent at all: half a surrogate pair, as is left where a text was cut within one, has no UTF-8, and the SDK throws
 * on it; and a queue that the topic delivers to takes no other characters than XML does. People would be told nothing.
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
function publishable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
