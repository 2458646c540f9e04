import { AwsFault } from '../../aws-fault.ts';
import { addBucket } from '../../s3/buckets.ts';
import { nameOf, type ResourceType } from '../resource-type.ts';

const bucket: ResourceType = {
  create(context, properties, naming) {
    const lowerCase = { stack: naming.stack.toLowerCase(), logicalId: naming.logicalId.toLowerCase() };
    const name = nameOf(context, properties['BucketName'], lowerCase, 63).toLowerCase();
    addBucket(context.world, context.own, name);
    return {
      physicalId: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${context.region}.amazonaws.com`,
      },
    };
  },
  remove({ own }, name) {
    if ((own.buckets.get(name)?.objects.size ?? 0) > 0) {
      throw new AwsFault('BucketNotEmpty', 409, 'The bucket you tried to delete is not empty');
    }
    own.buckets.delete(name);
  },
};

const bucketPolicy: ResourceType = {
  create: (_, properties) => ({ physicalId: String(properties['Bucket']), attributes: {} }),
};

export const storageTypes = { 'AWS::S3::Bucket': bucket, 'AWS::S3::BucketPolicy': bucketPolicy };
