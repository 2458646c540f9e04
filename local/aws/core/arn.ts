/** The parts of an ARN; `resource` is all that follows the account and may itself contain colons. */
export interface Arn {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export function parseArn(text: string): Arn | undefined {
  const match = /^arn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):(\d{12})?:(.+)$/.exec(text);
  if (!match) return undefined;
  const [, service = '', region = '', account = '', resource = ''] = match;
  return { service, region, account, resource };
}

export function formatArn({ service, region, account, resource }: Arn): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}
