import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, requiredString } from '../params.ts';
import { validationError } from './faults.ts';
import { newStack, requireUpdatable, stackNamed, stackOf } from './find-stack.ts';
import { operate, preview, removeStack } from './operate.ts';
import { parseTemplate, readRequest, templateTextOf } from './read-request.ts';
import type { Stack } from './stack.ts';

/**
 * What `sls invoke stepf` reads the state machine's ARN from.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
 */
export const describeStacks: Operation = (context, params) => {
  const name = optionalString(params, 'StackName');
  const stacks =
    name === undefined
      ? [...context.own.stacks.values()]
      : [stackOf(context, name, `Stack with id ${name} does not exist`)];
  return { Stacks: stacks.map(stackView) };
};

const stackView = (stack: Stack) => ({
  StackId: stack.id,
  StackName: stack.name,
  Description: stack.deployed?.template.Description,
  CreationTime: new Date(stack.createdAt),
  ...(stack.updatedAt === undefined ? {} : { LastUpdatedTime: new Date(stack.updatedAt) }),
  ...(stack.deletedAt === undefined ? {} : { DeletionTime: new Date(stack.deletedAt) }),
  StackStatus: stack.status,
  DisableRollback: false,
  EnableTerminationProtection: false,
  Parameters: Object.entries(stack.deployed?.parameters ?? {}).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  })),
  Outputs: Object.entries(stack.outputs).map(([OutputKey, { value, description, exportName }]) => ({
    OutputKey,
    OutputValue: value,
    Description: description,
    ExportName: exportName,
  })),
  Tags: Object.entries(stack.deployed?.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
});

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
export const createStack: Operation = (context, params) => {
  const name = requiredString(params, 'StackName');
  const request = readRequest(context, params);
  if (context.own.stacks.has(name)) throw new AwsFault('AlreadyExistsException', 400, `Stack [${name}] already exists`);
  const stack = newStack(context, name);
  operate(context, stack, request);
  return { StackId: stack.id };
};

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html */
export const updateStack: Operation = (context, params) => {
  const stack = requireUpdatable(stackNamed(context, params));
  const request = readRequest(context, params);
  if (!preview(context, stack, request).changesAnything) throw validationError('No updates are to be performed.');
  operate(context, stack, request);
  return { StackId: stack.id };
};

/** One that is not there counts as deleted. */
export const deleteStack: Operation = (context, params) => {
  const stack = context.own.stacks.get(requiredString(params, 'StackName'));
  if (stack) removeStack(context, stack);
  return {};
};

export const getTemplate: Operation = (context, params) => ({
  TemplateBody: stackNamed(context, params).deployed?.templateText,
  StagesAvailable: ['Original', 'Processed'],
});

export const validateTemplate: Operation = (context, params) => {
  const { Description, Parameters = {} } = parseTemplate(templateTextOf(context, params));
  return {
    Description,
    Parameters: Object.entries(Parameters).map(([ParameterKey, { Default, Description: text }]) => ({
      ParameterKey,
      DefaultValue: Default,
      Description: text,
    })),
  };
};

/** Kept; updates are not held against it. */
export const setStackPolicy: Operation = (context, params) => {
  stackNamed(context, params).policy = requiredString(params, 'StackPolicyBody');
  return {};
};
