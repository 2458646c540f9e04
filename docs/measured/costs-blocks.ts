import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Records } from './records.ts';

/** The blocks of docs/costs.md, by name. */
export function costsBlocks(record: Records['costs']): Readonly<Record<string, string>> {
  return { restore: restoreBlock(record), month: monthBlock(record) };
}

/** Nightly. */
const restoresOfMonth = 30;

function restoreBlock({ measuredOn, machine, simulatedSeconds, statesEntered, costs, of }: Records['costs']) {
  const { stateTransitions, invocations, invocationMilliseconds, logLines, logBytes } = costs;
  const rds = requestsTo(costs, 'rds');
  const rows = [
    [
      'state transitions',
      `${stateTransitions}, of which ${stateTransitions - statesEntered} are retries`,
      '3 for every 30 seconds of copy and restore, 1 for every 30 seconds of deletion',
    ],
    ['Lambda invocations', `${invocations}`, '1 for each of these polls'],
    [
      'Lambda time of all of them',
      `${(invocationMilliseconds / 1000).toFixed(1)} s, which is ${gigabyteSeconds(costs).toFixed(1)} GB-s at ${memoryMegabytes} MB`,
      'the same, and SetupDBUsers with SQL files and masking',
    ],
    [
      'requests to RDS',
      `${rds.all}, of which ${rds.describing} only describe`,
      '1 for each poll of the copy, 2 to 4 for each of the deletion and the restore',
    ],
    ['requests to Secrets Manager', `${requestsTo(costs, 'secretsmanager').all}`, 'the roles with a password'],
    ['requests to KMS, messages by SNS', `${requestsTo(costs, 'kms').all} and ${requestsTo(costs, 'sns').all}`, ''],
    [
      'log',
      `${logLines} lines, ${Math.round(logBytes / 1000)} kB`,
      `1 line of some ${Math.round(logBytes / logLines / 50) * 50} bytes for each invocation`,
    ],
  ];
  return `Measured on ${measuredOn}, on ${machine},
by \`npm run docs:measured -- --only costs\`: a restore of
${Math.round(simulatedSeconds / 60)} simulated minutes with two instances, through ${of.states} states and with ${of.functions} functions deployed.

| What | Measured | Grows with |
|---|---|---|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}`;
}

function monthBlock({ costs }: Records['costs']): string {
  const { stateTransitions, invocations, logBytes } = costs;
  const month = (each: number) => Math.round(each * restoresOfMonth).toLocaleString('en');
  return `With the figures above that is ${month(stateTransitions)} transitions, ${month(invocations)} invocations, ${month(gigabyteSeconds(costs))} GB-s, ${((logBytes * restoresOfMonth) / 1e6).toFixed(1)} MB of log and
${month(requestsTo(costs, 'secretsmanager').all)} calls a month.`;
}

function requestsTo({ requests }: Records['costs']['costs'], service: string) {
  const to = Object.entries(requests).filter(([key]) => key.startsWith(`${service}:`));
  const sum = (of: typeof to) => of.reduce((all, [, count]) => all + count, 0);
  return { all: sum(to), describing: sum(to.filter(([key]) => key.startsWith(`${service}:Describe`))) };
}

const memoryMegabytes: number = parse(readFileSync(new URL('../../serverless.yml', import.meta.url), 'utf8')).provider
  .memorySize;

function gigabyteSeconds({ invocationMilliseconds }: Records['costs']['costs']): number {
  return (invocationMilliseconds / 1000) * (memoryMegabytes / 1024);
}
