/**
 * `npm run replay -- FILE`: exits with 0 if today's pipeline would decide as the recorded one did, 1 if not, 2 for a file that is no
 * history or an option that there is not.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HistoryError } from './history-error.ts';
import { readHistory } from './read-history.ts';
import { replay, todaysPipeline } from './replay.ts';
import { asJson, countDifferences, timeline } from './report.ts';

const usage = `Usage: npm run replay -- FILE [--json]

  FILE    what aws stepfunctions get-execution-history --output json wrote; several pages one after the other
  --json  print one line of JSON instead of a timeline`;

function options(args: readonly string[]): { readonly file: string; readonly json: boolean } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error(`FILE: expected one file, got ${positionals.length}`);
  return { file, json: values.json };
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

async function main(args: readonly string[]): Promise<number> {
  let asked: ReturnType<typeof options>;
  let text: string;
  try {
    asked = options(args);
    text = readFileSync(asked.file, 'utf8');
  } catch (error) {
    return refuse(`${(error as Error).message}\n\n${usage}`);
  }
  try {
    const replayed = await replay(readHistory(text), todaysPipeline());
    console.log(asked.json ? asJson(replayed) : timeline(replayed));
    return countDifferences(replayed) === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return refuse(`${asked.file} is no whole execution history.\n${error.message}`);
  }
}

process.exitCode = await main(process.argv.slice(2));
