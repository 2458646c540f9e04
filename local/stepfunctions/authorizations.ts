import { type AccessCheck, accessCheck } from '../iam/policy.ts';
import type { Members } from './members.ts';

/** The member of a request that names what it is about. */
const subjects: Readonly<Record<string, string>> = {
  DeleteStateMachine: 'stateMachineArn',
  DescribeStateMachine: 'stateMachineArn',
  DescribeExecution: 'executionArn',
  GetExecutionHistory: 'executionArn',
  ListExecutions: 'stateMachineArn',
  StartExecution: 'stateMachineArn',
  StopExecution: 'executionArn',
  UpdateStateMachine: 'stateMachineArn',
};

/**
 * What an operation is checked for; one that names nothing that exists is checked for everything.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsstepfunctions.html
 */
export function neededPermission(operation: string, members: Members): AccessCheck {
  const subject = subjects[operation];
  const resource = subject === undefined ? undefined : members.optionalString(subject);
  return accessCheck(`states:${operation}`, resource ?? '*');
}
