import { PipelineError } from '../../../failures/pipeline-error.ts';
import type { SetupRun } from '../../../ports/database-progress.ts';
import { inTransaction, type Session } from '../connection/session.ts';
import { openProgress, progressSchema, readNote } from '../data/progress.ts';

const setting = `${progressSchema}.salt`;
const item = 'salt';
/** SQL: 256 bits that nobody knows, in hexadecimal digits. */
const random = `encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')`;

/** Makes the salt where there is none. {@link openProgress} has been called. */
export async function makeSecret(session: Session, run: SetupRun): Promise<void> {
  await session.rows(
    `INSERT INTO ${progressSchema}.progress SELECT $1, '${item}', to_jsonb(${random}) ON CONFLICT DO NOTHING`,
    [run],
  );
}

export async function maskingSecret(session: Session, run: SetupRun): Promise<string> {
  return inTransaction(session, async () => {
    await openProgress(session);
    await makeSecret(session, run);
    return String(await readNote(session, run, item));
  });
}

/**
 * A parameter may be logged, and who may not change that cannot keep it from being so: what is sent is the salt with the
 * bits of a pad, which this database makes, shows in a result and forgets with the transaction.
 */
export async function keepMaskingSecret(session: Session, run: SetupRun, secret: string): Promise<void> {
  await inTransaction(session, async () => {
    await openProgress(session);
    const [made] = await session.rows<{ pad: string }>(`SELECT set_config('${padSetting}', ${random}, true) AS pad`);
    const sealed = (BigInt(`0x${secret}`) ^ BigInt(`0x${made?.pad ?? ''}`)).toString(16).padStart(64, '0');
    await session.rows(
      `INSERT INTO ${progressSchema}.progress
       SELECT $1, '${item}', to_jsonb(string_agg(lpad(to_hex((${bits('$2::text')} # ${bits(`current_setting('${padSetting}')`)})::bigint), 8, '0'), '' ORDER BY place))
       FROM generate_series(1, 57, 8) AS place ON CONFLICT DO NOTHING`,
      [run, sealed],
    );
  });
}

const padSetting = `${progressSchema}.pad`;
/** SQL: 32 of them, from a place in hexadecimal digits. */
const bits = (digits: string) => `('x' || substr(${digits}, place, 8))::bit(32)`;

/**
 * Has the run's salt at hand for the rest of the transaction, or until the settings are reset: whoever owns a table may
 * read no note of the pipeline. The salt leaves the server neither in the statement nor in its result.
 */
export async function bringSecret(session: Session, run: SetupRun): Promise<void> {
  const [brought] = await session.rows<{ is_salt: boolean }>(
    `SELECT set_config('${setting}', (SELECT value #>> '{}' FROM ${progressSchema}.progress WHERE run = $1 AND item = '${item}'), true)
              ~ '^[0-9a-f]{64}$' AS is_salt`,
    [run],
  );
  if (brought?.is_salt === true) return;
  const { database } = session.context;
  throw new PipelineError(
    'MaskingFailed',
    `Schema ${progressSchema} of database ${database} holds no salt of this run.`,
    {
      database,
      run,
    },
  );
}

/** A salt of its own, for the rest of a transaction that is rolled back. */
export async function bringTrialSecret(session: Session): Promise<void> {
  await session.rows(
    `SELECT set_config('${setting}', encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), true) IS NULL`,
  );
}

/**
 * As a table with one row: the salt, and a number of it. With an OFFSET, so that it is not asked for again for each row. Without a salt,
 * as when settings have been reset, it is an error: masks that anybody could make again would be none.
 */
export const secret = `(SELECT salt, CAST(CAST(('x' OPERATOR(pg_catalog.||) pg_catalog.left(salt, 16)) AS pg_catalog.bit(64)) AS pg_catalog.int8) AS seed
                        FROM (SELECT CASE WHEN pg_catalog.length(given) OPERATOR(pg_catalog.=) 64 THEN given
                                          ELSE CAST(CAST(('no salt' OPERATOR(pg_catalog.||) pg_catalog.left(given, 0)) AS pg_catalog.int4) AS pg_catalog.text) END AS salt
                              FROM pg_catalog.current_setting('${setting}') AS given OFFSET 0) AS one OFFSET 0)`;
