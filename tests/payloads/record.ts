/**
 * `node tests/payloads/record.ts RELEASE`: writes down what each state of a restore and of one that fails is handed, on the
 * local stack, for the releases to come to be read by. Run it with each release.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { faultFor } from '../../local/demo/failures.ts';
import { enteredState, followExecution } from '../../local/executions.ts';
import { seedOrdersWorld } from '../../local/orders-world.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { stepFunctionsClient } from '../../local/step-functions-url.ts';

const [release] = process.argv.slice(2);
if (release === undefined || !/^\d+\.\d+\.\d+$/.test(release))
  throw new Error('Usage: node tests/payloads/record.ts RELEASE');
const folder = path.join(import.meta.dirname, release);
const ports = { http: 0, aws: 0, stepFunctions: 0, lambda: 0 };
const stack = await startStack({ speed: 360, ports, functionLine: () => {} }, async (backend) => {
  await seedOrdersWorld(backend);
});
try {
  await mkdir(folder, { recursive: true });
  stack.aws.core.faults.add(faultFor('RestoreSnapshot'));
  await record(stack, ['HandleFailure']);
  await record(stack);
} finally {
  await stack.close();
}
process.exit();

/** The first input of each state, or of these states. */
async function record({ urls, config, stateMachineArn }: Stack, only?: readonly string[]): Promise<void> {
  const body = JSON.stringify({ target: 'orders-staging', requestedBy: 'schedule', reason: 'nightly' });
  const answer = await fetch(`${urls.http}/restores`, { method: 'POST', body });
  const { id } = (await answer.json()) as { readonly id: string };
  const client = stepFunctionsClient(urls.stepFunctions, config.region);
  const recorded = new Set<string>();
  let state = '';
  for await (const event of followExecution(
    client,
    `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}`,
  )) {
    state = enteredState(event) ?? state;
    const input = event.lambdaFunctionScheduledEventDetails?.input;
    if (input === undefined || recorded.has(state) || only?.includes(state) === false) continue;
    recorded.add(state);
    // As Lambda's own traces have it, instead of this machine's folders.
    const text = input.replace(/file:\/\/[^"\\]*?\/\.build\//g, 'file:///var/task/');
    await writeFile(path.join(folder, `${state}.json`), `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
  }
  client.destroy();
  console.log(`${id}: ${[...recorded].join(', ')}`);
}
