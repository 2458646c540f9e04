import type { Config, Profile } from '../../src/config/schema.ts';
import type { Plan } from '../../src/payload/plan.ts';
import type { CopyProgress, RestoreProgress } from '../../src/payload/results.ts';
import type { TaskEvent } from '../../src/payload/task-event.ts';
import { planRestore } from '../../src/plan/plan-restore.ts';
import { account, aSnapshot, snapshotArn } from './fake-snapshots.ts';

export const executionId = `arn:aws:states:eu-west-1:${account}:execution:aurora-restore:night-1`;
export const now = '2026-08-01T06:00:00.000Z';

/** What a state hands its function at the tests' now, unless another time or attempt is given. */
export function anEvent<Payload>(
  payload: Payload,
  state: Partial<TaskEvent<Payload>['state']> = {},
): TaskEvent<Payload> {
  return {
    execution: { id: executionId, name: 'night-1', startedAt: '2026-08-01T05:59:00.000Z' },
    state: { name: 'Any', enteredAt: now, retryCount: 0, retryIntervalSeconds: 30, ...state },
    payload,
  };
}

export function secondsLater(seconds: number, from = now): string {
  return new Date(Date.parse(from) + seconds * 1000).toISOString();
}

export const minimalProfile: Profile = {
  source: { region: 'us-east-1', cluster: 'orders-prod' },
  instances: { class: 'db.r6g.large' },
};

export function aConfig(profile: Profile = minimalProfile): Config {
  return { region: 'eu-west-1', targets: { 'orders-staging': profile } };
}

/** The plan for `orders-staging` without an existing cluster; `existing` names the resource that is to be replaced. */
export function aPlan(
  profile: Partial<Profile> = {},
  existing?: { readonly resourceId: string },
  changes: Partial<Plan> = {},
): Plan {
  const plan = planRestore({
    target: 'orders-staging',
    profile: { ...minimalProfile, ...profile },
    identifier: 'orders-staging',
    region: 'eu-west-1',
    account,
    executionId,
    snapshot: { ...aSnapshot(), createdAt: '2026-08-01T03:00:00.000Z' },
    existing: undefined,
    existingInstances: [],
  });
  const arn = `arn:aws:rds:eu-west-1:${account}:cluster:orders-staging`;
  return {
    ...plan,
    ...(existing === undefined ? {} : { replace: { ...plan.replace, existing: { arn, ...existing } } }),
    ...changes,
  };
}

export function aCopy(plan: Plan, changes: Partial<CopyProgress> = {}): CopyProgress {
  return {
    outcome: 'CopyInitiated',
    snapshotId: plan.copy.snapshotId,
    snapshotArn: snapshotArn(plan.region, plan.copy.snapshotId),
    startedAt: now,
    adopted: false,
    status: 'copying',
    percentProgress: 0,
    ...changes,
  };
}

export function aRestore(changes: Partial<RestoreProgress> = {}): RestoreProgress {
  return {
    outcome: 'RestoreInitiated',
    cluster: 'orders-staging',
    clusterArn: `arn:aws:rds:eu-west-1:${account}:cluster:orders-staging`,
    resourceId: 'cluster-NEW',
    startedAt: now,
    status: 'creating',
    instances: [],
    masterCredentials: 'pending',
    ...changes,
  };
}
