import { optionalString, type Params } from '../params.ts';
import { invalidParameter } from './secrets.ts';

/** The name or ARN a request gives. Throws InvalidParameterException. */
export function secretIdOf(params: Params): string {
  const secretId = optionalString(params, 'SecretId');
  if (secretId === undefined) throw invalidParameter('You must provide a value for the SecretId parameter.');
  return secretId;
}
