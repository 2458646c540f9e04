import { carriedDatabase } from '../src/payload/packaged-database.ts';
import { bytesOf } from '../src/payload/size.ts';
import { planDatabase } from '../src/plan/plan-database.ts';
import type { StageConfig } from './read-config.ts';
import { refusal } from './refusal.ts';

/**
 * What of a profile every plan carries may have so many bytes: seven eighths of what a plan may have. The rest is for what
 * comes from the cluster that is replaced, and for the plan's own.
 */
const longestProfile = 57_344;

/** What stands in a plan for the text of an SQL file. */
const anyHash = '0'.repeat(64);

/** Throws InvalidConfig for each profile that no execution could carry the plan of, with the sizes of its parts. */
export function checkSizes({ file, config, locate }: StageConfig): void {
  const problems = Object.entries(config.targets).flatMap(([target, profile]) => {
    const hashes = Object.fromEntries((profile.database?.sql ?? []).map((each) => [each.file, anyHash]));
    const carried = { ...profile, database: carriedDatabase(planDatabase(profile.database, hashes)) };
    const bytes = bytesOf(carried);
    if (bytes <= longestProfile) return [];
    const parts = Object.entries(carried).map(([part, value]) => ({ part, bytes: bytesOf(value) }));
    const sizes = parts.sort((one, other) => other.bytes - one.bytes).map((each) => `${each.part} ${each.bytes}`);
    return [
      {
        path: ['targets', target],
        text: `expected at most ${longestProfile} bytes, a large database not counted, which is what an execution can carry, got ${bytes}: ${sizes.join(', ')}`,
      },
    ];
  });
  if (problems.length > 0) throw refusal(file, problems, { document: config, locate });
}
