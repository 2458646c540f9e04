import { StepFunctionsError } from './errors.ts';
import { isJsonObject, type JsonObject } from './json.ts';

/** The members of a request, read by type. Each throws ValidationException, naming the member and what was expected. */
export class Members {
  readonly #members: JsonObject;

  constructor(body: string) {
    let parsed: unknown;
    try {
      parsed = body === '' ? {} : JSON.parse(body);
    } catch {
      throw new StepFunctionsError('SerializationException', 'The request body is not JSON.');
    }
    if (!isJsonObject(parsed))
      throw new StepFunctionsError('SerializationException', 'The request body is not an object.');
    this.#members = parsed;
  }

  string(name: string): string {
    return this.optionalString(name) ?? refuse(name, null, 'Member must not be null');
  }

  /** `longest` in characters. */
  optionalString(name: string, { longest = Number.POSITIVE_INFINITY } = {}): string | undefined {
    const value = this.#members[name] ?? undefined;
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return refuse(name, value, 'Member must be a string');
    if (value.length <= longest) return value;
    return refuse(name, value, `Member must have length less than or equal to ${longest}`);
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.#members[name] ?? otherwise;
    return typeof value === 'boolean' ? value : refuse(name, value, 'Member must be a boolean');
  }

  /** How many results a page has: 1 to 1000, and 100 for 0 or nothing, as AWS has it. */
  maxResults(): number {
    const value = this.#members['maxResults'] ?? 0;
    const rule = 'Member must be an integer between 0 and 1000';
    const valid = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000;
    return valid ? value || 100 : refuse('maxResults', value, rule);
  }
}

function refuse(name: string, value: unknown, constraint: string): never {
  const shown = JSON.stringify(value);
  throw new StepFunctionsError(
    'ValidationException',
    `1 validation error detected: Value ${shown} at '${name}' failed to satisfy constraint: ${constraint}`,
  );
}
