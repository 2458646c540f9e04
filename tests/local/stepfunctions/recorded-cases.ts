import { task } from './endpoint.ts';

/** One execution as AWS runs it: what goes in, and what comes out of it. */
export interface RecordedCase {
  readonly title: string;
  readonly source: string;
  readonly states: Readonly<Record<string, object>>;
  readonly input?: unknown;
  /** What the function `F` returns. */
  readonly returns?: unknown;
  readonly status: 'SUCCEEDED' | 'FAILED';
  readonly output?: unknown;
  /** Only what is recorded; the error and cause of a failed execution are both compared. */
  readonly error?: string;
  readonly cause?: string;
  /** The types of the events between ExecutionStarted and the last one, where they are recorded. */
  readonly events?: readonly string[];
}

/**
 * Where each fact is from. `recorded` are runs on AWS that LocalStack keeps to compare its own engine with, at commit
 * 8b9a79f of https://github.com/localstack/localstack, below tests/aws/services/stepfunctions/v2. `local` was seen on AWS
 * Step Functions Local 1.7.9. `documented` is in AWS's guide, `specified` in https://states-language.net/spec.html.
 * `reported` is what users of AWS quote in public. None of it was recorded by this project itself.
 */
const recorded = (file: string, test: string) => `recorded: ${file}, ${test}`;
const documented = (page: string) => `documented: https://docs.aws.amazon.com/step-functions/latest/dg/${page}`;
const local = 'local';
const specified = 'specified';
const reported = 'reported';

const limit = 'with a size exceeding the maximum number of bytes service limit.';
const resource = 'arn:aws:lambda:us-east-1:123456789012:function:F';
const at = (state: string, event = 2) =>
  `An error occurred while executing the state '${state}' (entered at the event id #${event}).`;

const pass = (more: object) => ({ A: { Type: 'Pass', End: true, ...more } });
const caught = (names: readonly string[], more: object = {}) => ({
  A: task('F', { End: undefined, Next: 'Ended', Catch: [{ ErrorEquals: names, Next: 'Caught' }], ...more }),
  Caught: { Type: 'Pass', End: true },
  Ended: { Type: 'Succeed' },
});
const choice = (rule: object) => ({
  A: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' },
  Yes: { Type: 'Pass', Result: 'yes', End: true },
  No: { Type: 'Pass', Result: 'no', End: true },
});
const ended = (result: 'yes' | 'no') => ({ status: 'SUCCEEDED', output: result }) as const;

/** 174,764 bytes in UTF-8 and a third of it in characters: twice is too much, in bytes alone. */
const large = '€'.repeat(58_254);
const tooLarge = {
  Error: 'States.DataLimitExceeded',
  Cause: `The state/task '${resource}' returned a result ${limit}`,
};
const terminal = {
  status: 'FAILED',
  error: 'States.DataLimitExceeded',
  cause: `The state/task 'A' returned a result ${limit}`,
} as const;

const dataLimit: readonly RecordedCase[] = [
  {
    title: 'a task’s own result that is too large is caught by States.ALL',
    source: recorded('error_handling/test_states_errors', 'test_task_lambda_catch_state_all_data_limit_exceeded_…'),
    ...{ states: caught(['States.ALL']), returns: [large, large], status: 'SUCCEEDED', output: tooLarge },
    events: [
      ...['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionFailed'],
      ...['TaskStateExited', 'PassStateEntered', 'PassStateExited'],
    ],
  },
  {
    title: 'a task’s own result that is too large is caught by its name',
    source: recorded('error_handling/test_states_errors', 'test_task_lambda_data_limit_exceeded_…'),
    ...{ states: caught(['States.DataLimitExceeded']), returns: [large, large], status: 'SUCCEEDED', output: tooLarge },
  },
  {
    title: 'a result that is too large once it is merged with the input is caught by nothing',
    source: local,
    states: caught(['States.ALL'], { ResultPath: '$.result' }),
    ...{ input: { before: large }, returns: large, ...terminal },
  },
  {
    title: 'a merged output that is too large is not caught by its name either',
    source: documented('concepts-error-handling.html'),
    states: caught(['States.DataLimitExceeded'], { ResultPath: '$.result' }),
    ...{ input: { before: large }, returns: large, ...terminal },
  },
  {
    title: 'Parameters that make too large an input end the execution before the function is called',
    source: documented('concepts-error-handling.html'),
    states: caught(['States.ALL'], { Parameters: { 'one.$': '$', 'other.$': '$' } }),
    ...{ input: large, returns: 1, ...terminal, events: ['TaskStateEntered'] },
  },
  {
    title: 'a Pass whose result is too large ends the execution',
    source: recorded('error_handling/test_states_errors', 'test_start_large_input'),
    ...{ states: pass({ Result: { Arg1: 'a'.repeat(257 * 1024) } }), ...terminal },
    events: ['PassStateEntered'],
  },
  {
    title: 'an error whose Catch makes the output too large ends the execution',
    source: documented('concepts-error-handling.html'),
    states: caught(['States.ALL'], {
      Parameters: {},
      Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: 'Caught' }],
    }),
    ...{ input: { before: 'x'.repeat(262_120) }, returns: [large, large], ...terminal },
  },
];

