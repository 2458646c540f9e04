import { PipelineError } from '../failures/pipeline-error.ts';
import { closest } from '../validation/closest-name.ts';
import type { Config, Profile } from './schema.ts';

/** The profile of a target by its name. Throws UnknownTarget, naming the configured targets. */
export function profileOf(config: Config, target: string): Profile {
  // Own properties only: a target called "constructor" is as unknown as any other.
  const profile = Object.hasOwn(config.targets, target) ? config.targets[target] : undefined;
  if (profile !== undefined) return profile;
  const targets = Object.keys(config.targets);
  const meant = closest(target, targets);
  throw new PipelineError(
    'UnknownTarget',
    `target: expected one of ${targets.join(', ')}, got ${JSON.stringify(target.slice(0, 80))}${meant === undefined ? '' : ` (did you mean ${meant}?)`}.`,
    { field: 'target', target: target.slice(0, 80), targets },
  );
}
