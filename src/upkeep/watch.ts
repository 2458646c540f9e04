import { deadlineSeconds } from '../config/deadlines.ts';
import type { Config } from '../config/schema.ts';
import { unknownTime } from '../messages/data-text.ts';
import { tagKeys } from '../payload/tag-keys.ts';
import type { RunningRestores } from '../ports/executions.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { SnapshotStore } from '../ports/snapshots.ts';
import { secondsUntil } from './watch-time.ts';

export interface WatchPorts {
  readonly snapshots: Pick<SnapshotStore, 'listManual'>;
  readonly restores: RunningRestores;
  readonly metrics: Metrics;
  readonly config: Config;
}

export interface WatchAnswer {
  readonly running: readonly {
    readonly execution: string;
    /** As the execution's input has it. */
    readonly target: unknown;
    readonly seconds: number;
    /** Percent of the target's deadline; 100 and more: it should have ended. */
    readonly deadlineUsed: number;
  }[];
  readonly targets: readonly {
    readonly target: string;
    /** Missing if no complete restore is known, or its copy told nothing of its data. */
    readonly dataAgeSeconds?: number;
    /** Where the restored snapshot was a copy that nothing told of. */
    readonly dataAge?: 'unknown';
  }[];
}

/**
 * Measures what no state can tell: how long restores have been running, and how old each target's data is where none has
 * run for long. Changes nothing; `now` is RFC 3339. Throws AwsUnavailable, AwsAccessDenied, AwsRequestFailed, and InvalidRequest
 * where `now` is before what it is to be measured from.
 */
export function createWatch({
  snapshots,
  restores,
  metrics,
  config,
}: WatchPorts): (now: string) => Promise<WatchAnswer> {
  return async (now) => {
    const running = await lookAtRunning(restores, config, now);
    // The zeros keep the two known to CloudWatch: an expression over a metric that was never seen may have no value.
    metrics.put({ RunningRestores: running.length, RestoresFailed: 0, RestoresRefused: 0 });
    for (const { target, deadlineUsed } of running) {
      metrics.put({ DeadlineUsed: deadlineUsed }, isTarget(config, target) ? { Target: target } : {});
    }
    const dataTimes = newestData(await snapshots.listManual(config.region));
    const targets = Object.keys(config.targets).map((target): WatchAnswer['targets'][number] => {
      const takenAt = dataTimes.get(target);
      if (takenAt === undefined) return { target };
      const seconds = secondsUntil(now, takenAt, `the data of ${target} was taken`);
      return Number.isFinite(seconds) ? { target, dataAgeSeconds: seconds } : { target, dataAge: unknownTime };
    });
    for (const { target, dataAgeSeconds } of targets) {
      if (dataAgeSeconds !== undefined) metrics.put({ DataAge: dataAgeSeconds }, { Target: target });
    }
    return { running, targets };
  };
}

async function lookAtRunning(restores: RunningRestores, config: Config, now: string): Promise<WatchAnswer['running']> {
  const running: WatchAnswer['running'][number][] = [];
  for (const { executionId, startedAt } of await restores.list()) {
    const target = (await restores.find(executionId))?.target;
    const deadline = deadlineSeconds(isTarget(config, target) ? config.targets[target] : undefined);
    const seconds = secondsUntil(now, startedAt, `${executionId} was started`);
    running.push({ execution: executionId, target, seconds, deadlineUsed: (100 * seconds) / deadline });
  }
  return running;
}

/** The input of an execution may name anything; a dimension of a metric may not. */
function isTarget(config: Config, target: unknown): target is string {
  return typeof target === 'string' && Object.hasOwn(config.targets, target);
}

/**
 * When the snapshot was taken that the last complete restore of each target is of. The archived copies tell: they are there
 * while the next restore has deleted the old cluster and has no new one, and the newest of a target is always kept.
 */
function newestData(copies: Awaited<ReturnType<SnapshotStore['listManual']>>): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly archivedAt: string; readonly takenAt: string }>();
  for (const { tags } of copies) {
    const { [tagKeys.target]: target, [tagKeys.archivedAt]: archivedAt } = tags;
    if (target === undefined || archivedAt === undefined) continue;
    if (archivedAt <= (found.get(target)?.archivedAt ?? '')) continue;
    // A copy that an earlier release has archived tells no more than that its data is older than this.
    found.set(target, { archivedAt, takenAt: tags[tagKeys.dataAsOf] ?? archivedAt });
  }
  return new Map([...found].map(([target, { takenAt }]) => [target, takenAt]));
}
