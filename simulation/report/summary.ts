import { noneReached, type ReachedCounts, reachedKinds } from '../reached/reached.ts';
import type { KnownLimit } from '../world/limits.ts';
import type { ExecutionStatus, Violation } from '../world/records.ts';
import type { Run } from '../world/run.ts';

interface FailingSeed {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly timeline: readonly string[];
}

/** How often executions that met something ended how. */
export type Endings = Partial<Record<ExecutionStatus, number>>;

/** What many seeds came to. Of failing seeds the first few are kept with their timelines. */
export interface Summary {
  seeds: number;
  readonly failingSeeds: number[];
  readonly failures: FailingSeed[];
  /** By invariant. */
  readonly violations: Record<string, number>;
  /** How often each state was entered. */
  readonly states: Record<string, number>;
  /** How executions ended: SUCCEEDED, ABORTED, or FAILED with an error's name. */
  readonly outcomes: Record<string, number>;
  /** Fault, then state. */
  readonly faults: Record<string, Record<string, Endings>>;
  readonly knownLimits: Partial<Record<KnownLimit, number>>;
  /** How many seeds have reached each error, check, outcome, branch, retry and transition. */
  readonly reached: ReachedCounts;
}

const keptTimelines = 3;

export function emptySummary(): Summary {
  return {
    ...{ seeds: 0, failingSeeds: [], failures: [], violations: {}, states: {} },
    ...{ outcomes: {}, faults: {}, knownLimits: {}, reached: noneReached() },
  };
}

export function addRun(
  summary: Summary,
  { scenario, executions, injections, violations, limits, reached, timeline }: Run,
): void {
  summary.seeds += 1;
  for (const limit of limits) count(summary.knownLimits, limit);
  // Once for a seed: what one world does a hundred times is no more certain for that.
  for (const kind of reachedKinds) {
    for (const what of Object.keys(reached.counts[kind])) count(summary.reached[kind], what);
  }
  for (const { status, error, visits } of executions) {
    count(summary.outcomes, status === 'FAILED' ? `FAILED ${error}` : status);
    for (const { state } of visits) count(summary.states, state);
  }
  // Once for an execution, however often it met the fault in the state.
  const met = new Set<string>();
  for (const { fault, state, execution } of injections) {
    const key = `${fault}/${state}/${execution.id}`;
    if (met.has(key)) continue;
    met.add(key);
    count(endingsOf(summary, fault, state), execution.status);
  }
  if (violations.length === 0) return;
  summary.failingSeeds.push(scenario.seed);
  for (const { invariant } of violations) count(summary.violations, invariant);
  if (summary.failures.length < keptTimelines) {
    summary.failures.push({ seed: scenario.seed, violations, timeline: timeline.lines });
  }
}

export function mergeSummaries(summaries: readonly Summary[]): Summary {
  const merged = emptySummary();
  for (const summary of summaries) {
    merged.seeds += summary.seeds;
    merged.failingSeeds.push(...summary.failingSeeds);
    merged.failures.push(...summary.failures);
    for (const key of ['violations', 'states', 'outcomes', 'knownLimits'] as const)
      addCounts(merged[key], summary[key]);
    for (const kind of reachedKinds) addCounts(merged.reached[kind], summary.reached[kind]);
    for (const [fault, states] of Object.entries(summary.faults)) {
      for (const [state, endings] of Object.entries(states)) {
        addCounts(endingsOf(merged, fault, state), endings);
      }
    }
  }
  merged.failingSeeds.sort((one, other) => one - other);
  merged.failures.sort((one, other) => one.seed - other.seed).splice(keptTimelines);
  return merged;
}

function endingsOf({ faults }: Summary, fault: string, state: string): Endings {
  faults[fault] ??= {};
  const states = faults[fault];
  states[state] ??= {};
  return states[state];
}

function count<Key extends string>(counts: Partial<Record<Key, number>>, key: Key, times = 1): void {
  counts[key] = (counts[key] ?? 0) + times;
}

function addCounts(counts: Partial<Record<string, number>>, more: Readonly<Partial<Record<string, number>>>): void {
  for (const [key, times] of Object.entries(more)) count(counts, key, times);
}
