import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OrdersWorld } from './orders-world.ts';
import type { Stack } from './stack.ts';

const production = { cluster: 'orders-prod', region: 'us-east-1', database: 'orders', user: 'orders_app' } as const;

/** What `npm run local` says once all is up: what listens where, and commands that work as they are. */
export async function welcome(stack: Stack, world: OrdersWorld): Promise<string> {
  const { urls, clock, config, databases, environment } = stack;
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const request = JSON.stringify({ target: standingTarget(stack) });
  return `
The local stack is up. An hour lasts ${Math.round(3600 / clock.speed)} s. Ctrl-C ends it and removes everything.

  HTTP API          ${urls.http}
  AWS               ${urls.aws}   (open it in a browser to see what is there)
  Step Functions    ${urls.stepFunctions}
  Lambda            ${urls.lambda}
  PostgreSQL        TLS, to be verified with ${databases.caFile}

${production.cluster} stands in ${production.region}, with a snapshot of now; an old orders-staging stands in ${config.region}. Try:

  curl -i ${urls.http}/restores -d '${request}'

  curl -s ${urls.http}/restores/ID

  ${variables.join(' \\\n  ')} \\
  npx sls invoke stepf --name restore --stage local --data '${request}'

  ${await psqlLine(stack, world)}
`;
}

/** A target of the configuration whose cluster is there to be replaced; the first one if there is none. */
function standingTarget({ config, aws }: Stack): string {
  const targets = Object.entries(config.targets);
  const clusters = aws.core.report().regions.find(({ region }) => region === config.region)?.clusters ?? [];
  const found = targets.find(([name, { cluster }]) => clusters.some(({ id }) => id === (cluster?.identifier ?? name)));
  return (found ?? targets[0])?.[0] ?? '';
}

/** Into production's database. The password is in a file that only this user can read, and on no command line. */
async function psqlLine({ aws, databases }: Stack, { passwords }: OrdersWorld): Promise<string> {
  const { cluster, region, database, user } = production;
  const clusters = aws.core.report().regions.find((report) => report.region === region)?.clusters ?? [];
  const address = databases.address(clusters.find(({ id }) => id === cluster)?.resourceId ?? '');
  if (address === undefined) throw new Error(`The server of ${cluster} is not running.`);
  const { host, port } = address;
  const passwordFile = join(databases.directory, 'pgpass');
  await writeFile(passwordFile, `${host}:${port}:${database}:${user}:${passwords[user]}\n`, { mode: 0o600 });
  const connection = `host=${host} port=${port} dbname=${database} user=${user} sslmode=verify-full sslrootcert=${databases.caFile}`;
  return `PGPASSFILE=${passwordFile} psql '${connection}'`;
}
