import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import type { SqlFile } from '../../../src/ports/database-data.ts';
import { production } from '../roles/production.ts';

const { restored, shared } = production();
const sqlFile = (text: string): SqlFile => ({
  path: 'database.sql[0]',
  file: 'sql/orders/10.sql',
  sha256: text,
  statements: [{ line: 1, text }],
  timeoutSeconds: 0.5,
});

/** What an error and all its causes say: a log has them all. */
function allThatIsSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const facts = error instanceof PipelineError ? JSON.stringify(error.facts) : '';
  return [error.message, error.stack, facts, allThatIsSaid(error.cause)].join('\n');
}

/** The one value of the table `settings`. */
const secret = 'EUR';
const raise = (how: string) => `DO $$ BEGIN ${how.replaceAll('DATA', '(SELECT value FROM public.settings)')}; END $$`;

/** Statements that PostgreSQL refuses with a message that has a value of the data in it. */
const quoting: readonly (readonly [sql: string, sqlstate: string])[] = [
  ['SELECT value::int FROM settings', '22P02'],
  ['INSERT INTO settings SELECT * FROM settings', '23505'],
  [raise(`RAISE EXCEPTION 'no customer %', DATA`), 'P0001'],
  [raise(`RAISE EXCEPTION 'no customer %', DATA USING ERRCODE = '42501'`), '42501'],
  [raise(`RAISE EXCEPTION 'no customer %', DATA USING ERRCODE = '57014'`), '57014'],
  // Those of a lost session, which a function may choose as well.
  [raise(`RAISE EXCEPTION 'no customer %', DATA USING ERRCODE = '57P01'`), '57P01'],
  [raise(`RAISE EXCEPTION 'no customer %', DATA USING ERRCODE = '08006'`), '08006'],
  [raise(`RAISE EXCEPTION 'no customer %', DATA USING ERRCODE = '53300'`), '53300'],
  [raise(`RAISE EXCEPTION 'none' USING ERRCODE = '23505', CONSTRAINT = DATA, TABLE = DATA, COLUMN = DATA`), '23505'],
  [raise(`RAISE EXCEPTION 'none' USING ERRCODE = '42P01', DETAIL = DATA, HINT = DATA`), '42P01'],
  [raise(`EXECUTE 'SELECT ' || DATA`), '42703'],
  [raise(`EXECUTE 'TABLE "' || DATA || '"'`), '42P01'],
  ['SELECT value::regclass FROM settings', '42P01'],
  ['SELECT value::regtype FROM settings', '42704'],
  ['SELECT value::regproc FROM settings', '42883'],
  ['SELECT value::regoper FROM settings', '42883'],
  ['SELECT value::regnamespace FROM settings', '3F000'],
  [`SELECT (value || ' x')::tsquery FROM settings`, '42601'],
  ['SELECT set_config(value, value, true) FROM settings', '42704'],
  ['SELECT pg_read_file(value) FROM settings', '42501'],
  ['SELECT now() AT TIME ZONE value FROM settings', '22023'],
];

