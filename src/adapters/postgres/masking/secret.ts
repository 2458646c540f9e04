import type { SetupRun } from '../../../database-ports.ts';
import { progressSchema } from '../progress.ts';
import type { Session } from '../session.ts';

const setting = `${progressSchema}.salt`;

/**
 * Has the run's salt at hand for the rest of the transaction, or until the settings are reset: whoever owns a table may
 * read no note of the pipeline. The salt leaves the server neither in the statement nor in its result.
 */
export async function bringSecret(session: Session, run: SetupRun): Promise<void> {
  const [brought] = await session.rows<{ is_salt: boolean }>(
    `SELECT set_config('${setting}', (SELECT value #>> '{}' FROM ${progressSchema}.progress WHERE run = $1 AND item = 'salt'), true)
              ~ '^[0-9a-f]{64}$' AS is_salt`,
    [run],
  );
  if (brought?.is_salt !== true) session.refuse('55000', `schema "${progressSchema}" holds no salt of this run`);
}

/** A salt of its own, for the rest of a transaction that is rolled back. */
export async function bringTrialSecret(session: Session): Promise<void> {
  await session.rows(
    `SELECT set_config('${setting}', encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), true) IS NULL`,
  );
}

/** As a table with one row: the salt, and a number of it. With an OFFSET, so that it is not asked for again for each row. */
export const secret = `(SELECT salt, CAST(CAST(('x' OPERATOR(pg_catalog.||) pg_catalog.left(salt, 16)) AS pg_catalog.bit(64)) AS pg_catalog.int8) AS seed
                        FROM pg_catalog.current_setting('${setting}') AS salt OFFSET 0)`;
