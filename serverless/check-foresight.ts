import { refusedCronFields } from './foresight/cron.ts';
import { databaseProblems } from './foresight/database.ts';
import { unusableKeys } from './foresight/keys.ts';
import { impossibleRegions } from './foresight/regions.ts';
import type { StageConfig } from './read-config.ts';
import { refusal } from './refusal.ts';

/**
 * Throws InvalidConfig for what is written as it should be, but could only fail once a restore has begun. Asked when a
 * stage is packaged and not where a configuration is read: one that is deployed already is to be read as before.
 */
export function checkForesight({ file, config, locate }: StageConfig, now = Date.now()): void {
  const problems = [
    ...impossibleRegions(config),
    ...(config.sweep === undefined ? [] : refusedCronFields(config.sweep.schedule)).map((text) => ({
      path: ['sweep', 'schedule'],
      text,
    })),
    ...unusableKeys(config),
    ...Object.entries(config.targets).flatMap(([name, profile]) =>
      databaseProblems(profile, now).map(({ path, text }) => ({ path: ['targets', name, ...path], text })),
    ),
  ];
  if (problems.length > 0) throw refusal(file, problems, { document: config, locate });
}
