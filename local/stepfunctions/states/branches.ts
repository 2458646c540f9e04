import { isJsonObject, type Json } from '../json.ts';
import { RuntimeFailure } from './failure.ts';
import type { Machine, State } from './language.ts';
import { type Scene, select } from './path.ts';
import type { Scope, Stay } from './scope.ts';
import { fill } from './template.ts';

/** Runs a machine within another, to its output. */
export type RunMachine = (machine: Machine, input: Json, scope: Scope) => Promise<Json>;

/** AWS's limit on the iterations of an inline Map that run at a time. */
const mostIterations = 40;

/** The results of a Parallel's branches, in their order. Throws what the first one that failed failed with. */
export async function runParallel(state: State, input: Json, scope: Scope, run: RunMachine): Promise<Json> {
  const { now, record } = scope.surroundings;
  record({ type: 'ParallelStateStarted', at: now() });
  const branches = state.Branches ?? [];
  const results = await together(scope, branches, branches.length, (branch, inner) => run(branch, input, inner));
  record({ type: 'ParallelStateSucceeded', at: now() });
  return results;
}

/** The results of a Map's iterations, in the order of its items. Throws what the first one that failed failed with. */
export async function runMap(state: State, scene: Scene, stay: Stay, scope: Scope, run: RunMachine): Promise<Json> {
  const { now, record } = scope.surroundings;
  const items = state.ItemsPath === undefined ? scene.data : select(state.ItemsPath, scene);
  if (!Array.isArray(items)) {
    throw new RuntimeFailure(`Map state input must be an array but was: ${JSON.stringify(items)}`);
  }
  const machine = state.ItemProcessor ?? state.Iterator;
  const selector = state.ItemSelector ?? state.Parameters;
  if (machine === undefined) throw new RuntimeFailure('The Map state has no ItemProcessor.');
  record({ type: 'MapStateStarted', at: now(), details: ['mapStateStartedEventDetails', { length: items.length }] });

  const results = await together(
    scope,
    [...items.entries()],
    state.MaxConcurrency || mostIterations,
    async (one, inner) => {
      const [index, item] = one;
      const tell = (what: 'Started' | 'Succeeded') =>
        record({
          type: `MapIteration${what}`,
          at: now(),
          details: [`mapIteration${what}EventDetails`, { name: stay.name, index }],
        });
      const map = { Map: { Item: { Index: index, Value: item } } };
      const context = { ...(isJsonObject(scene.context) ? scene.context : {}), ...map };
      const input = selector === undefined ? item : fill(selector, { data: scene.data, context });
      tell('Started');
      const result = await run(machine, input, { ...inner, context: { ...inner.context, ...map } });
      tell('Succeeded');
      return result;
    },
  );
  record({ type: 'MapStateSucceeded', at: now() });
  return results;
}

/** Runs at most so many at a time; when one fails the others are aborted. */
async function together<Item>(
  scope: Scope,
  items: readonly Item[],
  most: number,
  run: (item: Item, scope: Scope) => Promise<Json>,
): Promise<Json[]> {
  const others = new AbortController();
  const inner = { ...scope, signal: AbortSignal.any([scope.signal, others.signal]) };
  const results: Json[] = [];
  const waiting = items.entries();
  const work = async () => {
    for (const [at, item] of waiting) results[at] = await run(item, inner);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
    return results;
  } finally {
    others.abort(new Error('Another branch has failed.'));
  }
}
