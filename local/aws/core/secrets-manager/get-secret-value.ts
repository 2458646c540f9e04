import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import { secretIdOf } from './secret-id.ts';
import { findSecret, resourceNotFound } from './secrets.ts';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export const getSecretValue: Operation = ({ own }, params) => {
  const secret = findSecret(own, secretIdOf(params));
  const versionId = optionalString(params, 'VersionId');
  const stage = optionalString(params, 'VersionStage') ?? 'AWSCURRENT';
  const version = secret.versions.find(({ id, stages }) =>
    versionId === undefined ? stages.has(stage) : id === versionId,
  );
  if (!version) {
    throw resourceNotFound(
      versionId === undefined
        ? `Secrets Manager can't find the specified secret value for staging label: ${stage}`
        : `Secrets Manager can't find the specified secret value for VersionId: ${versionId}`,
    );
  }
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    SecretString: version.value,
    VersionStages: [...version.stages],
    CreatedDate: new Date(version.createdAt),
  };
};
