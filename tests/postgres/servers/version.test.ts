import { expect, it } from 'vitest';
import { startDatabaseServers } from '../../../local/postgres/database-servers.ts';
import { major } from '../server-version.ts';

it('is the one that the tests are run for', async () => {
  const servers = await startDatabaseServers();
  try {
    const account = { masterUsername: 'master', masterPassword: 'of-this-test', databaseName: 'orders' };
    await servers.create({ cluster: 'one', ...account });
    const [row] = await servers.superuserQuery(
      'one',
      `SELECT current_setting('server_version_num')::int / 10000 AS major`,
    );
    expect(row).toEqual({ major: major });
  } finally {
    await servers.close();
  }
});
