/** `npm run local`: the local stack, staying up until it is told to end. */
import { parseArgs } from 'node:util';
import { stackFlags, stackOptions, stackUsage } from './options.ts';
import type { OrdersWorld } from './orders-world.ts';
import { startUnlessTold } from './shutdown.ts';
import { welcome } from './welcome.ts';

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
  const world = Promise.withResolvers<OrdersWorld>();
  const options = stackOptions(flags, defaults);
  const { shutdown, stack } = await startUnlessTold(async (signal) => {
    // Here, because loading takes its time, too, in which Ctrl-C may come.
    const [{ startStack }, { seedOrdersWorld }] = await Promise.all([
      import('./stack.ts'),
      import('./orders-world.ts'),
    ]);
    signal.throwIfAborted();
    return await startStack(
      { ...options, functionLine: (line) => (flags.verbose ? console.error(line) : undefined), signal },
      async (backend) => world.resolve(await seedOrdersWorld(backend)),
    );
  });
  if (stack === undefined) {
    console.error('Stopped.');
    process.exit(130);
  }
  console.log(flags.json ? JSON.stringify(stack.urls) : await welcome(stack, await world.promise));

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
