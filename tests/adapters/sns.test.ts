import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNotifier } from '../../src/adapters/sns.ts';
import type { Notifier } from '../../src/ports/notifier.ts';
import { startAwsStub } from './aws-stub.ts';

const topicArn = 'arn:aws:sns:eu-west-1:111122223333:restores';
const notification = {
  subject: 'Restored: orders-staging',
  text: 'Füll\nof lines',
  attributes: { event: 'restore-succeeded', stage: '' },
};
let stub: Awaited<ReturnType<typeof startAwsStub>>;
let client: SNSClient;
let notifier: Notifier;

beforeEach(async () => {
  stub = await startAwsStub((_headers, body) => new URLSearchParams(body).get('Action') ?? '');
  client = new SNSClient(stub.clientOptions);
  notifier = createNotifier(client, topicArn);
});

afterEach(async () => {
  client.destroy();
  await stub.close();
});

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
function refused(code: string, message: string, status: number) {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status,
    body: `<ErrorResponse xmlns="${namespace}">${error}<RequestId>request-1</RequestId></ErrorResponse>`,
  };
}

describe('Publishing to a topic', () => {
  it('sends subject, text and the attributes that have a value, and returns the message’s id', async () => {
    stub.answer('Publish', {
      body: `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>message-1</MessageId></PublishResult></PublishResponse>`,
    });
    expect(await notifier.publish(notification)).toBe('message-1');
    expect(Object.fromEntries(new URLSearchParams(stub.asked[0]?.body))).toEqual({
      Action: 'Publish',
      Version: '2010-03-31',
      TopicArn: topicArn,
      Subject: notification.subject,
      Message: notification.text,
      'MessageAttributes.entry.1.Name': 'event',
      'MessageAttributes.entry.1.Value.DataType': 'String',
      'MessageAttributes.entry.1.Value.StringValue': 'restore-succeeded',
    });
  });

  it('sends a text that was cut within a character, or has characters that no queue takes, and says so', async () => {
    stub.answer('Publish', {
      body: `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>message-1</MessageId></PublishResult></PublishResponse>`,
    });
    const text = 'whole 😀 half \ud83d, half \ude00, role a\u0001b\u0000\uffff\tkept\n';
    expect(await notifier.publish({ subject: 'x', text, attributes: { state: 'cut \ud83d' } })).toBe('message-1');
    const sent = new URLSearchParams(stub.asked[0]?.body);
    expect(sent.get('Message')).toBe('whole 😀 half �, half �, role a�b��\tkept\n');
    expect(sent.get('MessageAttributes.entry.1.Value.StringValue')).toBe('cut �');
  });

  it.each([
    ['NotFound', 'Topic does not exist', 404],
    ['AuthorizationError', 'User is not authorized to perform: SNS:Publish', 403],
    ['KMSAccessDenied', 'The ciphertext refers to a key that does not exist', 400],
  ])('fails by the name NotificationFailed on %s', async (code, message, status) => {
    stub.answer('Publish', refused(code, message, status));
    await expect(notifier.publish(notification)).rejects.toMatchObject({
      name: 'NotificationFailed',
      sentence: expect.stringContaining(message),
      facts: { topicArn, service: 'SNS', operation: 'Publish', region: 'eu-west-1', httpStatus: status },
    });
  });

  it('fails by the name AwsUnavailable when it may succeed later', async () => {
    stub.answer('Publish', refused('Throttled', 'Rate exceeded', 429), refused('InternalError', 'Try again', 500));
    for (const _attempt of [1, 2]) {
      await expect(notifier.publish(notification)).rejects.toMatchObject({ name: 'AwsUnavailable' });
    }
  });
});
