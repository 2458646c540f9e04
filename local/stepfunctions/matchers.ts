import type { JsonObject } from './json.ts';
import { objects, statesOf } from './portability.ts';

/** What AWS refuses in a Retry or a Catch and the schema lets pass, one sentence each, in AWS's form. */
export function misplaced(definition: JsonObject): string[] {
  return [...statesOf(definition)].flatMap(({ state, path }) =>
    ['Retry', 'Catch'].flatMap((key) => {
      const matchers = [...objects(state[key])];
      return matchers.flatMap(([at, { ErrorEquals: names, BackoffRate: rate }]) => {
        const place = `${path}/${key}[${at}]`;
        const listed = Array.isArray(names) ? names : [];
        const alone = listed.length === 1 && at === matchers.length - 1;
        return [
          ...(listed.length === 0 ? [`Must have at least one item at ${place}/ErrorEquals`] : []),
          ...(listed.includes('States.ALL') && !alone
            ? [`States.ALL must stand alone and in the last element at ${place}/ErrorEquals`]
            : []),
          ...(typeof rate === 'number' && rate < 1 ? [`Must be 1.0 or more at ${place}/BackoffRate`] : []),
        ];
      });
    }),
  );
}
