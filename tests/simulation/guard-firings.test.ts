import { describe, expect, it } from 'vitest';
import { guardFirings } from '../../simulation/mutants/guard-firings.ts';
import { guardsOf } from '../../simulation/mutants/guards.ts';
import { markGuards } from '../../simulation/mutants/mark-guards.ts';
import { required, takeFirings } from '../../simulation/process/firings.ts';
import { drawScenario } from '../../simulation/scenario/draw-scenario.ts';
import type { Scenario } from '../../simulation/scenario/scenario.ts';
import { runTask } from '../../simulation/workers.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';

/** The first seed whose world is such. */
function drawn(isWanted: (scenario: Scenario) => boolean): number {
  let seed = 1;
  while (!isWanted(drawScenario(seed))) seed += 1;
  return seed;
}

const marked = (text: string) => markGuards(guardsOf('src/steps/one.ts', text), text).replace(/^import [^;]*; /, '');

describe('the seeds in which a guard refuses something', () => {
  it.each([
    ['requireOwner(a, b);', 'firings.required("steps/one: requireOwner(a, b)", requireOwner)(a, b);'],
    [
      'await requireFirst(await a, () => requireOne(b));',
      'await firings.required("steps/one: await requireFirst(await a, () => requireOne(b))", requireFirst)(await a, () => firings.required("steps/one: requireOne(b)", requireOne)(b));',
    ],
    ['if (a.owner !== b) throw c;', 'if (firings.compared("steps/one: a.owner !== b", a.owner !== b, false)) throw c;'],
  ])('are noted by a call: in %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('are those of a run that is what it was without the calls', async () => {
    const task = { first: 21, step: 1, count: 8, stopAtFirst: false, keepTimelines: true };
    const [plain, noted] = await Promise.all([runTask(task), runTask({ ...task, markGuards: true })]);
    expect(noted.timelines).toEqual(plain.timelines);
    expect(plain.firings).toEqual({});
    expect(Object.keys(noted.firings).length).toBeGreaterThan(20);
  });

  it('are those in which it refuses for the moment too, and not those in which a server does', async () => {
    const refusing = (facts: Readonly<Record<string, string>>) => async () => {
      throw new PipelineError('DatabaseUnreachable', 'It may still lead to the old cluster.', facts);
    };
    const ask = (requirement: () => Promise<void>) => required('requireOwn', requirement)().catch(() => undefined);
    await ask(refusing({ host: 'localhost' }));
    expect(takeFirings()).toEqual([]);
    await ask(refusing({ target: 'orders-staging' }));
    expect(takeFirings()).toEqual(['requireOwn']);
  });

  it('are put together from all threads, and are no others than those that were run', async () => {
    const untagged = drawn(({ obstacle }) => obstacle === 'untagged-reader');
    const stopped = drawn(
      ({ climate, obstacle, targets, starts }) =>
        climate === 'calm' && obstacle === undefined && starts.length === 1 && targets[0]?.existing?.stopped === true,
    );
    const firings = await guardFirings(2, [untagged, stopped]);
    expect(firings.get('clusters/members: tags[tagKeys.target] !== target')).toContain(untagged);
    expect(firings.get("clusters/deletion/advance-deletion: cluster.status === 'stopped'")).toContain(stopped);
    expect(new Set([...firings.values()].flatMap((seeds) => [...seeds]))).toEqual(new Set([untagged, stopped]));
  });
});