const choices: readonly RecordedCase[] = [
  ...[
    ['IsNull', null, 1],
    ['IsString', 'text', null],
    ['IsBoolean', false, 0],
    ['IsNumeric', 1.1, '1.1'],
    ['IsTimestamp', '2012-10-09T19:00:55+01:00', '2012-10-09T19:00:55'],
  ].flatMap(([operator, one, other]): RecordedCase[] =>
    (
      [
        [one, true, 'yes'],
        [one, false, 'no'],
        [other, true, 'no'],
        [other, false, 'yes'],
      ] as const
    ).map(([value, operand, result]) => ({
      title: `${operator}: ${operand} of ${JSON.stringify(value)} is ${result}`,
      source:
        operator === 'IsTimestamp'
          ? specified
          : recorded('choice_operators/test_is_operators', `${operator}, 36 cases`),
      ...{ states: choice({ Variable: '$.v', [String(operator)]: operand }), input: { v: value }, ...ended(result) },
    })),
  ),
  ...(
    [
      ['IsPresent', true, 'no'],
      ['IsPresent', false, 'yes'],
    ] as const
  ).map(
    ([operator, operand, result]): RecordedCase => ({
      title: `${operator}: ${operand} of nothing is ${result}`,
      source: specified,
      ...{ states: choice({ Variable: '$.v', [operator]: operand }), ...ended(result) },
    }),
  ),
  ...(
    [
      ['NumericGreaterThan', '2', 1, 'no'],
      ['NumericEquals', 0, 0.0, 'yes'],
      ['StringLessThan', 'A', 'AB', 'yes'],
      ['StringLessThan', 1, 'AB', 'no'],
      ['StringEquals', null, 'null', 'no'],
      ['BooleanEquals', 'true', true, 'no'],
      ['TimestampLessThan', '2016-03-14T01:59:00Z', '2016-03-14T01:59:01Z', 'yes'],
      ['TimestampEquals', '2016', '2016-01-01T00:00:00Z', 'no'],
      ['StringMatches', 'log-2026.txt', 'log-*.txt', 'yes'],
      ['StringMatches', 'log-2026.txt', 'log-\\*.txt', 'no'],
    ] as const
  ).map(
    ([operator, value, operand, result]): RecordedCase => ({
      title: `${operator} of ${JSON.stringify(value)} and ${JSON.stringify(operand)} is ${result}: no value is converted`,
      source: operator === 'StringMatches' ? specified : recorded('choice_operators', operator),
      ...{ states: choice({ Variable: '$.v', [operator]: operand }), input: { v: value }, ...ended(result) },
    }),
  ),
  ...(
    [
      ['2026-02-30T00:00:00Z', '2026-03-02T00:00:00Z', 'no'],
      ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00Z', 'no'],
      ['2028-02-29T00:00:00+01:00', '2028-02-28T23:00:00.000Z', 'yes'],
    ] as const
  ).map(
    ([value, operand, result]): RecordedCase => ({
      title: `TimestampEquals of ${value} and ${operand} is ${result}: there is no such day or hour, or it is the same instant`,
      source: specified,
      ...{ states: choice({ Variable: '$.v', TimestampEquals: operand }), input: { v: value }, ...ended(result) },
    }),
  ),
  {
    title: 'a Choice that nothing matches and that has no Default is States.Runtime',
    source: reported,
    states: {
      A: { Type: 'Choice', Choices: [{ Variable: '$.v', IsPresent: true, Next: 'B' }] },
      B: { Type: 'Succeed' },
    },
    ...{ status: 'FAILED', error: 'States.Runtime' },
    cause: `${at('A')} Failed to transition out of the state. The state does not point to a next state.`,
  },
];

