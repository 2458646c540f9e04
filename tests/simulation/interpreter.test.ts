import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { interpret } from '../../simulation/machine/interpreter.ts';
import { requireKnown } from '../../simulation/machine/known-subset.ts';
import { named } from '../local/stepfunctions/fake-lambda.ts';
import { handleFailure, request, results, startRestores } from '../state-machine/scripted-restores.ts';
import { changed } from './changed-definition.ts';

const definition = loadDefinition((key) => `arn:aws:lambda:us-east-1:123456789012:function:${key}`);

type Script = Parameters<Awaited<ReturnType<typeof startRestores>>['run']>[0];

let restores: Awaited<ReturnType<typeof startRestores>>;
beforeAll(async () => {
  restores = await startRestores({ speed: 4000 });
});
afterAll(() => restores.close());

/** Runs a script through the interpreter, on a clock that moves by what is slept alone. */
async function interpretScript(script: NonNullable<Script>) {
  let now = Date.parse('2026-03-01T02:00:00Z');
  const visited: string[] = [];
  const calls: { readonly state: string; readonly event: unknown }[] = [];
  const end = await interpret(
    definition,
    { id: 'arn', name: 'restore', startedAt: now, input: request },
    {
      now: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
      entered: (state) => visited.push(state),
      invoke: async (state, _resource, event) => {
        const attempt = calls.filter((call) => call.state === state).length;
        calls.push({ state, event: structuredClone(event) });
        const answers = script[state];
        const answer = answers?.[Math.min(attempt, answers.length - 1)] ?? results[state] ?? handleFailure;
        try {
          if (answer instanceof Error) throw answer;
          return { result: typeof answer === 'function' ? await answer(event) : answer };
        } catch (error) {
          const { name, message } = error as Error;
          return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: message }) };
        }
      },
    },
  );
  return { end, visited, calls, seconds: (now - Date.parse('2026-03-01T02:00:00Z')) / 1000 };
}

/** What both runs can have in common: no clock's reading, no execution's name, no stack. */
const comparable = (event: unknown) =>
  JSON.parse(
    JSON.stringify(event, (key, value) => {
      if (key === 'execution' || key === 'enteredAt') return undefined;
      if (key !== 'Cause' || typeof value !== 'string') return value;
      const { errorType, errorMessage } = JSON.parse(value);
      return { errorType, errorMessage };
    }),
  );

const inProgress = (state: string, outcome: string) => ({ ...results[state], outcome });
const failure = { error: 'RestoreFailed', cause: JSON.stringify({ errorType: 'RestoreFailed', errorMessage: 'So.' }) };

const scripts: readonly (readonly [string, NonNullable<Script>])[] = [
  ['a restore in which all goes well', {}],
  [
    'polls and retries',
    {
      SnapshotCheck: [named('Lambda.Unknown', 'No answer.'), results['SnapshotCheck']],
      CheckCopyStatus: [inProgress('CheckCopyStatus', 'CopyInProgress'), results['CheckCopyStatus']],
      DeleteRDS: [named('ClusterStillDeleting', 'Wait.'), named('AwsUnavailable', 'Rate.'), results['DeleteRDS']],
      CheckRestoreStatus: [
        inProgress('CheckRestoreStatus', 'RestoreInProgress'),
        named('ClusterBusy', 'Busy.'),
        results['CheckRestoreStatus'],
      ],
    },
  ],
  ['a failed outcome', { CheckRestoreStatus: [{ ...inProgress('CheckRestoreStatus', 'RestoreFailed'), failure }] }],
  ['an error that lasts', { DeleteRDS: [named('TargetChanged', 'Another one.')] }],
  ['an error that outlasts its retries', { CopySnapshot: Array(8).fill(named('AwsUnavailable', 'Rate exceeded.')) }],
  [
    'a HandleFailure that has to be run again',
    {
      SnapshotCheck: [named('SnapshotNotFound', 'None.')],
      HandleFailure: [named('Lambda.ServiceException', 'Not now.'), handleFailure],
    },
  ],
  ['a path that leads nowhere', { SnapshotCheck: [{ request: {}, plan: {}, check: {} }], CheckCopyStatus: [{}] }],
];

describe('the interpreter', () => {
  it.each(scripts)('goes the ways of the engine, with its payloads: %s', async (_, script) => {
    const [engine, own] = await Promise.all([restores.run(script), interpretScript(script)]);
    expect(own.visited).toEqual(engine.visited);
    expect(own.end.status).toBe(engine.status);
    if (own.end.status === 'SUCCEEDED') expect(own.end.output).toEqual(engine.output);
    else expect(own.end.error).toBe(engine.error);
    expect(own.calls.map(({ state }) => state)).toEqual(engine.calls.map(({ state }) => state));
    expect(own.calls.map(({ event }) => comparable(event))).toEqual(engine.calls.map(({ event }) => comparable(event)));
  });
});

describe('the subset that the interpreter knows', () => {
  it('is all of the deployed definition', () => {
    expect(() => requireKnown(definition)).not.toThrow();
  });

  it.each([
    ['a state of another type', ['States', 'WaitForCopy', 'Type'], 'Parallel'],
    ['a field that it does not know', ['States', 'DeleteRDS', 'TimeoutSeconds'], 60],
    ['another comparison', ['States', 'IsCopyComplete', 'Choices', 0, 'StringMatches'], 'Copy*'],
    ['another kind of retry', ['States', 'DeleteRDS', 'Retry', 0, 'MaxDelaySeconds'], 60],
    ['a catch of some errors only', ['States', 'DeleteRDS', 'Catch', 0, 'ErrorEquals'], ['TargetChanged']],
    ['a path with an index', ['States', 'WaitForCopy', 'SecondsPath'], '$.plan.polling[0]'],
    ['an intrinsic function', ['States', 'DeleteRDS', 'Parameters', 'id.$'], 'States.UUID()'],
  ])('has no %s', (_, path, value) => {
    expect(() => requireKnown(changed(definition, path, value))).toThrow(
      new RegExp(`^The interpreter does not know ${path[1]}`),
    );
  });
});
