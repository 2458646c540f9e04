import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Definition, loadDefinition } from '../../local/definition.ts';
import { todaysSchemas } from '../../replay/schemas.ts';
import { changed } from '../simulation/changed-definition.ts';
import { exported, todays, told } from './histories.ts';

const releases = readdirSync(import.meta.dirname).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
const definition = loadDefinition((key) => key);
const withChange = (path: readonly (string | number)[], value: unknown) => ({
  definition: changed(definition, ['States', ...path], value) as Definition,
});

it('has histories of every release whose payloads are recorded', () => {
  expect(releases).toEqual(readdirSync(`${import.meta.dirname}/../payloads`).filter((name) => /^\d/.test(name)));
});

describe.each(releases)('what release %s has recorded', (release) => {
  it.each(['succeeded', 'failed', 'stopped'])('would be decided the same today: %s', async (name) => {
    expect(await told(exported(release, name))).toEqual([]);
  });
});

it('tells that a restore of 0.1.0 whose database was not reached at once would be tried again sooner today', async () => {
  expect(await told(exported('0.1.0', 'retried'))).toEqual([
    'SetupDBUsers pause 2: before the next attempt, recorded 30 s, today 20 s',
  ]);
});

it.each(['succeeded', 'failed', 'retried', 'stopped'])('finds nothing in what today has recorded: %s', async (name) => {
  expect(await told(await todays(name))).toEqual([]);
});

describe('a changed definition', () => {
  const retries = definition.States['SetupDBUsers']?.Retry ?? [];
  const unreachable = retries.findIndex(({ ErrorEquals }) => ErrorEquals.includes('DatabaseUnreachable'));
  const cases: readonly [string, string, { definition: Definition }, readonly string[]][] = [
    [
      'a Choice',
      'stopped',
      withChange(['IsCopyComplete', 'Choices', 1, 'Next'], 'DeleteRDS'),
      ['IsCopyComplete next: recorded: WaitForCopy; today: DeleteRDS'],
    ],
    [
      'a Choice without a rule and a Default',
      'stopped',
      withChange(['IsCopyComplete'], { Type: 'Choice', Choices: [] }),
      [
        "IsCopyComplete failure: recorded: WaitForCopy; today: the execution fails with States.Runtime: An error occurred while executing the state 'IsCopyComplete' (entered at the event id #17). Failed to transition out of the state. The state does not point to a next state.",
      ],
    ],
    [
      'a ResultPath',
      'stopped',
      withChange(['CopySnapshot', 'ResultPath'], '$.snapshotCopy'),
      [
        expect.stringMatching(/^CopySnapshot output: copy: recorded an object with the keys .*, today nothing$/),
        expect.stringMatching(/^CopySnapshot output: snapshotCopy: recorded nothing, today an object/),
      ] as never,
    ],
    [
      'a ResultSelector',
      'stopped',
      withChange(['CopySnapshot', 'ResultSelector'], { 'outcome.$': '$.outcome', adopted: false }),
      expect.arrayContaining(['CopySnapshot output: copy.percentProgress: recorded 100, today nothing']) as never,
    ],
    [
      'a Wait',
      'succeeded',
      withChange(['WaitForCopy', 'SecondsPath'], '$.plan.deadlines.copySeconds'),
      [expect.stringMatching(/^WaitForCopy pause: recorded 30 s, today \d+ s$/)] as never,
    ],
    [
      'fewer attempts',
      'retried',
      withChange(['SetupDBUsers', 'Retry', unreachable, 'MaxAttempts'], 1),
      [
        'SetupDBUsers retry 2: recorded: tried again after DatabaseUnreachable; today: no more attempt',
        'SetupDBUsers next: recorded: ArchiveSnapshot; today: HandleFailure',
      ],
    ],
    [
      'more attempts',
      'failed',
      withChange(['RestoreSnapshot', 'Retry', 0, 'ErrorEquals'], ['RestoreRejected']),
      ['RestoreSnapshot retry 1: recorded: HandleFailure after RestoreRejected; today: attempt 2'],
    ],
    [
      'a Catch that is gone',
      'failed',
      withChange(['RestoreSnapshot', 'Catch'], []),
      ['RestoreSnapshot failure: recorded: HandleFailure; today: the execution fails with RestoreRejected'],
    ],
    [
      'a Catch that leads elsewhere',
      'failed',
      withChange(['RestoreSnapshot', 'Catch', 0, 'Next'], 'SendNotification'),
      ['RestoreSnapshot next: recorded: HandleFailure; today: SendNotification'],
    ],
    [
      'a Catch of the last state',
      'failed',
      withChange(['HandleFailure', 'Catch'], [{ ErrorEquals: ['States.ALL'], ResultPath: null, Next: 'DeleteRDS' }]),
      ['HandleFailure failure: recorded: the execution fails with RestoreRejected; today: DeleteRDS'],
    ],
    [
      'Parameters',
      'stopped',
      withChange(['CopySnapshot', 'Parameters', 'state', 'retryIntervalSeconds'], 30),
      ['CopySnapshot event 1: state.retryIntervalSeconds: recorded nothing, today 30'],
    ],
    [
      'another function',
      'stopped',
      withChange(['CopySnapshot', 'Resource'], 'Copy'),
      ['CopySnapshot event 1: recorded: the function aurora-restore-dev-CopySnapshot; today: Copy'],
    ],
    [
      'a state that is gone',
      'stopped',
      withChange(['WaitForCopy'], undefined),
      ['WaitForCopy state: today there is no state WaitForCopy'],
    ],
    [
      'a state of another kind',
      'stopped',
      withChange(['WaitForCopy', 'Type'], 'Pass'),
      ['WaitForCopy state: recorded: a Wait; today: a Pass'],
    ],
    [
      'another end',
      'succeeded',
      withChange(['SendNotification'], { ...definition.States['SendNotification'], End: undefined, Next: 'DeleteRDS' }),
      ['SendNotification next: recorded: the end; today: DeleteRDS'],
    ],
    [
      'another beginning and a shorter time',
      'stopped',
      { definition: { ...definition, StartAt: 'DeleteRDS', TimeoutSeconds: 20 } },
      [
        'state: recorded: it begins in SnapshotCheck; today: in DeleteRDS',
        expect.stringMatching(/^deadline: the execution lasted [\d.]+ s; today it ends after 20 s$/) as never,
      ],
    ],
  ];

  it.each(cases)('is seen: %s', async (_what, name, change, expected) => {
    expect(await told(await todays(name), change)).toEqual(expected);
  });
});