/** Statements whose message tells what to mend, and no data. */
const plain: readonly (readonly [sql: string, sqlstate: string, message: string])[] = [
  ['SELECT nothing FROM settings', '42703', 'column "nothing" does not exist'],
  ['ALTER TABLE settings DROP COLUMN nothing', '42703', 'column "nothing" of relation "settings" does not exist'],
  ['TABLE nowhere', '42P01', 'relation "nowhere" does not exist'],
  ['DROP TABLE nowhere', '42P01', 'table "nowhere" does not exist'],
  ['SELECT value + 1 FROM settings', '42883', 'operator does not exist: text + integer'],
  ['CREATE TABLE sales.orders ()', '42P07', 'relation "orders" already exists'],
  ['SELECT rolpassword FROM pg_authid', '42501', 'permission denied for table pg_authid'],
  ['DROP TYPE sales.status', '2BP01', 'cannot drop type sales.status because other objects depend on it'],
  ['CREATE TABLE nowhere.x ()', '3F000', 'schema "nowhere" does not exist'],
  ['SELECT 1 / count(*) FROM settings WHERE false', '22012', 'division by zero'],
  ['SELECT (SELECT id FROM sales.orders)', '21000', 'more than one row returned by a subquery used as an expression'],
  [
    `CREATE DOMAIN pg_temp.some AS text CONSTRAINT none CHECK (VALUE = ''); SELECT value::pg_temp.some FROM settings`,
    '23514',
    'a value is not allowed (constraint "none")',
  ],
  ['SELECT pg_sleep(9)', '57014', 'canceling statement due to statement timeout'],
  [raise('PERFORM pg_sleep(9)'), '57014', 'canceling statement due to statement timeout'],
  ['INSERT INTO settings VALUES (NULL)', '23502', 'a value is not allowed (table "settings", column "name")'],
  [
    'INSERT INTO settings TABLE settings',
    '23505',
    'a value is not allowed (constraint "settings_pkey", table "settings")',
  ],
  [
    raise("RAISE EXCEPTION USING ERRCODE = 'P0001'"),
    'P0001',
    'a function or DO block has raised an exception; its text is left out (in a function, at its line 1)',
  ],
];

describe('What PostgreSQL says of a statement on data', () => {
  it.each(quoting)('is told without the data where it quotes it: %s', async (sql, sqlstate) => {
    const connection = await (await shared()).connect();
    const failure = await connection.runSqlFile('run', sqlFile(sql)).catch((error: unknown) => error);
    await connection.close();
    expect(failure).toMatchObject({ name: 'SqlFailed', facts: { sqlstate, line: 1, file: 'sql/orders/10.sql' } });
    expect(allThatIsSaid(failure).toUpperCase()).not.toContain(secret);
  });

  it.each(plain)('is told in full where it does not: %s', async (sql, sqlstate, message) => {
    const connection = await (await shared()).connect();
    const failure = await connection.runSqlFile('run', sqlFile(sql)).catch((error: unknown) => error);
    await connection.close();
    expect(failure).toMatchObject({ name: 'SqlFailed', facts: { sqlstate, message } });
  });

  it('is told without the data of a verification too', async () => {
    const connection = await (await shared()).connect();
    const query = 'SELECT value::regclass::oid::int FROM settings';
    const failure = await connection.verify({ name: 'one', query, timeoutSeconds: 9 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'VerificationFailed', facts: { sqlstate: '42P01' } });
    expect(allThatIsSaid(failure).toUpperCase()).not.toContain(secret);
  });

  it('is told without the data of the pipeline’s own statements, where a trigger of the database speaks', async () => {
    const staging = await restored();
    await staging.superuser(
      `CREATE FUNCTION public.speak() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'no %', (SELECT value FROM public.settings) USING DETAIL = (SELECT value FROM public.settings); END $$;
       GRANT SELECT ON public.settings TO PUBLIC; CREATE EVENT TRIGGER speak ON ddl_command_start EXECUTE FUNCTION public.speak()`,
    );
    const connection = await staging.connect();
    const failure = await connection.note('run', 'item', 1).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UserSetupFailed', facts: { sqlstate: 'P0001' } });
    expect(allThatIsSaid(failure).toUpperCase()).not.toContain(secret);
  });

  it('is told without the data of a rule, where the check of a domain speaks', async () => {
    const staging = await restored(
      `CREATE FUNCTION public.speak(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'no %', (SELECT value FROM settings); END $$;
       CREATE DOMAIN public.spoken AS text CHECK (public.speak(VALUE)); CREATE TABLE public.t (id int, v public.spoken)`,
    );
    const columns = [{ name: 'v', rule: { type: 'constant', value: 'x' } as const }];
    const mask = { path: 'm[0]', schema: 'public', table: 't', columns };
    expect(await (await staging.connect()).maskProblems([mask])).toEqual([
      { path: 'm[0].columns.v', text: '"x" is no value of public.spoken (SQLSTATE P0001)' },
    ]);
  });
});
