import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { master, type Restored } from '../roles/production.ts';

/** The login of the one role that is declared. */
export const staged = { username: 'reporting', password: 'reporting-of-staging' };

/** The step itself, in a cluster that runs these statements, a file each, masks one table and lets one role read. */
export function setupOf(
  staging: Restored,
  {
    elsewhere,
    secrets = new FakeSecrets(),
    ...declared
  }: Partial<Pick<DatabasePlan, 'outward' | 'stableMasks'>> & {
    readonly elsewhere?: DatabasePlan['masking'][number];
    readonly secrets?: FakeSecrets;
  } = {},
  statements: readonly string[] = [],
) {
  const files = statements.map((text, index) => ({
    ...{ file: `sql/${index}.sql`, sha256: String(index), statements: [{ line: 1, text }] },
  }));
  secrets.hold('master', master).hold('staging/reporting', staged);
  const step = createSetupDBUsers({
    ...{ secrets, database: staging.database, databases: {} },
    sqlFiles: Object.fromEntries(files.map(({ file, ...packaged }) => [file, packaged])),
    timeLeft: () => 900_000,
  });
  const database = databasePlanSchema.parse({
    unlistedLogins: 'lock',
    ...declared,
    roles: [{ name: 'reporting', access: 'readonly', login: { type: 'secret', secretId: 'staging/reporting' } }],
    sql: files.map(({ file, sha256 }) => ({ file, sha256, timeoutSeconds: 60 })),
    masking: [
      { schema: 'public', table: 'settings', columns: [{ name: 'value', rule: { type: 'hash', length: 8 } }] },
      ...(elsewhere === undefined ? [] : [elsewhere]),
    ],
  });
  const { host: endpoint, port } = staging.endpoint;
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    ...{ endpoint, port, masterSecretId: 'master' },
  };
  return () => step(anEvent({ plan: aPlan({}, undefined, { database }), restore }));
}
