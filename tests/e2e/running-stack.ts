import { setTimeout as sleep } from 'node:timers/promises';
import { RDSClient } from '@aws-sdk/client-rds';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { RegionReport } from '../../local/aws/core/state-report.ts';
import { type OrdersWorld, seedOrdersWorld } from '../../local/orders-world.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { stepFunctionsClient } from '../../local/step-functions-url.ts';

/** An hour lasts three seconds, and so does a restore; on a busy machine too no deadline passes. E2E_SPEED is another. */
export const speed = Number(process.env['E2E_SPEED'] || 1200);

/** AWS Step Functions Local, or anything that speaks its protocol, in the place of the built-in engine. */
export const stepFunctionsUrl = process.env['STEP_FUNCTIONS_URL'] || undefined;

/** Such a one was told at its start where the functions are: on AWS's default port, unless E2E_LAMBDA_PORT is another. */
const externalLambdaPort = Number(process.env['E2E_LAMBDA_PORT'] || 3002);

/** The local stack in this process, with the orders world in it and a client of each service that the tests ask. */
export interface RunningStack {
  readonly stack: Stack;
  readonly orders: OrdersWorld;
  readonly sfn: SFNClient;
  /** In the target's region. */
  readonly rds: RDSClient;
  readonly secrets: SecretsManagerClient;
  /** All that the functions have logged so far. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** `start` is another copy's `startStack`, where a test needs another configuration. */
export async function startRunningStack(start: typeof startStack = startStack): Promise<RunningStack> {
  const log: string[] = [];
  const world = Promise.withResolvers<OrdersWorld>();
  const stack = await start(
    {
      speed,
      ports: { http: 0, aws: 0, stepFunctions: 0, lambda: stepFunctionsUrl === undefined ? 0 : externalLambdaPort },
      stepFunctionsUrl,
      functionLine: (line) => log.push(line),
    },
    async (backend) => world.resolve(await seedOrdersWorld(backend)),
  );
  const client = {
    endpoint: stack.urls.aws,
    region: stack.config.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const clients = {
    sfn: stepFunctionsClient(stack.urls.stepFunctions, stack.config.region),
    rds: new RDSClient(client),
    secrets: new SecretsManagerClient(client),
  };
  return {
    stack,
    orders: await world.promise,
    ...clients,
    log,
    close: async () => {
      for (const made of Object.values(clients)) made.destroy();
      await stack.close();
    },
  };
}

/** What there is in the target's region. */
export function targetRegion({ stack }: RunningStack): RegionReport {
  return region(stack, stack.config.region);
}

/** The cluster under the target's name. Throws if there is none. */
export function targetCluster(running: RunningStack): RegionReport['clusters'][number] {
  const found = targetRegion(running).clusters.find(({ id }) => id === 'orders-staging');
  if (found === undefined) throw new Error('There is no cluster orders-staging.');
  return found;
}

/** Names of the copies that a restore has marked as archived, in the order they were made. */
export function archivedCopies(running: RunningStack): readonly string[] {
  return targetRegion(running)
    .snapshots.filter(({ tags }) => tags['aurora-restore:archived-at'] !== undefined)
    .map(({ id }) => id);
}

/** Another night: production's automated snapshot of now. Returns its ARN once it is available. */
export async function takeSnapshot({ stack }: RunningStack): Promise<string> {
  const { arn } = stack.aws.core.seed.snapshotOf({ account: stack.account, region: 'us-east-1' }, 'orders-prod');
  for (;;) {
    const status = region(stack, 'us-east-1').snapshots.find((snapshot) => snapshot.arn === arn)?.status;
    if (status === 'available') return arn;
    if (status !== 'creating') throw new Error(`The snapshot ${arn} is ${status}.`);
    await sleep(20);
  }
}

export async function secretText({ secrets }: RunningStack, name: string): Promise<string> {
  const { SecretString } = await secrets.send(new GetSecretValueCommand({ SecretId: name }));
  return SecretString ?? '';
}

function region({ aws }: Stack, name: string): RegionReport {
  const found = aws.core.report().regions.find((report) => report.region === name);
  if (found === undefined) throw new Error(`Nothing was ever made in ${name}.`);
  return found;
}
