import { describe, expect, it } from 'vitest';
import { durationSeconds } from '../../src/config/duration.ts';

describe('durationSeconds', () => {
  it.each([
    ['1m', 60],
    ['90m', 5400],
    ['6h', 21_600],
  ])('reads %s as %i seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds);
  });

  it.each(['', '0m', '6', '6H', '1.5h', '-1h', ' 6h', '6h\n', '1h30m', '100000m'])(
    'throws a RangeError for %j',
    (text) => {
      expect(() => durationSeconds(text)).toThrow(RangeError);
    },
  );
});