describe('a changed schema', () => {
  const schemas = (state: string, change: Partial<(typeof todaysSchemas)[string]>) => {
    const { payload = z.unknown(), ...others } = todaysSchemas[state] ?? {};
    return { schemas: { ...todaysSchemas, [state]: { payload, ...others, ...change } } };
  };

  it('of a payload is seen where the function would refuse what it was handed', async () => {
    const payload = z.object({ plan: z.object({ target: z.literal('invoices') }), approval: z.string() });
    expect(await told(await todays('stopped'), schemas('CopySnapshot', { payload }))).toEqual([
      'CopySnapshot refused 1: payload.plan.target: expected invoices, got "orders-staging"',
      'CopySnapshot refused 1: payload.approval: expected a string, got nothing',
    ]);
  });

  it('of a result is seen where it would not be read any more', async () => {
    const result = z.object({ outcome: z.literal('CopyBegun') });
    expect(await told(await todays('stopped'), schemas('CopySnapshot', { result }))).toEqual([
      'CopySnapshot result 1: outcome: expected CopyBegun, got "CopyInitiated"',
    ]);
  });

  it('of a result is seen where not all of it is read any more', async () => {
    const result = z.object({
      outcome: z.string(),
      snapshotId: z.string(),
      snapshotArn: z.string(),
      status: z.string(),
    });
    expect(await told(await todays('stopped'), schemas('CopySnapshot', { result }))).toEqual([
      'CopySnapshot result 1: startedAt: today this is not read',
      'CopySnapshot result 1: adopted: today this is not read',
      'CopySnapshot result 1: percentProgress: today this is not read',
    ]);
  });

  it('is not held against a function that refused what it was handed', async () => {
    const refusal = { error: 'InvalidRequest', cause: '{"errorType":"InvalidRequest","errorMessage":"target"}' };
    const text = await todays('failed', (script) => ({
      ...script,
      input: { target: 1 },
      answers: { SnapshotCheck: [refusal], HandleFailure: [refusal] },
    }));
    expect(await told(text)).toEqual([]);
  });
});
