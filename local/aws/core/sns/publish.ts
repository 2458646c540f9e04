import { parseArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, optionalStructure, optionalStructures, type Params } from '../params.ts';

const mostBytes = 262_144;

/**
 * Keeps the message; there are no subscribers.
 * @see https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export const publish: Operation = ({ own, world, account, now }, params) => {
  const topicArn = optionalString(params, 'TopicArn') ?? optionalString(params, 'TargetArn');
  const arn = topicArn === undefined ? undefined : parseArn(topicArn);
  if (topicArn === undefined || arn?.service !== 'sns' || arn.region !== own.region) {
    throw invalidParameter('TopicArn');
  }
  if (arn.account !== account) {
    throw new AwsFault(
      'AuthorizationError',
      403,
      `User: arn:aws:iam::${account}:user/local is not authorized to perform: SNS:Publish on resource: ${topicArn}`,
    );
  }
  if (!own.topics.has(topicArn)) throw new AwsFault('NotFound', 404, 'Topic does not exist');
  const text = optionalString(params, 'Message');
  if (text === undefined) throw invalidParameter('Empty message');
  if (new TextEncoder().encode(text).length > mostBytes) throw invalidParameter('Message too long');
  const subject = optionalString(params, 'Subject');
  // ASCII of at most 100 characters that begins with a letter, a digit or punctuation, without line breaks.
  if (subject !== undefined && !/^[!-~][ -~]{0,99}$/.test(subject)) throw invalidParameter('Subject');
  const messageId = world.identifiers.uuid();
  own.messages.push({
    messageId,
    topicArn,
    subject,
    text,
    attributes: Object.fromEntries(attributesOf(params)),
    publishedAt: now,
  });
  return { MessageId: messageId };
};

/** A map in the SDK's shape, or entries with `Name` and `Value` as the Query protocol carries them. */
function attributesOf(params: Params): (readonly [string, string])[] {
  if (!Array.isArray(params['MessageAttributes'])) {
    const attributes = optionalStructure(params, 'MessageAttributes') ?? {};
    return Object.keys(attributes).map((name) => attributeOf(name, optionalStructure(attributes, name)));
  }
  return optionalStructures(params, 'MessageAttributes').map((entry) =>
    attributeOf(optionalString(entry, 'Name') ?? '', optionalStructure(entry, 'Value')),
  );
}

function attributeOf(name: string, value: Params = {}): readonly [string, string] {
  if (!/^[A-Za-z0-9_.-]{1,256}$/.test(name)) throw invalidParameter('MessageAttributes');
  const text = optionalString(value, 'StringValue');
  if (optionalString(value, 'DataType') === undefined || text === undefined) {
    throw new AwsFault(
      'ParameterValueInvalid',
      400,
      `The message attribute '${name}' must contain non-empty message attribute value for message attribute type 'String'.`,
    );
  }
  return [name, text];
}

const invalidParameter = (what: string) => new AwsFault('InvalidParameter', 400, `Invalid parameter: ${what}`);
