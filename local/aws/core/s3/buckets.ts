import { createHash } from 'node:crypto';
import { AwsFault } from '../aws-fault.ts';
import type { RegionState, World } from '../world.ts';
import type { Bucket, StoredObject } from './bucket.ts';

/** Bucket names are unique over all accounts and regions. */
function findBucket(world: World, name: string): Bucket | undefined {
  return world
    .regions()
    .map(({ buckets }) => buckets.get(name))
    .find((bucket) => bucket !== undefined);
}

/** Throws NoSuchBucket, and AccessDenied for another account's: no bucket policy is emulated. */
export function bucketOf(world: World, account: string, name: string): Bucket {
  const bucket = findBucket(world, name);
  if (!bucket) throw new AwsFault('NoSuchBucket', 404, 'The specified bucket does not exist');
  if (bucket.account !== account) throw new AwsFault('AccessDenied', 403, 'Access Denied');
  return bucket;
}

/** Throws BucketAlreadyExists. */
export function addBucket(world: World, own: RegionState, name: string): Bucket {
  if (findBucket(world, name)) throw new AwsFault('BucketAlreadyExists', 409, `${name} already exists`);
  const bucket = { name, account: own.account, region: own.region, objects: new Map<string, StoredObject>() };
  own.buckets.set(name, bucket);
  return bucket;
}

export function storeObject(bucket: Bucket, object: Omit<StoredObject, 'etag'>): StoredObject {
  const stored = { ...object, etag: `"${createHash('md5').update(object.body).digest('hex')}"` };
  bucket.objects.set(object.key, stored);
  return stored;
}
