import { invalidParameterCombination } from '../aws-fault.ts';
import { optionalString, type Params } from '../params.ts';
import type { ParameterGroup, SubnetGroup } from '../resources.ts';
import type { RegionState } from '../world.ts';
import { clusterParameterGroupNotFound, parameterGroupNotFound, subnetGroupNotFound } from './rds-faults.ts';

/** Newest first: the families whose default groups every account has. */
const families = [18, 17, 16, 15, 14, 13].map((major) => `aurora-postgresql${major}`);

/** All subnet groups of a region, the default one among them. */
export function subnetGroupsOf(own: RegionState): readonly SubnetGroup[] {
  if (own.subnetGroups.has('default')) return [...own.subnetGroups.values()];
  return [defaultSubnetGroup(own), ...own.subnetGroups.values()];
}

/** The cluster parameter groups (`cluster-pg`) or the instances' (`pg`), the default ones among them. */
export function parameterGroupsOf(own: RegionState, type: 'cluster-pg' | 'pg'): readonly ParameterGroup[] {
  const made = type === 'cluster-pg' ? own.clusterParameterGroups : own.parameterGroups;
  const defaults = families.map((family) => ({
    name: `default.${family}`,
    arn: `arn:aws:rds:${own.region}:${own.account}:${type}:default.${family}`,
    family,
    tags: new Map<string, string>(),
  }));
  return [...defaults.filter(({ name }) => !made.has(name)), ...made.values()];
}

/** The subnet group of a request, else the default one. Throws DBSubnetGroupNotFoundFault. */
export function readSubnetGroup(own: RegionState, params: Params): string {
  const name = (optionalString(params, 'DBSubnetGroupName') ?? 'default').toLowerCase();
  if (!subnetGroupsOf(own).some((group) => group.name === name)) throw subnetGroupNotFound(name);
  return name;
}

/** The cluster parameter group of a request, else the family's default. Throws DBClusterParameterGroupNotFound. */
export function readClusterParameterGroup(own: RegionState, params: Params, family: string): string {
  const name = optionalString(params, 'DBClusterParameterGroupName')?.toLowerCase();
  return readParameterGroup(own, 'cluster-pg', name, family);
}

/** The instance parameter group of a request, else the family's default. Throws DBParameterGroupNotFound. */
export function readInstanceParameterGroup(own: RegionState, params: Params, family: string): string {
  return readParameterGroup(own, 'pg', optionalString(params, 'DBParameterGroupName')?.toLowerCase(), family);
}

function readParameterGroup(
  own: RegionState,
  type: 'cluster-pg' | 'pg',
  name: string | undefined,
  family: string,
): string {
  if (name === undefined) return `default.${family}`;
  const group = parameterGroupsOf(own, type).find((candidate) => candidate.name === name);
  if (!group) throw type === 'cluster-pg' ? clusterParameterGroupNotFound(name) : parameterGroupNotFound(name);
  if (group.family !== family) {
    throw invalidParameterCombination(
      `The Parameter Group ${name} with DBParameterGroupFamily ${group.family} cannot be used for this instance. Please use a Parameter Group with DBParameterGroupFamily ${family}`,
    );
  }
  return name;
}

function defaultSubnetGroup(own: RegionState): SubnetGroup {
  return {
    name: 'default',
    arn: `arn:aws:rds:${own.region}:${own.account}:subgrp:default`,
    vpcId: 'vpc-0default',
    subnets: ['a', 'b', 'c'].map((zone) => ({
      id: `subnet-0default${zone}`,
      availabilityZone: `${own.region}${zone}`,
    })),
    tags: new Map(),
  };
}
