import { createHash } from 'node:crypto';
import { formatArn } from '../../arn.ts';
import { AwsFault } from '../../aws-fault.ts';
import type { LambdaFunction } from '../../functions/functions.ts';
import { bucketOf } from '../../s3/buckets.ts';
import type { Context } from '../../world.ts';
import { nameOf, type ResourceType } from '../resource-type.ts';
import type { Properties } from '../stack.ts';

/** The archive of a function's code, out of the emulated S3. */
function codeOf({ world, account }: Context, properties: Properties) {
  const { S3Bucket, S3Key } = properties['Code'] as Record<string, string>;
  const object = bucketOf(world, account, S3Bucket ?? '').objects.get(S3Key ?? '');
  if (!object) {
    const reason =
      'Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.';
    throw new AwsFault('InvalidParameterValueException', 400, reason);
  }
  const codeSha256 = createHash('sha256').update(object.body).digest('base64');
  return { codeSha256, codeBytes: object.body.length };
}

const lambdaFunction: ResourceType = {
  create(context, properties, naming) {
    const { own, account, region, now } = context;
    const name = nameOf(context, properties['FunctionName'], naming, 64);
    if (own.functions.has(name)) {
      throw new AwsFault('ResourceConflictException', 409, `Function already exist: ${name}`);
    }
    const arn = formatArn({ service: 'lambda', region, account, resource: `function:${name}` });
    const code = codeOf(context, properties);
    own.functions.set(name, { name, arn, ...code, properties, modifiedAt: now, versions: new Map(), lastVersion: 0 });
    return { physicalId: name, attributes: { Arn: arn } };
  },
  update(context, name, properties) {
    const found = functionOf(context, name);
    Object.assign(found, codeOf(context, properties), { properties, modifiedAt: context.now });
    return undefined;
  },
  remove({ own }, name) {
    own.functions.delete(name);
  },
};

/** Code and settings of the function as they are now: the version keeps them. */
const version: ResourceType = {
  create(context, properties) {
    const found = functionOf(context, String(properties['FunctionName']));
    const expected = properties['CodeSha256'];
    if (expected !== undefined && expected !== found.codeSha256) {
      const reason = `CodeSHA256 (${String(expected)}) is different from current CodeSHA256 in $LATEST (${found.codeSha256}). Please try again with the CodeSHA256 in $LATEST.`;
      throw new AwsFault('PreconditionFailedException', 412, reason);
    }
    found.lastVersion += 1;
    const number = found.lastVersion;
    found.versions.set(number, { codeSha256: found.codeSha256, properties: found.properties });
    return {
      physicalId: `${found.arn}:${number}`,
      attributes: { Version: String(number), FunctionArn: `${found.arn}:${number}` },
    };
  },
  remove({ own }, arn) {
    const [name = '', number = ''] = arn.split(':').slice(-2);
    own.functions.get(name)?.versions.delete(Number(number));
  },
};

const permission: ResourceType = {
  create(context, _properties, naming) {
    const id = nameOf(context, undefined, naming, 100);
    return { physicalId: id, attributes: { Id: id } };
  },
};

const eventInvokeConfig: ResourceType = {
  create: (_, properties) => ({
    physicalId: `${String(properties['FunctionName'])}|${String(properties['Qualifier'])}`,
    attributes: {},
  }),
};

/** By name or ARN. */
function functionOf({ own }: Context, nameOrArn: string): LambdaFunction {
  const name = nameOrArn.split(':').at(-1) ?? '';
  const found = own.functions.get(name);
  if (!found) throw new AwsFault('ResourceNotFoundException', 404, `Function not found: ${nameOrArn}`);
  return found;
}

export const lambdaTypes = {
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::Version': version,
  'AWS::Lambda::Permission': permission,
  'AWS::Lambda::EventInvokeConfig': eventInvokeConfig,
};
