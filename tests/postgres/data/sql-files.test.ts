import { describe, expect, it } from 'vitest';
import type { SqlFile } from '../../../src/ports/database-data.ts';
import { master, production } from '../roles/production.ts';

const { restored } = production();
const file = (...texts: readonly string[]): SqlFile => {
  let line = 1;
  const statements = texts.map((text) => {
    const statement = { line, text };
    line += text.split('\n').length;
    return statement;
  });
  return { path: 'database.sql[0]', file: 'sql/orders/10.sql', sha256: 'abc', statements, timeoutSeconds: 60 };
};

describe('An SQL file', () => {
  it('runs once in a run, as the owners of the tables, with names found in public', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const clean = file(
      `UPDATE settings SET value = value || '!'`,
      'DELETE FROM sales.orders',
      'CREATE TABLE made_here (id int)',
    );
    expect(await connection.runSqlFile('run-1', clean)).toBe('ran');
    expect(await connection.runSqlFile('run-1', clean)).toBe('had run');
    expect(await staging.as(master, 'SELECT value FROM public.settings')).toEqual([{ value: 'EUR!' }]);
    expect(await connection.runSqlFile('run-2', file('UPDATE settings SET value = value'))).toBe('ran');
    const members = await staging.superuser(
      `SELECT pg_has_role('orders_admin', 'orders_migrator', 'USAGE') AS inherits`,
    );
    expect(members).toEqual([{ inherits: false }]);
  });

  it('leaves nothing when a statement fails, and tells file, line, SQLSTATE and message', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const broken = file('DELETE FROM sales.orders', 'SELECT 1,\n       nothing\nFROM settings');
    await expect(connection.runSqlFile('run-1', broken)).rejects.toMatchObject({
      name: 'SqlFailed',
      facts: {
        file: 'sql/orders/10.sql',
        line: 3,
        database: 'orders',
        sqlstate: '42703',
        message: 'column "nothing" does not exist',
      },
    });
    expect(await staging.superuser('SELECT count(*)::int AS n FROM sales.orders')).toEqual([{ n: 2 }]);
    expect(await connection.runSqlFile('run-1', file('DELETE FROM sales.orders'))).toBe('ran');
  });

  it.each([
    [`SELECT 'jane@private'::int`, '22P02'],
    [`INSERT INTO settings VALUES ('jane@private', ''), ('jane@private', '')`, '23505'],
  ])('tells nothing of the data that %s is about', async (sql, sqlstate) => {
    const staging = await restored();
    const connection = await staging.connect();
    const failure = await connection.runSqlFile('run-1', file(sql)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SqlFailed', facts: { sqlstate } });
    const { message, facts } = failure as { message: string; facts: object };
    expect(message + JSON.stringify(facts)).not.toContain('jane@private');
  });

  it('is ended by its own time limit', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    const slow = { ...file('SELECT pg_sleep(60)'), timeoutSeconds: 0.2 };
    await expect(connection.runSqlFile('run-1', slow)).rejects.toMatchObject({ facts: { sqlstate: '57014' } });
  });

  it('cannot change how the next statements of the pipeline run', async () => {
    const staging = await restored('CREATE ROLE nobody; GRANT nobody TO CURRENT_USER');
    const connection = await staging.connect();
    await connection.runSqlFile(
      'run-1',
      file('SET ROLE nobody', `SET search_path = sales`, 'CREATE TEMP TABLE orders ()'),
    );
    await expect(
      connection.verify({ name: 'me', query: `SELECT current_user = 'orders_admin'`, timeoutSeconds: 9 }),
    ).resolves.toBe(true);
    expect(await connection.noted('run-1', 'sql database.sql[0]')).toMatchObject({ sha256: 'abc' });
  });
});

describe('A verification', () => {
  const ask = (query: string, timeoutSeconds = 60) => ({ name: 'one', query, timeoutSeconds });

  it.each([
    ['SELECT count(*) FROM sales.orders', 2],
    [`SELECT 36.5::numeric`, 36.5],
    ['SELECT 1.5::float8', 1.5],
    [`SELECT value = 'EUR' FROM settings`, true],
  ])('returns the value of %s', async (query, value) => {
    const staging = await restored();
    expect(await (await staging.connect()).verify(ask(query))).toBe(value);
  });

  it.each([
    ['SELECT value FROM settings', 'neither a number'],
    ['SELECT name, 1 FROM settings', '1 rows of 2 columns'],
    ['SELECT 1 WHERE false', '0 rows'],
    ['SELECT NULL::int', 'neither a number'],
    ['SELECT nothing', '42703'],
    ['DELETE FROM sales.orders RETURNING 1', '25006'],
    [`SELECT value::int FROM settings`, '22P02'],
  ])('fails for %s', async (query, reason) => {
    const staging = await restored();
    const connection = await staging.connect();
    const failure = await connection.verify(ask(query)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'VerificationFailed', message: expect.stringContaining(reason) });
    expect((failure as Error).message).not.toContain('EUR');
    expect(await connection.verify(ask('SELECT 1'))).toBe(1);
  });
});

