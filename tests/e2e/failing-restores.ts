import { AddTagsToResourceCommand, RemoveTagsFromResourceCommand } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../local/aws/core/faults.ts';
import { exitedState } from '../../local/executions.ts';
import { ordersIn } from './database.ts';
import { type EndedRestore, restore } from './restore.ts';
import { type RunningStack, takeSnapshot, targetCluster } from './running-stack.ts';

const denied = (operation: string) => ({
  code: 'AccessDenied',
  status: 403,
  message: `User: arn:aws:sts::000000000000:assumed-role/restore is not authorized to perform: ${operation}`,
});

/** Where and how a restore is to fail, and whether the failure could be told to people. */
interface Expected {
  readonly state: string;
  readonly error: string;
  readonly says: string;
  readonly told?: boolean;
}

/** The original error ends the execution, is what HTTP shows, and is told once. */
function expectFailure(ended: EndedRestore, { state, error, says, told = true }: Expected): void {
  const { execution, view, states, notifications } = ended;
  expect(execution).toMatchObject({ status: 'FAILED', error });
  const cause = JSON.parse(execution.cause ?? 'null') as { errorType: string; errorMessage: string };
  expect(cause.errorType).toBe(error);
  expect(cause.errorMessage).toContain(says);
  expect(ended.replayed).toEqual([]);
  expect(states.at(-1)).toBe('HandleFailure');
  expect(states.filter((entered) => entered === 'HandleFailure')).toHaveLength(1);
  expect(view).toMatchObject({ status: 'FAILED', state: 'HandleFailure', failure: { state, error } });
  expect(view.failure?.message).toContain(says);
  expect(notifications.map(({ attributes }) => attributes)).toEqual(
    told
      ? [
          {
            event: 'restore-failed',
            status: 'FAILED',
            target: 'orders-staging',
            stage: 'local',
            execution: ended.id,
            state,
            error,
          },
        ]
      : [],
  );
  for (const { subject, text } of notifications) {
    expect(subject).toBe(`Restore of orders-staging failed in ${state}: ${error}`);
    expect(text).toContain(says);
  }
}

