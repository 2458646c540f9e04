import type { Database } from '../../src/ports/database.ts';

/** A service by the name it has in a credential scope. */
export type ServiceName = 'rds' | 'sns' | 'secretsmanager' | 'kms' | 'states';

/** One request as the SDK's `send` is handed it. */
export interface SdkRequest {
  readonly service: ServiceName;
  readonly action: string;
  readonly region: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** All that the functions meet of the world outside their process. */
export interface Environment extends Database {
  /** Simulated milliseconds since the epoch. */
  now(): number;
  request(request: SdkRequest): Promise<unknown>;
  bytes(length: number): Buffer;
  /** One line of a function's log. */
  log(line: string): void;
}

let entered: Environment | undefined;

/** From now on the functions in this thread live in this world. */
export function enterEnvironment(environment: Environment): void {
  entered = environment;
}

/** Throws an Error outside of a run: nothing may reach for the machine's own instead. */
export function environment(): Environment {
  if (entered === undefined) throw new Error('The functions are not in a simulated world yet.');
  return entered;
}
