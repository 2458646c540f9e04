import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mutants } from '../../simulation/mutants/mutants.ts';
import { faultTable } from '../../simulation/report/table.ts';
import { drawScenario } from '../../simulation/scenario/draw-scenario.ts';
import { runSeeds, runTask } from '../../simulation/workers.ts';
import { home } from '../../simulation/world/home.ts';

const task = { first: 1, step: 1, count: 1, stopAtFirst: false, keepTimelines: false };

describe('a simulation', () => {
  it('holds every invariant, goes through every state, and tells which faults met which', async () => {
    const summary = await runSeeds(1, 60, 2);
    expect(summary).toMatchObject({ seeds: 60, failingSeeds: [], violations: {} });
    expect(Object.keys(summary.states)).toHaveLength(14);
    expect(summary.outcomes['SUCCEEDED']).toBeGreaterThan(20);
    expect(faultTable(summary)).toMatch(/^\| rds throttled \|.*\d+ \/ \d+/m);
  });

  it('is the same for the same seed, in whatever thread and after whatever else', async () => {
    const [alone, later] = await Promise.all([
      runTask({ ...task, first: 12, keepTimelines: true }),
      runTask({ ...task, first: 9, count: 4, keepTimelines: true }),
    ]);
    expect(alone.timelines[0]?.lines.length).toBeGreaterThan(10);
    expect(later.timelines.at(-1)).toEqual(alone.timelines[0]);
  });

  it('takes no copy that a person has made of an archived copy for a snapshot of the source', async () => {
    let first = 1;
    for (; ; first += 1) {
      const { obstacle, source, climate } = drawScenario(first);
      const here = source.region === home.region && source.account === home.account;
      if (obstacle === 'snapshot-age-unknown' && here && climate === 'transient') break;
    }
    const { summary } = await runTask({ ...task, first });
    expect(summary).toMatchObject({ failingSeeds: [], reached: { errors: { SnapshotAgeUnknown: 1 } } });
  });

  it.each([
    ['copies-of-another-cluster', 'strangers-untouched'],
    ['ended-executions-count', 'runs-again'],
    ['final-notification-skipped', 'failure-is-told'],
  ])('notices the mutant %s', async (name, invariant) => {
    const mutant = mutants.find((candidate) => candidate.name === name);
    if (mutant === undefined) throw new Error(`There is no mutant ${name}.`);
    const { summary } = await runTask({ ...task, count: 30, mutant, stopAtFirst: true });
    expect(Object.keys(summary.violations)).toContain(invariant);
    expect(summary.failures[0]?.timeline.join('\n')).toContain(`VIOLATION of ${invariant}`);
  });

  it('ends with one line of JSON where it is asked for, and with 2 where it is asked for what there is not', () => {
    const command = (...args: readonly string[]) =>
      spawnSync(process.execPath, [fileURLToPath(new URL('../../simulation/main.ts', import.meta.url)), ...args], {
        encoding: 'utf8',
      });
    const good = command('--seeds', '2', '--table', '--json');
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      ...{ seeds: 2, failingSeeds: [], faults: expect.any(Object) },
    });
    const wrong = command('--seeds', 'many');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('--seeds: expected a whole number from 1 to 999999999, got "many"');
  });
});
