import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { databaseSchema } from '../../../src/config/database.ts';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import { type DatabasePlan, databasePlanSchema } from '../../../src/payload/database-plan.ts';
import { planDatabase } from '../../../src/plan/plan-database.ts';
import { columnClasses } from '../../../src/ports/database-columns.ts';
import { createSetupDBUsers } from '../../../src/steps/setup-db-users.ts';
import { anEvent, aPlan, aRestore } from '../../fakes/events.ts';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { master, migrator, production, type Restored } from '../roles/production.ts';

const { restored } = production();
const staged = { username: 'reporting', password: 'reporting-of-staging' };

/** The step itself, over a real server. */
function setupOf(staging: Restored, { columns, ...declared }: Partial<DatabasePlan> & Pick<DatabasePlan, 'columns'>) {
  const time = { left: 900_000 };
  const secrets = new FakeSecrets().hold('master', master).hold('staging/reporting', staged);
  const step = createSetupDBUsers({
    ...{ secrets, database: staging.database, databases: {}, sqlFiles: {} },
    timeLeft: () => time.left,
  });
  const database = databasePlanSchema.parse({
    unlistedLogins: 'lock',
    roles: [{ name: 'reporting', access: 'readonly', login: { type: 'secret', secretId: 'staging/reporting' } }],
    columns,
    ...declared,
  });
  const { host: endpoint, port } = staging.endpoint;
  const restore = {
    ...aRestore({ outcome: 'RestoreComplete', databaseName: 'orders' }),
    ...{ endpoint, port, masterSecretId: 'master' },
  };
  return { time, run: () => step(anEvent({ plan: aPlan({}, undefined, { database }), restore })) };
}
const columns = (undecided: 'mask' | 'refuse'): DatabasePlan['columns'] => ({
  ...{ undecided, classes: [...columnClasses], largeObjects: 'refuse', keep: [] },
});

/** A schema of people, of every kind of column that is not decided, with a value of each that can be found again. */
const people = `
  CREATE SCHEMA hr;
  CREATE TABLE hr.logins (login varchar(40) PRIMARY KEY, "E-Mail" text UNIQUE NOT NULL, phone text, profile jsonb, tags text[]);
  CREATE TABLE hr.posts (id serial PRIMARY KEY, author varchar(40) NOT NULL REFERENCES hr.logins, words text, born date, pay numeric(10, 2));
  CREATE FUNCTION hr.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.words := NEW.words || '' touched''; RETURN NEW; END';
  CREATE TRIGGER stamping BEFORE UPDATE ON hr.posts FOR EACH ROW EXECUTE FUNCTION hr.stamp();
  INSERT INTO hr.logins SELECT 'jane-' || n, 'jane' || n || '@private.test', '+353 ' || n, '{"private": 1}', '{private}' FROM generate_series(1, 50) AS n;
  INSERT INTO hr.posts (author, words, born, pay) SELECT 'jane-' || n, 'private ' || n, date '1980-01-01' + n, 1000 + n FROM generate_series(1, 50) AS n;`;

/** Everything that stands in the tables. */
const allOf = async (staging: Restored) =>
  JSON.stringify(
    await staging.superuser(
      `SELECT to_jsonb(l) AS login, to_jsonb(p) AS post FROM hr.logins l JOIN hr.posts p ON p.author = l.login`,
    ),
  );

describe('A schema that nobody has decided about', () => {
  it('is masked by what is proposed, also where the first attempt has only dropped the foreign keys', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    await staging.as(
      master,
      "CREATE TABLE public.visitors (who text); INSERT INTO public.visitors VALUES ('private')",
      'postgres',
    );
    const { run, time } = setupOf(staging, { columns: columns('mask') });
    time.left = 61_000;
    await expect(run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
    expect(
      await staging.superuser(`SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = 'hr.posts'::regclass`),
    ).toEqual([]);
    expect(await allOf(staging)).toContain('private');
    time.left = 900_000;

    const users = await run();
    expect(users.masked.map(({ database, table, rows }) => `${database} ${table} ${rows}`)).toEqual(
      expect.arrayContaining(['orders logins 50', 'orders posts 50', 'orders settings 1', 'postgres visitors 1']),
    );
    const after = await allOf(staging);
    expect(JSON.parse(after)).toHaveLength(50);
    expect(after).not.toMatch(/private|jane|touched/);
    // A date may become another one's, or now and then stay what it was.
    const posts: readonly { readonly id: number; readonly born: string }[] = JSON.parse(after).map(
      (row: { post: unknown }) => row.post,
    );
    const first = Date.parse('1980-01-01');
    expect(posts.filter(({ id, born }) => Date.parse(born) === first + id * 86_400_000).length).toBeLessThan(10);
    expect(JSON.stringify(await staging.as(master, 'SELECT * FROM public.visitors', 'postgres'))).not.toContain(
      'private',
    );
    expect(
      await staging.superuser(`SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = 'hr.posts'::regclass`),
    ).toHaveLength(1);
    // The salts are gone in every database.
    for (const database of ['orders', 'postgres']) {
      const [there] = await staging.as(
        master,
        `SELECT to_regclass('aurora_restore.progress') IS NOT NULL AS yes`,
        database,
      );
      const notes = there?.['yes']
        ? await staging.as(master, 'SELECT item FROM aurora_restore.progress', database)
        : [];
      expect(JSON.stringify(notes), database).not.toMatch(/salt|secret|mask/);
    }
  });

  it('keeps everybody out, changes nothing, and goes through with the lines that were told', async () => {
    const staging = await restored();
    await staging.as(migrator, people);
    const refused = await setupOf(staging, { columns: columns('refuse') })
      .run()
      .catch((error: PipelineError) => error);
    expect(refused).toMatchObject({ name: 'SetupInvalid' });
    const problems = refused instanceof PipelineError ? (refused.facts['problems'] as readonly string[]) : [];
    expect(problems.join('\n')).toContain(
      '{ schema: hr, table: logins, columns: { login: { hash: { length: 40, consistent: logins-login } }, E-Mail: email, phone: phone, profile: null, tags: { each: hash } } }',
    );
    const before = await allOf(staging);
    expect(before).toContain('private');
    await expect(staging.as(staged, 'SELECT 1')).rejects.toMatchObject({ code: /^28/ });

    const items = problems.map((text) => parse(/ such as (- \{.*\})/.exec(text)?.[1] ?? '')[0]);
    const pasted = planDatabase(databaseSchema.parse({ masking: items }), {});
    await setupOf(staging, { columns: pasted.columns, masking: pasted.masking }).run();
    const after = await allOf(staging);
    expect(after).not.toMatch(/private|jane/);
    // A birthday that is moved may be another one's: not all of them are.
    const birthdays = (text: string) => text.match(/"born":"[\d-]+"/g);
    expect(birthdays(before)).toHaveLength(50);
    expect(birthdays(after)).not.toEqual(birthdays(before));
    expect(await staging.as(staged, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
