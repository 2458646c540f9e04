import type { Actions } from '../operation.ts';
import { createSecret } from './create-secret.ts';
import { describeSecret } from './describe-secret.ts';
import { getSecretValue } from './get-secret-value.ts';
import { putSecretValue } from './put-secret-value.ts';
import { tagResource } from './tag-resource.ts';

export const secretsManagerActions: Actions = {
  CreateSecret: createSecret,
  DescribeSecret: describeSecret,
  GetSecretValue: getSecretValue,
  PutSecretValue: putSecretValue,
  TagResource: tagResource,
};
