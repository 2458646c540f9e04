import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateStateMachineCommand, StateMachineAlreadyExists, UpdateStateMachineCommand } from '@aws-sdk/client-sfn';
import { readConfig } from '../serverless/read-config.ts';
import { readSql } from '../serverless/read-sql.ts';
import type { Config } from '../src/config/schema.ts';
import type { AwsRequest } from './aws/core/aws-core.ts';
import { type EmulatedAws, startAws } from './aws/start-aws.ts';
import { SimulatedClock } from './clock.ts';
import { loadDefinition } from './definition.ts';
import { createEndedExecutionsRule } from './ended-executions.ts';
import { freePort } from './free-port.ts';
import { Identities } from './iam/identities.ts';
import { type LambdaGateway, startLambdaGateway } from './lambda/gateway.ts';
import { type Functions, startFunctions } from './lambda/offline.ts';
import { portTaken } from './listen.ts';
import { type PostgresServers, startDatabaseServers } from './postgres/database-servers.ts';
import { requireStepFunctions, stepFunctionsClient } from './step-functions-url.ts';
import { startStepFunctions } from './stepfunctions/step-functions.ts';
import { explained } from './temporary-space.ts';

const stage = 'local';
const stackName = `aurora-restore-${stage}`;
const functionPrefix = `${stackName}-`;
const account = '000000000000';

interface Ports {
  readonly http: number;
  readonly aws: number;
  readonly stepFunctions: number;
  readonly lambda: number;
}

export interface StackOptions {
  /** Simulated seconds in a real one. */
  readonly speed: number;
  /** 0 takes a free port. */
  readonly ports: Ports;
  /** The base URL of a running AWS Step Functions Local, in the place of the built-in engine. */
  readonly stepFunctionsUrl?: string | undefined;
  /** Gets every line that the functions and serverless-offline print. */
  readonly functionLine: (text: string) => void;
  /** Are told of every request to the emulated AWS, and of every invocation through the gateway. */
  readonly onRequest?: (request: AwsRequest) => void;
  readonly onInvocation?: (milliseconds: number) => void;
  /** Gives the start up when it is aborted: what runs by then is ended. */
  readonly signal?: AbortSignal;
}

/** The local stack while it runs. */
export interface Stack {
  readonly account: string;
  /** The CloudFormation stack that `sls invoke stepf` asks for the state machine. */
  readonly stackName: string;
  readonly clock: SimulatedClock;
  readonly config: Config;
  readonly urls: {
    readonly http: string;
    readonly aws: string;
    readonly stepFunctions: string;
    readonly lambda: string;
  };
  readonly aws: EmulatedAws;
  readonly databases: PostgresServers;
  readonly gateway: LambdaGateway;
  /** Who may do what, by the roles of the deployed template. */
  readonly identities: Identities;
  readonly stateMachineArn: string;
  readonly topicArn: string;
  /** The variables with which an AWS SDK, the AWS CLI or `sls` meets this stack. */
  readonly environment: Readonly<Record<string, string>>;
  /** Settles when the functions' process has ended, which it should not before `close`. */
  readonly functionsEnded: Promise<number | null>;
  /** Ends everything, in the reverse order of its start, and removes all data. */
  close(): Promise<void>;
}

/** What there is before the functions run: what a world is seeded into. */
export type Backend = Pick<
  Stack,
  'account' | 'stackName' | 'clock' | 'config' | 'aws' | 'databases' | 'stateMachineArn' | 'topicArn'
>;

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Starts the local stack on 127.0.0.1: the emulated AWS over real PostgreSQL servers, the Step Functions endpoint, the
 * functions behind their gateway, and the deployed state machine. `seed` fills the emulated AWS while the functions are
 * being bundled.
 *
 * Throws InvalidConfig, and an Error that names the port and its option when a port is taken, that says what is at a
 * `stepFunctionsUrl` that is none, or that there is no space left; the signal's reason when it is aborted.
 */
