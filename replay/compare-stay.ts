import type { Difference } from './difference.ts';
import { jsonDifferences } from './json-differences.ts';
import type { Attempt, Stay } from './recorded.ts';
import type { Today } from './run-stay.ts';

/** Where today's state would do otherwise than the recorded one. */
export function compareStay(stay: Stay, today: Today): readonly Difference[] {
  return [...events(stay, today), ...retries(stay, today), ...waits(stay, today), ...outcome(stay, today)];
}

function events({ attempts }: Stay, today: Today): readonly Difference[] {
  return attempts.flatMap(({ event }, index) => {
    const other = today.events[index];
    if (other === undefined) return [];
    return jsonDifferences(event, other).map((text): Difference => ({ kind: 'event', text, attempt: index + 1 }));
  });
}

function retries({ attempts }: Stay, { events: called, pauses }: Today): readonly Difference[] {
  const found: Difference[] = [];
  for (const [index, { scheduledAt }] of attempts.entries()) {
    const before = attempts[index - 1];
    const pause = pauses[index - 1];
    if (before?.answer === undefined) continue;
    const recorded = (scheduledAt - before.answer.at) / 1000;
    if (pause === undefined || called.length < index + 1) {
      const text = `recorded: tried again after ${errorOf(before)}; today: no more attempt`;
      return [...found, { kind: 'retry', text, attempt: index }];
    }
    if (!isSame(recorded, pause)) {
      const text = `before the next attempt, recorded ${shown(recorded)}, today ${shown(pause)}`;
      found.push({ kind: 'pause', text, attempt: index });
    }
  }
  return found;
}

function waits({ type, enteredAt, exit }: Stay, { waits: today }: Today): readonly Difference[] {
  if (type !== 'Wait' || today === undefined || exit === undefined) return [];
  const recorded = (exit.at - enteredAt) / 1000;
  if (isSame(recorded, today)) return [];
  return [{ kind: 'pause', text: `recorded ${shown(recorded)}, today ${shown(today)}` }];
}

function outcome(stay: Stay, today: Today): readonly Difference[] {
  const { attempts, exit, failed } = stay;
  const last = attempts.at(-1);
  // Already told: today stops earlier.
  if (today.events.length < attempts.length) return [otherEnd(stay, today)];
  if (today.outcome.kind === 'again') {
    if (exit === undefined && failed === undefined) return [];
    const text = `recorded: ${endOf(stay)} after ${errorOf(last)}; today: attempt ${today.events.length}`;
    return [{ kind: 'retry', text, attempt: attempts.length }];
  }
  // The execution ended within the state.
  if (exit === undefined && failed === undefined) {
    const paused = last?.answer !== undefined && 'error' in last.answer;
    return paused ? [otherEnd(stay, today)] : [];
  }
  if (failed !== undefined || today.outcome.kind === 'failed') {
    const same =
      today.outcome.kind === 'failed' && failed?.error === today.outcome.error && failed.cause === today.outcome.cause;
    return same ? [] : [otherEnd(stay, today)];
  }
  const outputs = jsonDifferences(exit?.output ?? null, today.outcome.output);
  const next = stay.next === today.outcome.next || isUnknown(stay, today) ? [] : [otherEnd(stay, today)];
  return [...outputs.map((text): Difference => ({ kind: 'output', text })), ...next];
}

/** The execution was stopped, or exported, between two states. */
function isUnknown({ next, endsExecution }: Stay, { outcome: ended }: Today): boolean {
  return next === undefined && !endsExecution && ended.kind === 'exited' && ended.next !== undefined;
}

function otherEnd(stay: Stay, today: Today): Difference {
  const { outcome: ended } = today;
  const kind = ended.kind === 'failed' || stay.failed !== undefined ? 'failure' : 'next';
  return { kind, text: `recorded: ${endOf(stay)}; today: ${todaysEnd(today)}` };
}

function endOf({ next, failed, exit, attempts }: Stay): string {
  if (failed !== undefined) return `the execution fails with ${failed.error || 'no error name'}`;
  if (next !== undefined) return next;
  if (exit !== undefined) return 'the end';
  return `waiting to try again after ${errorOf(attempts.at(-1))}`;
}

function todaysEnd({ outcome: ended }: Today): string {
  if (ended.kind === 'again') return 'another attempt';
  if (ended.kind === 'exited') return ended.next ?? 'the end';
  const ofStates = ended.error.startsWith('States.') ? `: ${ended.cause.slice(0, 300)}` : '';
  return `the execution fails with ${ended.error || 'no error name'}${ofStates}`;
}

function errorOf(attempt: Attempt | undefined): string {
  const { answer } = attempt ?? {};
  return answer !== undefined && 'error' in answer ? answer.error || 'an error without a name' : 'a result';
}

const shown = (seconds: number) => `${Math.round(seconds * 10) / 10} s`;

/** Step Functions takes a moment for each transition, more when it is busy. */
function isSame(recorded: number, today: number): boolean {
  const slack = Math.max(2, today / 10);
  return recorded >= today - 1 && recorded <= today + slack;
}
