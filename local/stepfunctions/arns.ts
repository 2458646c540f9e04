import { StepFunctionsError } from './errors.ts';

export interface Owner {
  readonly region: string;
  readonly account: string;
}

export function stateMachineArn({ region, account }: Owner, name: string): string {
  return `arn:aws:states:${region}:${account}:stateMachine:${name}`;
}

export function executionArn({ region, account }: Owner, stateMachine: string, name: string): string {
  return `arn:aws:states:${region}:${account}:execution:${stateMachine}:${name}`;
}

/**
 * Throws InvalidName unless the name has 1 to 80 characters and none that AWS forbids.
 * https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html
 */
export function checkName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among those that AWS forbids
  if (name.length < 1 || name.length > 80 || /[\s<>{}[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/.test(name)) {
    throw new StepFunctionsError('InvalidName', `Invalid Name: '${name}'`);
  }
  return name;
}

/** Throws InvalidArn unless the ARN is one of Step Functions of the given resource type. */
export function checkArn(arn: string, resourceType: 'stateMachine' | 'execution'): string {
  const parts = arn.split(':');
  if (parts[0] !== 'arn') throw new StepFunctionsError('InvalidArn', `Invalid Arn: 'Invalid ARN prefix: ${arn}'`);
  if (parts[2] !== 'states' || parts[5] !== resourceType || !parts[6]) {
    throw new StepFunctionsError('InvalidArn', `Invalid Arn: 'Resource type not valid in this context: ${arn}'`);
  }
  return arn;
}

/** The function's name in a Lambda ARN, with its qualifier if it has one; nothing when it is no function's ARN. */
export function functionOfArn(arn: string): string | undefined {
  return /^arn:aws[\w-]*:lambda:[a-z0-9-]+:\d{12}:function:([\w-]+(?::[\w$-]+)?)$/.exec(arn)?.[1];
}
