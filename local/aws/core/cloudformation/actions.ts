import { AwsFault } from '../aws-fault.ts';
import type { Actions, Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import type { Stack } from '../resources.ts';

/**
 * What `sls invoke stepf` reads the state machine's ARN from.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
 */
const describeStacks: Operation = ({ own }, params) => {
  const name = optionalString(params, 'StackName');
  const stacks = [...own.stacks.values()].filter(
    (stack) => name === undefined || stack.name === name || stack.id === name,
  );
  if (name !== undefined && stacks.length === 0) {
    throw new AwsFault('ValidationError', 400, `Stack with id ${name} does not exist`);
  }
  return { Stacks: stacks.map(stackView) };
};

const stackView = (stack: Stack) => ({
  StackId: stack.id,
  StackName: stack.name,
  CreationTime: new Date(stack.createdAt),
  StackStatus: stack.status,
  DisableRollback: false,
  Outputs: Object.entries(stack.outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
});

export const cloudformationActions: Actions = { DescribeStacks: describeStacks };
