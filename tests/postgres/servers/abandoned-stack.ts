/** Starts a cluster, tells where on standard output, then ends as its argument says: `exit`, `throw`, or not at all. */
import { startDatabaseServers } from '../../../local/postgres/database-servers.ts';

const servers = await startDatabaseServers();
const { port } = await servers.create({ cluster: 'abandoned', masterUsername: 'dba', masterPassword: 'dba-Password' });
process.stdout.write(`${JSON.stringify({ directory: servers.directory, port })}\n`, () => {
  if (process.argv[2] === 'exit') process.exit(0);
  if (process.argv[2] === 'throw') throw new Error('nobody catches this');
  setInterval(() => undefined, 1000);
});
