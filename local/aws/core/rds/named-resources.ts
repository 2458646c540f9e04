import { parseArn } from '../arn.ts';
import { type NeededPermission, needs } from '../authorization.ts';
import type { Tags } from '../resources.ts';
import type { Context, RegionState } from '../world.ts';
import { nameIn } from './lookup.ts';

/** A resource that a request names, as far as it exists. */
interface Named {
  readonly arn: string;
  readonly tags: Tags | undefined;
}

/** What a type of resources is called in an ARN, and where those that exist are found. */
const kinds = {
  cluster: ({ clusters }: RegionState) => clusters,
  db: ({ instances }: RegionState) => instances,
  'cluster-snapshot': ({ snapshots }: RegionState) => snapshots,
  subgrp: ({ subnetGroups }: RegionState) => subnetGroups,
  'cluster-pg': ({ clusterParameterGroups }: RegionState) => clusterParameterGroups,
  pg: ({ parameterGroups }: RegionState) => parameterGroups,
  og: () => new Map<string, { readonly tags: Tags }>(),
} as const;
export type Kind = keyof typeof kinds;

export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);

/** By identifier or ARN; without either, all of the kind: that is how RDS asks for a list. */
export function named({ own, world }: Context, kind: Kind, idOrArn: string | undefined): Named {
  if (idOrArn === undefined) return { arn: `arn:aws:rds:${own.region}:${own.account}:${kind}:*`, tags: undefined };
  const id = nameIn(idOrArn, kind);
  const { account, region } = parseArn(idOrArn) ?? own;
  const tags = kinds[kind](world.region(account, region)).get(id)?.tags;
  // Another account's tags are not shown.
  return { arn: `arn:aws:rds:${region}:${account}:${kind}:${id}`, tags: account === own.account ? tags : undefined };
}

export function onResource(
  context: Context,
  action: string,
  resource: Named,
  request?: Tags | undefined,
): NeededPermission {
  return needs(context, `rds:${action}`, resource.arn, { resource: resource.tags, request });
}

/** The tags of a request need AddTagsToResource on what is made. */
export function tagging(context: Context, made: Named, tags: Tags | undefined): readonly NeededPermission[] {
  return tags === undefined || tags.size === 0 ? [] : [onResource(context, 'AddTagsToResource', made, tags)];
}
