import type { LooseConfig } from './read-config.ts';

const logicalId = 'SetupDBUsersSecurityGroup';
/** What a cluster listens on if neither the profile nor the cluster that is replaced says otherwise. */
const defaultPort = 5432;
const httpsPort = 443;

/** The VPC that SetupDBUsers is deployed in, as a function's `vpc` in serverless.yml has it; null for none. */
export function setupNetwork({ network }: LooseConfig) {
  if (typeof network !== 'object' || network === null) return null;
  const { vpcId, securityGroupIds, subnetIds } = network;
  return {
    securityGroupIds: vpcId === undefined ? securityGroupIds : [{ 'Fn::GetAtt': [logicalId, 'GroupId'] }],
    subnetIds,
  };
}

/**
 * The security group of SetupDBUsers, null where the configuration names one or no VPC: nothing comes in, and what goes out is to the ports
 * of the targets' clusters and to Secrets Manager.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
export function setupSecurityGroup({ network, targets = {} }: LooseConfig) {
  const vpcId = typeof network === 'object' && network !== null ? network.vpcId : undefined;
  if (vpcId === undefined) return null;
  const ports = Object.values(targets).map(({ cluster }) => cluster?.port ?? defaultPort);
  const egress = [...new Set([...ports, httpsPort])].map((port) => ({
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    CidrIp: '0.0.0.0/0',
    Description: port === httpsPort ? 'Secrets Manager' : 'Restored clusters',
  }));
  return {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'SetupDBUsers of the Aurora restore pipeline',
      VpcId: vpcId,
      SecurityGroupEgress: egress,
    },
  };
}

/** The output that names it, if there is one. */
export function setupSecurityGroupOutput(config: LooseConfig) {
  if (setupSecurityGroup(config) === null) return null;
  return {
    Description: "What the clusters' security groups must let in on the clusters' port.",
    Value: { 'Fn::GetAtt': [logicalId, 'GroupId'] },
  };
}
