import { describe, expect, it } from 'vitest';
import type { DatabaseConnection } from '../../../src/ports/database.ts';
import { production } from '../roles/production.ts';

const { restored } = production();

/** A database that has nothing besides, in which the master may write the catalogue of pglogical, and call none of its functions. */
async function subscribed() {
  const staging = await restored();
  await staging.superuser(
    `CREATE SCHEMA pglogical; CREATE TABLE pglogical.subscription (sub_name name PRIMARY KEY, sub_enabled boolean);
     GRANT USAGE ON SCHEMA pglogical TO orders_admin; GRANT SELECT, UPDATE ON pglogical.subscription TO orders_admin;
     INSERT INTO pglogical.subscription VALUES ('from_prod', true)`,
  );
  const enabled = () => staging.superuser('SELECT sub_enabled AS enabled FROM pglogical.subscription');
  return { connection: await staging.connect(), enabled };
}

const outwardOf = (connection: DatabaseConnection, ...disable: readonly 'subscriptions'[]) =>
  connection.disableOutward({ disable, roles: [] });
const found = { kind: 'subscriptions', name: 'from_prod of pglogical' };

describe('A subscription of pglogical, where there is nothing else that reaches other servers', () => {
  it('is left as it is where nobody asks for more than what there is', async () => {
    const { connection, enabled } = await subscribed();
    expect(await outwardOf(connection)).toEqual([{ ...found, active: true }]);
    expect(await enabled()).toEqual([{ enabled: true }]);
  });

  it('is disabled in the catalogue where its function may not be called', async () => {
    const { connection, enabled } = await subscribed();
    expect(await outwardOf(connection, 'subscriptions')).toEqual([{ ...found, active: false }]);
    expect(await enabled()).toEqual([{ enabled: false }]);
  });
});
