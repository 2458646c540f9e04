import { omitUndefined } from '../omit-undefined.ts';
import { type Path, type Problem, valueAt } from '../validation/validation.ts';
import { durationPattern, durationSeconds } from './duration.ts';
import type { Profile } from './schema.ts';

/** How long each phase may take if the profile does not say. */
export const defaultDeadlines = { copy: '6h', delete: '1h', restore: '4h', setup: '2h' } as const;

const hour = 3600;
/** DeleteRDS is retried 1440 times, 30 seconds apart: its own deadline must come first. */
export const deleteLimitSeconds = 11 * hour;
/**
 * Beyond a day the execution times out, which no state can tell anyone; what no deadline counts, such as retries, takes the
 * rest of it. It also keeps the history of a restore below the 25,000 events that AWS allows.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const totalLimitSeconds = 21 * hour;

/**
 * How many seconds a restore may take until somebody is to look at it: what the profile says, else its phases' deadlines
 * together, that of the deletion twice where there may be a second one. A target without a profile has the defaults.
 */
export function deadlineSeconds(profile: Profile | undefined): number {
  if (profile?.alarms?.deadline !== undefined) return durationSeconds(profile.alarms.deadline);
  const phases = { ...defaultDeadlines, ...omitUndefined(profile?.deadlines ?? {}) };
  const twice = profile?.replace?.strategy === 'setAside' || profile?.onFailure === 'cleanup';
  const again = twice ? durationSeconds(phases.delete) : 0;
  return Object.values(phases).reduce((sum, phase) => sum + durationSeconds(phase), again);
}

/**
 * The deadlines of the profile at this path that the state machine could not keep. That of the deletion counts twice where there may be
 * a second one: of a cluster that was set aside, or of what a failed restore has made.
 */
export function unkeepableDeadlines(document: unknown, profile: Path): readonly Problem[] {
  const path = [...profile, 'deadlines'];
  const given = Object.entries(defaultDeadlines).map(([phase, otherwise]) => {
    const value = valueAt(document, [...path, phase]) ?? otherwise;
    return { phase, value: typeof value === 'string' && durationPattern.test(value) ? value : otherwise };
  });
  const twice =
    valueAt(document, [...profile, 'replace', 'strategy']) === 'setAside' ||
    valueAt(document, [...profile, 'onFailure']) === 'cleanup';
  const seconds = given
    .map(({ phase, value }) => durationSeconds(value) * (phase === 'delete' && twice ? 2 : 1))
    .reduce((sum, value) => sum + value, 0);
  const deletion = given.find(({ phase }) => phase === 'delete')?.value ?? defaultDeadlines.delete;
  return [
    ...(durationSeconds(deletion) > deleteLimitSeconds
      ? [
          {
            path: [...path, 'delete'],
            text: `expected ${deleteLimitSeconds / hour}h at most, got ${JSON.stringify(deletion)}`,
          },
        ]
      : []),
    ...(seconds > totalLimitSeconds
      ? [
          {
            path,
            text: `expected ${totalLimitSeconds / hour}h at most together, got ${given.map(({ phase, value }) => `${phase} ${value}${phase === 'delete' && twice ? ' twice' : ''}`).join(', ')}`,
          },
        ]
      : []),
  ];
}
