import { describe, expect, it } from 'vitest';
import { windowMinutes, windowsOverlap } from '../src/windows.ts';

describe('the length of a window', () => {
  it.each([
    ['02:00-03:00', 60],
    ['23:45-00:15', 30],
    ['sun:23:45-mon:00:15', 30],
    ['Sun:04:00-Sun:05:30', 90],
    ['sun:04:00-mon:04:00', 1440],
    ['02:00-02:00', 0],
    ['2:00-3:00', undefined],
    ['24:00-01:00', undefined],
    ['someday:04:00-sun:05:00', undefined],
  ])('of %s is %s', (window, minutes) => {
    expect(windowMinutes(window)).toBe(minutes);
  });
});

describe('a backup window', () => {
  it.each([
    ['02:00-03:00', 'sun:02:30-sun:03:30'],
    ['02:00-03:00', 'wed:01:30-wed:02:01'],
    ['02:00-03:00', 'sat:01:00-sat:05:00'],
    ['23:45-00:15', 'tue:00:00-tue:00:30'],
    ['00:00-00:30', 'sun:23:45-mon:00:15'],
    ['00:10-00:40', 'sun:23:45-mon:00:15'],
  ])('%s overlaps %s', (backup, maintenance) => {
    expect(windowsOverlap(backup, maintenance)).toBe(true);
  });

  it.each([
    ['02:00-03:00', 'sun:03:00-sun:04:00'],
    ['03:00-04:00', 'sun:02:00-sun:03:00'],
    ['23:00-23:30', 'sun:23:30-mon:00:30'],
    ['', 'sun:03:00-sun:04:00'],
  ])('%s does not overlap %s', (backup, maintenance) => {
    expect(windowsOverlap(backup, maintenance)).toBe(false);
  });
});