export function failingRestores(running: () => RunningStack): void {
  const inject = (fault: Fault) => running().stack.aws.core.faults.add(fault);

  /** Runs a restore before which there is a cluster with data, and which that cluster is to survive unchanged. */
  async function restoreThatDeletesNothing(request: Readonly<Record<string, unknown>> = {}): Promise<EndedRestore> {
    const { resourceId } = targetCluster(running());
    const { databases } = running().stack;
    await databases.superuserQuery(resourceId, 'CREATE TABLE IF NOT EXISTS survivor (n int)', 'orders');
    const ended = await restore(running(), request);
    expect(targetCluster(running())).toMatchObject({ resourceId, status: 'available' });
    expect(targetCluster(running()).instances.map(({ status }) => status)).toEqual(['available', 'available']);
    await databases.superuserQuery(resourceId, 'SELECT FROM survivor', 'orders');
    return ended;
  }

  describe('a restore that fails before the old cluster is touched', () => {
    it('fails in SnapshotCheck when there is no such snapshot', async () => {
      const ended = await restoreThatDeletesNothing({ snapshot: 'orders-prod-2020' });
      const says = 'There is no snapshot orders-prod-2020 in us-east-1.';
      expectFailure(ended, { state: 'SnapshotCheck', error: 'SnapshotNotFound', says });
      expect(ended.view.failure?.facts).toMatchObject({ snapshot: 'orders-prod-2020', sourceCluster: 'orders-prod' });
    });

    it('fails in SnapshotCheck when AWS denies reading snapshots', async () => {
      inject({ action: 'DescribeDBClusterSnapshots', fault: denied('rds:DescribeDBClusterSnapshots') });
      const ended = await restoreThatDeletesNothing();
      const says = 'not authorized to perform: rds:DescribeDBClusterSnapshots';
      expectFailure(ended, { state: 'SnapshotCheck', error: 'AwsAccessDenied', says });
    });

    it('fails in SnapshotCheck when the cluster under the target’s name is not its own', async () => {
      const { arn, tags } = targetCluster(running());
      const target = 'aurora-restore:target';
      await running().rds.send(new RemoveTagsFromResourceCommand({ ResourceName: arn, TagKeys: [target] }));
      const ended = await restoreThatDeletesNothing();
      const says = `Cluster orders-staging in ${running().stack.config.region} has no tag ${target}`;
      expectFailure(ended, { state: 'SnapshotCheck', error: 'TargetNotOwned', says });
      const Tags = [{ Key: target, Value: tags[target] }];
      await running().rds.send(new AddTagsToResourceCommand({ ResourceName: arn, Tags }));
    });

    it('fails in SnapshotCheck when an instance is not its own, with the command that makes it so', async () => {
      const { account, config } = running().stack;
      const [id] = targetCluster(running()).instances.map((instance) => instance.id);
      const ResourceName = `arn:aws:rds:${config.region}:${account}:db:${id}`;
      const Key = 'aurora-restore:target';
      await running().rds.send(new RemoveTagsFromResourceCommand({ ResourceName, TagKeys: [Key] }));
      const ended = await restoreThatDeletesNothing();
      const command = `aws rds add-tags-to-resource --region ${config.region} --resource-name ${ResourceName} --tags Key=${Key},Value=orders-staging`;
      expectFailure(ended, { state: 'SnapshotCheck', error: 'TargetMembersNotOwned', says: `Run: ${command}.` });
      await running().rds.send(
        new AddTagsToResourceCommand({ ResourceName, Tags: [{ Key, Value: 'orders-staging' }] }),
      );
    });

    it('fails in CheckCopyStatus when the copy fails, and the next restore makes the copy anew', async () => {
      await takeSnapshot(running());
      inject({ action: 'CopyDBClusterSnapshot', fault: { status: 'failed' } });
      const ended = await restoreThatDeletesNothing();
      const copy = ended.view.progress.copy?.snapshotId;
      const says = `Copy ${copy} in ${running().stack.config.region} has the status failed.`;
      expectFailure(ended, { state: 'CheckCopyStatus', error: 'SnapshotCopyFailed', says });
      expect(ended.states.slice(-3)).toEqual(['CheckCopyStatus', 'IsCopyComplete', 'HandleFailure']);

      // RDS is asked for the deletion before the first instance goes: whoever may not delete the cluster deletes none of them.
      inject({ action: 'DeleteDBCluster', fault: denied('rds:DeleteDBCluster') });
      const next = await restoreThatDeletesNothing();
      expect(next.view.progress.copy).toMatchObject({ snapshotId: copy, status: 'available', percentProgress: 100 });
      // Whether it is waited for depends on how busy this machine is: a copy takes half a second here.
      const asked = next.events.map(exitedState).find((state) => state?.name === 'CopySnapshot');
      expect(asked?.output).toMatchObject({ copy: { outcome: 'CopyInitiated', snapshotId: copy, adopted: false } });
      const denial = 'not authorized to perform: rds:DeleteDBCluster';
      expectFailure(next, { state: 'DeleteRDS', error: 'AwsAccessDenied', says: denial });
    });
  });

  describe('a restore that fails after the old cluster is gone', () => {
    it('fails in CheckRestoreStatus when the restored cluster fails', async () => {
      inject({ action: 'RestoreDBClusterFromSnapshot', fault: { status: 'restore-failed' } });
      const ended = await restore(running());
      const says = `Cluster orders-staging in ${running().stack.config.region} has the status restore-failed.`;
      expectFailure(ended, { state: 'CheckRestoreStatus', error: 'RestoreFailed', says });
      expect(ended.states.slice(-3)).toEqual(['CheckRestoreStatus', 'IsRestoreComplete', 'HandleFailure']);
      expect(targetCluster(running()).status).toBe('restore-failed');
    });

    it('fails in SetupDBUsers when production has made a declared role one that the master may not alter', async () => {
      const { stack } = running();
      const production = stack.aws.core.report().regions.flatMap(({ clusters }) => clusters);
      const { resourceId = '' } = production.find(({ id }) => id === 'orders-prod') ?? {};
      await stack.databases.superuserQuery(resourceId, 'CREATE ROLE orders_metrics SUPERUSER');
      try {
        await takeSnapshot(running());
      } finally {
        await stack.databases.superuserQuery(resourceId, 'DROP ROLE orders_metrics');
      }
      const ended = await restore(running());
      expectFailure(ended, {
        state: 'SetupDBUsers',
        error: 'SetupInvalid',
        says: 'the master may not alter "orders_metrics"',
      });
      expect(ended.view.failure?.facts).toMatchObject({
        problems: [expect.stringMatching(/^database\.roles\[\d\]\.name: the master may not alter "orders_metrics"/)],
      });
      expect(await ordersIn(running(), targetCluster(running()).resourceId)).toBe(running().orders.rows.orders);
      await takeSnapshot(running());
    });

    it('fails in SendNotification when the success cannot be published, and tells that', async () => {
      inject({ service: 'sns', action: 'Publish', fault: denied('sns:Publish') });
      const ended = await restore(running());
      const says = 'not authorized to perform: sns:Publish';
      expectFailure(ended, { state: 'SendNotification', error: 'NotificationFailed', says });
      expect(ended.notifications[0]?.text).toContain('The restore itself is complete.');
      expect(targetCluster(running()).status).toBe('available');
    });

    it('fails with the original error when nothing at all can be published', async () => {
      inject({ service: 'sns', action: 'Publish', times: Infinity, fault: denied('sns:Publish') });
      const ended = await restore(running(), { snapshot: 'orders-prod-2020' });
      const says = 'There is no snapshot orders-prod-2020 in us-east-1.';
      expectFailure(ended, { state: 'SnapshotCheck', error: 'SnapshotNotFound', says, told: false });
      const logged = running().log.filter((line) => line.includes(ended.id));
      expect(logged.some((line) => line.includes('The failure could not be notified'))).toBe(true);
    });
  });
}
