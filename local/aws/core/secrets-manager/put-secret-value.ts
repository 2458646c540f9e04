import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import type { Secret, SecretVersion } from '../resources.ts';
import { secretIdOf } from './secret-id.ts';
import { addVersion, findSecret, invalidParameter } from './secrets.ts';

/**
 * A request that is repeated with its token adds no second version.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
 */
export const putSecretValue: Operation = ({ own, world, now }, params) => {
  const secret = findSecret(own, secretIdOf(params));
  if (secret.owningService !== undefined) {
    throw new AwsFault(
      'InvalidRequestException',
      400,
      `You can't update the value of a secret that is managed by ${secret.owningService}.`,
    );
  }
  const value = optionalString(params, 'SecretString');
  if (value === undefined) throw invalidParameter('You must provide either SecretString or SecretBinary.');
  const id = optionalString(params, 'ClientRequestToken') ?? world.identifiers.uuid();
  const repeated = secret.versions.find((version) => version.id === id);
  if (repeated && repeated.value !== value) {
    throw new AwsFault(
      'ResourceExistsException',
      400,
      `You can't use ClientRequestToken ${id} because that value is already in use for a version of secret ${secret.arn}.`,
    );
  }
  if (!repeated) addVersion(secret, id, value, now);
  return answer(
    secret,
    secret.versions.find((version) => version.id === id),
  );
};

const answer = (secret: Secret, version: SecretVersion | undefined) => ({
  ARN: secret.arn,
  Name: secret.name,
  VersionId: version?.id,
  VersionStages: [...(version?.stages ?? [])],
});
