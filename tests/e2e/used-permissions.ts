import { describe, expect, it } from 'vitest';
import { type RunningStack, stepFunctionsUrl } from './running-stack.ts';

/** Why something is allowed that no restore here needs: by `<statement> <action>`, or `<function> <statement> <action>`. */
type Unused = Readonly<Record<string, string>>;

const inUnitTests = 'No restore here comes to it; tests/iam/ does.';
const tagsInLists = 'The emulated RDS has the tags in its lists; AWS may leave them out without it.';

const everywhere: Unused = {
  'WriteLog logs:CreateLogStream': 'Lambda writes the log; there is no emulated CloudWatch Logs.',
  'WriteLog logs:PutLogEvents': 'The same.',
  'WriteTraces xray:PutTraceSegments': 'Lambda and Step Functions trace; there is no emulated X-Ray.',
  'WriteTraces xray:PutTelemetryRecords': 'The same.',
  'EncryptNotifications kms:Decrypt': 'AWS names it for an encrypted topic; the emulated SNS asks KMS for nothing.',
  'EncryptNotifications kms:GenerateDataKey': 'The same.',
  'ReadClusters rds:ListTagsForResource': tagsInLists,
  'ReadInstances rds:ListTagsForResource': tagsInLists,
  'ReadCopies rds:ListTagsForResource': tagsInLists,
};

/** Of the stage local. */
export const unused: Unused = {
  ...everywhere,
  'DeliverLogs logs:CreateLogDelivery': 'Step Functions sets up its log with them, and the emulated one has none.',
  'DeliverLogs logs:GetLogDelivery': 'The same.',
  'DeliverLogs logs:UpdateLogDelivery': 'The same.',
  'DeliverLogs logs:DeleteLogDelivery': 'The same.',
  'DeliverLogs logs:ListLogDeliveries': 'The same.',
  'DeliverLogs logs:PutResourcePolicy': 'The same.',
  'DeliverLogs logs:DescribeResourcePolicies': 'The same.',
  'DeliverLogs logs:DescribeLogGroups': 'The same.',
  'WriteTraces xray:GetSamplingRules': 'There is no emulated X-Ray.',
  'WriteTraces xray:GetSamplingTargets': 'The same.',
  'ReadSourceSnapshots rds:ListTagsForResource': tagsInLists,
  'UseKeysThroughSecretsManager kms:Decrypt': `No secret of this stage has a customer managed key. ${inUnitTests}`,
  'UseKeysThroughSecretsManager kms:GenerateDataKey': 'The same.',
  'UseKeysThroughRds kms:Decrypt': 'AWS names it for copies; the emulated RDS asks for a look and a grant.',
  'UseKeysThroughRds kms:GenerateDataKey': 'The same.',
  'UseKeysOfMasterSecrets kms:CreateGrant': 'The master’s secret has no customer managed key here.',
  'UseKeysOfMasterSecrets kms:Decrypt': 'The same.',
  'UseKeysOfMasterSecrets kms:GenerateDataKey': 'The same.',
  'MakeServiceLinkedRoleOfRds iam:CreateServiceLinkedRole': 'RDS asks once in an account, and the emulated one never.',
  'DeleteOwnClusters rds:StartDBCluster': `No cluster is stopped here. ${inUnitTests}`,
  'RestoreSnapshot Executions states:DescribeExecution':
    'For a cluster of another restore, which comes under the name meanwhile.',
  'RestoreSnapshot MarkOwnClusters rds:AddTagsToResource': inUnitTests,
  'CheckRestoreStatus Executions states:DescribeExecution': 'The same as for RestoreSnapshot.',
  'watch Executions states:DescribeExecution': 'For a running restore’s target; none runs when it is invoked here.',
  'sweep Executions states:GetExecutionHistory': 'For a cluster that was not marked as ready; none is left here.',
  'sweep ReadInstances rds:DescribeDBInstances': inUnitTests,
  'sweep DeleteOwnClusters rds:DeleteDBCluster': inUnitTests,
  'sweep DeleteOwnClusters rds:DeleteDBInstance': inUnitTests,
  'sweep DeleteOwnCopies rds:DeleteDBClusterSnapshot': inUnitTests,
};

/** Of those functions that do more with `replace.strategy: setAside`. */
export const unusedWhereSetAside: Unused = {
  ...everywhere,
  'DeleteOwnClusters rds:StartDBCluster': `No cluster is stopped here. ${inUnitTests}`,
  'DeleteRDS Executions states:DescribeExecution': 'No other restore is at work here.',
  'DeleteRDS DeleteOwnClusters rds:DeleteDBCluster': 'For what an ended restore has left under the name.',
  'DeleteRDS DeleteOwnClusters rds:DeleteDBInstance': 'The same.',
  'ArchiveSnapshot DeleteOwnCopies rds:DeleteDBClusterSnapshot': 'No third copy is made here.',
  'HandleFailure Executions states:DescribeExecution': 'No other restore is at work here.',
};

/**
 * Runs last: every action that a role allows was needed by some request of these restores, or stands in the list with its
 * reason; and what stands there was not needed. Of all roles, or of those of some functions.
 */
export function usedPermissions(running: () => RunningStack, list: Unused, functions?: readonly string[]): void {
  // Another Step Functions tells nobody what the functions ask of it.
  describe.skipIf(stepFunctionsUrl !== undefined)('the roles of the stage', () => {
    it('allow nothing that these restores do not need, but what has a reason', () => {
      const { identities, stackName, config } = running().stack;
      const permissions = identities.permissions();
      const prefix = `${stackName}-${config.region}-`;
      const ofRoles = (given: Iterable<string>) =>
        [...given]
          .map((permission) => permission.slice(prefix.length))
          .filter((permission) => functions?.includes(permission.split(' ')[0] ?? '') ?? true);
      const anywhere = (permission: string) => permission.slice(permission.indexOf(' ') + 1);
      const names = (given: readonly string[]) => new Set([...given, ...given.map(anywhere)]);
      const allowed = ofRoles(permissions.allowed);
      const used = ofRoles(permissions.used);
      expect(used.length).toBeGreaterThan(functions === undefined ? 50 : 10);
      const unneeded = allowed.filter((permission) => !used.includes(permission));
      expect(unneeded.filter((one) => !(one in list) && !(anywhere(one) in list))).toEqual([]);
      expect(Object.keys(list).filter((one) => !names(allowed).has(one) || names(used).has(one))).toEqual([]);
    });
  });
}
