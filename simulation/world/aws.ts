import { ExecutionDoesNotExist } from '@aws-sdk/client-sfn';
import { AwsFault } from '../../local/aws/core/aws-fault.ts';
import type { CallFault, FaultInjector } from '../faults/injector.ts';
import type { SdkRequest } from '../process/environment.ts';
import type { Consistency } from './consistency.ts';
import { home } from './home.ts';
import { inPages } from './pages.ts';
import type { Invocation } from './records.ts';
import type { Run } from './run.ts';
import { sdkError } from './sdk-error.ts';
import type { View } from './truth.ts';

/** What the SDK does by default, and how long `src/adapters/request-limits.ts` lets a request take. */
const attempts = 3;
const requestTimeout = 12_000;

export interface AwsParts {
  readonly faults: FaultInjector;
  readonly consistency: Consistency;
  /** Before a request that may change something has its effect, and after. */
  readonly before: (invocation: Invocation, request: SdkRequest) => void;
  readonly after: (invocation: Invocation, request: SdkRequest, result: View) => void;
  /** A cluster as it really is. */
  readonly clusterBefore: (identifier: string) => View | undefined;
  /** Answers for Step Functions. Throws AwsFault. */
  readonly stepFunctions: (request: SdkRequest) => View;
  /** Whether the process has ended at this call, before or after its effect. */
  readonly ends: (invocation: Invocation, afterEffect: boolean, action?: string) => boolean;
}

/** The SDK's way to the emulated AWS: each attempt takes its time, and is a moment in which others may come first. */
export class Aws {
  readonly #run: Run;
  readonly #parts: AwsParts;

  constructor(run: Run, parts: AwsParts) {
    this.#run = run;
    this.#parts = parts;
  }