export async function startStack(options: StackOptions, seed: (backend: Backend) => Promise<void>): Promise<Stack> {
  const read = readConfig(root, stage);
  await readSql(root, read);
  const { config } = read;
  const { region } = config;
  const clock = new SimulatedClock(options.speed);
  const identities = new Identities({ account, region });
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  const opened = <Part>(part: Part, closer: (part: Part) => Promise<void>): Part => {
    closers.push(() => closer(part));
    return part;
  };

  await requireFreePorts(options);
  if (options.stepFunctionsUrl !== undefined) await requireStepFunctions(options.stepFunctionsUrl, region);
  const { signal = new AbortController().signal } = options;
  let data = tmpdir();
  try {
    const httpPort = options.ports.http || (await freePort());
    const databases = opened(await startDatabaseServers(), (servers) => servers.close());
    data = databases.directory;
    const aws = opened(
      await startAws({
        ...{ clock, port: options.ports.aws, portOption: '--aws-port', account, databaseServers: databases },
        onRequest: options.onRequest,
        identities,
        log: options.functionLine,
      }),
      (endpoint) => endpoint.close(),
    );
    signal.throwIfAborted();
    const offlinePort = await freePort();
    const gateway = opened(
      await startLambdaGateway({
        lambdaEndpoint: `http://127.0.0.1:${offlinePort}`,
        functionPrefix,
        port: options.ports.lambda,
        portOption: '--lambda-port',
        onInvocation: options.onInvocation,
        access: { identities, region, account },
      }),
      (server) => server.close(),
    );
    const endedExecutions = createEndedExecutionsRule(gateway.url, options.functionLine, (key) =>
      identities.mayInvoke('events.amazonaws.com', `${functionPrefix}${key}`),
    );
    closers.push(async () => endedExecutions.close());
    const stepFunctionsUrl =
      options.stepFunctionsUrl ??
      opened(
        await startStepFunctions({
          clock,
          port: options.ports.stepFunctions,
          portOption: '--step-functions-port',
          lambdaEndpoint: gateway.url,
          region,
          account,
          onStatusChange: endedExecutions.take,
          identities,
        }),
        (endpoint) => endpoint.close(),
      ).url;

    const environment = awsEnvironment(region, { aws: aws.url, stepFunctions: stepFunctionsUrl, lambda: gateway.url });
    const stateMachineArn = `arn:aws:states:${region}:${account}:stateMachine:${functionPrefix}restore`;
    const topicArn = `arn:aws:sns:${region}:${account}:${functionPrefix}notifications`;
    const backend = { account, stackName, clock, config, aws, databases, stateMachineArn, topicArn };
    const templateFile = path.join(databases.directory, 'template.json');
    const [functions] = await Promise.all([
      startFunctions({
        stage,
        httpPort,
        lambdaPort: offlinePort,
        // Not where `sls package` cleans up, and beside those of other stacks.
        buildFolder: `.local-build/${randomUUID()}`,
        templateFile,
        signal,
        environment: {
          ...environment,
          // Read by Node.js when the process starts: what the functions trust the databases' certificates by.
          NODE_EXTRA_CA_CERTS: databases.caFile,
        },
        line: options.functionLine,
      }).then((started) => opened(started, (process: Functions) => process.close())),
      seed(backend),
    ]);
    signal.throwIfAborted();
    identities.load(JSON.parse(await readFile(templateFile, 'utf8')));
    await createStateMachine(
      stepFunctionsUrl,
      region,
      stateMachineArn,
      identities.stateMachineRole(`${functionPrefix}restore`),
    );

    return {
      ...backend,
      urls: { http: functions.http, aws: aws.url, stepFunctions: stepFunctionsUrl, lambda: gateway.url },
      gateway,
      identities,
      environment,
      functionsEnded: functions.ended,
      close,
    };
  } catch (error) {
    await close();
    throw explained(error, [data, path.join(root, '.local-build')]);
  }
}

/** Before anything is started, which takes seconds. Throws an Error that names the port and its option. */
async function requireFreePorts({ ports, stepFunctionsUrl }: StackOptions): Promise<void> {
  const wanted = [
    [ports.http, '--http-port'],
    [ports.aws, '--aws-port'],
    [ports.lambda, '--lambda-port'],
    [stepFunctionsUrl === undefined ? ports.stepFunctions : 0, '--step-functions-port'],
  ] as const;
  for (const [port, option] of wanted) {
    if (port !== 0 && (await freePort(port)) !== port) throw portTaken(port, option);
  }
}

function awsEnvironment(region: string, urls: Omit<Stack['urls'], 'http'>): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: urls.aws,
    AWS_ENDPOINT_URL_SFN: urls.stepFunctions,
    AWS_ENDPOINT_URL_LAMBDA: urls.lambda,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    // The emulated AWS checks no signature; any key will do.
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
}

/** Puts the definition that is deployed, with the functions' local names, at the Step Functions endpoint. */
async function createStateMachine(endpoint: string, region: string, arn: string, roleArn: string): Promise<void> {
  const definition = loadDefinition((key) => `arn:aws:lambda:${region}:${account}:function:${functionPrefix}${key}`);
  const input = { definition: JSON.stringify(definition), roleArn };
  const sfn = stepFunctionsClient(endpoint, region);
  try {
    const made = await sfn
      .send(new CreateStateMachineCommand({ name: `${functionPrefix}restore`, ...input }))
      .catch(async (error: unknown) => {
        // One that stays up from run to run has the definition of an earlier one.
        if (!(error instanceof StateMachineAlreadyExists)) throw error;
        await sfn.send(new UpdateStateMachineCommand({ stateMachineArn: arn, ...input }));
        return { stateMachineArn: arn };
      });
    if (made.stateMachineArn !== arn) {
      throw new Error(
        `The Step Functions endpoint ${endpoint} made ${made.stateMachineArn} instead of ${arn}: start it for account ${account} and region ${region}.`,
      );
    }
  } finally {
    sfn.destroy();
  }
}
