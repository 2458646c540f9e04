import { describe, expect, it } from 'vitest';
import { databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore, secondsLater } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { app, master, production, type Restored } from './production.ts';

const { restored } = production();

/** What a restore is known by: its cluster, the snapshot's time and when its setup was begun. */
interface Night {
  readonly resourceId: string;
  readonly snapshotAt: string;
  readonly setupAt: string;
  readonly instance?: string;
}
const late: Night = { resourceId: 'cluster-A', snapshotAt: secondsLater(0), setupAt: secondsLater(3600) };
const standing: Night = { resourceId: 'cluster-B', snapshotAt: secondsLater(86_400), setupAt: secondsLater(90_000) };

function setup(staging: Restored, { resourceId, snapshotAt, setupAt, instance }: Night, declares = 'reporting') {
  const secrets = new FakeSecrets().hold('master', master);
  const step = createSetupDBUsers({
    secrets,
    database: staging.database,
    sqlFiles: {},
    databases: {},
    timeLeft: () => 900_000,
  });
  const database = databasePlanSchema.parse({
    roles: [{ name: declares, access: 'readonly', login: { type: 'generate', secretName: `staging/${declares}` } }],
    unlistedLogins: 'lock',
  });
  const plan = aPlan({}, undefined, { database });
  const instances = [
    { id: instance ?? `orders-staging-${resourceId === 'cluster-A' ? 'aaaaaaaa' : 'bbbbbbbb'}-1`, status: 'available' },
  ];
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders', resourceId, instances }),
    ...{ endpoint: staging.endpoint.host, port: staging.endpoint.port, masterSecretId: 'master' },
  };
  const planned = { ...plan, instances: [], snapshot: { ...plan.snapshot, createdAt: snapshotAt } };
  return { secrets, run: () => step(anEvent({ plan: planned, restore }, { enteredAt: setupAt })) };
}

/** As Aurora has it: there is no other way to have it in this schema. */
const tellInstance = (staging: Restored, instance: string) =>
  staging.superuser(
    `SET allow_system_table_mods = on;
     CREATE OR REPLACE FUNCTION pg_catalog.aurora_db_instance_identifier() RETURNS varchar LANGUAGE sql AS
       $$ SELECT '${instance}'::varchar $$`,
  );

/** All that a setup changes: who can log in, by what, and what is noted. */
const stateOf = async (staging: Restored) => [
  await staging.superuser(
    `SELECT rolname, rolcanlogin, rolvaliduntil, (SELECT rolpassword FROM pg_authid a WHERE a.oid = r.oid) AS password
     FROM pg_roles r WHERE rolname !~ '^(?:pg_|rds)' ORDER BY 1`,
  ),
  await staging.superuser(`SELECT to_regnamespace('aurora_restore') IS NOT NULL AS noted`),
];

describe('SetupDBUsers at the cluster of another restore', () => {
  it('changes nothing of what that one has set up, by its mark', async () => {
    const staging = await restored();
    await setup(staging, standing).run();
    const before = await stateOf(staging);
    const attempt = setup(staging, late, app.username);
    await expect(attempt.run()).rejects.toMatchObject({
      ...{ name: 'TargetChanged', facts: { restoredResourceId: 'cluster-A', resourceId: 'cluster-B' } },
    });
    expect(await stateOf(staging)).toEqual(before);
    expect(attempt.secrets.peek(`staging/${app.username}`)).toBeUndefined();
    // Its own restore still goes on there.
    await expect(setup(staging, standing).run()).resolves.toMatchObject({ outcome: 'UsersSetup' });
  });

  it('changes nothing before that one has begun either, by the instance that answers', async () => {
    const staging = await restored();
    await tellInstance(staging, 'orders-staging-bbbbbbbb-1');
    const before = await stateOf(staging);
    await expect(setup(staging, late).run()).rejects.toMatchObject({
      ...{ name: 'TargetChanged', facts: { instance: 'orders-staging-bbbbbbbb-1' } },
    });
    expect(await stateOf(staging)).toEqual(before);
  });

  it('does not end the sessions of that one', async () => {
    const staging = await restored();
    await setup(staging, standing).run();
    const session = await staging.connect();
    await expect(setup(staging, late).run()).rejects.toMatchObject({ name: 'TargetChanged' });
    await expect(session.databases()).resolves.toContain('orders');
    await session.close();
  });
});

describe('SetupDBUsers at its own cluster', () => {
  it('takes no mark that came along with the snapshot for another restore’s', async () => {
    const staging = await restored();
    // The source is itself a cluster that was restored and set up before the snapshot was taken.
    const source: Night = { ...standing, resourceId: 'cluster-SOURCE', setupAt: secondsLater(-3600) };
    await setup(staging, source).run();
    await expect(setup(staging, late).run()).resolves.toMatchObject({ outcome: 'UsersSetup' });
    expect(
      await staging.superuser(
        `SELECT value ->> 'resourceId' AS cluster FROM aurora_restore.progress WHERE item = 'mark'`,
      ),
    ).toEqual([{ cluster: 'cluster-A' }]);
  });

  it('goes on whichever of its instances answers, whatever a mark says', async () => {
    const staging = await restored();
    await setup(staging, standing).run();
    await tellInstance(staging, 'mine');
    await expect(setup(staging, { ...late, instance: 'mine' }).run()).resolves.toMatchObject({ outcome: 'UsersSetup' });
  });
});
