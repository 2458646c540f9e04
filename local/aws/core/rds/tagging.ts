import { parseArn } from '../arn.ts';
import { AwsFault, invalidParameterValue } from '../aws-fault.ts';
import type { Operation } from '../operation.ts';
import { optionalStrings, type Params, requiredString } from '../params.ts';
import type { Tags } from '../resources.ts';
import type { Context } from '../world.ts';
import { parameterGroupsOf, subnetGroupsOf } from './groups.ts';
import { findCluster, findInstance, findOwnSnapshot } from './lookup.ts';
import { clusterParameterGroupNotFound, parameterGroupNotFound, subnetGroupNotFound } from './rds-faults.ts';
import { readTags, requireRoom, tagList } from './rds-tags.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddTagsToResource.html */
export const addTagsToResource: Operation = (context, params) => {
  const tags = tagsOf(context, params);
  const added = readTags(params) ?? new Map<string, string>();
  requireRoom(new Map([...tags, ...added]));
  for (const [key, value] of added) tags.set(key, value);
  return {};
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RemoveTagsFromResource.html */
export const removeTagsFromResource: Operation = (context, params) => {
  const tags = tagsOf(context, params);
  for (const key of optionalStrings(params, 'TagKeys') ?? []) tags.delete(key);
  return {};
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ListTagsForResource.html */
export const listTagsForResource: Operation = (context, params) => ({ TagList: tagList(tagsOf(context, params)) });

/** The tags of one of the caller's resources in this region, by its ARN. */
function tagsOf({ own, account, region }: Context, params: Params): Tags {
  const name = requiredString(params, 'ResourceName');
  const arn = parseArn(name);
  if (arn?.service !== 'rds' || arn.region !== region) throw invalidParameterValue(`Invalid resource name: ${name}`);
  if (arn.account !== account) {
    throw new AwsFault(
      'AccessDenied',
      403,
      `User: arn:aws:iam::${account}:user/local is not authorized on resource: ${name}`,
    );
  }
  const [type = '', ...rest] = arn.resource.split(':');
  const id = rest.join(':');
  switch (type) {
    case 'cluster':
      return findCluster(own, name).tags;
    case 'db':
      return findInstance(own, name).tags;
    case 'cluster-snapshot':
      return findOwnSnapshot(own, name).tags;
    case 'subgrp':
      return required(subnetGroupsOf(own), id, subnetGroupNotFound);
    case 'cluster-pg':
      return required(parameterGroupsOf(own, 'cluster-pg'), id, clusterParameterGroupNotFound);
    case 'pg':
      return required(parameterGroupsOf(own, 'pg'), id, parameterGroupNotFound);
    default:
      throw invalidParameterValue(`Invalid resource name: ${name}`);
  }
}

function required(
  groups: readonly { readonly name: string; readonly tags: Tags }[],
  name: string,
  notFound: (name: string) => AwsFault,
): Tags {
  const group = groups.find((candidate) => candidate.name === name);
  if (!group) throw notFound(name);
  return group.tags;
}
