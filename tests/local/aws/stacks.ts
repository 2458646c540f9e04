import {
  CreateChangeSetCommand,
  CreateStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListStackResourcesCommand,
  type Stack,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { emulator } from './emulator.ts';

const Capabilities = ['CAPABILITY_NAMED_IAM' as const];

/** An emulated AWS with a stack's life at hand, by the real SDK. */
export async function stacks() {
  const emulated = await emulator();
  const client = emulated.cloudformation();
  const body = (template: object) => ({ TemplateBody: JSON.stringify(template), Capabilities });
  return {
    ...emulated,
    client,
    create: (template: object, StackName = 'orders') =>
      client.send(new CreateStackCommand({ StackName, ...body(template) })),
    update: (template: object, StackName = 'orders') =>
      client.send(new UpdateStackCommand({ StackName, ...body(template) })),
    /** What a change set would do: `Action LogicalId Property,Property`, and `!` for what is replaced. */
    changes: async (template: object, StackName = 'orders') => {
      const ChangeSetName = 'change';
      await client.send(new CreateChangeSetCommand({ StackName, ChangeSetName, ...body(template) }));
      const {
        Changes = [],
        Status,
        StatusReason,
      } = await client.send(new DescribeChangeSetCommand({ StackName, ChangeSetName }));
      const told = Changes.map(({ ResourceChange: change }) => {
        const properties = change?.Details?.map(({ Target }) => Target?.Name).join();
        return [change?.Action, change?.LogicalResourceId, properties, change?.Replacement === 'True' ? '!' : '']
          .filter(Boolean)
          .join(' ');
      });
      const execute = () => client.send(new ExecuteChangeSetCommand({ StackName, ChangeSetName }));
      return { told, status: Status, reason: StatusReason, execute };
    },
    stack: async (StackName = 'orders'): Promise<Stack> => {
      const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
      if (!stack) throw new Error('expected a stack');
      return stack;
    },
    /** The physical id of each resource, by its logical one. */
    resources: async (StackName = 'orders') => {
      const { StackResourceSummaries = [] } = await client.send(new ListStackResourcesCommand({ StackName }));
      return Object.fromEntries(
        StackResourceSummaries.map((each) => [each.LogicalResourceId, each.PhysicalResourceId]),
      );
    },
    /** `Status LogicalId reason`, the first first. */
    events: async (StackName = 'orders') => {
      const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName }));
      return StackEvents.toReversed().map(({ ResourceStatus, LogicalResourceId, ResourceStatusReason }) =>
        [ResourceStatus, LogicalResourceId, ResourceStatusReason].filter(Boolean).join(' '),
      );
    },
  };
}

export const template = (Resources: object, more: object = {}) => ({ Resources, ...more });

export const topic = (TopicName?: string, more: object = {}) => ({
  Type: 'AWS::SNS::Topic',
  Properties: { ...(TopicName === undefined ? {} : { TopicName }), ...more },
});