  request(request: SdkRequest): Promise<View> {
    const invocation = this.#run.running;
    if (invocation === undefined) throw new Error(`${request.action} was asked for by nobody.`);
    invocation.calls += 1;
    const sent = { ...request, params: withToken(request, () => this.#run.bytes(16).toString('hex')) };
    return new Promise((resolve, reject) => this.#attempt(sent, invocation, 1, resolve, reject));
  }

  #attempt(
    request: SdkRequest,
    invocation: Invocation,
    number: number,
    resolve: (result: View) => void,
    reject: (error: Error) => void,
  ): void {
    const { faults, ends } = this.#parts;
    const fault = faults.call(invocation, request, number);
    const again = (error: Error, after: number) => {
      this.#run.after(after, invocation, () => {
        if (!invocation.running) return;
        if (number === attempts) reject(error);
        else this.#attempt(request, invocation, number + 1, resolve, reject);
      });
    };
    this.#run.after(faults.latency(), invocation, () => {
      if (!invocation.running || ends(invocation, false)) return;
      if (fault === 'throttled') return this.#fail(request, invocation, fault, throttled(request), again, number);
      if (fault === 'server-error') return this.#fail(request, invocation, fault, unavailable(), again, number);
      if (fault === 'timeout-before-effect') return this.#fail(request, invocation, fault, timedOut(), again, number);
      if (fault === 'denied') {
        this.#record(request, invocation, false, 'AccessDenied', fault);
        return reject(sdkError('AccessDenied', `You are not authorized to perform: ${request.action}`, 403));
      }
      const outcome = this.#perform(request, invocation);
      const code = 'refusal' in outcome ? outcome.refusal.name : undefined;
      this.#record(request, invocation, code === undefined, code, fault);
      if (ends(invocation, true, request.action)) return;
      if (fault === 'timeout-after-effect') return again(timedOut(), requestTimeout);
      if ('refusal' in outcome) return reject(outcome.refusal);
      if (fault === 'garbled-answer') return reject(garbled(outcome.result));
      resolve(outcome.result);
    });
  }

  #fail(
    request: SdkRequest,
    invocation: Invocation,
    fault: CallFault,
    error: Error,
    again: (error: Error, after: number) => void,
    number: number,
  ): void {
    this.#record(request, invocation, false, error.name, fault);
    again(error, fault === 'timeout-before-effect' ? requestTimeout : 100 * 2 ** number);
  }

  #perform(request: SdkRequest, invocation: Invocation): { readonly result: View } | { readonly refusal: Error } {
    const { before, after, consistency, stepFunctions, clusterBefore } = this.#parts;
    const { service, action, region, params } = request;
    try {
      if (service === 'states') return { result: stepFunctions(request) };
      if (region === this.#run.closedRegion)
        throw new AwsFault('AuthFailure', 401, 'AWS was not able to validate the credentials');
      before(invocation, request);
      if (action === 'RestoreDBClusterFromSnapshot') consistency.requireFree(params['DBClusterIdentifier']);
      const modified = action === 'ModifyDBCluster' ? clusterBefore(String(params['DBClusterIdentifier'])) : undefined;
      const forced = this.#run.core.faults.remaining().length;
      const ask = (asked: View) =>
        this.#run.core.handle({ service, action, region, account: home.account, params: asked });
      const look = (asked: View) => consistency.read(action, asked, () => ask(asked));
      const result = inPages(action, params, this.#run.scenario.pageSize, look);
      if (this.#run.core.faults.remaining().length < forced) {
        this.#run.inject('final status', invocation.execution, invocation.functionName);
      }
      consistency.made(action, result);
      if (modified !== undefined) consistency.changed(modified, params);
      after(invocation, request, result);
      return { result };
    } catch (error) {
      if (error instanceof AwsFault) return { refusal: sdkError(error.code, error.message, error.status) };
      if (error instanceof ExecutionDoesNotExist) return { refusal: error };
      throw error;
    }
  }

  #record(
    { service, action, params }: SdkRequest,
    invocation: Invocation,
    effect: boolean,
    code: string | undefined,
    fault: CallFault | undefined,
  ): void {
    const subject = subjectOf(params);
    this.#run.calls.push({ at: this.#run.now(), invocation, service, action, subject, effect, code });
    const how = `${code ?? 'ok'}${fault === undefined ? '' : ` (${fault})`}`;
    this.#run.timeline.add(
      invocation.execution,
      `  ${invocation.functionName}#${invocation.number}  ${service} ${action} ${subject}  ${how}`,
    );
  }
}

/** As the SDK's serializer: one token for all attempts of a request that may be repeated. */
function withToken({ service, action, params }: SdkRequest, token: () => string): View {
  if (service !== 'secretsmanager' || !/^(?:Create|Put)Secret/.test(action)) return params;
  return { ...params, ClientRequestToken: params['ClientRequestToken'] ?? token() };
}

const named = [
  'NewDBClusterIdentifier',
  'DBInstanceIdentifier',
  'DBClusterIdentifier',
  'TargetDBClusterSnapshotIdentifier',
  'DBClusterSnapshotIdentifier',
  'ResourceName',
  'SecretId',
  'Name',
  'KeyId',
  'Subject',
  'executionArn',
];

function subjectOf(params: View): string {
  const key = named.find((name) => typeof params[name] === 'string');
  return key === undefined ? '' : String(params[key]).split(':').slice(-1).join('');
}

const throttled = ({ service }: SdkRequest) =>
  sdkError(service === 'rds' ? 'Throttling' : 'ThrottlingException', 'Rate exceeded', 400);
const unavailable = () => sdkError('ServiceUnavailable', 'The service is unavailable.', 503);
const timedOut = () => sdkError('TimeoutError', 'The request timed out.', undefined);

/** What a JSON parser says of an answer that it cannot read: it quotes it. */
function garbled(result: View): Error {
  return new SyntaxError(`Unexpected token '<', "${JSON.stringify(result).slice(0, 2000)}" is not valid JSON`);
}
