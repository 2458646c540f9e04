import type { StackOptions } from './stack.ts';

/** The options that `npm run local` and `npm run demo` share. */
export const stackFlags = {
  speed: { type: 'string' },
  'http-port': { type: 'string' },
  'aws-port': { type: 'string' },
  'step-functions-port': { type: 'string' },
  'lambda-port': { type: 'string' },
  'step-functions': { type: 'string' },
  json: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export const stackUsage = `  --speed N                    simulated seconds that pass in a real one
  --http-port PORT             the HTTP API (0 takes a free port)
  --aws-port PORT              the emulated AWS
  --step-functions-port PORT   the Step Functions endpoint
  --lambda-port PORT           the functions' invoke endpoint
  --step-functions URL         run on AWS Step Functions Local at this URL instead of the built-in engine
                               (or the environment variable STEP_FUNCTIONS_URL)
  --verbose                    print what the functions log`;

/** Throws an Error that names the flag: of anything that is not a port, a speed or a URL. */
export function stackOptions(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  defaults: Pick<StackOptions, 'speed' | 'ports'>,
): Pick<StackOptions, 'speed' | 'ports' | 'stepFunctionsUrl'> {
  const stepFunctionsUrl = flags['step-functions'] ?? (process.env['STEP_FUNCTIONS_URL'] || undefined);
  if (typeof stepFunctionsUrl === 'string' && !/^https?:\/\/./.test(stepFunctionsUrl)) {
    throw new Error(`--step-functions: expected a URL such as http://127.0.0.1:8083, got ${stepFunctionsUrl}`);
  }
  return {
    speed: number(
      '--speed',
      flags['speed'],
      defaults.speed,
      (value) => value > 0 && value <= 3600,
      'a number above 0, at most 3600',
    ),
    ports: {
      http: port('--http-port', flags['http-port'], defaults.ports.http),
      aws: port('--aws-port', flags['aws-port'], defaults.ports.aws),
      stepFunctions: port('--step-functions-port', flags['step-functions-port'], defaults.ports.stepFunctions),
      lambda: port('--lambda-port', flags['lambda-port'], defaults.ports.lambda),
    },
    stepFunctionsUrl: typeof stepFunctionsUrl === 'string' ? stepFunctionsUrl : undefined,
  };
}

type Value = string | boolean | undefined;

function port(flag: string, value: Value, otherwise: number): number {
  return number(
    flag,
    value,
    otherwise,
    (given) => Number.isInteger(given) && given >= 0 && given <= 65535,
    'a port from 0 to 65535',
  );
}

function number(
  flag: string,
  value: Value,
  otherwise: number,
  valid: (value: number) => boolean,
  expected: string,
): number {
  if (value === undefined) return otherwise;
  const given = Number(value);
  if (value === '' || !valid(given)) throw new Error(`${flag}: expected ${expected}, got ${JSON.stringify(value)}`);
  return given;
}
