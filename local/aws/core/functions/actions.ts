import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { requiredString } from '../params.ts';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
const getFunction: Operation = ({ own, region, account }, params) => {
  const name = requiredString(params, 'FunctionName');
  const found = own.functions.get(name);
  if (!found) {
    const arn = `arn:aws:lambda:${region}:${account}:function:${name}`;
    throw new AwsFault('ResourceNotFoundException', 404, `Function not found: ${arn}`);
  }
  const { Role, Runtime, Handler, Timeout, MemorySize } = found.properties;
  return {
    Configuration: {
      FunctionName: found.name,
      FunctionArn: found.arn,
      ...{ Role, Runtime, Handler, Timeout, MemorySize },
      CodeSize: found.codeBytes,
      CodeSha256: found.codeSha256,
      LastModified: new Date(found.modifiedAt).toISOString().replace('Z', '+0000'),
      Version: '$LATEST',
      State: 'Active',
    },
  };
};

export const lambdaActions: Actions = { GetFunction: getFunction };
