/** What a condition may ask of a request: values by key, the key in lower case. */
export type RequestContext = ReadonlyMap<string, string | readonly string[]>;

/** Keys that have one value, and those that have a set of them. Tag keys follow after the slash. */
const singleValued = [
  'aws:principalarn',
  'aws:requestedregion',
  'iam:awsservicename',
  'iam:passedtoservice',
  'kms:grantisforawsresource',
  'kms:viaservice',
];
const tagPrefixes = ['aws:requesttag/', 'aws:resourcetag/'];
const multiValued = ['aws:tagkeys'];

/** How many values the local stack gives a key; undefined for a key that it does not know. */
export function cardinality(key: string): 'one' | 'many' | undefined {
  const known = key.toLowerCase();
  if (multiValued.includes(known)) return 'many';
  const single =
    singleValued.includes(known) ||
    tagPrefixes.some((prefix) => known.startsWith(prefix) && known.length > prefix.length);
  return single ? 'one' : undefined;
}

/** The context of a request about a resource: what is given, and what the tags of both make of it. */
export function requestContext(
  given: Readonly<Record<string, string>>,
  tags: {
    readonly resource?: ReadonlyMap<string, string> | undefined;
    readonly request?: ReadonlyMap<string, string> | undefined;
    /** For requests that take tags away. */
    readonly keys?: readonly string[] | undefined;
  },
): RequestContext {
  const context = new Map<string, string | readonly string[]>();
  for (const [key, value] of Object.entries(given)) context.set(key.toLowerCase(), value);
  for (const [key, value] of tags.resource ?? []) context.set(`aws:resourcetag/${key.toLowerCase()}`, value);
  for (const [key, value] of tags.request ?? []) context.set(`aws:requesttag/${key.toLowerCase()}`, value);
  const keys = tags.keys ?? [...(tags.request?.keys() ?? [])];
  if (keys.length > 0) context.set('aws:tagkeys', keys);
  return context;
}
