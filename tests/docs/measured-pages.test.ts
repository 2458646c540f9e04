import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { filled } from '../../docs/measured/pages.ts';
import { counted, readRecord, recordNames } from '../../docs/measured/records.ts';
import { roomMutants } from '../../docs/measured/room-mutants.ts';
import { loadDefinition } from '../../local/definition.ts';
import { invariants } from '../../simulation/invariants/invariants.ts';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { mutatedRooms, wantedScore } from '../mutants/mutated-rooms.ts';
import { sections, tableRows } from './markdown.ts';

const root = path.join(import.meta.dirname, '..', '..');
const again = (name: string) => `measured with others than there are: run \`npm run docs:measured -- --only ${name}\``;

// That the pages' blocks are what is made of the records, generated-pages.test.ts sees.
describe('what was measured', () => {
  it.each(recordNames)('of %s is of as many states, functions, invariants, mutants and rooms as there are', (name) => {
    const { of, measuredOn } = readRecord(name);
    expect(Object.keys(of)).not.toEqual([]);
    expect(counted(), again(name)).toMatchObject(of);
    expect(measuredOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('has all mutants that there are, each noticed by an invariant that there is', () => {
    const { mutants: noticed } = readRecord('mutants');
    expect(Object.keys(noticed).toSorted(), again('mutants')).toEqual(mutants.map(({ name }) => name).toSorted());
    for (const { invariant } of Object.values(noticed)) expect(invariants).toContain(invariant);
  });

  it('has faults met by the functions of all task states, by people while a state waits, by NotifyEnded and by sweeps', () => {
    const states = Object.entries(loadDefinition((key) => key).States);
    const named = (type: string) => states.filter(([, { Type }]) => Type === type).map(([name]) => name);
    const met = new Set(Object.values(readRecord('faults').faults).flatMap(Object.keys));
    const expected = [...named('Task'), ...named('Wait'), 'NotifyEnded', 'sweep'];
    expect([...met].toSorted(), again('faults')).toEqual(expected.toSorted());
  });

  it('adds up: a restore enters its states, and is asked at least once by each transition that retries', () => {
    const { costs, statesEntered, of } = readRecord('costs');
    expect(costs.stateTransitions).toBeGreaterThanOrEqual(statesEntered);
    // A restore that succeeds enters all states but HandleFailure.
    expect(statesEntered).toBeGreaterThanOrEqual((of.states ?? 0) - 1);
    expect(costs.invocations).toBeLessThanOrEqual(costs.stateTransitions);
  });
});

describe('the mutants of the rooms', () => {
  it('are counted by the room that they are in: what does not end is noticed, what no test reaches is not', () => {
    const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored'].map((status) => ({ status }));
    const files = { 'src/plan/instances.ts': { mutants }, 'src/plan/model.ts': { mutants }, 'src/arn.ts': { mutants } };
    const none = { killed: 0, survived: 0, leftOut: 0 };
    expect(roomMutants({ files })).toMatchObject({ plan: { killed: 4, survived: 4, leftOut: 2 }, steps: none });
  });

  it('are of every room that is mutated', () => {
    expect(Object.keys(readRecord('rooms').rooms)).toEqual([...mutatedRooms]);
  });

  it.each(mutatedRooms)('are noticed in %s as often as is wanted: one that was never measured has no score', (room) => {
    const { killed = 0, survived = 0 } = readRecord('rooms').rooms[room] ?? {};
    expect((100 * killed) / (killed + survived), again('rooms')).toBeGreaterThanOrEqual(wantedScore);
  });
});

describe('the invariants', () => {
  it('are the modules that judge, and the rows of the page on the simulation', () => {
    const others = ['invariants.ts', 'judged.ts', 'known-limits.ts'];
    const modules = readdirSync(path.join(root, 'simulation/invariants')).filter((file) => !others.includes(file));
    expect(modules.toSorted()).toEqual(invariants.map((name) => `${name}.ts`).toSorted());
    const rows = tableRows(sections('docs/simulation.md')['The invariants'] ?? '').map(([name]) => name);
    expect(rows.filter((name) => name?.startsWith('`'))).toEqual(invariants.map((name) => `\`${name}\``));
  });
});

describe('a measured block', () => {
  const page = 'Before.\n\n<!-- measured: one -->\nold\n<!-- end of one -->\n\nAfter.\n';

  it('is written between its marks, and nothing around it', () => {
    const text = 'Before.\n\n<!-- measured: one -->\n\nnew $&\n\n<!-- end of one -->\n\nAfter.\n';
    expect(filled(page, { one: 'new $&' })).toBe(text);
    expect(filled(text, { one: 'new $&' })).toBe(text);
  });

  it.each(['two', 'on'])('is not written where its marks are not: %s', (name) => {
    expect(() => filled(page, { [name]: 'new' })).toThrow(`expected "<!-- measured: ${name} -->"`);
  });
});

describe('npm run docs:measured', () => {
  it.each([
    ['--only', 'prices'],
    ['--seeds', '0'],
    ['--speed', '60'],
    ['--room', 'kitchen'],
  ])('takes no %s %s', async (...args) => {
    const run = promisify(execFile)(process.execPath, ['docs/measured/main.ts', ...args], { cwd: root });
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Usage: npm run docs:measured'),
    });
  });
});
