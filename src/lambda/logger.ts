import { Console } from 'node:console';
import { isSilent } from '../environment.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Where lines go; in a test or a simulation somewhere else than to the console. */
export interface LogConsole {
  info(line: string): void;
  error(line: string): void;
}

/**
 * Lambda puts a timestamp, the request's id and a level before each line of the global console, and CloudWatch takes
 * metrics only out of a line that is JSON from its beginning to its end.
 */
const plainConsole = new Console(process.stdout, process.stderr);

/**
 * One structured log for all functions: a line of JSON each, which names the execution, the target and the state it belongs
 * to. CloudWatch Logs Insights finds its fields by itself.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData-discoverable-fields.html
 */
export class Logger {
  console: LogConsole = plainConsole;
  #keys: Facts = {};

  /** From now on lines carry these too. */
  appendKeys(keys: Facts): void {
    this.#keys = { ...this.#keys, ...keys };
  }

  resetKeys(): void {
    this.#keys = {};
  }

  info(message: string, facts: Facts = {}): void {
    this.#write('info', message, facts);
  }

  error(message: string, facts: unknown = {}): void {
    const isFacts = typeof facts === 'object' && facts !== null && !(facts instanceof Error);
    this.#write('error', message, isFacts ? (facts as Facts) : { error: facts });
  }

  #write(level: keyof LogConsole, message: string, facts: Facts): void {
    if (isSilent()) return;
    const timestamp = new Date().toISOString();
    const line = { level: level.toUpperCase(), message, timestamp, service: 'aurora-restore', ...this.#keys, ...facts };
    this.console[level](JSON.stringify(line, (_key, value) => (value instanceof Error ? describe(value) : value)));
  }
}

/** An error has no fields of its own that JSON would show. */
function describe({ name, message, stack, cause }: Error): Facts {
  return { name, message, stack, cause };
}

export const logger = new Logger();
