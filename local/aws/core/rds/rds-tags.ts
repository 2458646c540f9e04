import { invalidParameterValue } from '../aws-fault.ts';
import { optionalList, optionalString, optionalStructures, type Params, requiredString } from '../params.ts';
import type { Tags } from '../resources.ts';

const mostTags = 50;
/** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Tag.html */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+@-]*$/u;

/** The tags of a request; undefined if it gives none. Keys that AWS or RDS reserves can't be set by hand. */
export function readTags(params: Params): Tags | undefined {
  if (optionalList(params, 'Tags') === undefined) return undefined;
  const tags: Tags = new Map();
  for (const tag of optionalStructures(params, 'Tags')) {
    const key = requiredString(tag, 'Key');
    if (/^(?:aws|rds):/i.test(key)) {
      throw invalidParameterValue(`Tag keys that begin with aws: or rds: are reserved for system use: ${key}`);
    }
    if (key.length > 128) throw invalidParameterValue('Tag keys must be between 1 and 128 characters in length.');
    const value = optionalString(tag, 'Value') ?? '';
    if (value.length > 256) throw invalidParameterValue('Tag values must be between 0 and 256 characters in length.');
    for (const text of [key, value]) {
      if (!tagText.test(text))
        throw invalidParameterValue(`Tag keys and values take letters, digits, spaces and _.:/=+-@: ${text}`);
    }
    tags.set(key, value);
  }
  requireRoom(tags);
  return tags;
}

/** Throws InvalidParameterValue if there are more tags than a resource can have. */
export function requireRoom(tags: ReadonlyMap<string, string>): void {
  if (tags.size > mostTags) throw invalidParameterValue(`A resource can have at most ${mostTags} tags.`);
}

export const tagList = (tags: ReadonlyMap<string, string>) => [...tags].map(([Key, Value]) => ({ Key, Value }));
