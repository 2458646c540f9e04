import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { optionalStrings } from '../params.ts';

/**
 * There are none: `sls remove` asks.
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
 */
const describeRepositories: Operation = ({ account }, params) => {
  const [name] = optionalStrings(params, 'repositoryNames') ?? [];
  if (name === undefined) return { repositories: [] };
  throw new AwsFault(
    'RepositoryNotFoundException',
    400,
    `The repository with name '${name}' does not exist in the registry with id '${account}'`,
  );
};

export const ecrActions: Actions = { DescribeRepositories: describeRepositories };
