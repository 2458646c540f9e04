import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { KMSClient } from '@aws-sdk/client-kms';
import { RDSClient } from '@aws-sdk/client-rds';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { STSClient } from '@aws-sdk/client-sts';
import { afterEach } from 'vitest';
import { seededRandom } from '../../../local/aws/core/identifiers.ts';
import { type AwsOptions, type EmulatedAws, startAws } from '../../../local/aws/start-aws.ts';
import { ManualClock } from '../../../local/clock.ts';

export const minute = 60_000;
export const start = Date.parse('2026-03-01T02:00:00Z');
export const account = '111122223333';
export const otherAccount = '444455556666';
export const here = { account, region: 'eu-west-1' };
export const there = { account, region: 'us-east-1' };

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const resource of open.splice(0).reverse()) await resource.close();
});

/** An emulated AWS on a free port whose clock stands still, with clients of the real SDK. All is closed after the test. */
export async function emulator(options: Partial<Omit<AwsOptions, 'clock'>> = {}) {
  const clock = new ManualClock(start);
  const aws: EmulatedAws = await startAws({ clock, random: seededRandom(1), account, ...options });
  open.push(aws);
  const configuration = (place: { account: string; region: string }) => ({
    endpoint: aws.url,
    region: place.region,
    credentials: { accessKeyId: place.account, secretAccessKey: 'secret' },
    maxAttempts: 1,
  });
  const client = <Client extends { destroy(): void }>(made: Client): Client => {
    open.push({ close: () => made.destroy() });
    return made;
  };
  return {
    aws,
    clock,
    core: aws.core,
    rds: (place = here) => client(new RDSClient(configuration(place))),
    sns: (place = here) => client(new SNSClient(configuration(place))),
    secrets: (place = here) => client(new SecretsManagerClient(configuration(place))),
    kms: (place = here) => client(new KMSClient(configuration(place))),
    sts: (place = here) => client(new STSClient(configuration(place))),
    cloudformation: (place = here) => client(new CloudFormationClient(configuration(place))),
  };
}

/** The error that a request ends with: a test fails if it ends well. */
export async function errorOf(request: Promise<unknown>): Promise<{ name: string; message: string; status: number }> {
  try {
    await request;
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } };
    return { name, message, status: $metadata?.httpStatusCode ?? 0 };
  }
  throw new Error('expected the request to fail');
}
