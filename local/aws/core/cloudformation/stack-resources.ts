import type { Operation } from '../operation.ts';
import { requiredString } from '../params.ts';
import { validationError } from './faults.ts';
import { stackNamed, stackOf } from './find-stack.ts';
import type { StackResource } from './stack.ts';

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html */
export const listStackResources: Operation = (context, params) => ({
  StackResourceSummaries: [...stackNamed(context, params).resources.values()].map(view),
});

export const describeStackResources: Operation = (context, params) => {
  const { id: StackId, name: StackName, resources } = stackNamed(context, params);
  return {
    StackResources: [...resources.values()].map((resource) => ({
      StackId,
      StackName,
      ...view(resource),
      Timestamp: new Date(resource.updatedAt),
    })),
  };
};

export const describeStackResource: Operation = (context, params) => {
  const name = requiredString(params, 'StackName');
  const logicalId = requiredString(params, 'LogicalResourceId');
  const { id: StackId, name: StackName, resources } = stackOf(context, name, `Stack '${name}' does not exist`);
  const resource = resources.get(logicalId);
  if (!resource) throw validationError(`Resource ${logicalId} does not exist for stack ${StackName}`);
  return { StackResourceDetail: { StackId, StackName, ...view(resource) } };
};

/** The latest first. */
export const describeStackEvents: Operation = (context, params) => {
  const { id: StackId, name: StackName, events } = stackNamed(context, params);
  return {
    StackEvents: events.toReversed().map(({ id, logicalId, physicalId, type, status, reason, at }) => ({
      ...{ StackId, StackName, EventId: id, LogicalResourceId: logicalId, PhysicalResourceId: physicalId },
      ...{ ResourceType: type, ResourceStatus: status, ResourceStatusReason: reason, Timestamp: new Date(at) },
    })),
  };
};

const view = ({ logicalId, physicalId, type, status, updatedAt }: StackResource) => ({
  LogicalResourceId: logicalId,
  PhysicalResourceId: physicalId,
  ResourceType: type,
  ResourceStatus: status,
  LastUpdatedTimestamp: new Date(updatedAt),
});
