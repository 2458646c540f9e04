import { formatArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, optionalStructures } from '../params.ts';

/**
 * Makes a topic, or answers the one of that name.
 * @see https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
 */
export const createTopic: Operation = ({ own, account, region }, params) => {
  const name = optionalString(params, 'Name') ?? '';
  if (!/^[A-Za-z0-9_-]{1,256}$/.test(name)) {
    throw new AwsFault('InvalidParameter', 400, 'Invalid parameter: Topic Name');
  }
  const arn = formatArn({ service: 'sns', region, account, resource: name });
  if (!own.topics.has(arn)) {
    const tags = new Map(
      optionalStructures(params, 'Tags').map((tag) => [String(tag['Key']), String(tag['Value'] ?? '')] as const),
    );
    own.topics.set(arn, { name, arn, tags });
  }
  return { TopicArn: arn };
};
