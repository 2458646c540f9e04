import type { DatabaseConnection } from '../ports/database.ts';
import type { SetupProblem } from '../ports/setup-problem.ts';
import { completeItem } from './main-session.ts';
import type { SetupContext } from './setup-context.ts';

/** Noted in the main database, of the cluster: others in which a plan has begun to mask, and a later one has nothing to. */
export const maskedInPartItem = 'masked in part';

export async function maskedInPart(
  { cluster }: Pick<SetupContext, 'cluster'>,
  main: DatabaseConnection,
): Promise<readonly string[]> {
  return ((await main.noted(cluster, maskedInPartItem)) ?? []) as readonly string[];
}

/**
 * Conditions of which nobody knows any more what they say: where a restore with another profile has masked this very cluster, its masks
 * stand where they would look for values of before, and what they leave may be what was to be masked. What was masked in part is noted in
 * its database as long as anything is. What is complete of the source came along with its data, and is no matter.
 */
export async function maskedBefore(
  context: Pick<SetupContext, 'plan' | 'run' | 'cluster' | 'mainDatabase'>,
  main: DatabaseConnection,
): Promise<readonly SetupProblem[]> {
  const { plan, run, cluster, mainDatabase } = context;
  const conditional = plan.database.masking.flatMap(({ where, database = mainDatabase }, index) =>
    where === undefined ? [] : [{ database, path: `database.masking[${index}].where` }],
  );
  if (conditional.length === 0) return [];
  const completed = (await main.notedByAny(completeItem)) as readonly { readonly run?: string }[];
  const isByAnother = completed.some(({ run: other }) => other !== run && other?.startsWith(`${cluster}:`) === true);
  const inPart = await maskedInPart(context, main);
  const text =
    'the restored cluster was masked by another profile, so that nobody knows which rows were to stay: leave it out, or delete the cluster, so that a restore makes it anew';
  return conditional.flatMap(({ database, path }) =>
    isByAnother || inPart.includes(database) ? [{ path, text }] : [],
  );
}
