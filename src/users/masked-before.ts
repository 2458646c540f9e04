import type { DatabaseConnection } from '../ports/database.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { completeItem } from './main-session.ts';
import type { SetupContext } from './setup-context.ts';

/**
 * Conditions of which nobody knows any more what they say: where a restore with another profile had completed the setup of this very
 * cluster, its masks stand where they would look for values of before, and what they leave may be what was to be masked. What is complete
 * of the source came along with its data, and is no matter.
 */
export async function maskedBefore(
  { plan, run, cluster }: Pick<SetupContext, 'plan' | 'run' | 'cluster'>,
  main: DatabaseConnection,
): Promise<readonly SetupProblem[]> {
  const paths = plan.database.masking.flatMap(({ where }, index) =>
    where === undefined ? [] : [`database.masking[${index}].where`],
  );
  if (paths.length === 0) return [];
  const completed = (await main.notedByAny(completeItem)) as readonly { readonly run?: string }[];
  const isByAnother = completed.some(({ run: other }) => other !== run && other?.startsWith(`${cluster}:`) === true);
  if (!isByAnother) return [];
  const text =
    'the restored cluster was masked by another profile, so that nobody knows which rows were to stay: leave it out, or delete the cluster, so that a restore makes it anew';
  return paths.map((path) => ({ path, text }));
}
