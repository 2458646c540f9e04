import { optionalString, optionalStructures, type Params } from '../params.ts';
import { invalidParameter } from './secrets.ts';

export function readSecretTags(params: Params): Map<string, string> {
  return new Map(
    optionalStructures(params, 'Tags').map((tag) => {
      const key = optionalString(tag, 'Key');
      if (key === undefined) throw invalidParameter('You must specify a tag key.');
      if (key.startsWith('aws:')) throw invalidParameter('Tag keys that begin with aws: are reserved.');
      return [key, optionalString(tag, 'Value') ?? ''] as const;
    }),
  );
}
