import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { optionalString, requiredString } from '../params.ts';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
const getFunction: Operation = ({ own, region, account }, params) => {
  const name = requiredString(params, 'FunctionName');
  const found = own.functions.get(name);
  if (!found) {
    const arn = `arn:aws:lambda:${region}:${account}:function:${name}`;
    throw notFound(arn);
  }
  const qualifier = optionalString(params, 'Qualifier') ?? '$LATEST';
  const version = qualifier === '$LATEST' ? found : found.versions.get(Number(qualifier));
  if (!version) throw notFound(`${found.arn}:${qualifier}`);
  const { Role, Runtime, Handler, Timeout, MemorySize } = version.properties;
  return {
    Configuration: {
      FunctionName: found.name,
      FunctionArn: found.arn,
      ...{ Role, Runtime, Handler, Timeout, MemorySize },
      CodeSize: found.codeBytes,
      CodeSha256: version.codeSha256,
      LastModified: new Date(found.modifiedAt).toISOString().replace('Z', '+0000'),
      Version: qualifier,
      State: 'Active',
    },
  };
};

const notFound = (arn: string) => new AwsFault('ResourceNotFoundException', 404, `Function not found: ${arn}`);

export const lambdaActions: Actions = { GetFunction: getFunction };
