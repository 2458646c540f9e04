import { formatArn } from '../arn.ts';
import { AwsFault } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalString, type Params, requiredString } from '../params.ts';
import type { Context } from '../world.ts';
import { tell } from './events.ts';
import { ResourceFailure, validationError } from './faults.ts';
import { newStack, requireUpdatable, stackOf } from './find-stack.ts';
import { operate, preview } from './operate.ts';
import { readRequest } from './read-request.ts';
import type { ChangeSet, Request, Stack } from './stack.ts';

const nothingToChange =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html */
export const createChangeSet: Operation = (context, params) => {
  const request = readRequest(context, params);
  const name = requiredString(params, 'ChangeSetName');
  const stack = stackToChange(context, params);
  if (stack.changeSets.has(name)) {
    throw new AwsFault('AlreadyExistsException', 400, `ChangeSet ${name} already exists`);
  }
  const { account, region, world, now } = context;
  const id = formatArn({
    service: 'cloudformation',
    region,
    account,
    resource: `changeSet/${name}/${world.identifiers.uuid()}`,
  });
  stack.changeSets.set(name, { name, id, request, createdAt: now, ...prepared(context, stack, request) });
  return { Id: id, StackId: stack.id };
};

function prepared(context: Context, stack: Stack, request: Request): Pick<ChangeSet, 'status' | 'reason' | 'changes'> {
  try {
    const { changes, changesAnything } = preview(context, stack, request);
    if (changesAnything) return { status: 'CREATE_COMPLETE', changes };
    return { status: 'FAILED', reason: nothingToChange, changes };
  } catch (error) {
    if (!(error instanceof ResourceFailure)) throw error;
    return { status: 'FAILED', reason: `${error.logicalId}: ${error.message}`, changes: [] };
  }
}

function stackToChange(context: Context, params: Params): Stack {
  const name = requiredString(params, 'StackName');
  const existing = context.own.stacks.get(name);
  if (optionalString(params, 'ChangeSetType') !== 'CREATE') {
    return requireUpdatable(stackOf(context, name));
  }
  if (existing && existing.status !== 'REVIEW_IN_PROGRESS') {
    throw validationError(
      `Stack [${name}] already exists and cannot be created again with the changeSet [${requiredString(params, 'ChangeSetName')}].`,
    );
  }
  if (existing) return existing;
  const stack = newStack(context, name);
  tell(context, stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
  return stack;
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html */
export const describeChangeSet: Operation = (context, params) => {
  const stack = stackOf(context, requiredString(params, 'StackName'));
  const { name, id, status, reason, changes, createdAt } = changeSetOf(stack, params);
  return {
    ...{ ChangeSetName: name, ChangeSetId: id, StackId: stack.id, StackName: stack.name },
    ...{ Status: status, StatusReason: reason, CreationTime: new Date(createdAt) },
    ExecutionStatus: status === 'FAILED' ? 'UNAVAILABLE' : 'AVAILABLE',
    Changes: changes.map(({ action, logicalId, physicalId, type, replacement, properties }) => ({
      Type: 'Resource',
      ResourceChange: {
        ...{ Action: action, LogicalResourceId: logicalId, PhysicalResourceId: physicalId, ResourceType: type },
        Replacement: replacement,
        Details: properties.map((Name) => ({ Target: { Attribute: 'Properties', Name } })),
      },
    })),
  };
};

/** The stack has changed when this answers. */
export const executeChangeSet: Operation = (context, params) => {
  const stack = stackOf(context, requiredString(params, 'StackName'));
  const { name, status, request } = changeSetOf(stack, params);
  if (status === 'FAILED') {
    throw new AwsFault(
      'InvalidChangeSetStatus',
      400,
      `ChangeSet [${name}] cannot be executed in its current status of [FAILED]`,
    );
  }
  stack.changeSets.clear();
  operate(context, stack, request);
  return {};
};

/** One that is not there counts as deleted. */
export const deleteChangeSet: Operation = (context, params) => {
  stackOf(context, requiredString(params, 'StackName')).changeSets.delete(requiredString(params, 'ChangeSetName'));
  return {};
};

function changeSetOf(stack: Stack, params: Params): ChangeSet {
  const name = requiredString(params, 'ChangeSetName');
  const found = stack.changeSets.get(name) ?? [...stack.changeSets.values()].find(({ id }) => id === name);
  if (found) return found;
  throw new AwsFault('ChangeSetNotFound', 404, `ChangeSet [${name}] does not exist`);
}
