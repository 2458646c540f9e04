/** `npm run local`: the local stack, staying up until it is told to end. */
import { parseArgs } from 'node:util';
import { stackFlags, stackOptions, stackUsage } from './options.ts';
import { seedOrdersWorld } from './orders-world.ts';
import { closeOnSignal } from './shutdown.ts';
import { type Stack, startStack } from './stack.ts';

const usage = `Usage: npm run local -- [options]

Starts the local stack and keeps it up: the HTTP API, the emulated AWS over real PostgreSQL, the Step Functions endpoint.

${stackUsage}
  --json                       print one line of JSON when it is ready: {"http","aws","stepFunctions","lambda"}`;

const defaults = { speed: 60, ports: { http: 3000, aws: 4566, stepFunctions: 8083, lambda: 3002 } };

try {
  const { values } = parseArgs({ options: stackFlags });
  if (values.help) console.log(usage);
  else await serve(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(flags: { readonly json: boolean; readonly verbose: boolean }): Promise<void> {
  if (!flags.json) console.error('Starting the local stack…');
  let close = async () => {};
  const shutdown = closeOnSignal(() => close());
  const starting = startStack(
    { ...stackOptions(flags, defaults), functionLine: (line) => (flags.verbose ? console.error(line) : undefined) },
    async (backend) => void (await seedOrdersWorld(backend)),
  );
  // Told to end while it starts: it is closed as soon as it has started.
  close = async () => (await starting).close();
  const stack = await starting;
  close = stack.close;
  if (!shutdown.told()) console.log(flags.json ? JSON.stringify(stack.urls) : welcome(stack));

  const died = stack.functionsEnded.then(async (code) => {
    // Closing the stack ends them too.
    if (shutdown.told()) return await shutdown.done;
    console.error(`The functions' process ended by itself, with ${code}.`);
    await stack.close();
    return { failed: true };
  });
  const { failed } = await Promise.race([shutdown.done, died]);
  process.exitCode = failed ? 1 : 0;
  // Whatever the emulators still hold open is of no use any more.
  process.exit();
}

function welcome({ urls, clock, config, databases, environment }: Stack): string {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return `
The local stack is up. An hour lasts ${Math.round(3600 / clock.speed)} s. Ctrl-C ends it and removes everything.

  HTTP API          ${urls.http}
  AWS               ${urls.aws}   (open it in a browser to see what is there)
  Step Functions    ${urls.stepFunctions}
  Lambda            ${urls.lambda}
  PostgreSQL        TLS, to be verified with ${databases.caFile}

orders-prod stands in us-east-1, with a snapshot of now; an old orders-staging stands in ${config.region}. Try:

  curl -i ${urls.http}/restores -d '{"target":"orders-staging"}'

  curl -s ${urls.http}/restores/ID

  ${variables.join(' \\\n  ')} \\
  npx sls invoke stepf --name restore --stage local --data '{"target":"orders-staging"}'
`;
}
