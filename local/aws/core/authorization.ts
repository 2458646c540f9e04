import { type AccessCheck, accessCheck } from '../../iam/policy.ts';
import type { AwsFault } from './aws-fault.ts';
import type { Params } from './params.ts';
import type { Context } from './world.ts';

/** A permission that a request needs, and how the service refuses it without, if in words of its own. */
export interface NeededPermission extends AccessCheck {
  readonly refusal?: AwsFault;
}

/** The permissions a request needs, all of them. */
export type Authorization = (context: Context, params: Params) => readonly NeededPermission[];

export type Authorizations = Readonly<Record<string, Authorization>>;

/** Whoever asks for the permissions of a request. */
export interface Authority {
  /** Why the caller may not do it, in AWS's words; undefined if it may. */
  denial(check: AccessCheck): { readonly message: string } | undefined;
}

/** A permission in the request's region. */
export function needs(
  { region }: Context,
  action: string,
  resource: string,
  {
    given = {},
    ...tags
  }: Parameters<typeof accessCheck>[3] & { readonly given?: Readonly<Record<string, string>> } = {},
): NeededPermission {
  return accessCheck(action, resource, { 'aws:RequestedRegion': region, ...given }, tags);
}
