import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { defaultDeadlines, deleteLimitSeconds, totalLimitSeconds } from '../../src/config/deadlines.ts';
import { durationSeconds } from '../../src/config/duration.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { problemsThrownBy } from './documents.ts';

const source = { region: 'us-east-1', cluster: 'orders-prod' };
const problems = (deadlines: object) =>
  problemsThrownBy(() =>
    parseConfig({ region: 'eu-west-1', targets: { orders: { source, deadlines } } }, 'config/dev.yml'),
  );

describe('the deadlines of a profile', () => {
  it('may be as long as the state machine can keep them', () => {
    expect(problems({ copy: '4h', delete: '11h', restore: '4h', setup: '2h' })).toEqual([]);
  });

  it('are refused where the retries of DeleteRDS would end before', () => {
    expect(problems({ copy: '1h', delete: '12h', restore: '1h' })).toEqual([
      'targets.orders.deadlines.delete: expected 11h at most, got "12h"',
    ]);
  });

  it('are refused where together they outlast the execution, the defaults of the others counted in', () => {
    expect(problems({ copy: '16h' })).toEqual([
      'targets.orders.deadlines: expected 21h at most together, got copy 16h, delete 1h, restore 4h, setup 2h',
    ]);
  });

  it.each([{ replace: { strategy: 'setAside' } }, { onFailure: 'cleanup' }])(
    'are refused where a second deletion would outlast the execution: %j',
    (rest) => {
      const profile = { source, deadlines: { delete: '8h' }, ...rest };
      const parse = () => parseConfig({ region: 'eu-west-1', targets: { orders: profile } }, 'config/dev.yml');
      expect(problemsThrownBy(parse)).toEqual([
        'targets.orders.deadlines: expected 21h at most together, got copy 6h, delete 8h twice, restore 4h, setup 2h',
      ]);
    },
  );

  it('fit into the definition: its retries, its timeout and the longest history', () => {
    const { States, TimeoutSeconds } = loadDefinition((key) => key);
    const seconds = (state: string, error: string) => {
      const retrier = States[state]?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes(error));
      return (retrier?.IntervalSeconds ?? 0) * (retrier?.MaxAttempts ?? 0);
    };
    const defaults = Object.values(defaultDeadlines).map(durationSeconds);
    expect(seconds('DeleteRDS', 'ClusterStillDeleting')).toBeGreaterThan(deleteLimitSeconds);
    // What its deadline does not count: attempts that end for another reason, each with up to a quarter of an hour.
    const otherAttempts = 8 * 900 + seconds('SetupDBUsers', 'DatabaseUnreachable') * 4;
    expect(totalLimitSeconds + otherAttempts).toBeLessThan(TimeoutSeconds);
    // One turn of a polling loop: nine events, 30 seconds.
    expect((totalLimitSeconds / 30) * 9).toBeLessThan(25_000);
    expect(defaults.reduce((sum, value) => sum + value, 0)).toBeLessThan(totalLimitSeconds);
  });
});
