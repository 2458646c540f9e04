import type { WholePlan } from '../payload/plan.ts';
import type { Checklist } from './checklist.ts';

export const sqlCheck = 'sqlFiles';

/** Which SQL files will run where: they were found valid when they were packaged, and these very contents are planned. */
export async function checkSql(list: Checklist, { database }: WholePlan): Promise<void> {
  const { sql } = database;
  await list.check(sqlCheck, () => {
    if (sql.length === 0) return { skipped: 'The profile names no SQL file.' };
    const files = sql.map(({ file, sha256, database: name }) => {
      const where = name === undefined ? '' : ` in ${name}`;
      return `${file}${where} (${sha256.slice(0, 8)})`;
    });
    return `The SQL files are as they were packaged: ${files.join(', ')}.`;
  });
}
