import { createServer } from 'node:http';
import type { SimulatedClock } from '../clock.ts';
import { authorizationOf, readAccessKeyId } from '../iam/access-key.ts';
import { type Identities, roleAccessKey, UnknownAccessKey } from '../iam/identities.ts';
import { closeServer, listen } from '../listen.ts';
import { neededPermission } from './authorizations.ts';
import { Engine } from './engine.ts';
import { StepFunctionsError } from './errors.ts';
import { Executions } from './executions.ts';
import type { Members } from './members.ts';
import { sleep as sleepReally } from './sleep.ts';
import { StateMachines } from './state-machines.ts';
import type { StatusChange } from './status-change.ts';
import { stepFunctionsProtocol } from './wire.ts';

export interface StepFunctionsOptions {
  /**
   * Every timestamp is of this clock, and waits and pauses before retries take `clock.toReal` of their seconds.
   */
  readonly clock: SimulatedClock;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** How a user gives another port, for the error that a taken one is answered with. */
  readonly portOption?: string;
  /** Base URL of what answers Lambda's Invoke API. */
  readonly lambdaEndpoint: string;
  readonly region?: string;
  readonly account?: string;
  /** Real seconds that a second of waiting takes; by default the clock's own. Above 0. */
  readonly waitTimeScale?: number;
  /** The same of a second before a retry; 1 in AWS Step Functions Local, by default `waitTimeScale`. Above 0. */
  readonly retryTimeScale?: number;
  /** How real milliseconds pass for an execution; by default they do. For tests that ask how long a pause is meant to be. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal, executionArn: string) => Promise<void>;
  /** Gets the event that EventBridge would get of each execution that ends. */
  readonly onStatusChange?: (event: StatusChange) => void;
  /** Who may do what; without it everybody everything. */
  readonly identities?: Identities;
}

export interface StepFunctionsEndpoint {
  readonly url: string;
  readonly port: number;
  /** Aborts the executions that run and ends everything that was started. */
  close(): Promise<void>;
}

/**
 * Starts a Step Functions endpoint on 127.0.0.1 that speaks the wire protocol of AWS Step Functions Local and runs
 * state machines of Lambda tasks in JSONPath.
 * https://docs.aws.amazon.com/step-functions/latest/dg/sfn-local.html
 *
 * Throws when the port is taken, naming the port and `portOption`.
 */
export async function startStepFunctions(options: StepFunctionsOptions): Promise<StepFunctionsEndpoint> {
  const { clock, lambdaEndpoint, waitTimeScale = 1 / clock.speed, onStatusChange = () => {} } = options;
  const { retryTimeScale = waitTimeScale, sleep = sleepReally } = options;
  const { region = 'us-east-1', account = '123456789012', portOption = '--port' } = options;
  if (!(waitTimeScale > 0)) throw new RangeError(`waitTimeScale: expected a number above 0, got ${waitTimeScale}`);
  if (!(retryTimeScale > 0)) throw new RangeError(`retryTimeScale: expected a number above 0, got ${retryTimeScale}`);
  if (!URL.canParse(lambdaEndpoint)) throw new TypeError(`lambdaEndpoint: expected a URL, got ${lambdaEndpoint}`);

  const machines = new StateMachines(clock, { region, account });
  const engine = new Engine({
    clock,
    waitTimeScale,
    retryTimeScale,
    lambdaEndpoint,
    sleep,
    authorizationOf: (arn) => {
      const roleArn = executions.roleArn(arn);
      return roleArn === undefined ? undefined : authorizationOf(roleAccessKey(roleArn), 'lambda', region);
    },
    onEvent: (arn, record) => executions.happened(arn, record),
    onEnd: (arn, end) => executions.ended(arn, end),
  });
  const executions = new Executions(clock, { region, account }, machines, engine, onStatusChange);
  const server = createServer(
    stepFunctionsProtocol(
      {
        CreateStateMachine: (members) => machines.create(members),
        UpdateStateMachine: (members) => machines.update(members),
        DeleteStateMachine: (members) => machines.delete(members, (arn) => executions.isRunning(arn)),
        DescribeStateMachine: (members) => machines.describe(members),
        ListStateMachines: (members) => machines.list(members),
        StartExecution: (members) => executions.start(members),
        StopExecution: (members) => executions.stop(members),
        DescribeExecution: (members) => executions.describe(members),
        ListExecutions: (members) => executions.list(members),
        GetExecutionHistory: (members) => executions.history(members),
      },
      (authorization, operation, members) => authorize(options.identities, authorization, operation, members),
    ),
  );
  try {
    const port = await listen(server, options.port ?? 0, portOption);
    return {
      url: `http://127.0.0.1:${port}`,
      port,
      close: async () => {
        executions.abortAll();
        engine.close();
        await closeServer(server);
      },
    };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** Throws AccessDeniedException for a caller whose role does not allow the operation. */
function authorize(
  identities: Identities | undefined,
  authorization: string | undefined,
  operation: string,
  members: Members,
): void {
  const accessKeyId = readAccessKeyId(authorization);
  if (identities === undefined || accessKeyId === undefined) return;
  try {
    const caller = identities.caller(accessKeyId);
    const denial = caller && identities.denial(caller, neededPermission(operation, members));
    if (denial !== undefined) throw new StepFunctionsError('AccessDeniedException', denial.message);
  } catch (error) {
    if (!(error instanceof UnknownAccessKey)) throw error;
    throw new StepFunctionsError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
}
