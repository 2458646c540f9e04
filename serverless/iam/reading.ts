import type { Scope } from './scope.ts';
import { arn, type Statement } from './statement.ts';

/** Clusters of the region. RDS asks for a list by the ARN of all of them. */
export function readClusters({ region }: Scope): Statement {
  return {
    sid: 'ReadClusters',
    reason:
      'To see what stands under the target’s name. Lists are of the whole region; ListTagsForResource is for the tags in them.',
    actions: ['rds:DescribeDBClusters', 'rds:ListTagsForResource'],
    resources: [arn('rds', region, 'cluster:*')],
  };
}

/** Their instances too. */
export function readInstances({ region }: Scope): Statement {
  return {
    sid: 'ReadInstances',
    reason: 'To see the instances of clusters: RDS has them in a list of the whole region.',
    actions: ['rds:DescribeDBInstances', 'rds:ListTagsForResource'],
    resources: [arn('rds', region, 'db:*')],
  };
}

/** Snapshots of the target's region. */
export function readCopies({ region }: Scope): Statement {
  return {
    sid: 'ReadCopies',
    reason: 'To see the pipeline’s copies and final snapshots in the targets’ region.',
    actions: ['rds:DescribeDBClusterSnapshots', 'rds:ListTagsForResource'],
    resources: [arn('rds', region, 'cluster-snapshot:*')],
  };
}

/** A shared snapshot is found by its own ARN, or in a list of the deployment's account. */
export function sourceSnapshots({ sources }: Scope): readonly string[] {
  const own = sources.map(({ region }) => arn('rds', region, 'cluster-snapshot:*'));
  const shared = sources.flatMap(({ region, account }) =>
    account === undefined ? [] : [arn('rds', region, 'cluster-snapshot:*', account)],
  );
  return [...new Set([...own, ...shared])];
}

export function readSources(scope: Scope): Statement {
  return {
    sid: 'ReadSourceSnapshots',
    reason: 'To choose the snapshot, in the regions and accounts of the configured sources only.',
    actions: ['rds:DescribeDBClusterSnapshots', 'rds:ListTagsForResource'],
    resources: sourceSnapshots(scope),
  };
}

export function readRegion({ region }: Scope): readonly Statement[] {
  return [
    {
      sid: 'ReadGroups',
      reason: 'To refuse a restore into groups that do not exist, before anything is deleted.',
      actions: ['rds:DescribeDBClusterParameterGroups', 'rds:DescribeDBParameterGroups', 'rds:DescribeDBSubnetGroups'],
      resources: [arn('rds', region, 'cluster-pg:*'), arn('rds', region, 'pg:*'), arn('rds', region, 'subgrp:*')],
    },
    {
      sid: 'ReadIntegrations',
      reason: 'To refuse a target that RDS would neither delete nor rename, before anything is deleted.',
      actions: ['rds:DescribeIntegrations'],
      resources: [arn('rds', region, 'integration:*')],
    },
    {
      sid: 'ReadOffers',
      reason: 'To know engine versions, instance classes and quotas. RDS has no resources for these actions.',
      actions: [
        'rds:DescribeAccountAttributes',
        'rds:DescribeDBEngineVersions',
        'rds:DescribeOrderableDBInstanceOptions',
      ],
      resources: ['*'],
    },
  ];
}

/** Keys that the preflight looks at itself, those of accounts that share snapshots in this region among them. */
export function lookAtKeys({ region, sources }: Scope): Statement {
  const owners = sources.flatMap((source) => (source.region === region ? (source.account ?? []) : []));
  return {
    sid: 'LookAtKeys',
    reason: 'To refuse a key that is disabled or does not exist, before anything is copied. It decrypts nothing.',
    actions: ['kms:DescribeKey'],
    resources: [arn('kms', region, 'key/*'), ...new Set(owners.map((account) => arn('kms', region, 'key/*', account)))],
  };
}

type StatesAction = 'StartExecution' | 'ListExecutions' | 'DescribeExecution' | 'GetExecutionHistory';

/** Of the stack's own state machine and its executions. */
export function executions({ region, stack }: Scope, reason: string, ...actions: readonly StatesAction[]): Statement[] {
  const machine = arn('states', region, `stateMachine:${stack}-restore`);
  const execution = arn('states', region, `execution:${stack}-restore:*`);
  const onMachine = actions.filter((action) => action === 'StartExecution' || action === 'ListExecutions');
  const onExecution = actions.filter((action) => action === 'DescribeExecution' || action === 'GetExecutionHistory');
  const name = (action: string) => `states:${action}`;
  return [
    { sid: 'StateMachine', reason, actions: onMachine.map(name), resources: [machine] },
    { sid: 'Executions', reason, actions: onExecution.map(name), resources: [execution] },
  ].filter((statement) => statement.actions.length > 0);
}