const paths: readonly RecordedCase[] = [
  ...['$[*]', '$.items[*]', '$.items[1:]', '$.items[:1]', '$.item.items[1:5]', '$.items[*].v', '$.items[1:].v'].map(
    (path): RecordedCase => ({
      title: `${path} of nothing is an empty array`,
      source: recorded('base/test_base', 'test_json_path_array_wildcard_or_slice_with_no_input'),
      ...{ states: pass({ Parameters: { 'item.$': path } }), status: 'SUCCEEDED', output: { item: [] } },
    }),
  ),
  {
    title: 'a filter finds an array, of one item too',
    source: recorded('base/test_base', 'test_state_pass_regex_json_path_base'),
    states: pass({ Parameters: { 'users.$': '$.users[?(@.year == 1997)]' } }),
    input: { users: [{ year: 1997 }, { year: 1998 }] },
    ...{ status: 'SUCCEEDED', output: { users: [{ year: 1997 }] } },
  },
  {
    title: 'a template’s path that leads nowhere is States.Runtime',
    source: recorded('scenarios/test_base_scenarios', 'test_invalid_jsonpath[…IN_STRING_EXPR_JSONPATH]'),
    states: pass({ Parameters: { 'value.$': '$.no_such_jsonpath' } }),
    ...{ input: { n: 0 }, status: 'FAILED', error: 'States.Runtime' },
    cause: `${at('A')} The JSONPath '$.no_such_jsonpath' specified for the field 'value.$' could not be found in the input '{"n":0}'`,
  },
  ...(['InputPath', 'OutputPath'] as const).map(
    (field): RecordedCase => ({
      title: `an ${field} that leads nowhere is States.Runtime`,
      source: recorded('scenarios/test_base_scenarios', 'test_invalid_jsonpath'),
      ...{ states: pass({ [field]: '$.Missing' }), input: { n: 0 }, status: 'FAILED', error: 'States.Runtime' },
      cause: `${at('A')} Invalid path '$.Missing' : No results for path: $['Missing']`,
    }),
  ),
  {
    title: 'States.Runtime is not caught, not even by its name',
    source: recorded('scenarios/test_base_scenarios', 'test_catch_states_runtime'),
    states: caught(['States.Runtime'], { OutputPath: '$.no.such.result.path' }),
    ...{ returns: {}, status: 'FAILED', error: 'States.Runtime' },
    cause: `${at('A')} Invalid path '$.no.such.result.path' : Missing property in path $['no']`,
    events: ['TaskStateEntered', 'LambdaFunctionScheduled', 'LambdaFunctionStarted', 'LambdaFunctionSucceeded'],
  },
  {
    title: 'a ResultPath through a text is refused, and caught by its name',
    source: documented('concepts-error-handling.html'),
    states: caught(['States.ResultPathMatchFailure'], { ResultPath: '$.text.result', OutputPath: '$' }),
    ...{ input: { text: 'x' }, returns: 1, status: 'SUCCEEDED' },
    output: {
      Error: 'States.ResultPathMatchFailure',
      Cause:
        "The ResultPath '$.text.result' cannot be applied to the state's input: there is no place for 'result' in it.",
    },
  },
  {
    title: 'InputPath and OutputPath of null stand for an empty object',
    source: recorded('base/test_base', 'test_state_pass_result_null_input_output_paths'),
    states: pass({ InputPath: null, Parameters: { 'from.$': '$' } }),
    ...{ input: { n: 0 }, status: 'SUCCEEDED', output: { from: {} } },
  },
  {
    title: 'what a Result holds is no template',
    source: recorded('base/test_base', 'test_state_pass_result_jsonpaths'),
    states: pass({ Result: { 'a.$': '$.jsonpath', 'b.$': '$$' } }),
    ...{ status: 'SUCCEEDED', output: { 'a.$': '$.jsonpath', 'b.$': '$$' } },
  },
  ...(
    [
      [1.5, 'The SecondsPath parameter cannot be parsed as a long value: $.s == 1.5'],
      [-1, 'The SecondsPath parameter references a negative value: $.s == -1'],
    ] as const
  ).map(
    ([seconds, reason]): RecordedCase => ({
      title: `a Wait of ${seconds} seconds is States.Runtime`,
      source: recorded('base/test_wait', 'wait_seconds_path'),
      states: { A: { Type: 'Wait', SecondsPath: '$.s', End: true } },
      ...{ input: { s: seconds }, status: 'FAILED', error: 'States.Runtime', cause: `${at('A')} ${reason}` },
    }),
  ),
  {
    title: 'a Wait until what is no timestamp is States.Runtime',
    source: recorded('scenarios/test_base_scenarios', 'test_wait_timestamp_path[NO_Z]'),
    states: { A: { Type: 'Wait', TimestampPath: '$.at', End: true } },
    ...{ input: { at: '2016-12-05T21:29:29' }, status: 'FAILED', error: 'States.Runtime' },
    cause: `${at('A')} The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.at == 2016-12-05T21:29:29`,
  },
];

