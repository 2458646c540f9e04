import { describe, expect, it } from 'vitest';
import { readOptions } from '../../simulation/options.ts';

describe('the options of npm run simulate', () => {
  it.each([
    [[], { first: 1, seeds: 100, replay: false }],
    [['--seeds', '7'], { first: 1, seeds: 7, replay: false }],
    [['--seeds', '7', '--seed', '40'], { first: 40, seeds: 7, replay: false }],
    [['--seed', '40'], { first: 40, seeds: 1, replay: true }],
    [['--mutants'], { seeds: 0, mutants: true, replay: false }],
    [['--mutants', 'generated', '--within', '9'], { mutants: true, wanted: { names: [], generated: true, within: 9 } }],
    [['--mutant', 'one', '--mutant', 'two'], { seeds: 0, mutants: true, wanted: { names: ['one', 'two'] } }],
    [['--seeds', '500', '--mutants', '--json'], { seeds: 500, mutants: true, json: true }],
  ])('%j are understood', (args, expected) => {
    expect(readOptions(args)).toMatchObject(expected);
  });

  it.each([
    [['--seeds', '0'], '--seeds: expected a whole number from 1 to 999999999, got "0"'],
    [['--seed', 'x'], '--seed: expected a whole number from 1 to 999999999, got "x"'],
    [['--sedes', '5'], /--sedes/],
    [['5'], /5/],
    [['generated'], /generated/],
    [['--mutants', 'all'], /all/],
  ])('%j are refused with what is wrong', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
