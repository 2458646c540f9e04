import {
  CreateSecretCommand,
  DescribeSecretCommand,
  type DescribeSecretResponse,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  TagResourceCommand,
} from '@aws-sdk/client-secrets-manager';
import * as z from 'zod/mini';
import { type ErrorFacts, isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { Credentials, SecretStore } from '../ports/secrets.ts';
import type { Tags } from '../ports/tags.ts';
import { type KnownRefusals, translateAwsError } from './aws-errors.ts';
import { requestLimits } from './request-limits.ts';

/** A client of the function’s own region. */
export const secretsManagerClient = () => new SecretsManagerClient(requestLimits);

/**
 * Secrets of the client's region. What is wrong with a secret is said by its name, never by its content.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export function createSecretStore(client: SecretsManagerClient): SecretStore {
  const request = <Output>(operation: string, secretId: string, send: () => Promise<Output>): Promise<Output> =>
    send().catch(async (error: unknown) => {
      const region = await client.config.region();
      throw translateAwsError(error, { service: 'Secrets Manager', operation, region }, refusals(secretId));
    });

  const describe = (name: string): Promise<DescribeSecretResponse | undefined> =>
    request('DescribeSecret', name, () => client.send(new DescribeSecretCommand({ SecretId: name }))).catch((error) => {
      if (isPipelineError(error, 'SecretNotFound') && !isMarkedForDeletion(error.cause)) return undefined;
      throw error;
    });

  const textOf = async (secretId: string) => {
    const { SecretString: text } = await request('GetSecretValue', secretId, () =>
      client.send(new GetSecretValueCommand({ SecretId: secretId })),
    );
    if (text !== undefined) return text;
    throw new PipelineError('SecretInvalid', `The secret ${secretId} holds binary data, not text.`, {
      secretId,
      fields: [],
    });
  };

  return {
    text: textOf,

    async credentials(secretId) {
      return parseCredentials(secretId, await textOf(secretId));
    },

    async put(name, secret, tags) {
      const text = JSON.stringify(secret);
      const there = await describe(name);
      if (there === undefined) {
        const { ARN: arn = name } = await request('CreateSecret', name, () =>
          client.send(new CreateSecretCommand({ Name: name, SecretString: text, Tags: tagList(tags) })),
        );
        return arn;
      }
      requireOwnOrEmpty(name, there, tags);
      // The tags come first: once it has a value, they alone say that it may be written.
      const { ARN: arn = name } = there;
      await request('TagResource', name, () =>
        client.send(new TagResourceCommand({ SecretId: arn, Tags: tagList(tags) })),
      );
      await request('PutSecretValue', name, () =>
        client.send(new PutSecretValueCommand({ SecretId: arn, SecretString: text })),
      );
      return arn;
    },
  };
}

/**
 * A secret that holds something is written over only if it bears this target's tag: others may read it, for another database.
 * Throws SecretInvalid.
 */
function requireOwnOrEmpty(
  name: string,
  { Tags: found, VersionIdsToStages: versions }: DescribeSecretResponse,
  tags: Tags,
) {
  const target = tags[tagKeys.target];
  const owner = found?.find(({ Key }) => Key === tagKeys.target)?.Value;
  if (owner === target || (owner === undefined && Object.keys(versions ?? {}).length === 0)) return;
  throw new PipelineError(
    'SecretInvalid',
    `The secret ${name} holds a value and ${owner === undefined ? 'has no tag' : `is tagged ${owner} in`} ${tagKeys.target}. If the pipeline may write over it, give it the tag ${tagKeys.target}=${target}.`,
    { secretId: name, target, owner },
  );
}

function tagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** A secret that has no value yet is, to AWS as to the pipeline, not found. */
function refusals(secretId: string): KnownRefusals {
  const notFound = (message: string, facts: ErrorFacts, cause: unknown) =>
    new PipelineError(
      'SecretNotFound',
      `The secret ${secretId} cannot be used: ${message}`,
      { ...facts, secretId },
      { cause },
    );
  return {
    ResourceNotFoundException: notFound,
    InvalidRequestException: (message, facts, cause) =>
      isMarkedForDeletion(cause) ? notFound(message, facts, cause) : undefined,
  };
}

/** The exception says other things too, and nothing but its message tells which. */
function isMarkedForDeletion(error: unknown): boolean {
  return error instanceof Error && /marked (?:for deletion|deleted)|scheduled for deletion/i.test(error.message);
}

const secretSchema = z.object({
  username: z.string().check(z.minLength(1)),
  password: z.string().check(z.minLength(1)),
});

/** Throws SecretInvalid, which names the fields and repeats nothing of the secret. */
function parseCredentials(secretId: string, text: string): Credentials {
  const parsed = secretSchema.safeParse(readJson(text));
  if (parsed.success) return { username: parsed.data.username, password: parsed.data.password };
  const fields = parsed.error.issues.map(({ path }) => path.join('.')).filter((field) => field !== '');
  const problem =
    fields.length === 0
      ? 'holds no JSON object'
      : `has no ${fields.map((field) => `"${field}"`).join(' and no ')} of text`;
  throw new PipelineError('SecretInvalid', `The secret ${secretId} ${problem}.`, { secretId, fields });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes what it could not read.
    return undefined;
  }
}
