import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../../local/stepfunctions/definition.ts';
import { machine, task } from './endpoint.ts';

const inMachine = (state: object, more: object = {}) => machine({ A: state }, more);
const passing = { Type: 'Pass', End: true };

describe('a definition', () => {
  it('may say JSONPath, which is left out of what runs', () => {
    const definition = parseDefinition(
      inMachine({ ...passing, QueryLanguage: 'JSONPath' }, { QueryLanguage: 'JSONPath' }),
    );
    expect(JSON.stringify(definition)).not.toContain('QueryLanguage');
  });

  it('may use the intrinsic functions that AWS Step Functions Local knows', () => {
    const Parameters = {
      'text.$': "States.Format('{} of {}', $.a, $.b)",
      list: [{ 'json.$': 'States.StringToJson($.a)' }],
      'array.$': 'States.Array($.a, States.JsonToString($.b))',
    };
    expect(parseDefinition(inMachine({ ...passing, Parameters }))).toMatchObject({ States: { A: { Parameters } } });
  });

  it('may have a payload with fields of any name', () => {
    const Parameters = { Assign: 1, JitterStrategy: 'FULL', CausePath: '$.x' };
    expect(parseDefinition(inMachine({ ...passing, Parameters }))).toMatchObject({ States: { A: { Parameters } } });
  });

  it.each([
    ['that is no JSON', '{', 'INVALID_JSON_DESCRIPTION'],
    ['that is no object', '[]', 'INVALID_JSON_DESCRIPTION'],
    ['without states', '{"StartAt":"A"}', 'at /States'],
    ['with a state of no type', inMachine({ End: true }), '/States/A'],
    ['with an unknown field', inMachine({ ...passing, Foo: 1 }), '/States/A'],
    ['with a missing state', inMachine({ Type: 'Pass', Next: 'B' }), 'MISSING_TRANSITION_TARGET'],
    ['with a path that is none', inMachine({ ...passing, InputPath: '$.[' }), '/States/A/InputPath'],
    ['in JSONata', inMachine(passing, { QueryLanguage: 'JSONata' }), 'Only JSONPath is supported at /QueryLanguage'],
    ['with a state in JSONata', inMachine({ ...passing, QueryLanguage: 'JSONata' }), '/States/A/QueryLanguage'],
    ['with Assign', inMachine({ ...passing, Assign: { a: 1 } }), '/States/A/Assign'],
    ['with ErrorPath', inMachine({ Type: 'Fail', ErrorPath: '$.e' }), '/States/A/ErrorPath'],
    ['with CausePath', inMachine({ Type: 'Fail', CausePath: '$.c' }), '/States/A/CausePath'],
    [
      'with JitterStrategy',
      inMachine(task('F', { Retry: [{ ErrorEquals: ['E'], JitterStrategy: 'FULL' }] })),
      '/States/A/Retry[0]/JitterStrategy',
    ],
    [
      'with MaxDelaySeconds',
      inMachine(task('F', { Retry: [{ ErrorEquals: ['E'], MaxDelaySeconds: 60 }] })),
      '/States/A/Retry[0]/MaxDelaySeconds',
    ],
    [
      'with States.ALL beside another name',
      inMachine(task('F', { Retry: [{ ErrorEquals: ['E', 'States.ALL'] }] })),
      'States.ALL must stand alone',
    ],
    [
      'with a Retry of no error',
      inMachine(task('F', { Retry: [{ ErrorEquals: [] }] })),
      'at least one item at /States/A/Retry[0]/ErrorEquals',
    ],
    [
      'with a Catch of no error',
      inMachine(task('F', { Catch: [{ ErrorEquals: [], Next: 'A' }] })),
      'at least one item at /States/A/Catch[0]/ErrorEquals',
    ],
    [
      'with pauses that become shorter',
      inMachine(task('F', { Retry: [{ ErrorEquals: ['E'], BackoffRate: 0.5 }] })),
      '1.0 or more at /States/A/Retry[0]/BackoffRate',
    ],
    [
      'with a newer intrinsic function, inside another',
      inMachine({ ...passing, Parameters: { 'id.$': "States.Format('{}', States.UUID())" } }),
      'States.UUID is not supported at /States/A/Parameters/id.$',
    ],
    [
      'with an unportable state in a branch',
      inMachine({
        Type: 'Parallel',
        End: true,
        Branches: [{ StartAt: 'B', States: { B: { ...passing, Assign: {} } } }],
      }),
      '/States/A/Branches[0]/States/B/Assign',
    ],
    [
      'with a task that is no Lambda function',
      inMachine(task('F', { Resource: 'arn:aws:states:::sqs:sendMessage' })),
      'not the ARN of a Lambda function at /States/A/Resource',
    ],
  ])('%s is refused as InvalidDefinition, with the place', (_case, text, place) => {
    expect(() => parseDefinition(text)).toThrow(
      expect.objectContaining({ name: 'InvalidDefinition', message: expect.stringContaining(place) }),
    );
  });
});
