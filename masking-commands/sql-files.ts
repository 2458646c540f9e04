import { isPipelineError } from '../src/failures/pipeline-error.ts';
import type { DataPreparation } from '../src/ports/database-data.ts';
import type { NamedDatabase, TargetProfile } from './profile.ts';

/**
 * Runs what the profile runs in this database before it masks, or after: columns are decided about as they are then. Tells of each file that
 * failed, which is no problem of the profile's: a schema without rows and roles is not what it was written for.
 */
export async function runSqlFiles(
  connection: Pick<DataPreparation, 'runSqlFile'>,
  { profile, plan, files }: TargetProfile,
  { database, mainDatabase }: NamedDatabase,
  phase: 'before' | 'after',
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const [index, sql] of plan(profile).sql.entries()) {
    const packaged = files[sql.file];
    if ((sql.database ?? mainDatabase) !== database || packaged === undefined) continue;
    if ((sql.phase ?? 'before') !== phase) continue;
    try {
      await connection.runSqlFile('check', { ...sql, ...packaged, path: `database.sql[${index}]` });
    } catch (error) {
      if (!isPipelineError(error)) throw error;
      failed.push(
        `what ${sql.file} makes and drops is not looked at, for it failed on the mere schema: ${error.message}`,
      );
    }
  }
  return failed;
}
