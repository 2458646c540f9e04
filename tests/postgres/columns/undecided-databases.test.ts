import { expect, it } from 'vitest';
import { allDatabases } from '../../../src/users/all-databases.ts';
import { master, production } from '../roles/production.ts';

const { restored } = production();

it('The databases whose columns are looked at are all that people can connect to, templates too', async () => {
  const staging = await restored();
  for (const sql of [
    'CREATE DATABASE model IS_TEMPLATE true',
    'CREATE DATABASE shut ALLOW_CONNECTIONS false',
    'CREATE ROLE stranger',
    'CREATE DATABASE vault',
    'REVOKE CONNECT ON DATABASE vault FROM PUBLIC',
  ]) {
    await staging.superuser(sql);
  }
  const main = await staging.connect();
  const { open, closed } = await allDatabases(main);
  expect(open).toEqual(expect.arrayContaining(['orders', 'postgres', 'template1', 'model']));
  expect([...open, ...closed]).not.toContain('shut');
  // Its owner is a superuser, whom the master cannot act for.
  expect(closed).toEqual(['vault']);
  expect(await staging.as(master, 'SELECT 1 AS one', 'template1')).toEqual([{ one: 1 }]);
});
