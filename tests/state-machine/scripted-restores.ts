import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DescribeExecutionOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { loadDefinition } from '../../local/definition.ts';
import { sleep as sleepReally } from '../../local/stepfunctions/sleep.ts';
import type { TaskEvent } from '../../src/payload/task-event.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';
import { startEndpoint } from '../local/stepfunctions/endpoint.ts';

type Payload = Readonly<Record<string, unknown>>;

/** What the engine let pass for an execution: simulated seconds as it was told to, not as a busy machine made them. */
interface Pause {
  /** The state of the last call before it. */
  readonly after: string | undefined;
  readonly seconds: number;
}

/** What a function was called with. */
interface Call {
  readonly state: string;
  readonly event: TaskEvent<Payload>;
}

/**
 * For a state, what its function does at the first call, the second, and so on; the last one stands for all further
 * calls. An Error is thrown, a function is called with the event, anything else is the result.
 */
type Script = Readonly<Record<string, readonly unknown[]>>;

export const request = { target: 'orders-staging', reason: 'drill' };
const plan = { target: 'orders-staging', polling: { copySeconds: 60, restoreSeconds: 120 } };

/** The Task states of a restore in their order, and what each returns unless a script says otherwise. */
export const results: Readonly<Record<string, Payload>> = {
  SnapshotCheck: { request, plan, check: { outcome: 'SnapshotAvailable' } },
  CopySnapshot: { outcome: 'CopyInitiated', snapshotId: 'copy-1' },
  CheckCopyStatus: { outcome: 'CopyComplete', snapshotId: 'copy-1' },
  DeleteRDS: { outcome: 'ClusterDeleted', cluster: 'orders-staging' },
  RestoreSnapshot: { outcome: 'RestoreInitiated', cluster: 'orders-staging' },
  CheckRestoreStatus: { outcome: 'RestoreComplete', cluster: 'orders-staging' },
  SetupDBUsers: { outcome: 'UsersSetup', roles: [] },
  ArchiveSnapshot: { outcome: 'SnapshotArchived', kept: ['copy-1'] },
  SendNotification: { outcome: 'NotificationSent', messageId: 'message-1' },
};
export const tasks = Object.keys(results);

/** Where each result goes in the payload; SnapshotCheck's is the payload. */
const resultKeys: Readonly<Record<string, string>> = {
  CopySnapshot: 'copy',
  CheckCopyStatus: 'copy',
  DeleteRDS: 'deletion',
  RestoreSnapshot: 'restore',
  CheckRestoreStatus: 'restore',
  SetupDBUsers: 'users',
  ArchiveSnapshot: 'archive',
  SendNotification: 'notification',
};

/** The payload once every Task before this one has returned its result; that of the whole restore without a state. */
export function payloadBefore(state?: string): Payload {
  const earlier = state === undefined ? tasks : tasks.slice(0, tasks.indexOf(state));
  const kept = earlier
    .filter((task) => resultKeys[task] !== undefined)
    .map((task) => [resultKeys[task], results[task]]);
  return { ...(earlier.length === 0 ? request : results['SnapshotCheck']), ...Object.fromEntries(kept) };
}

/** HandleFailure as it is deployed, but for its topic and its log. */
export const handleFailure = createHandleFailure({
  ...{ clusters: new FakeClusters(), snapshots: new FakeSnapshots(), restores: new FakeRestores() },
  notifier: { publish: async () => 'message-1' },
  log: { info: () => {}, error: () => {} },
  metrics: { put: () => {} },
});

/** The deployed definition at an endpoint of its own. Executions may run side by side: each follows its own script. */
export async function startRestores(options: { readonly speed: number }) {
  const pauses = new Map<string, Pause[]>();
  const stack = await startEndpoint({
    ...options,
    sleep: async (milliseconds, signal, executionArn) => {
      const name = executionArn.split(':').at(-1) ?? '';
      const seconds = Math.round(milliseconds * options.speed) / 1000;
      pauses.get(name)?.push({ after: calls.get(name)?.at(-1)?.state, seconds });
      await sleepReally(milliseconds, signal);
    },
  });
  const scripts = new Map<string, Script>();
  const calls = new Map<string, Call[]>();
  for (const state of [...tasks, 'HandleFailure']) {
    stack.lambda.define(state, ({ functionName, payload: event }: { functionName: string; payload: Call['event'] }) => {
      const made = calls.get(event.execution.name) ?? [];
      const attempt = made.filter((call) => call.state === functionName).length;
      made.push({ state: functionName, event });
      const answers = scripts.get(event.execution.name)?.[functionName];
      const answer = answers?.[Math.min(attempt, answers.length - 1)] ?? results[functionName] ?? handleFailure;
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(event) : answer;
    });
  }
  const definition = loadDefinition((key) => `arn:aws:lambda:us-east-1:123456789012:function:${key}`);
  const stateMachineArn = await stack.create(JSON.stringify(definition));

  const ended = async (executionArn: string): Promise<DescribeExecutionOutput> => {
    for (;;) {
      const execution = await stack.describe(executionArn);
      if (execution.status !== 'RUNNING') return execution;
      await sleep(20);
    }
  };
  const history = async (executionArn: string): Promise<HistoryEvent[]> => {
    const { events, nextToken } = await stack.sfn.send(
      new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
    );
    if (nextToken !== undefined) throw new Error('The history has more events than one page.');
    return events ?? [];
  };

  return {
    /** Runs a restore to its end. */
    run: async (script: Script = {}, input: Payload = request) => {
      const name = `restore-${scripts.size + 1}`;
      const made: Call[] = [];
      scripts.set(name, script);
      calls.set(name, made);
      const asked: Pause[] = [];
      pauses.set(name, asked);
      const { executionArn = '' } = await stack.sfn.send(
        new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
      );
      const execution = await ended(executionArn);
      const events = await history(executionArn);
      return {
        executionArn,
        name,
        status: execution.status,
        error: execution.error,
        cause: execution.cause,
        output: execution.output === undefined ? undefined : JSON.parse(execution.output),
        startedAt: execution.startDate?.toISOString(),
        /** Simulated, from start to end. */
        seconds: (Number(execution.stopDate) - Number(execution.startDate)) / 1000,
        events,
        /** The states in the order in which they were entered. */
        visited: events.flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []),
        calls: made,
        pauses: asked,
        /** What the function of a state was handed, call by call. */
        handed: (state: string) => made.filter((call) => call.state === state).map(({ event }) => event),
      };
    },
    close: () => stack.close(),
  };
}

export type Restore = Awaited<ReturnType<Awaited<ReturnType<typeof startRestores>>['run']>>;

/** The simulated seconds of each pause between a call of a state's function and the next call, waits included. */
export function pausesAfter({ pauses }: Restore, state: string): number[] {
  return pauses.filter(({ after }) => after === state).map(({ seconds }) => seconds);
}