const functions: readonly RecordedCase[] = [
  ...(
    [
      ["States.Format('Formatting argument {}.', $.v)", null, 'Formatting argument null.'],
      [
        "States.Format('Formatting argument {}.', $.v)",
        { Arg1: 1, Arg2: [] },
        'Formatting argument {Arg1=1, Arg2=[]}.',
      ],
      ["States.Format('{} and {}', $.v, 'it\\'s {}')", '{x}', "{x} and it's {}"],
      ["States.Format('\\{\\} {}', States.Array($.v, 1))", 'a', '{} [a, 1]'],
      ['States.StringToJson($.v)', '', null],
      ['States.StringToJson($.v)', '-0', 0],
      ['States.StringToJson($.v)', '{"a":[1]}', { a: [1] }],
      ['States.JsonToString($.v)', { a: [1] }, '{"a":[1]}'],
    ] as const
  ).map(
    ([call, value, result]): RecordedCase => ({
      title: `${call} of ${JSON.stringify(value)} is ${JSON.stringify(result)}`,
      source: recorded('intrinsic_functions', 'test_generic, test_json_manipulation'),
      states: pass({ Parameters: { 'result.$': call } }),
      ...{ input: { v: value }, status: 'SUCCEEDED', output: { result } },
    }),
  ),
  {
    title: 'States.StringToJson of a text that is no JSON is refused, and caught by its name',
    source: documented('concepts-error-handling.html'),
    states: caught(['States.IntrinsicFailure'], {
      Parameters: { 'x.$': 'States.StringToJson($.v)' },
      Catch: [{ ErrorEquals: ['States.IntrinsicFailure'], ResultPath: null, Next: 'Caught' }],
    }),
    ...{ input: { v: '{no' }, returns: 1, status: 'SUCCEEDED', output: { v: '{no' } },
  },
  {
    title: 'a function whose path leads nowhere is States.Runtime',
    source: reported,
    ...{ states: pass({ Parameters: { 'x.$': "States.Format('{}', $.missing)" } }), status: 'FAILED' },
    error: 'States.Runtime',
  },
];

const branches: readonly RecordedCase[] = [
  {
    title: 'a Parallel whose branch fails is caught, with the branch’s error',
    source: recorded('scenarios/test_base_scenarios', 'test_parallel_state_catch'),
    states: {
      A: {
        ...{ Type: 'Parallel', End: true, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }] },
        Branches: [{ StartAt: 'B', States: { B: { Type: 'Fail', Error: 'FailureType', Cause: 'Cause description' } } }],
      },
      Caught: { Type: 'Pass', End: true },
    },
    ...{ status: 'SUCCEEDED', output: { Error: 'FailureType', Cause: 'Cause description' } },
    events: [
      ...['ParallelStateEntered', 'ParallelStateStarted', 'FailStateEntered', 'ParallelStateFailed'],
      ...['ParallelStateExited', 'PassStateEntered', 'PassStateExited'],
    ],
  },
  {
    title: 'a Map whose input is no array is States.Runtime',
    source: recorded('scenarios/test_base_scenarios', 'test_map_state_items_input_types'),
    states: {
      A: { Type: 'Map', End: true, ItemProcessor: { StartAt: 'B', States: { B: { Type: 'Pass', End: true } } } },
    },
    ...{ input: { foo: 'bar' }, status: 'FAILED', error: 'States.Runtime' },
    cause: `${at('A')} Map state input must be an array but was: {"foo":"bar"}`,
  },
];

export const recordedCases: readonly RecordedCase[] = [...dataLimit, ...choices, ...paths, ...functions, ...branches];
