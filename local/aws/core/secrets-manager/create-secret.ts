import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import { readSecretTags } from './secret-tags.ts';
import { addSecret, invalidParameter } from './secrets.ts';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export const createSecret: Operation = ({ own, world, now }, params) => {
  const name = optionalString(params, 'Name') ?? '';
  if (!/^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name)) {
    throw invalidParameter(
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
  }
  const value = optionalString(params, 'SecretString');
  const versionId = optionalString(params, 'ClientRequestToken');
  const existing = own.secrets.get(name);
  if (existing) {
    const version = existing.versions.find(({ id }) => id === versionId);
    if (version && version.value === value) return { ARN: existing.arn, Name: name, VersionId: version.id };
    if (existing.deletedAt !== undefined) {
      throw new AwsFault(
        'InvalidRequestException',
        400,
        "You can't create this secret because a secret with this name is already scheduled for deletion.",
      );
    }
    throw new AwsFault(
      'ResourceExistsException',
      400,
      `The operation failed because the secret ${name} already exists.`,
    );
  }
  const description = optionalString(params, 'Description');
  const kmsKeyId = optionalString(params, 'KmsKeyId');
  const secret = addSecret(world, own, now, {
    name,
    tags: readSecretTags(params),
    ...(value === undefined ? {} : { value }),
    ...(versionId === undefined ? {} : { versionId }),
    ...(description === undefined ? {} : { description }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
  });
  return { ARN: secret.arn, Name: name, VersionId: secret.versions.at(-1)?.id };
};
