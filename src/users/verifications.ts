import { isPipelineError, PipelineError } from '../failures/pipeline-error.ts';
import type { DatabasePlan } from '../payload/database-plan.ts';
import type { UsersSetup } from '../payload/results.ts';
import type { DatabaseConnection } from '../ports/database.ts';

type Verification = DatabasePlan['verifications'][number];
/** How many failed verifications a sentence tells. */
const told = 5;

type Verified = UsersSetup['verifications'][number];

/**
 * Runs the plan's queries, every one of them, whatever the others return. Throws VerificationFailed, which tells all that
 * does not hold.
 */
export async function verifyData(
  verifications: readonly Verification[],
  mainDatabase: string,
  sessionTo: (database: string) => Promise<DatabaseConnection>,
): Promise<readonly Verified[]> {
  const held: Verified[] = [];
  const failures: string[] = [];
  for (const verification of verifications) {
    const { name, database = mainDatabase, query, timeoutSeconds } = verification;
    const session = await sessionTo(database);
    try {
      const value = await session.verify({ name, query, timeoutSeconds });
      const expected = expectation(verification);
      if (holds(verification, value)) held.push({ name, database, value, expected });
      else failures.push(`“${name}” in ${database}: expected ${expected}, got ${value}`);
    } catch (error) {
      if (!isPipelineError(error, 'VerificationFailed')) throw error;
      failures.push(`“${name}” in ${database}: ${error.sentence}`);
    }
  }
  if (failures.length > 0) {
    throw new PipelineError(
      'VerificationFailed',
      `${failures.length} of ${verifications.length} verifications failed: ${firstOf(failures)}.`,
      { failed: failures.length, failures },
    );
  }
  return held;
}

/** Of a long list the first few; the facts have more. */
function firstOf(failures: readonly string[]): string {
  const more = failures.length - told;
  return [...failures.slice(0, told), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function holds({ expect }: Verification, value: number | boolean): boolean {
  if ('equals' in expect) return value === expect.equals;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = expect;
  return typeof value === 'number' && value >= min && value <= max;
}

function expectation({ expect }: Verification): string {
  if ('equals' in expect) return String(expect.equals);
  const { min, max } = expect;
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