describe('Functions and operators in public', () => {
  const shadows = `
    CREATE TABLE sales.ran (who text);
    GRANT CREATE ON SCHEMA public TO orders_migrator`;
  const asMigrator = `
    CREATE FUNCTION public.lower(varchar) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'ALTER ROLE reporting SUPERUSER'; RETURN 'lie'; END $$;
    CREATE FUNCTION public.same(varchar, varchar) RETURNS boolean LANGUAGE sql AS 'SELECT true';
    CREATE OPERATOR public.= (LEFTARG = varchar, RIGHTARG = varchar, FUNCTION = public.same);
    CREATE FUNCTION public.round(double precision, int) RETURNS numeric LANGUAGE sql AS 'SELECT 7.0';
    CREATE TABLE sales.words (word varchar(9), plain varchar(9));
    INSERT INTO sales.words (word) VALUES ('A'), ('B')`;

  it('stand in for none of PostgreSQL’s own in SQL files and verifications, and are found by their schema', async () => {
    const staging = await restored();
    await staging.superuser(shadows);
    await staging.as({ username: 'orders_migrator', password: 'migrator-of-production' }, asMigrator);
    const connection = await staging.connect();
    const ask = (query: string) => connection.verify({ name: 'one', query, timeoutSeconds: 9 });
    expect(await ask(`SELECT count(*) FROM sales.words WHERE lower(word) = 'a'`)).toBe(1);
    expect(await ask(`SELECT count(*) FROM sales.words WHERE word = 'C'::varchar`)).toBe(0);
    expect(await ask('SELECT public.round(1.5::float8, 1)')).toBe(7);
    await connection.runSqlFile('run', file(`UPDATE sales.words SET word = lower(word) WHERE word = 'B'::varchar`));
    expect(await staging.superuser('SELECT word FROM sales.words ORDER BY 1')).toEqual([{ word: 'A' }, { word: 'b' }]);
    expect(
      await staging.superuser(
        `SELECT p.pronamespace::regnamespace::text AS schema FROM pg_proc p WHERE proname IN ('lower', 'round') AND pronamespace <> 'pg_catalog'::regnamespace
         UNION ALL SELECT oprnamespace::regnamespace::text FROM pg_operator WHERE oprcode::text = 'same'`,
      ),
    ).toEqual([{ schema: 'public' }, { schema: 'public' }, { schema: 'public' }]);
    expect(await staging.superuser(`SELECT rolsuper FROM pg_roles WHERE rolname = 'reporting'`)).toEqual([
      { rolsuper: false },
    ]);
  });

  it('are found by what an SQL file defers to its end, as by all that it does', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    await connection.runSqlFile(
      'run',
      file(
        'CREATE FUNCTION public.noted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM settings; RETURN NULL; END $$',
        'CREATE TABLE public.t (id int)',
        'CREATE CONSTRAINT TRIGGER noted AFTER INSERT ON public.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.noted()',
        'INSERT INTO public.t VALUES (1)',
      ),
    );
    expect(await staging.superuser('TABLE public.settings')).toEqual([]);
  });
});

describe('What is noted of a run', () => {
  it('is found again by that run alone, is nobody else’s to read, and can be forgotten', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    expect(await connection.noted('run-1', 'a')).toBeUndefined();
    await connection.note('run-1', 'a', { n: 1 });
    await connection.note('run-1', 'a', { n: 2 });
    await connection.note('run-1', 'b', 'salt');
    expect(await connection.noted('run-1', 'a')).toEqual({ n: 2 });
    expect(await connection.noted('run-2', 'a')).toBeUndefined();
    const asApp = staging.as(
      { username: 'orders_app', password: 'app-of-production' },
      'TABLE aurora_restore.progress',
    );
    await expect(asApp).rejects.toMatchObject({ code: '42501' });
    await connection.forget('run-1', ['a']);
    expect(await connection.noted('run-1', 'b')).toBeUndefined();
    expect(await connection.noted('run-1', 'a')).toEqual({ n: 2 });
    await connection.forget('run-1', []);
    expect(await staging.superuser(`SELECT to_regnamespace('aurora_restore') AS schema`)).toEqual([{ schema: null }]);
  });

  it('is kept in no schema that belongs to somebody else', async () => {
    const staging = await restored();
    await staging.superuser('CREATE SCHEMA aurora_restore AUTHORIZATION orders_app');
    await expect((await staging.connect()).note('run-1', 'a', 1)).rejects.toMatchObject({ name: 'UserSetupFailed' });
  });
});
