import { describe, expect, it } from 'vitest';
import { secondsUntil, watchTime } from '../../src/upkeep/watch-time.ts';

const now = '2026-11-24T02:00:00.000Z';

describe('the time of a watch', () => {
  it.each(['2026-11-24T02:00:00Z', '2028-02-29T23:59:59.123Z', '2026-11-24T02:00:00+05:30'])(
    'is %s where it is asked for',
    (time) => {
      expect(watchTime({ time, id: 'a', source: 'aws.events' }, now)).toBe(time);
    },
  );

  it.each([undefined, null, '', {}])('is now for an input of %j', (event) => {
    expect(watchTime(event, now)).toBe(now);
  });

  it.each([
    ['yesterday', 'got "yesterday"'],
    ['', 'got ""'],
    ['2026-11-24', 'got "2026-11-24"'],
    ['2026-11-24T02:00:00', 'got "2026-11-24T02:00:00"'],
    ['2026-02-31T00:00:00Z', 'got "2026-02-31T00:00:00Z"'],
    ['2026-11-24T25:00:00Z', 'got "2026-11-24T25:00:00Z"'],
    ['2026-11-24T02:00:00+25:00', 'got "2026-11-24T02:00:00+25:00"'],
    ['0000-01-01T00:00:00Z', 'got "0000-01-01T00:00:00Z"'],
    ['+275760-09-13T00:00:00Z', 'got "+275760-09-13T00:00:00Z"'],
    [1_764_000_000, 'got 1764000000'],
    [null, 'got null'],
  ])('is refused for %j, with what was expected', (time, got) => {
    expect(() => watchTime({ time }, now)).toThrow(
      expect.objectContaining({ name: 'InvalidRequest', message: expect.stringContaining('a time such as') }),
    );
    expect(() => watchTime({ time }, now)).toThrow(got);
  });

  it.each([
    [[], 'body: expected an object with the key time, got an empty list'],
    ['now', 'body: expected an object with the key time, got "now"'],
    [{ tim: '2026-11-24T02:00:00Z' }, 'time: expected it among the keys tim'],
  ])('is missed in %j, by name', (event, sentence) => {
    expect(() => watchTime(event, now)).toThrow(sentence);
  });

  it('may be a little before what it is measured from, as a schedule comes late, and not long before', () => {
    expect(secondsUntil(now, '2026-11-24T01:00:00Z', 'a')).toBe(3600);
    expect(secondsUntil(now, '2026-11-24T02:00:07Z', 'a')).toBe(0);
    expect(() => secondsUntil('1971-01-01T00:00:00Z', now, 'the data of orders was taken')).toThrow(
      `time: expected a time after the data of orders was taken, ${now}, got "1971-01-01T00:00:00Z"`,
    );
    expect(secondsUntil(now, 'unknown', 'a')).toBeNaN();
  });
});
