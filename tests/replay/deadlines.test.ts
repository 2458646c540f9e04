import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../local/stepfunctions/json.ts';
import type { ErrorName } from '../../src/failures/catalogue.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { messageWithFacts } from '../../src/failures/thrown-error.ts';
import { todays, told } from './histories.ts';
import type { Answer, Script } from './recorded-histories.ts';

const thrown = (error: ErrorName, sentence: string, facts = {}): Answer => ({
  error,
  cause: JSON.stringify({
    errorType: error,
    errorMessage: messageWithFacts(new PipelineError(error, sentence, facts)),
  }),
});

/** The same execution with other deadlines in its plan, and other answers. */
function planned(deadlines: object, answers: Script['answers'] = {}) {
  return (script: Script): Script => {
    const [checked] = script.answers['SnapshotCheck'] ?? [];
    if (checked === undefined || 'error' in checked || !isJsonObject(checked.result))
      throw new Error('There is no plan.');
    const plan = checked.result['plan'] as JsonObject;
    const result = {
      ...checked.result,
      plan: { ...plan, deadlines: { ...(plan['deadlines'] as object), ...deadlines } },
    };
    return { ...script, answers: { ...script.answers, SnapshotCheck: [{ result }], ...answers } };
  };
}

/** The result of a state's function, begun a while before the state is entered. */
function begun(state: string, change: object) {
  return (script: Script): Script => ({
    ...script,
    answers: {
      ...script.answers,
      [state]: (script.answers[state] ?? []).map((answer) =>
        'result' in answer ? { result: { ...(answer.result as object), ...change } } : answer,
      ),
    },
  });
}

describe('a deadline', () => {
  it('is seen to end a copy that was waited for then', async () => {
    const early = begun('CopySnapshot', { startedAt: '2026-11-25T01:44:35.000Z' });
    const text = await todays('succeeded', (script) => planned({ copySeconds: 600 })(early(script)));
    expect(await told(text)).toEqual([
      expect.stringMatching(
        /^CheckCopyStatus deadline 1: recorded: CopyInProgress; today the deadline of 600 s is over after 360\d\.\d+ s$/,
      ),
    ]);
  });

  it('is seen not to end a copy that was given up then', async () => {
    const failure = { error: 'CopyDeadlineExceeded', cause: '{}' };
    const text = await todays('stopped', begun('CheckCopyStatus', { failure }));
    expect(await told(text)).toEqual([
      expect.stringMatching(/^CheckCopyStatus deadline 1: recorded: CopyDeadlineExceeded; .* is not over yet after /),
    ]);
  });

  it('is seen to end a restore that was waited for then', async () => {
    const early = begun('RestoreSnapshot', { startedAt: '2026-11-25T01:44:35.000Z' });
    const text = await todays('succeeded', (script) => planned({ restoreSeconds: 900 })(early(script)));
    expect(await told(text)).toEqual([
      expect.stringMatching(/^CheckRestoreStatus deadline 1: recorded: RestoreInProgress; .* of 900 s is over after /),
    ]);
  });

  it('is counted in the pauses of a deletion', async () => {
    const waiting = Array.from({ length: 3 }, () => thrown('ClusterStillDeleting', 'deleting.'));
    const answers = { DeleteRDS: [...waiting, { result: { outcome: 'NoCluster', cluster: 'orders-staging' } }] };
    expect(await told(await todays('succeeded', planned({ deleteSeconds: 60 }, answers)))).toEqual([]);
    expect(await told(await todays('succeeded', planned({ deleteSeconds: 59 }, answers)))).toEqual([
      'DeleteRDS deadline 3: recorded: ClusterStillDeleting; today the deadline of 59 s is over after 60 s',
    ]);
  });

  it('may be given up an attempt early by a deletion that is refused', async () => {
    const exceeded = thrown('DeleteDeadlineExceeded', 'refused.');
    const answers = { DeleteRDS: [thrown('ClusterStillDeleting', 'deleting.'), exceeded], HandleFailure: [exceeded] };
    expect(await told(await todays('failed', planned({ deleteSeconds: 59 }, answers)))).toEqual([]);
    expect(await told(await todays('failed', planned({ deleteSeconds: 60 }, answers)))).toEqual([
      'DeleteRDS deadline 2: recorded: DeleteDeadlineExceeded; today the deadline of 60 s is not over yet after 30 s',
    ]);
  });

  it('is counted in the attempts of the setup', async () => {
    const running = thrown('SetupStillRunning', 'used up.', { attempts: 3 });
    const change = (setupSeconds: number) => (script: Script) =>
      planned({ setupSeconds }, { SetupDBUsers: [running, ...(script.answers['SetupDBUsers'] ?? [])] })(script);
    expect(await told(await todays('succeeded', change(2521)))).toEqual([]);
    expect(await told(await todays('succeeded', change(2520)))).toEqual([
      'SetupDBUsers deadline 1: recorded: SetupStillRunning; today the deadline of 2520 s is over after 2520 s',
    ]);
  });
});
