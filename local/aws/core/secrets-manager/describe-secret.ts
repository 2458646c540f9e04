import type { Operation } from '../operation.ts';
import { secretIdOf } from './secret-id.ts';
import { findSecret } from './secrets.ts';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export const describeSecret: Operation = ({ own }, params) => {
  const secret = findSecret(own, secretIdOf(params));
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    OwningService: secret.owningService,
    CreatedDate: new Date(secret.createdAt),
    LastChangedDate: new Date(secret.changedAt),
    Tags: [...secret.tags].map(([Key, Value]) => ({ Key, Value })),
    VersionIdsToStages: Object.fromEntries(secret.versions.map(({ id, stages }) => [id, [...stages]])),
  };
};
