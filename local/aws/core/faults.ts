import { AwsFault } from './aws-fault.ts';
import type { Params } from './params.ts';

/** An error in place of the answer, or the status in which the resource that the action makes or changes will end. */
type FaultEffect =
  | { readonly code: string; readonly message: string; readonly status: number }
  | { readonly status: string };

export interface Fault {
  /** A service name as in a credential scope: `rds`, `sns`, `secretsmanager`, `kms`, `sts`, `cloudformation`. */
  readonly service?: string;
  readonly action: string;
  /** A part of any string among the input's values, such as an identifier. */
  readonly resource?: string;
  /** Armed only once this action has succeeded after the fault was added. */
  readonly after?: string;
  /** How many requests it strikes: 1 if left out, `Infinity` for all. */
  readonly times?: number;
  readonly fault: FaultEffect;
}

export interface FaultRequest {
  readonly service: string;
  readonly action: string;
  readonly params: Params;
}

interface ArmedFault {
  readonly fault: Fault;
  armed: boolean;
  left: number;
}

/** The faults that are to strike, the oldest first. A request is struck by at most one. */
export class Faults {
  #faults: ArmedFault[] = [];

  /** Throws RangeError if `times` is below 1. */
  add(fault: Fault): void {
    const times = fault.times ?? 1;
    if (!(times >= 1)) throw new RangeError(`times: expected 1 or more, got ${times}`);
    this.#faults.push({ fault, armed: fault.after === undefined, left: times });
  }

  /** Those that have not struck as often as they are to. */
  remaining(): readonly Fault[] {
    return this.#faults.map(({ fault }) => fault);
  }

  clear(): void {
    this.#faults = [];
  }

  /** Throws the AwsFault that strikes this request, or returns the status it forces, if any. */
  strike(request: FaultRequest): string | undefined {
    const found = this.#faults.find(({ fault, armed }) => armed && matches(fault, request));
    if (!found) return undefined;
    const { fault } = found.fault;
    if (!('code' in fault)) return fault.status;
    this.#use(found);
    throw new AwsFault(fault.code, fault.status, fault.message);
  }

  /** Arms what waited for this action, and uses up a status that was forced on it. */
  succeeded(request: FaultRequest): void {
    const forced = this.#faults.find(
      ({ fault, armed }) => armed && !('code' in fault.fault) && matches(fault, request),
    );
    if (forced) this.#use(forced);
    for (const waiting of this.#faults) {
      if (waiting.fault.after === request.action) waiting.armed = true;
    }
  }

  #use(used: ArmedFault): void {
    used.left -= 1;
    if (used.left <= 0) this.#faults = this.#faults.filter((fault) => fault !== used);
  }
}

function matches(fault: Fault, { service, action, params }: FaultRequest): boolean {
  if (fault.action !== action || (fault.service !== undefined && fault.service !== service)) return false;
  return fault.resource === undefined || mentions(params, fault.resource);
}

function mentions(value: unknown, part: string): boolean {
  if (typeof value === 'string') return value.includes(part);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((inner) => mentions(inner, part));
}
