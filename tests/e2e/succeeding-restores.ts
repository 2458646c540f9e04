import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasPsql, ordersIn, psql, query, type RoleSecret, refusalOf, roleSecret } from './database.ts';
import { type EndedRestore, endOf, getRestore, postRestore, type RestoreView, restore } from './restore.ts';
import { type RunningStack, takeSnapshot, targetCluster, targetRegion } from './running-stack.ts';

const taskStates = [
  ...['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus'],
  ...['SetupDBUsers', 'ArchiveSnapshot', 'SendNotification'],
];

/** The Task that a state of a polling loop belongs to. */
const checkOf: Readonly<Record<string, string>> = {
  ...{ IsCopyComplete: 'CheckCopyStatus', WaitForCopy: 'CheckCopyStatus' },
  ...{ IsRestoreComplete: 'CheckRestoreStatus', WaitForRestore: 'CheckRestoreStatus' },
};

export function succeedingRestores(running: () => RunningStack): void {
  describe('a restore that is asked for over HTTP', () => {
    let before: string;
    let snapshotArn: string;
    let accepted: { status: number; location: string | null; body: Record<string, unknown> };
    const seen: RestoreView[] = [];
    let ended: EndedRestore;
    let app: RoleSecret;

    beforeAll(async () => {
      before = targetCluster(running()).resourceId;
      snapshotArn = await takeSnapshot(running());
      // The first request to a function takes long enough to miss half of the restore.
      await fetch(`${running().stack.urls.http}/restores/orders-staging-0`);
      const response = await postRestore(running(), { target: 'orders-staging', reason: 'drill', requestedBy: 'e2e' });
      const body = (await response.json()) as Record<string, unknown>;
      accepted = { status: response.status, location: response.headers.get('location'), body };
      const id = String(body['id']);
      do {
        await sleep(75);
        seen.push(await getRestore(running(), id));
      } while (seen.at(-1)?.status === 'RUNNING');
      ended = await endOf(running(), id);
      app = await roleSecret(running(), 'orders_app');
    });

    it('is accepted with an id and the location of its status', () => {
      expect(accepted).toMatchObject({ status: 202, body: { target: 'orders-staging', status: 'RUNNING' } });
      expect(accepted.location).toBe(`/restores/${ended.id}`);
      expect(accepted.body['location']).toBe(accepted.location);
    });

    it('shows where it is and how far, until it has succeeded', () => {
      // How many views there are of a state depends on the machine; their order does not.
      expect(seen.map(({ status }) => status)).toEqual([...Array(seen.length - 1).fill('RUNNING'), 'SUCCEEDED']);
      const way = seen.flatMap(({ state }) =>
        state === undefined ? [] : [taskStates.indexOf(checkOf[state] ?? state)],
      );
      expect(way).not.toContain(-1);
      expect(way).toEqual(way.toSorted((one, other) => one - other));
      const percent = seen.flatMap(({ progress }) => progress.copy?.percentProgress ?? []);
      expect(percent).toEqual(percent.toSorted((one, other) => one - other));
      expect(percent.at(-1)).toBe(100);
      expect(ended.view).toMatchObject({ id: ended.id, status: 'SUCCEEDED', state: 'SendNotification' });
      expect(ended.view.failure).toBeUndefined();
      expect(Date.parse(ended.view.stoppedAt ?? '')).toBeGreaterThan(0);
    });

    it('goes through the states in their order, and never to HandleFailure', () => {
      expect(ended.execution).toMatchObject({ status: 'SUCCEEDED', error: undefined });
      const inOrder = [...new Set(ended.states)].filter((state) => taskStates.includes(state));
      expect(inOrder).toEqual(taskStates);
      expect(ended.states).not.toContain('HandleFailure');
    });

    it('is replayed without a difference', () => {
      expect(ended.replayed).toEqual([]);
    });

    it('lets each role in with its own secret, and only to what it may', async () => {
      const { rows } = running().orders;
      expect(await query(running(), app, 'SELECT count(*)::int AS n FROM order_items')).toEqual([
        { n: rows.orderItems },
      ]);
      const insert = "INSERT INTO customers (email, name, country, created_at) VALUES ('e2e@x', 'e2e', 'IE', now())";
      await query(running(), app, `BEGIN; ${insert}; ROLLBACK`);

      const report = await roleSecret(running(), 'orders_report');
      expect(await query(running(), report, 'SELECT count(*)::int AS n FROM orders')).toEqual([{ n: rows.orders }]);
      expect(await refusalOf(query(running(), report, insert))).toBe('42501');

      const { resourceId } = targetCluster(running());
      const member = "SELECT pg_has_role('orders_metrics', 'rds_iam', 'MEMBER') AS iam";
      expect(await running().stack.databases.superuserQuery(resourceId, member)).toEqual([{ iam: true }]);
    });

    it('lets nobody in with production’s passwords, nor without TLS, nor past an unknown authority', async () => {
      for (const role of ['orders_app', 'orders_report'] as const) {
        const old = { ...app, username: role, password: running().orders.passwords[role] };
        expect(await refusalOf(query(running(), old, 'SELECT 1'))).toBe('28P01');
      }
      expect(await refusalOf(query(running(), app, 'SELECT 1', false))).toBe('28000');
      expect(await refusalOf(query(running(), app, 'SELECT 1', { rejectUnauthorized: true }))).toMatch(
        /CERT|SIGNATURE/,
      );
    });

    it.skipIf(!hasPsql)('opens to psql with a verified certificate and host name', async () => {
      expect(await psql(running(), app, 'SELECT current_user')).toBe('orders_app');
    });

    it('has replaced the old cluster, which is gone with its database', () => {
      const { resourceId, status, instances, tags } = targetCluster(running());
      expect(resourceId).not.toBe(before);
      expect(status).toBe('available');
      expect(instances.map((instance) => instance.status)).toEqual(['available', 'available']);
      expect(instances.map(({ writer }) => writer)).toEqual([true, false]);
      expect(tags).toMatchObject({
        'aurora-restore:target': 'orders-staging',
        'aurora-restore:execution': expect.stringMatching(`:${ended.id}$`),
      });
      expect(running().stack.databases.address(before)).toBeUndefined();
    });

    it('is told to people once, with attributes to filter on', () => {
      expect(ended.notifications).toHaveLength(1);
      const [message] = ended.notifications;
      expect(message?.topicArn).toBe(running().stack.topicArn);
      expect(message?.subject).toMatch(/^Restored: orders-staging from orders-prod as of /);
      expect(message?.attributes).toEqual({
        event: 'restore-succeeded',
        status: 'SUCCEEDED',
        target: 'orders-staging',
        stage: 'local',
        region: running().stack.config.region,
        execution: ended.id,
      });
      expect(message?.text).toContain(`localhost:${app.port}, database orders`);
      expect(message?.text).toContain('Requested by: e2e\nReason: drill');
    });

    it('archives its copy with what it was used for', () => {
      const id = ended.view.progress.copy?.snapshotId;
      const copy = targetRegion(running()).snapshots.find((snapshot) => snapshot.id === id);
      expect(copy?.tags).toMatchObject({
        'aurora-restore:target': 'orders-staging',
        'aurora-restore:source-snapshot': snapshotArn,
        'aurora-restore:archived-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        'aurora-restore:restored-cluster': expect.stringContaining('orders-staging'),
      });
    });

    it('keeps every password out of logs, history and notifications', async () => {
      const { orders, log } = running();
      const passwords = [
        ...Object.values(orders.passwords),
        ...[app, await roleSecret(running(), 'orders_report')].map(({ password }) => password),
      ];
      const told = [log.join('\n'), JSON.stringify(ended)].join('\n');
      expect(told).toContain(ended.id);
      expect(passwords.filter((password) => password.length < 16)).toEqual([]);
      expect(passwords.filter((password) => told.includes(password))).toEqual([]);
    });

    it('leaves a copy that a second restore of the same snapshot adopts, with the roles’ passwords kept', async () => {
      const second = await restore(running(), { snapshot: snapshotArn });
      expect(second.execution.status).toBe('SUCCEEDED');
      expect(second.view.progress.copy?.snapshotId).toBe(ended.view.progress.copy?.snapshotId);
      expect(second.states).not.toContain('WaitForCopy');
      expect(second.notifications[0]?.text).toContain('made by an earlier restore, archived');
      expect((await roleSecret(running(), 'orders_app')).password).toBe(app.password);
      expect(await ordersIn(running(), targetCluster(running()).resourceId)).toBe(running().orders.rows.orders);
    });
  });
}
