import { type Authorizations, needs } from '../authorization.ts';
import { optionalString } from '../params.ts';
import { findKey } from './keys.ts';

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html */
export const kmsAuthorizations: Authorizations = {
  DescribeKey: (context, params) => {
    const name = optionalString(params, 'KeyId') ?? '';
    const { region, account } = context;
    // An alias stands for its key; one that there is not stands for none, and is not found.
    const arn = findKey(context, name)?.arn ?? `arn:aws:kms:${region}:${account}:key/${name}`;
    return [needs(context, 'kms:DescribeKey', name.startsWith('arn:') && !name.includes(':alias/') ? name : arn)];
  },
};
