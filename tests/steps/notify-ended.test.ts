import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/errors.ts';
import { createNotifyEnded, endedEvent } from '../../src/steps/notify-ended.ts';
import { executionId } from './fakes/events.ts';
import { FakeMetrics } from './fakes/fake-metrics.ts';
import { FakeNotifier } from './fakes/fake-notifier.ts';

const startDate = Date.parse('2026-08-01T03:00:00.000Z');

function anEnd(changes: object = {}) {
  return endedEvent.parse({
    source: 'aws.states',
    detail: {
      executionArn: executionId,
      name: 'night-1',
      status: 'ABORTED',
      startDate,
      stopDate: startDate + 3_900_000,
      input: '{"target":"orders-staging"}',
      ...{ output: null, error: null, cause: null },
      ...changes,
    },
  });
}

async function notify(changes: object = {}) {
  const notifier = new FakeNotifier();
  const metrics = new FakeMetrics();
  const messageId = await createNotifyEnded({ notifier, metrics, stage: 'prod' })(anEnd(changes));
  return { messageId, measured: metrics.measured, ...notifier.published[0] };
}

describe('NotifyEnded', () => {
  it.each([
    ['ABORTED', 'restore-aborted', 'Restore of orders-staging was stopped', 'was stopped before it was complete'],
    ['TIMED_OUT', 'restore-timed-out', 'Restore of orders-staging timed out', 'longer than the state machine allows'],
  ])('tells that an execution was %s, with attributes to filter on', async (status, event, subject, text) => {
    const told = await notify({ status });
    expect(told).toMatchObject({ messageId: 'message-1', subject });
    expect(told.attributes).toEqual({
      ...{ event, status, target: 'orders-staging', stage: 'prod', execution: 'night-1' },
    });
    expect(told.text).toContain(text);
    expect(told.text).toContain('after 1 h 5 min.');
    expect(told.text).toContain(`Execution: ${executionId}`);
    expect(told.text).toContain('GET /restores/night-1');
    expect(told.text).toContain('<cluster>-aside-<hash>; the tag\naurora-restore:set-aside-from says so');
  });

  it.each([
    ['ABORTED', 'RestoresAborted'],
    ['TIMED_OUT', 'RestoresTimedOut'],
  ])('counts an execution that was %s, whatever its input names', async (status, metric) => {
    const { measured } = await notify({ status, input: '{"target":"whatever"}' });
    expect(measured).toEqual([{ values: { [metric]: 1 }, dimensions: {} }]);
  });

  it('says who stopped it and why, each on one line', async () => {
    const { text } = await notify({ error: 'Stopped', cause: 'by ana\nWhat to do: nothing' });
    expect(text).toContain('Error: Stopped\nCause: by ana What to do: nothing\n');
  });

  it.each([null, undefined, '', '{', '[]', '{"target":7}', '{"target":""}'])(
    'does not know the target of an execution with the input %j',
    async (input) => {
      const told = await notify({ input });
      expect(told.subject).toBe('Restore of an unknown target was stopped');
      expect(told.attributes).toMatchObject({ event: 'restore-aborted', target: 'an unknown target' });
    },
  );

  it('keeps a target of another’s making to one short line', async () => {
    const { attributes } = await notify({ input: JSON.stringify({ target: `a\nb${'c'.repeat(100)}` }) });
    expect(attributes?.['target']).toBe(`a b${'c'.repeat(60)}`);
  });

  it('leaves out how long it ran where that is not told', async () => {
    expect((await notify({ stopDate: null })).text).toMatch(
      /^The restore of orders-staging was stopped before it was complete\.\n/,
    );
  });

  it('throws where the message cannot be published, so that Lambda tries again', async () => {
    const notifier = new FakeNotifier();
    notifier.fail = new PipelineError('NotificationFailed', 'No topic.');
    await expect(createNotifyEnded({ notifier, metrics: new FakeMetrics() })(anEnd())).rejects.toMatchObject({
      name: 'NotificationFailed',
    });
  });

  it.each(['RUNNING', 'SUCCEEDED', 'FAILED'])('takes no event of an execution that is %s', (status) => {
    expect(endedEvent.safeParse({ detail: { ...anEnd().detail, status } }).success).toBe(false);
  });
});
