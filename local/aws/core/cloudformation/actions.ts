import type { Actions } from '../operation.ts';
import { createChangeSet, deleteChangeSet, describeChangeSet, executeChangeSet } from './change-sets.ts';
import {
  describeStackEvents,
  describeStackResource,
  describeStackResources,
  listStackResources,
} from './stack-resources.ts';
import {
  createStack,
  deleteStack,
  describeStacks,
  getTemplate,
  setStackPolicy,
  updateStack,
  validateTemplate,
} from './stacks.ts';

/** What `sls` asks of CloudFormation to deploy, to tell of and to remove a stack, and CreateStack for other templates. */
export const cloudformationActions: Actions = {
  CreateChangeSet: createChangeSet,
  CreateStack: createStack,
  DeleteChangeSet: deleteChangeSet,
  DeleteStack: deleteStack,
  DescribeChangeSet: describeChangeSet,
  DescribeStackEvents: describeStackEvents,
  DescribeStackResource: describeStackResource,
  DescribeStackResources: describeStackResources,
  DescribeStacks: describeStacks,
  ExecuteChangeSet: executeChangeSet,
  GetTemplate: getTemplate,
  ListStackResources: listStackResources,
  SetStackPolicy: setStackPolicy,
  UpdateStack: updateStack,
  ValidateTemplate: validateTemplate,
};
