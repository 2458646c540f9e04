import { functionName } from './function-name.ts';

/** A failure that the gateway makes up. */
export interface Fault {
  /** The function, by its key, its deployed name or its ARN. */
  readonly function: string;
  /**
   * `TooManyRequestsException` (429) and `ServiceException` (500), with or without `Lambda.` before it, are Lambda's
   * own; anything else, `Sandbox.Timedout` among it, is answered as the function's error.
   */
  readonly errorType: string;
  readonly message?: string;
  /** How many invocations fail; by default one. */
  readonly times?: number;
  /** Whether the function runs before its answer is thrown away; by default it does not run. */
  readonly afterEffect?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const lambdaErrors: Readonly<Record<string, { status: number; message: string }>> = {
  TooManyRequestsException: { status: 429, message: 'Rate Exceeded.' },
  ServiceException: { status: 500, message: 'Service encountered an internal error.' },
};

/** The faults that are still to happen, in the order they were asked for. */
export class Faults {
  #pending: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** The fault that this invocation of the function, given by its deployed name, meets. */
  take(deployed: string, prefix: string): Fault | undefined {
    const matches = (wanted: string) =>
      functionName(wanted) === deployed || `${prefix}${functionName(wanted)}` === deployed;
    const next = this.#pending.find(({ fault, left }) => left > 0 && matches(fault.function));
    if (!next) return undefined;
    next.left -= 1;
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return next.fault;
  }
}

/** The fault as Lambda would answer it. */
export function faultAnswer(fault: Fault): Answer {
  const code = fault.errorType.replace(/^Lambda\./, '');
  const lambdaError = Object.hasOwn(lambdaErrors, code) ? lambdaErrors[code] : undefined;
  if (lambdaError) {
    const Message = fault.message ?? lambdaError.message;
    return lambdaFailure(lambdaError.status, code, Message);
  }
  const errorMessage = fault.message ?? (code === 'Sandbox.Timedout' ? 'Error: Task timed out' : 'An injected fault');
  const payload =
    code === 'Sandbox.Timedout' ? { errorType: code, errorMessage } : { errorType: code, errorMessage, trace: [] };
  return {
    status: 200,
    headers: { 'x-amz-function-error': 'Unhandled' },
    body: JSON.stringify(payload),
  };
}

/** An error of Lambda itself, not of the function. */
export function lambdaFailure(status: number, code: string, message: string): Answer {
  const body = { Message: message, Type: status < 500 ? 'User' : 'Service' };
  return { status, headers: { 'x-amzn-errortype': code }, body: JSON.stringify(body) };
}
