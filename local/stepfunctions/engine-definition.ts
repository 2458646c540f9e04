import type { StateMachineDefinition } from 'aws-local-stepfunctions';
import { isJsonObject, type JsonObject } from './json.ts';
import { statesOf } from './portability.ts';

/** AWS's default for a task, in seconds. */
const noTimeout = 99_999_999;

/**
 * The definition as the engine has to be given it, so that it behaves as AWS does.
 *
 * - A task's timeout is about the function, which runs in real time: it is stretched by what the engine's timers are
 *   shrunk. The engine's own default of 60 seconds becomes AWS's.
 * - `ResultPath: "$"` is left out: it is the default, and the engine takes it for a field called `$`.
 * - The engine looks a state up exactly when it enters it, and tells nobody before it has evaluated `Parameters`: so the
 *   look-up is what calls `onEnter`, and `$$.State` is right from the first evaluation.
 */
export function engineDefinition(
  definition: JsonObject,
  waitTimeScale: number,
  onEnter: (stateName: string) => void,
): StateMachineDefinition {
  const prepared = structuredClone(definition);
  const states = [...statesOf(prepared)];
  for (const { state } of states) {
    if (state['Type'] === 'Task') {
      const timeout = state['TimeoutSeconds'];
      state['TimeoutSeconds'] = (typeof timeout === 'number' ? timeout : noTimeout) / waitTimeScale;
    }
    const catchers = Array.isArray(state['Catch']) ? state['Catch'].filter(isJsonObject) : [];
    for (const holder of [state, ...catchers]) if (holder['ResultPath'] === '$') delete holder['ResultPath'];
  }
  for (const machine of machinesOf(prepared)) {
    const lookup: JsonObject = {};
    for (const [name, state] of Object.entries(machine['States'] as JsonObject)) {
      Object.defineProperty(lookup, name, {
        enumerable: true,
        get: () => {
          onEnter(name);
          return state;
        },
      });
    }
    machine['States'] = lookup;
  }
  return prepared as unknown as StateMachineDefinition;
}

/** The machine and those within its Parallel and Map states, the inner ones first. */
function machinesOf(machine: JsonObject): JsonObject[] {
  const states = Object.values(machine['States'] as JsonObject).filter(isJsonObject);
  const inner = states.flatMap((state) => {
    const branches = Array.isArray(state['Branches']) ? state['Branches'] : [];
    return [...branches, state['Iterator'], state['ItemProcessor']].filter(isJsonObject);
  });
  return [...inner.flatMap(machinesOf), machine];
}
