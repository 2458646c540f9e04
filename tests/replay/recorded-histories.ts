import { runExecution } from '../../local/stepfunctions/engine-execution.ts';
import { History, type HistoryEvent } from '../../local/stepfunctions/history.ts';
import type { Json } from '../../local/stepfunctions/json.ts';
import type { Machine } from '../../local/stepfunctions/states/language.ts';

export type Answer = { readonly result: Json } | { readonly error: string; readonly cause: string };

export interface Script {
  readonly id: string;
  readonly name: string;
  readonly startedAt: string;
  readonly input: Json;
  /** Of each state's function what it answers first, second, and so on. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
  /** The state in which the execution is stopped. */
  readonly stopIn?: string;
}

/** How long a transition and a function take, in milliseconds. */
const [transition, call] = [25, 1800];

/** The history of an execution, with the times as the AWS CLI writes them. No real time passes. */
export async function recordHistory(definition: Machine, script: Script): Promise<readonly object[]> {
  const { id, name, input, answers, stopIn } = script;
  const startedAt = Date.parse(script.startedAt);
  const history = new History();
  const stopping = new AbortController();
  const counts = new Map<string, number>();
  let [now, state] = [startedAt, ''];
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    stopping.signal.throwIfAborted();
  };
  const role = { roleArn: 'arn:aws:iam::000000000000:role/aurora-restore-local-states' };
  const started = { input: JSON.stringify(input), inputDetails: { truncated: false }, ...role };
  history.add({ type: 'ExecutionStarted', at: now, details: ['executionStartedEventDetails', started] });
  const end = await runExecution(
    {
      arn: id,
      ...{ definition, input, startedAt },
      context: { Execution: { Id: id, Name: name, RoleArn: role.roleArn, RedriveCount: 0 }, StateMachine: {} },
    },
    {
      now: () => now,
      // The timeout of the whole: none of these runs into it.
      pass: () => new Promise(() => {}),
      ...{ pause: pass, pauseBeforeRetry: pass },
      record: (event) => {
        now += transition;
        const entered = event.type.endsWith('StateEntered') ? event.details?.[1]['name'] : undefined;
        state = typeof entered === 'string' ? entered : state;
        const eventId = history.add({ ...event, at: now });
        if (entered === stopIn && entered !== undefined) stopping.abort(new Error('stopped'));
        return eventId;
      },
      invoke: async () => {
        now += call;
        const count = counts.get(state) ?? 0;
        counts.set(state, count + 1);
        const answer = answers[state]?.[count];
        if (answer === undefined) throw new Error(`The script has no answer ${count + 1} of ${state}.`);
        return answer;
      },
    },
    stopping.signal,
  );
  history.add({ at: now, ...ending(end) });
  return history.events({ reverseOrder: false, includeExecutionData: true }).map(asExported);
}

function ending(end: Awaited<ReturnType<typeof runExecution>>): Omit<Parameters<History['add']>[0], 'at'> {
  if (end === undefined) return { type: 'ExecutionAborted', details: ['executionAbortedEventDetails', {}] };
  if (end.status === 'SUCCEEDED') {
    const output = { output: JSON.stringify(end.output), outputDetails: { truncated: false } };
    return { type: 'ExecutionSucceeded', details: ['executionSucceededEventDetails', output] };
  }
  const { error = '', cause = '' } = end.status === 'FAILED' ? end : {};
  return { type: 'ExecutionFailed', details: ['executionFailedEventDetails', { error, cause }] };
}

/** The AWS CLI writes `2026-11-25T02:44:35.793000+00:00`. */
function asExported(event: HistoryEvent): object {
  const timestamp = new Date(event.timestamp * 1000).toISOString().replace('Z', '000+00:00');
  return { ...event, timestamp };
}
