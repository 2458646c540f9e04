import type { Operation } from '../operation.ts';
import { secretIdOf } from './secret-id.ts';
import { readSecretTags } from './secret-tags.ts';
import { findSecret } from './secrets.ts';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export const tagResource: Operation = ({ own }, params) => {
  const secret = findSecret(own, secretIdOf(params));
  for (const [key, value] of readSecretTags(params)) secret.tags.set(key, value);
  return {};
};
