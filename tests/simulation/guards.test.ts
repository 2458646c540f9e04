import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../docs/measured/records.ts';
import { combinationName, guardCombinations } from '../../simulation/mutants/combinations.ts';
import { guardMutants } from '../../simulation/mutants/guard-mutants.ts';
import { guardsOf, listGuards } from '../../simulation/mutants/guards.ts';
import { judgeGuards } from '../../simulation/mutants/judge-guards.ts';
import { mutate } from '../../simulation/mutants/mutate.ts';
import { unnoticedGuards } from '../../simulation/mutants/unnoticed-guards.ts';

const guarded = (text: string) =>
  guardsOf('src/steps/one.ts', text).map(({ name, passing }) => `${name.replace('steps/one: ', '')} → ${passing}`);
const record = readRecord('guards');
const judged = judgeGuards(record);

describe('the guards of the source', () => {
  it.each([
    ['a call that throws unless all is well', 'requireOwner(a, b);', ['requireOwner(a, b) → undefined']],
    ['one that is awaited', 'await requireFirst(a);', ['await requireFirst(a) → undefined']],
    ['one that is all that a function does', 'open((one) => requireOne(one));', ['requireOne(one) → undefined']],
    ['a comparison before a throw', 'if (a.owner !== b) throw c;', ['a.owner !== b → false']],
    ['one behind a not', 'if (!(a.owner === b)) throw c;', ['a.owner === b → true']],
    [
      'one that ends a requirement well',
      'function requireOne() { if (a.resourceId !== b) return; throw c; }',
      ['a.resourceId !== b → true'],
    ],
    ['one that is returned', 'function isOwn() { return a.resourceId === b; }', ['a.resourceId === b → true']],
    [
      'one with a name of its own',
      'const isOwn = a.tags[tagKeys.target] === b;',
      ['a.tags[tagKeys.target] === b → true'],
    ],
    [
      'a status in which all is well',
      'if (a.status !== "deleting" && a.status !== "available") b();',
      ['a.status !== "deleting" → true', 'a.status !== "available" → false'],
    ],
    ['whose target something is of', 'if (plan.target !== target) throw c;', ['plan.target !== target → false']],
    ['one of several', 'return [a.resourceId, b].includes(c);', ['[a.resourceId, b].includes(c) → true']],
  ])('are found: %s', (_, text, expected) => {
    expect(guarded(text.startsWith('return') ? `function one() { ${text} }` : text)).toEqual(expected);
  });

  it.each([
    ['whose value is used', 'const a = requireOne(b);'],
    ['of whether there is one', 'if (a.owner === undefined) throw b;'],
    ['of something else', 'if (a.engine !== b) throw c;'],
    ['of what is wanted', 'if (target !== wanted.targets) throw c;'],
    ['of how a sentence is worded', "const text = a.status === 'INVALID' ? 'not in force' : '';"],
  ])('are not those %s', (_, text) => {
    expect(guarded(text)).toEqual([]);
  });

  it('have each a name of their own, by file and text', () => {
    expect(guarded('requireOne(a); requireOne(a);')).toEqual([
      'requireOne(a) → undefined',
      'requireOne(a) (2) → undefined',
    ]);
    const names = listGuards().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are each let pass by one mutant', () => {
    const [mutant] = guardMutants().filter(({ name }) => name === 'clusters/ownership: owner === target');
    expect(mutant && mutate(mutant, mutant.file, `${'x'.repeat(mutant.start)}owner === target;`)).toBe(
      `${'x'.repeat(mutant?.start ?? 0)}true;`,
    );
  });
});

describe('a guard that nothing notices alone', () => {
  const listed = unnoticedGuards.flatMap(({ heldBy }) => Object.values(heldBy).flat());
  const unnoticed = judged
    .filter(({ judgement }) => judgement === 'not noticed' || judgement === 'together')
    .map(({ name }) => name);

  it('is in the list of those, with a reason, and by the unit test that holds it', () => {
    expect(unnoticed.filter((name) => !listed.includes(name))).toEqual([]);
    expect(unnoticedGuards.filter(({ reason }) => !/^[A-Z].*\.$/.test(reason))).toEqual([]);
  });

  it('is listed once, and only while nothing notices it', () => {
    expect(listed.filter((name, at) => !unnoticed.includes(name) || listed.indexOf(name) !== at)).toEqual([]);
  });

  it.each([...new Set(unnoticedGuards.flatMap(({ heldBy }) => Object.keys(heldBy)))])('may be held by %s', (file) => {
    expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true);
  });
});

describe('the doubles of a guard', () => {
  const names = listGuards().map(({ name }) => name);
  const doubles = unnoticedGuards.flatMap((group) =>
    Object.entries(group.doubles ?? {}).map(([guard, behind]) => ({ group, guard, behind })),
  );

  it('are guards themselves, and those of one that its reason is about', () => {
    expect(doubles.flatMap(({ behind }) => behind).filter((name) => !names.includes(name))).toEqual([]);
    const own = ({ group, guard }: (typeof doubles)[number]) => Object.values(group.heldBy).flat().includes(guard);
    expect(doubles.filter((each) => !own(each))).toEqual([]);
    expect(doubles.filter(({ guard, behind }) => behind.length === 0 || behind.includes(guard))).toEqual([]);
  });

  it('let pass together with it what an invariant notices: else there is no saying that they stand behind it', () => {
    const combinations = guardCombinations().map(({ name }) => name);
    expect(combinations.filter((name) => !(name in record.together))).toEqual([]);
    expect(Object.keys(record.together).filter((name) => !combinations.includes(name))).toEqual([]);
  });

  it('make it count as noticed together with them, and not alone', () => {
    const [one] = doubles;
    const judgement = (noticed: object) =>
      judgeGuards({ guards: {}, together: {}, ...noticed }).find(({ name }) => name === one?.guard)?.judgement;
    const together = { [combinationName([one?.guard ?? '', ...(one?.behind ?? [])])]: {} };
    expect(judgement({})).toBe('not noticed');
    expect(judgement({ together })).toBe('together');
    expect(judgement({ together: { [one?.guard ?? '']: {} } })).toBe('not noticed');
    expect(judgement({ together, guards: { [one?.guard ?? '']: {} } })).toBe('generated');
  });
});
