import type { Actions, Operation } from '../operation.ts';

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const getCallerIdentity: Operation = ({ account }) => ({
  Arn: `arn:aws:iam::${account}:user/local`,
  UserId: 'AIDALOCALLOCALLOCAL00',
  Account: account,
});

export const stsActions: Actions = { GetCallerIdentity: getCallerIdentity };
