import { isJsonObject, type Json, type JsonObject } from '../local/stepfunctions/json.ts';
import { RuntimeFailure, StateFailure } from '../local/stepfunctions/states/failure.ts';
import type { State } from '../local/stepfunctions/states/language.ts';
import { runState } from '../local/stepfunctions/states/machine.ts';
import { taskEventSchema } from '../src/payload/task-event.ts';
import type { Stay } from './recorded.ts';

/** What today's state does with what was recorded. */
export interface Today {
  /** What it hands its function, attempt by attempt. */
  readonly events: readonly Json[];
  /** Seconds before the second attempt, the third, and so on: as many as it pauses. */
  readonly pauses: readonly number[];
  /** Of a Wait. */
  readonly waits?: number;
  readonly outcome:
    | { readonly kind: 'exited'; readonly output: Json; readonly next: string | undefined }
    | { readonly kind: 'failed'; readonly error: string; readonly cause: string }
    /** It calls its function once more than was recorded; what that would answer, nobody knows. */
    | { readonly kind: 'again' };
}

/** What the record has no answer for. */
class BeyondTheRecord extends Error {}

/**
 * Runs today's state on a recorded stay with the engine of the local stack: from the recorded input, each attempt answered
 * as it was then. No time passes, and nothing is called.
 */
export async function runStay(state: State, stay: Stay, execution: JsonObject): Promise<Today> {
  const events: Json[] = [];
  const pauses: number[] = [];
  let waits: number | undefined;
  const neverAborted = new AbortController().signal;
  const surroundings = {
    now: () => enteredAt(stay),
    pass: async () => {},
    pause: async (milliseconds: number) => {
      waits = milliseconds / 1000;
    },
    pauseBeforeRetry: async (milliseconds: number) => {
      pauses.push(milliseconds / 1000);
    },
    record: () => stay.eventId,
    invoke: async (_resource: string, event: Json) => {
      events.push(event);
      const answer = stay.attempts[events.length - 1]?.answer;
      if (answer === undefined) throw new BeyondTheRecord();
      return answer;
    },
  };
  const told = (outcome: Today['outcome']): Today => ({
    events,
    pauses,
    ...(waits === undefined ? {} : { waits }),
    outcome,
  });
  try {
    const context = { Execution: execution };
    const { output, next } = await runState(stay.name, state, stay.input, {
      surroundings,
      signal: neverAborted,
      context,
    });
    return told({ kind: 'exited', output, next });
  } catch (error) {
    if (error instanceof BeyondTheRecord) return told({ kind: 'again' });
    if (!(error instanceof StateFailure)) throw error;
    const failure = error instanceof RuntimeFailure ? error.within(stay.name, stay.eventId) : error;
    return told({ kind: 'failed', error: failure.error ?? '', cause: failure.reason ?? '' });
  }
}

/** `$$.Execution` as the functions were shown it: the history itself has neither its id nor its name. */
export function executionContext(stays: readonly Stay[], input: Json, startedAt: number): JsonObject {
  const shown = stays
    .flatMap(({ attempts }) => attempts)
    .flatMap(({ event }) => taskEventSchema.safeParse(event).data ?? [])
    .map(({ execution }) => ({ Id: execution.id, Name: execution.name, StartTime: execution.startedAt }));
  const unknown = { Id: '', Name: '', StartTime: new Date(startedAt).toISOString() };
  return { Input: input, RedriveCount: 0, RoleArn: '', ...(shown[0] ?? unknown) };
}

/** As the function was shown it: the event's own time may be some milliseconds off. */
function enteredAt({ attempts, enteredAt: recorded }: Stay): number {
  const event = attempts[0]?.event;
  const state = isJsonObject(event) ? event['state'] : undefined;
  const shown = isJsonObject(state) ? Date.parse(String(state['enteredAt'])) : Number.NaN;
  return Number.isFinite(shown) ? shown : recorded;
}
