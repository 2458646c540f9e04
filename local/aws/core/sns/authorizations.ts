import { type Authorizations, needs } from '../authorization.ts';
import { optionalString } from '../params.ts';

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html */
export const snsAuthorizations: Authorizations = {
  CreateTopic: (context, params) => [
    needs(
      context,
      'SNS:CreateTopic',
      `arn:aws:sns:${context.region}:${context.account}:${optionalString(params, 'Name') ?? ''}`,
    ),
  ],
  Publish: (context, params) => [
    needs(context, 'SNS:Publish', optionalString(params, 'TopicArn') ?? optionalString(params, 'TargetArn') ?? '*'),
  ],
};
