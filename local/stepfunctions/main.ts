import { parseArgs } from 'node:util';
import { SimulatedClock } from '../clock.ts';
import { startStepFunctions } from './step-functions.ts';

const usage = `Usage: node local/stepfunctions/main.ts --lambda-endpoint URL [options]

A Step Functions endpoint with the flags of AWS Step Functions Local.

  --lambda-endpoint URL    what answers Lambda's Invoke API, e.g. http://127.0.0.1:3002
  --port PORT              the port to listen on (8083)
  --wait-time-scale SCALE  real seconds that a second of waiting takes (1)
  --retry-time-scale SCALE real seconds that a second before a retry takes (as for waiting); AWS's own knows 1 alone
  --speed SPEED            simulated seconds that pass in a real one (1 / wait-time-scale)
  --clock-start MS         when the simulated clock started, in milliseconds since the epoch (now)
  --aws-region REGION      (us-east-1)
  --aws-account ACCOUNT    (123456789012)`;

try {
  const { values } = parseArgs({
    options: {
      'lambda-endpoint': { type: 'string' },
      port: { type: 'string', default: '8083' },
      'wait-time-scale': { type: 'string' },
      'retry-time-scale': { type: 'string' },
      speed: { type: 'string' },
      'clock-start': { type: 'string' },
      'aws-region': { type: 'string', default: 'us-east-1' },
      'aws-account': { type: 'string', default: '123456789012' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(usage);
  else await serve(values);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

interface Flags {
  readonly 'lambda-endpoint'?: string;
  readonly port: string;
  readonly 'wait-time-scale'?: string;
  readonly 'retry-time-scale'?: string;
  readonly speed?: string;
  readonly 'clock-start'?: string;
  readonly 'aws-region': string;
  readonly 'aws-account': string;
}

async function serve(flags: Flags): Promise<void> {
  const lambdaEndpoint = flags['lambda-endpoint'];
  if (lambdaEndpoint === undefined) throw new Error(`--lambda-endpoint is missing.\n\n${usage}`);
  const scale = positive('--wait-time-scale', flags['wait-time-scale']);
  const retryScale = positive('--retry-time-scale', flags['retry-time-scale']);
  const speed = positive('--speed', flags.speed) ?? 1 / (scale ?? 1);
  const endpoint = await startStepFunctions({
    clock: new SimulatedClock(speed, positive('--clock-start', flags['clock-start'])),
    port: port(flags.port),
    lambdaEndpoint,
    region: flags['aws-region'],
    account: flags['aws-account'],
    ...(scale === undefined ? {} : { waitTimeScale: scale }),
    ...(retryScale === undefined ? {} : { retryTimeScale: retryScale }),
  });
  console.log(`Step Functions: ${endpoint.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void endpoint.close());
}

function positive(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0) || !Number.isFinite(number)) throw new Error(`${flag}: expected a number above 0, got ${text}`);
  return number;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535) {
    throw new Error(`--port: expected a port from 0 to 65535, got ${text}`);
  }
  return number;
}
