import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagramEdges } from '../../docs/diagram.ts';
import { loadDefinition, successors } from '../../local/definition.ts';
import { errorCatalogue } from '../../src/failures/catalogue.ts';
import { seedSubStates, seedTransitions } from './seed.ts';

const definition = loadDefinition((key) => `arn:${key}`);
const states = Object.entries(definition.States);
const tasks = states.filter(([, state]) => state.Type === 'Task').map(([name]) => name);
const kebab = (name: string) => name.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase();
const filesIn = (folder: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

/** What the seed does not have: the other way to free the target's name. Calling it a deletion would be untrue. */
const added: Readonly<Record<string, readonly string[]>> = {
  DeleteRDS: ['ClusterExists --> SetClusterAside', 'SetClusterAside --> ClusterSetAside', 'ClusterSetAside --> [*]'],
};

describe('the definition', () => {
  it('has exactly the seed’s states and transitions', () => {
    const transitions = Object.fromEntries(
      states.map(([name, state]) => [
        name,
        [...(state.End && name !== 'HandleFailure' ? ['[*]'] : []), ...successors(state)].sort(),
      ]),
    );
    const seed = Object.fromEntries(Object.entries(seedTransitions).map(([from, to]) => [from, [...to].sort()]));
    expect({ '[*]': [definition.StartAt], ...transitions }).toEqual(seed);
  });

  it('is drawn with the seed’s sub-states, edge by edge', () => {
    const drawn = diagramEdges();
    for (const [state, edges] of Object.entries(seedSubStates)) {
      expect([...(drawn.inner[state] ?? [])].sort(), state).toEqual([...edges, ...(added[state] ?? [])].sort());
    }
    const outer = Object.entries(seedTransitions).flatMap(([from, to]) => to.map((next) => `${from} --> ${next}`));
    expect([...drawn.outer].sort()).toEqual(outer.sort());
  });

  it('has one handler, one step, one test and one function for each Task state', () => {
    const basenames = tasks.map(kebab).sort();
    const serverless = parse(readFileSync(new URL('../../serverless.yml', import.meta.url), 'utf8'));
    const functions: Record<string, { handler: string }> = serverless.functions;
    const others = ['post-restores', 'get-restore', 'notify-ended', 'plan', 'sweep', 'watch'];
    const handlers = Object.values(functions).map(({ handler }) => handler.replace(/^src\/handlers\/|\.handler$/g, ''));

    expect(
      Object.keys(functions)
        .filter((key) => definition.States[key])
        .sort(),
    ).toEqual([...tasks].sort());
    expect([...handlers].sort()).toEqual([...basenames, ...others].sort());
    expect(
      Object.entries(functions)
        .filter(([key]) => definition.States[key])
        .map(([key, { handler }]) => [kebab(key), handler]),
    ).toEqual(tasks.map((name) => [kebab(name), `src/handlers/${kebab(name)}.handler`]));
    expect(filesIn('src/handlers')).toEqual(expect.arrayContaining([...basenames, ...others]));
    expect(filesIn('src/steps')).toEqual(expect.arrayContaining(basenames));
    expect(filesIn('tests/steps').map((file) => file.replace(/\.test$/, ''))).toEqual(
      expect.arrayContaining(basenames),
    );
    for (const name of tasks) expect(definition.States[name]?.Resource, name).toBe(`arn:${name}`);
  });

  it('retries every Task on Lambda’s own passing errors and leads every other error to HandleFailure', () => {
    for (const name of tasks) {
      const state = definition.States[name];
      const lambda = state?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes('Lambda.ServiceException'));
      expect(lambda?.ErrorEquals, name).toEqual(
        expect.arrayContaining([
          'Lambda.AWSLambdaException',
          'Lambda.SdkClientException',
          'Lambda.TooManyRequestsException',
        ]),
      );
      expect(state?.Catch, name).toEqual(
        name === 'HandleFailure'
          ? undefined
          : [{ ErrorEquals: ['States.ALL'], ResultPath: `$.failures.${name}`, Next: 'HandleFailure' }],
      );
    }
  });

  it('retries by name just the errors that the catalogue says pass', () => {
    const named = states.flatMap(([, state]) => (state.Retry ?? []).flatMap(({ ErrorEquals }) => ErrorEquals));
    const retried = new Set(named.filter((name) => !/^(?:Lambda|Sandbox)\./.test(name)));
    const passing = Object.entries(errorCatalogue)
      .filter(([, { retry }]) => retry)
      .map(([name]) => name);
    expect([...retried].sort()).toEqual(passing.sort());
  });

  it('runs HandleFailure again while its rollback goes on, and where Lambda may have kept it from telling', () => {
    expect(definition.States['HandleFailure']?.Retry).toEqual([
      { ErrorEquals: ['RollbackUnfinished'], IntervalSeconds: 30, BackoffRate: 1, MaxAttempts: 1440 },
      {
        ErrorEquals: [
          'Lambda.ServiceException',
          'Lambda.AWSLambdaException',
          'Lambda.SdkClientException',
          'Lambda.TooManyRequestsException',
          'Lambda.ClientExecutionTimeoutException',
          'Lambda.Unknown',
          'Sandbox.Timedout',
        ],
        IntervalSeconds: 10,
        BackoffRate: 1,
        MaxAttempts: 60,
      },
    ]);
  });

  it.each([
    ['DeleteRDS', 'ClusterStillDeleting'],
    ['ArchiveSnapshot', 'ClusterStillDeleting'],
    ['HandleFailure', 'RollbackUnfinished'],
  ])('tells %s the very pause of its Retry on %s, which its deadline is counted in', (name, error) => {
    const state = definition.States[name];
    const retrier = state?.Retry?.find(({ ErrorEquals }) => ErrorEquals.includes(error));
    expect(state?.Parameters?.state.retryIntervalSeconds).toBe(retrier?.IntervalSeconds);
    expect(retrier).toMatchObject({ BackoffRate: 1, MaxAttempts: 1440 });
  });

  it('is bounded in time', () => {
    expect(definition.TimeoutSeconds).toBe(86_400);
  });

  it('uses nothing that AWS Step Functions Local rejects', () => {
    const text = JSON.stringify(definition);
    for (const field of ['JitterStrategy', 'MaxDelaySeconds', 'ErrorPath', 'CausePath', 'QueryLanguage', 'Assign']) {
      expect(text).not.toContain(`"${field}"`);
    }
    const intrinsics = [...text.matchAll(/States\.([A-Z]\w+)\(/g)].map(([, name]) => name);
    expect(
      intrinsics.filter((name) => !['Format', 'StringToJson', 'JsonToString', 'Array'].includes(name ?? '')),
    ).toEqual([]);
  });
});
