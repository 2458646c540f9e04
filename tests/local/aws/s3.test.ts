import { DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import {
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { account, errorOf, otherAccount } from './emulator.ts';
import { stacks, template } from './stacks.ts';

const Bucket = 'artifacts';

async function bucket() {
  const emulated = await stacks();
  await emulated.create(template({ Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: Bucket } } }));
  const client = (accessKeyId: string) =>
    new S3Client({
      ...{ endpoint: emulated.aws.url, region: 'eu-west-1', maxAttempts: 1 },
      credentials: { accessKeyId, secretAccessKey: 'secret' },
    });
  return { ...emulated, s3: client(account), theirs: client(otherAccount) };
}

describe('the emulated S3', () => {
  it('keeps an object, bytes and metadata and all', async () => {
    const { s3 } = await bucket();
    const Body = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
    const Key = 'code/a b+c.zip';
    await s3.send(
      new PutObjectCommand({ Bucket, Key, Body, ContentType: 'application/zip', Metadata: { sha: 'abc=' } }),
    );
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }));
    expect(head).toMatchObject({ ContentLength: 300_000, ContentType: 'application/zip', Metadata: { sha: 'abc=' } });
    const { Body: read } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(Buffer.compare((await read?.transformToByteArray()) ?? new Uint8Array(), Body)).toBe(0);
  });

  it('lists by prefix, page by page, in the order of the keys', async () => {
    const { s3 } = await bucket();
    for (const Key of ['b/2', 'a/1', 'b/1', 'b/3']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', MaxKeys: 2 }));
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['b/1', 'b/2']);
    const { NextContinuationToken: ContinuationToken } = first;
    const second = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'b/', ContinuationToken }));
    expect([second.Contents?.map(({ Key }) => Key), second.IsTruncated]).toEqual([['b/3'], false]);
  });

  it('deletes objects, and then lets the stack delete the bucket', async () => {
    const { s3, client, stack, events } = await bucket();
    await s3.send(new PutObjectCommand({ Bucket, Key: 'a&b', Body: 'x' }));
    await client.send(new DeleteStackCommand({ StackName: 'orders' }));
    expect((await stack()).StackStatus).toBe('DELETE_FAILED');
    expect((await events()).at(-2)).toMatch(/^DELETE_FAILED Bucket The bucket you tried to delete is not empty/);
    await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'a&b' }, { Key: 'never there' }] } }));
    await client.send(new DeleteStackCommand({ StackName: 'orders' }));
    expect((await errorOf(s3.send(new HeadBucketCommand({ Bucket })))).status).toBe(404);
  });

  it('refuses what is not there, what is another account’s, and what it has not', async () => {
    const { s3, theirs } = await bucket();
    expect(await errorOf(s3.send(new ListObjectsV2Command({ Bucket: 'nothing' })))).toMatchObject({
      name: 'NoSuchBucket',
    });
    expect(await errorOf(s3.send(new GetObjectCommand({ Bucket, Key: 'nothing' })))).toMatchObject({
      name: 'NoSuchKey',
    });
    expect(await errorOf(theirs.send(new ListObjectsV2Command({ Bucket })))).toMatchObject({ name: 'AccessDenied' });
    const upload = s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'large' }));
    expect(await errorOf(upload)).toMatchObject({ name: 'NotImplemented', status: 501 });
  });
});
