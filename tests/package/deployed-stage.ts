import {
  CloudFormationClient,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { GetFunctionCommand, LambdaClient, ListVersionsByFunctionCommand } from '@aws-sdk/client-lambda';
import { type EmulatedAws, startAws } from '../../local/aws/start-aws.ts';
import { ManualClock } from '../../local/clock.ts';
import { copyProject } from './copied-project.ts';

export const account = '444455556666';
export const region = 'eu-west-1';

/** A copy of the project, and an emulated AWS that its `sls` meets. */
export async function deployable(stage: string) {
  const clock = new ManualClock(Date.parse('2026-11-24T12:00:00Z'));
  const aws: EmulatedAws = await startAws({ clock });
  const project = await copyProject();
  const configuration = { endpoint: aws.url, region, credentials: { accessKeyId: account, secretAccessKey: 'secret' } };
  const cloudformation = new CloudFormationClient(configuration);
  const lambda = new LambdaClient(configuration);
  const StackName = `aurora-restore-${stage}`;
  return {
    aws,
    project,
    /** Runs `sls <command> --stage <stage>` a minute after the last one. */
    sls: async (...command: readonly string[]) => {
      clock.advance(60_000);
      return await project.sls([...command, '--stage', stage], {
        AWS_ENDPOINT_URL: aws.url,
        AWS_ACCESS_KEY_ID: account,
        AWS_SECRET_ACCESS_KEY: 'secret',
        SLS_AWS_MONITORING_FREQUENCY: '20',
      });
    },
    stack: async () => (await cloudformation.send(new DescribeStacksCommand({ StackName }))).Stacks?.[0],
    template: async () =>
      JSON.parse((await cloudformation.send(new GetTemplateCommand({ StackName }))).TemplateBody ?? ''),
    /** Each resource's physical id and the time of its last change, by its logical id. */
    resources: async () => {
      const { StackResourceSummaries = [] } = await cloudformation.send(new ListStackResourcesCommand({ StackName }));
      return Object.fromEntries(
        StackResourceSummaries.map(({ LogicalResourceId = '', PhysicalResourceId = '', LastUpdatedTimestamp }) => [
          LogicalResourceId,
          { physicalId: PhysicalResourceId, changedAt: LastUpdatedTimestamp?.toISOString() ?? '' },
        ]),
      );
    },
    events: async () => {
      const { StackEvents = [] } = await cloudformation.send(new DescribeStackEventsCommand({ StackName }));
      return StackEvents.toReversed();
    },
    /** The code of a function, or of one of its versions, by its hash. */
    codeOf: async (FunctionName: string, Qualifier?: string) =>
      (await lambda.send(new GetFunctionCommand({ FunctionName, Qualifier }))).Configuration?.CodeSha256,
    versionsOf: async (FunctionName: string) =>
      (await lambda.send(new ListVersionsByFunctionCommand({ FunctionName }))).Versions?.map(({ Version }) => Version),
    close: async () => {
      cloudformation.destroy();
      lambda.destroy();
      await project.remove();
      await aws.close();
    },
  };
}
