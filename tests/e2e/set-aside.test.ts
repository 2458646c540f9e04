import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from './copied-project.ts';
import { ordersIn } from './database.ts';
import { restore } from './restore.ts';
import { type RunningStack, startRunningStack, takeSnapshot, targetCluster, targetRegion } from './running-stack.ts';
import { unusedWhereSetAside, usedPermissions } from './used-permissions.ts';

/** The local stack with `replace.strategy: setAside`, from a copy of the project: it reads its own configuration. */
async function startCopy() {
  const copy = await copyProject({
    file: 'config/local.yml',
    edit: (text) =>
      text.replace(
        '    replace:\n',
        '    deadlines: { delete: 5h, restore: 3h }\n    replace:\n      strategy: setAside\n',
      ),
  });
  const { startStack } = await import(pathToFileURL(join(copy.root, 'local/stack.ts')).href);
  return { copy, running: await startRunningStack(startStack) };
}

let running: RunningStack;
let copy: Awaited<ReturnType<typeof copyProject>>;
beforeAll(async () => {
  ({ copy, running } = await startCopy());
});
afterAll(async () => {
  await running?.close();
  await copy?.remove();
});

const clusters = () => targetRegion(running).clusters.map(({ id }) => id);

/** Writes into the cluster under the target's name what no snapshot of production has. */
async function mark(): Promise<string> {
  const { resourceId } = targetCluster(running);
  await running.stack.databases.superuserQuery(resourceId, 'CREATE TABLE survivor (n int)', 'orders');
  return resourceId;
}

describe('a restore that sets the old cluster aside', () => {
  it('gives it its name back, with its data, when SetupDBUsers fails', async () => {
    const { stack } = running;
    const before = await mark();
    const { arn, instances } = targetCluster(running);
    const production = stack.aws.core.report().regions.flatMap((region) => region.clusters);
    const { resourceId = '' } = production.find(({ id }) => id === 'orders-prod') ?? {};
    await stack.databases.superuserQuery(resourceId, 'CREATE ROLE orders_metrics SUPERUSER');
    await takeSnapshot(running);
    await stack.databases.superuserQuery(resourceId, 'DROP ROLE orders_metrics');

    const { execution, notifications, view } = await restore(running);
    expect(execution).toMatchObject({ status: 'FAILED', error: 'SetupInvalid' });
    expect(view.failure).toMatchObject({ state: 'SetupDBUsers', error: 'SetupInvalid' });
    expect(clusters()).toEqual(['orders-staging']);
    expect(targetCluster(running)).toMatchObject({ resourceId: before, arn, status: 'available', instances });
    expect(Object.keys(targetCluster(running).tags)).not.toContain('aurora-restore:set-aside-by');
    await stack.databases.superuserQuery(before, 'SELECT FROM survivor', 'orders');
    expect(notifications).toHaveLength(1);
    expect(notifications[0]?.text).toContain(
      '- Old cluster: orders-staging stands under its own name again, status available',
    );
  });

  it('deletes it once the new one has its roles', async () => {
    await takeSnapshot(running);
    const before = targetCluster(running).resourceId;
    const { execution, notifications, states } = await restore(running);
    expect(execution.status).toBe('SUCCEEDED');
    expect(states.filter((state) => state === 'ArchiveSnapshot')).toHaveLength(1);
    expect(clusters()).toEqual(['orders-staging']);
    const { resourceId, tags } = targetCluster(running);
    expect(resourceId).not.toBe(before);
    expect(tags).toHaveProperty('aurora-restore:ready-at');
    expect(running.stack.databases.address(before)).toBeUndefined();
    expect(await ordersIn(running, resourceId)).toBe(running.orders.rows.orders);
    expect(notifications[0]?.text).toMatch(/Old cluster: orders-staging was set aside as \S+, and deleted once/);
  });
});

usedPermissions(() => running, unusedWhereSetAside, ['DeleteRDS', 'ArchiveSnapshot', 'HandleFailure']);
