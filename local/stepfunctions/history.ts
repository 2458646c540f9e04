import type { Json, JsonObject } from './json.ts';

/** An event as the engine tells of it, before it has its place in the history. Times are simulated milliseconds. */
export interface HistoryRecord {
  readonly type: string;
  readonly at: number;
  /** The key of the event's details, e.g. `stateEnteredEventDetails`, and the details. */
  readonly details?: readonly [key: string, details: JsonObject];
}

/** https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html; `timestamp` in seconds. */
export type HistoryEvent = JsonObject & { readonly id: number; readonly type: string; readonly timestamp: number };

/** What `includeExecutionData: false` leaves out. */
const executionData = ['input', 'output', 'cause'];

/** One execution's events, numbered from 1. */
export class History {
  readonly #events: HistoryEvent[] = [];

  /** Returns the event's id. */
  add({ type, at, details }: HistoryRecord): number {
    const id = this.#events.length + 1;
    this.#events.push({
      timestamp: seconds(at),
      type,
      id,
      // AWS lets the first state follow on 0, as the start itself does.
      previousEventId: id <= 2 ? 0 : id - 1,
      ...(details ? { [details[0]]: details[1] } : {}),
    });
    return id;
  }

  events(options: { readonly reverseOrder: boolean; readonly includeExecutionData: boolean }): HistoryEvent[] {
    const events = options.reverseOrder ? this.#events.toReversed() : [...this.#events];
    return options.includeExecutionData ? events : events.map(withoutData);
  }
}

/** Simulated milliseconds as AWS's JSON has times: seconds with three decimals. */
export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds) / 1000;
}

/** A value as event details carry it: JSON text, never cut short here. */
export function data(kind: 'input' | 'output', value: Json): JsonObject {
  return { [kind]: JSON.stringify(value), [`${kind}Details`]: { truncated: false } };
}

function withoutData(event: HistoryEvent): HistoryEvent {
  const shown = structuredClone(event);
  for (const details of Object.values(shown)) {
    if (typeof details !== 'object' || details === null || Array.isArray(details)) continue;
    for (const key of executionData) delete details[key];
  }
  return shown;
}
