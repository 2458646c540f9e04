/** `npm run demo`: one restore from end to end on the local stack; exits 0 only if what it restored can be used. */
import { parseArgs } from 'node:util';
import { stackFlags, stackOptions, stackUsage } from '../options.ts';
import { type OrdersWorld, seedOrdersWorld } from '../orders-world.ts';
import { startUnlessTold } from '../shutdown.ts';
import { startStack } from '../stack.ts';
import { CostMeter } from './costs.ts';
import { faultFor } from './failures.ts';
import { runRestore } from './run-restore.ts';

const usage = `Usage: npm run demo -- [options]

Restores orders-prod's snapshot over orders-staging on the local stack, and uses the restored database.

${stackUsage}
  --fail-at STATE              make this state fail, and see the failure handled
  --keep                       leave the stack up afterwards; Ctrl-C ends it
  --json                       end with one line of JSON`;

const flags = {
  ...stackFlags,
  'fail-at': { type: 'string' },
  keep: { type: 'boolean', default: false },
} as const;

/** As a shell tells of a process that Ctrl-C ended. */
const interruptedCode = 130;

process.exitCode = await demo();
// Whatever the emulators still hold open is of no use any more.
process.exit();

async function demo(): Promise<number> {
  const startedAt = performance.now();
  try {
    const { values } = parseArgs({ options: flags });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const failAt = values['fail-at'];
    const fault = failAt === undefined ? undefined : faultFor(failAt);
    const external = values['step-functions'] ?? process.env['STEP_FUNCTIONS_URL'];
    // A Step Functions of its own was told at its start where the functions are.
    const ports = { http: 0, aws: 0, stepFunctions: 0, lambda: external ? 3002 : 0 };
    const options = stackOptions(values, { speed: 360, ports });
    console.log('Starting the local stack: emulated AWS, PostgreSQL, Step Functions, the bundled functions…');
    const meter = new CostMeter();
    const world = Promise.withResolvers<OrdersWorld>();
    const { shutdown, stack } = await startUnlessTold((signal) =>
      startStack(
        {
          ...options,
          signal,
          functionLine: (line) => {
            meter.line(line);
            if (values.verbose) console.error(line);
          },
          onRequest: (request) => meter.request(request),
          onInvocation: (milliseconds) => meter.invocation(milliseconds),
        },
        async (backend) => world.resolve(await seedOrdersWorld(backend)),
      ),
    );
    if (stack === undefined) {
      console.error('Stopped.');
      return interruptedCode;
    }
    if (fault) stack.aws.core.faults.add(fault);

    const told = shutdown.done.then(() => interruptedCode);
    const run = async (): Promise<number> => {
      const { asDesigned, summary } = await runRestore(stack, await world.promise, meter, failAt);
      if (!values.keep) await stack.close();
      const wallSeconds = Math.round(performance.now() - startedAt) / 1000;
      console.log(
        values.json
          ? JSON.stringify({ ...summary, wallSeconds })
          : `\n${asDesigned ? 'Done' : 'Failed'} in ${wallSeconds.toFixed(1)} s.`,
      );
      if (values.keep) {
        if (!values.json) console.log(`The stack stays up: ${JSON.stringify(stack.urls)}. Ctrl-C ends it.`);
        await shutdown.done;
      }
      return asDesigned ? 0 : 1;
    };
    // Told to end, what the run says of the stack that is closed under it is no news.
    const ran = run().catch(async (error: unknown) => {
      if (shutdown.told()) return await told;
      await stack.close().catch(() => undefined);
      throw error;
    });
    return await Promise.race([told, ran]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
