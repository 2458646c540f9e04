/** A condition block of a policy: values by key, by operator. */
export type Condition = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * What one role may do: `actions` on `resources`, as far as `condition` holds. ARNs and values of conditions are texts for
 * CloudFormation's `Fn::Sub`: they may hold `${AWS::Partition}`, `${AWS::AccountId}`, `${AWS::URLSuffix}`, and attributes of the
 * stack's own resources.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
 */
export interface Statement {
  /** Letters and digits; unique in its role. */
  readonly sid: string;
  /** Why the role needs it, for whoever reviews it; a sentence. */
  readonly reason: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition?: Condition;
}

/** An ARN of this account, or of `account`, for `Fn::Sub`. */
export function arn(service: string, region: string, resource: string, account = `\${AWS::AccountId}`): string {
  return `arn:\${AWS::Partition}:${service}:${region}:${account}:${resource}`;
}
