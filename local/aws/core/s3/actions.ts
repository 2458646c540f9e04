import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { optionalInteger, optionalString, optionalStructure, optionalStructures, requiredString } from '../params.ts';
import type { Bucket, StoredObject } from './bucket.ts';
import { bucketOf, storeObject } from './buckets.ts';

/**
 * As much of S3 as a deployment needs of its bucket: no versions, no access control but the account's, no multipart uploads.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
const headBucket: Operation = ({ world, account }, params) => ({
  BucketRegion: bucketOf(world, account, requiredString(params, 'Bucket')).region,
});

const putObject: Operation = ({ world, account, now }, params) => {
  const bucket = bucketOf(world, account, requiredString(params, 'Bucket'));
  const body = params['Body'];
  if (!(body instanceof Uint8Array)) throw new AwsFault('InvalidRequest', 400, 'The request has no body.');
  const { etag } = storeObject(bucket, {
    key: requiredString(params, 'Key'),
    body,
    contentType: optionalString(params, 'ContentType') ?? 'binary/octet-stream',
    metadata: (optionalStructure(params, 'Metadata') ?? {}) as Readonly<Record<string, string>>,
    modifiedAt: now,
  });
  return { ETag: etag };
};

const headObject: Operation = ({ world, account }, params) => {
  const { body, contentType, metadata, etag, modifiedAt } = objectOf(
    bucketOf(world, account, requiredString(params, 'Bucket')),
    requiredString(params, 'Key'),
  );
  return {
    Body: body,
    ContentLength: body.length,
    ContentType: contentType,
    Metadata: metadata,
    ETag: etag,
    LastModified: new Date(modifiedAt),
  };
};

/** In the order of their keys' bytes, a page at a time. */
const listObjects: Operation = ({ world, account }, params) => {
  const bucket = bucketOf(world, account, requiredString(params, 'Bucket'));
  const prefix = optionalString(params, 'Prefix') ?? '';
  const after = optionalString(params, 'ContinuationToken') ?? '';
  const most = optionalInteger(params, 'MaxKeys', 0, 1000) ?? 1000;
  const left = [...bucket.objects.values()]
    .filter(({ key }) => key.startsWith(prefix) && key > after)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const page = left.slice(0, most);
  const truncated = left.length > page.length;
  return {
    Name: bucket.name,
    Prefix: prefix,
    KeyCount: page.length,
    MaxKeys: most,
    IsTruncated: truncated,
    ...(truncated ? { NextContinuationToken: page.at(-1)?.key } : {}),
    Contents: page.map(({ key, etag, body, modifiedAt }) => ({
      Key: key,
      LastModified: new Date(modifiedAt),
      ETag: etag,
      Size: body.length,
      StorageClass: 'STANDARD',
    })),
  };
};

/** A key that is not there counts as deleted. */
const deleteObjects: Operation = ({ world, account }, params) => {
  const bucket = bucketOf(world, account, requiredString(params, 'Bucket'));
  const keys = optionalStructures(params, 'Objects').map((object) => requiredString(object, 'Key'));
  for (const key of keys) bucket.objects.delete(key);
  return { Deleted: keys.map((Key) => ({ Key })) };
};

function objectOf(bucket: Bucket, key: string): StoredObject {
  const object = bucket.objects.get(key);
  if (!object) throw new AwsFault('NoSuchKey', 404, 'The specified key does not exist.');
  return object;
}

export const s3Actions: Actions = {
  HeadBucket: headBucket,
  PutObject: putObject,
  HeadObject: headObject,
  GetObject: headObject,
  ListObjectsV2: listObjects,
  DeleteObjects: deleteObjects,
};
