import type { FailureCause } from '../failures/failure-cause.ts';
import { record } from '../payload/caught-error.ts';
import type { TaskEvent } from '../payload/task-event.ts';
import { lines, oneLine } from './formatting.ts';
import { tellFailure } from './preflight-text.ts';
import { requestLines } from './request-lines.ts';

/** From the plan, or, before there is one, from the request. */
export function targetName(payload: unknown): string {
  const { plan, request, target } = record(payload);
  const found = [record(plan)['target'], record(request)['target'], target].find((name) => typeof name === 'string');
  return oneLine(found ?? '').slice(0, 63) || 'an unknown target';
}

/** Of a restore that failed, with what is left of it. */
export function failureText(
  { execution, payload }: Pick<TaskEvent<unknown>, 'execution' | 'payload'>,
  state: string,
  failure: FailureCause,
  left: readonly string[],
): string {
  const { what, checks, facts: told } = tellFailure(failure);
  const facts = Object.entries(told).map(([name, value]) => `- ${name}: ${factText(value)}`);
  return lines(
    `The restore of ${targetName(payload)} failed in ${state}: ${failure.error}.`,
    '',
    ...what,
    failure.remedy === undefined ? undefined : `What to do: ${failure.remedy}`,
    ...(facts.length === 0 ? [] : ['', 'Facts:', ...facts]),
    ...(checks.length === 0 ? [] : ['', ...checks]),
    '',
    'What is left:',
    ...left.map((line) => `- ${line}`),
    ...(state === 'SendNotification' ? ['The restore itself is complete.'] : []),
    '',
    ...requestLines(payload),
    `Execution: ${execution.id}`,
  );
}

function factText(value: unknown): string {
  return oneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
