import { AwsFault } from '../core/aws-fault.ts';
import type { Params, Result } from '../core/params.ts';
import { xmlElement } from './query-xml.ts';
import type { WireRequest, WireResponse } from './wire.ts';

/**
 * Reads a request of S3's REST protocol, in path style: `/bucket/key`. Throws NotImplemented for whatever S3 has besides.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html
 */
export function readS3Request(request: WireRequest): { readonly action: string; readonly params: Params } {
  const url = new URL(request.path, 'http://s3');
  const [, bucket = '', ...rest] = url.pathname.split('/');
  const Bucket = decodeURIComponent(bucket);
  const Key = decodeURIComponent(rest.join('/'));
  const query = url.searchParams;
  const resource = Key === '' ? 'bucket' : 'object';
  switch (`${request.method} ${resource}`) {
    case 'HEAD bucket':
      return { action: 'HeadBucket', params: { Bucket } };
    case 'GET bucket':
      if (query.get('list-type') !== '2') break;
      return { action: 'ListObjectsV2', params: { Bucket, ...listing(query) } };
    case 'POST bucket':
      if (!query.has('delete')) break;
      return { action: 'DeleteObjects', params: { Bucket, Objects: keysOf(request.body) } };
    case 'HEAD object':
      return { action: 'HeadObject', params: { Bucket, Key } };
    case 'GET object':
      return { action: 'GetObject', params: { Bucket, Key } };
    case 'PUT object':
      if (query.has('uploadId') || request.headers['content-encoding']?.includes('aws-chunked')) break;
      return { action: 'PutObject', params: { Bucket, Key, ...objectOf(request) } };
  }
  throw new AwsFault('NotImplemented', 501, `The emulated S3 has no ${request.method} ${request.path}.`);
}

const listing = (query: URLSearchParams) => ({
  Prefix: query.get('prefix') ?? undefined,
  ContinuationToken: query.get('continuation-token') ?? undefined,
  MaxKeys: query.get('max-keys') ?? undefined,
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const keysOf = (body: string) =>
  [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => ({
    Key: key.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity),
  }));

function objectOf({ headers, bytes }: WireRequest): Params {
  const prefix = 'x-amz-meta-';
  const metadata = Object.entries(headers).filter(([name]) => name.startsWith(prefix));
  return {
    Body: bytes,
    ContentType: headers['content-type'],
    Metadata: Object.fromEntries(metadata.map(([name, value]) => [name.slice(prefix.length), value])),
  };
}

export function s3Result(action: string, result: Result, requestId: string): WireResponse {
  const respond = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): WireResponse => ({
    status: 200,
    headers: { 'x-amz-request-id': requestId, ...headers },
    body,
  });
  switch (action) {
    case 'HeadBucket':
      return respond('', { 'x-amz-bucket-region': String(result['BucketRegion']) });
    case 'PutObject':
      return respond('', { etag: String(result['ETag']) });
    case 'HeadObject':
    case 'GetObject':
      return respond(result['Body'] as Uint8Array, {
        'content-type': String(result['ContentType']),
        etag: String(result['ETag']),
        'last-modified': (result['LastModified'] as Date).toUTCString(),
        ...Object.fromEntries(
          Object.entries(result['Metadata'] as Record<string, string>).map(([name, value]) => [
            `x-amz-meta-${name}`,
            value,
          ]),
        ),
      });
    default:
      return respond(document(action === 'ListObjectsV2' ? 'ListBucketResult' : 'DeleteResult', result), {
        'content-type': 'application/xml',
      });
  }
}

export function s3Error(fault: AwsFault, requestId: string): WireResponse {
  const body = document('Error', { Code: fault.code, Message: fault.message, RequestId: requestId });
  return { status: fault.status, headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId }, body };
}

/** Lists are flat: an element for each of their members. */
function document(name: string, content: Result): string {
  const elements = Object.entries(content).map(([key, value]) =>
    Array.isArray(value) ? value.map((each) => xmlElement(key, each)).join('') : xmlElement(key, value),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${elements.join('')}</${name}>`;
}
