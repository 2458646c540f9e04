import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadDefinition } from '../../local/definition.ts';
import type { Machine } from '../../local/stepfunctions/states/language.ts';
import { readHistory } from '../../replay/read-history.ts';
import { type Pipeline, replay, todaysPipeline } from '../../replay/replay.ts';
import { recordHistory, type Script } from './recorded-histories.ts';
import { scripts } from './scripts.ts';

/** An execution of a release, as it was exported. */
export function exported(release: string, name: string): string {
  return readFileSync(path.join(import.meta.dirname, release, `${name}.json`), 'utf8');
}

/** Today's definition run with what 0.1.0's functions answered, or with other answers. */
export async function todays(name: string, change: (script: Script) => Script = (script) => script): Promise<string> {
  const script = scripts('0.1.0')[name];
  if (script === undefined) throw new Error(`There is no script ${name}.`);
  const machine = loadDefinition(
    (key) => `arn:aws:lambda:eu-west-1:000000000000:function:aurora-restore-dev-${key}`,
  ) as unknown as Machine;
  return JSON.stringify({ events: await recordHistory(machine, change(script)) });
}

/** What is told of a history, a line a difference: `WaitForCopy pause: recorded 30 s, today 60 s`. */
export async function told(text: string, change: Partial<Pipeline> = {}): Promise<readonly string[]> {
  const { differences, stays } = await replay(readHistory(text), { ...todaysPipeline(), ...change });
  return [
    ...differences.map(({ kind, text: line }) => `${kind}: ${line}`),
    ...stays.flatMap(({ stay, differences: found }) =>
      found.map(({ kind, attempt, text: line }) => `${stay.name} ${kind}${attempt ? ` ${attempt}` : ''}: ${line}`),
    ),
  ];
}
