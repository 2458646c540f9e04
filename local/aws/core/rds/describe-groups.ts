import type { Operation } from '../operation.ts';
import { optionalString } from '../params.ts';
import { parameterGroupsOf, subnetGroupsOf } from './groups.ts';
import { pageOf } from './paging.ts';
import { clusterParameterGroupNotFound, parameterGroupNotFound, subnetGroupNotFound } from './rds-faults.ts';

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSubnetGroups.html */
export const describeDBSubnetGroups: Operation = ({ own }, params) => {
  const name = optionalString(params, 'DBSubnetGroupName')?.toLowerCase();
  const groups = subnetGroupsOf(own).filter((group) => name === undefined || group.name === name);
  if (name !== undefined && groups.length === 0) throw subnetGroupNotFound(name);
  const { items, marker } = pageOf(groups, params, (group) => group.name);
  return {
    Marker: marker,
    DBSubnetGroups: items.map((group) => ({
      DBSubnetGroupName: group.name,
      DBSubnetGroupDescription: group.name,
      DBSubnetGroupArn: group.arn,
      VpcId: group.vpcId,
      SubnetGroupStatus: 'Complete',
      Subnets: group.subnets.map(({ id, availabilityZone }) => ({
        SubnetIdentifier: id,
        SubnetAvailabilityZone: { Name: availabilityZone },
        SubnetStatus: 'Active',
      })),
    })),
  };
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterParameterGroups.html */
export const describeDBClusterParameterGroups: Operation = ({ own }, params) => {
  const name = optionalString(params, 'DBClusterParameterGroupName')?.toLowerCase();
  const groups = parameterGroupsOf(own, 'cluster-pg').filter((group) => name === undefined || group.name === name);
  if (name !== undefined && groups.length === 0) throw clusterParameterGroupNotFound(name);
  const { items, marker } = pageOf(groups, params, (group) => group.name);
  return {
    Marker: marker,
    DBClusterParameterGroups: items.map((group) => ({
      DBClusterParameterGroupName: group.name,
      DBParameterGroupFamily: group.family,
      Description: group.name,
      DBClusterParameterGroupArn: group.arn,
    })),
  };
};

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBParameterGroups.html */
export const describeDBParameterGroups: Operation = ({ own }, params) => {
  const name = optionalString(params, 'DBParameterGroupName')?.toLowerCase();
  const groups = parameterGroupsOf(own, 'pg').filter((group) => name === undefined || group.name === name);
  if (name !== undefined && groups.length === 0) throw parameterGroupNotFound(name);
  const { items, marker } = pageOf(groups, params, (group) => group.name);
  return {
    Marker: marker,
    DBParameterGroups: items.map((group) => ({
      DBParameterGroupName: group.name,
      DBParameterGroupFamily: group.family,
      Description: group.name,
      DBParameterGroupArn: group.arn,
    })),
  };
};
