import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { optionalString, type Params, requiredString } from '../params.ts';
import type { RegionState } from '../world.ts';
import type { LambdaFunction } from './functions.ts';

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html */
const getFunction: Operation = ({ own }, params) => {
  const found = functionOf(own, params);
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

/** The latest code first; there are no pages. @see https://docs.aws.amazon.com/lambda/latest/api/API_ListVersionsByFunction.html */
const listVersionsByFunction: Operation = ({ own }, params) => {
  const { name, arn, versions } = functionOf(own, params);
  return {
    Versions: ['$LATEST', ...versions.keys()].map((version) => ({
      FunctionName: name,
      FunctionArn: `${arn}:${version}`,
      Version: String(version),
    })),
  };
};

const listAliases: Operation = ({ own }, params) => {
  functionOf(own, params);
  return { Aliases: [] };
};

/** One version, or the function with all of them. */
const deleteFunction: Operation = ({ own }, params) => {
  const found = functionOf(own, params);
  const qualifier = optionalString(params, 'Qualifier');
  if (qualifier === undefined) own.functions.delete(found.name);
  else found.versions.delete(Number(qualifier));
  return {};
};

function functionOf({ functions, region, account }: RegionState, params: Params): LambdaFunction {
  const name = requiredString(params, 'FunctionName');
  const found = functions.get(name);
  if (!found) throw notFound(`arn:aws:lambda:${region}:${account}:function:${name}`);
  return found;
}

const notFound = (arn: string) => new AwsFault('ResourceNotFoundException', 404, `Function not found: ${arn}`);

export const lambdaActions: Actions = {
  DeleteFunction: deleteFunction,
  GetFunction: getFunction,
  ListAliases: listAliases,
  ListVersionsByFunction: listVersionsByFunction,
};
