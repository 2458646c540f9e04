import { tagKeys } from '../../src/payload/tag-keys.ts';
import type { Scope } from './scope.ts';
import type { Condition } from './statement.ts';

/** A tag of the pipeline, as the code names it. */
export type TagName = keyof typeof tagKeys;

/** The resource was made by this pipeline for one of the stage's targets. */
export function ownResource({ targets }: Scope): Condition {
  return { StringEquals: { [`aws:ResourceTag/${tagKeys.target}`]: targets } };
}

/** The request makes something for one of the stage's targets. */
export function ownRequest({ targets }: Scope): Condition {
  return { StringEquals: { [`aws:RequestTag/${tagKeys.target}`]: targets } };
}

/** No other tags than these are given or taken away: above all not the one that says whose a resource is. */
export function onlyTags(...keys: readonly TagName[]): Condition {
  return { 'ForAllValues:StringEquals': { 'aws:TagKeys': keys.map((key) => tagKeys[key]) } };
}
