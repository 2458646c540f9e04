const account = '111122223333';
const region = 'eu-west-1';
const name = 'aurora-restore-simulation-restore';

/** Where the pipeline of every simulated world is deployed. */
export const home = {
  account,
  region,
  stateMachineArn: `arn:aws:states:${region}:${account}:stateMachine:${name}`,
  topicName: 'aurora-restore-simulation-notifications',
  topicArn: `arn:aws:sns:${region}:${account}:aurora-restore-simulation-notifications`,
  functionArn: (key: string) => `arn:aws:lambda:${region}:${account}:function:${key}`,
  executionArn: (execution: string) => `arn:aws:states:${region}:${account}:execution:${name}:${execution}`,
  /** Of another stage, whose target has the same name and cluster. */
  executionOfAnotherStage: `arn:aws:states:${region}:${account}:execution:aurora-restore-test-restore:nightly`,
} as const;
