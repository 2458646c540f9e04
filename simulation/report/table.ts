import { loadDefinition } from '../../local/definition.ts';
import type { Endings, Summary } from './summary.ts';

/** Which faults met which state, and how the executions ended: `succeeded / failed`, stopped ones left out. Markdown. */
export function faultTable({ faults }: Pick<Summary, 'faults'>): string {
  const states = Object.entries(loadDefinition((key) => key).States)
    .filter(([, { Type }]) => Type === 'Task')
    .map(([name]) => name);
  const rows = Object.entries(faults)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([fault, met]) => `| ${fault} | ${states.map((state) => cell(met[state])).join(' | ')} |`);
  return [`| Fault | ${states.join(' | ')} |`, `|---|${states.map(() => '---').join('|')}|`, ...rows, ''].join('\n');
}

function cell(endings: Endings | undefined): string {
  if (endings === undefined) return '';
  const { SUCCEEDED: succeeded = 0, FAILED: failed = 0, TIMED_OUT: timedOut = 0 } = endings;
  return succeeded + failed + timedOut === 0 ? '' : `${succeeded} / ${failed + timedOut}`;
}
