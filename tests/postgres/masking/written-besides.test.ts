import { describe, expect, it } from 'vitest';
import type { TableMask } from '../../../src/ports/database-data.ts';
import { migrator, production } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();
const hash = { type: 'hash', length: 16 } as const;

/** A table, what is written with each row of it, and one that has nothing to do with it. */
const audited = (body: string, trigger = 'AFTER UPDATE') => `
  SET search_path = sales;
  CREATE TABLE t (id int PRIMARY KEY, v text, n int DEFAULT 0); CREATE TABLE audit (was text); CREATE TABLE "Audit log" (was text);
  INSERT INTO t SELECT n, 'private ' || n FROM generate_series(1, 40) AS n; INSERT INTO audit VALUES ('old');
  CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body}; RETURN NEW; END $$;
  CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TRIGGER keeping ${trigger} ON t FOR EACH ROW EXECUTE FUNCTION keep();
  CREATE TRIGGER idle AFTER UPDATE ON t FOR EACH ROW EXECUTE FUNCTION nothing();`;

async function prepared(sql: string) {
  const staging = await restored();
  await staging.as(migrator, sql);
  const connection = await staging.connect();
  return {
    staging,
    connection,
    masked: (rest: Partial<TableMask>) =>
      connection.mask('run', [mask('t', { v: hash }, rest)], plenty).catch((error: Error) => error),
    kept: async () => JSON.stringify(await staging.superuser(`SELECT * FROM sales.audit, sales.t`)),
  };
}

describe('What is written besides while a table is masked', () => {
  it.each([
    ['inserts', `INSERT INTO sales.audit VALUES (OLD.v)`, 'sales.audit'],
    ['inserts into a table of a difficult name', `INSERT INTO sales."Audit log" VALUES (OLD.v)`, 'sales.Audit log'],
    ['updates', `UPDATE sales.audit SET was = OLD.v`, 'sales.audit'],
    [
      'merges',
      `MERGE INTO sales.audit USING (SELECT 1) AS x ON true WHEN MATCHED THEN UPDATE SET was = OLD.v`,
      'sales.audit',
    ],
    ['copies rows of the table itself', `IF OLD.id = 1 THEN INSERT INTO sales.t VALUES (99, OLD.v); END IF`, 'sales.t'],
    [
      'puts the old value back',
      `IF pg_trigger_depth() = 1 THEN UPDATE sales.t SET v = OLD.v WHERE id = OLD.id; END IF`,
      'sales.t',
    ],
    [
      'inserts where an exception is caught afterwards',
      `INSERT INTO sales.audit VALUES (OLD.v); BEGIN PERFORM 1 / 0; EXCEPTION WHEN division_by_zero THEN NULL; END`,
      'sales.audit',
    ],
  ])('is told, with the table, and nothing of the batch stays: a trigger %s', async (_what, body, written) => {
    const { masked, kept } = await prepared(audited(body));
    expect(await masked({ triggers: 'fire' })).toMatchObject({
      name: 'MaskingFailed',
      facts: { path: 'database.masking[0]', schema: 'sales', table: 't', written: [written] },
      message: expect.stringMatching(/a trigger \(keeping, idle\) wrote to .* mayWrite/),
    });
    const after = await kept();
    expect(after).not.toMatch(/"was":"private/);
    expect(after).toContain('private 40');
  });

  it('may be so where the profile names the table, and no other', async () => {
    const body = `INSERT INTO sales.audit VALUES ('somebody'); INSERT INTO sales."Audit log" VALUES ('somebody')`;
    const { masked, connection } = await prepared(audited(body));
    const audit = { schema: 'sales', table: 'audit' };
    expect(
      await masked({ triggers: 'fire', mayWrite: [audit, { schema: 'public', table: 'Audit log' }] }),
    ).toMatchObject({
      facts: { written: ['sales.Audit log'] },
    });
    expect(await masked({ triggers: 'fire', mayWrite: [audit, { schema: 'sales', table: 'Audit log' }] })).toHaveLength(
      1,
    );
    await connection.close();
  });

  it('may be the masked table again, where the profile says so', async () => {
    const { masked, kept } = await prepared(
      audited(`IF NEW.n = 0 THEN UPDATE sales.t SET n = 1 WHERE id = OLD.id; END IF`),
    );
    expect(await masked({ triggers: 'fire' })).toMatchObject({ facts: { written: ['sales.t'] } });
    expect(await masked({ triggers: 'fire', mayWrite: [{ schema: 'sales', table: 't' }] })).toMatchObject([
      { rows: 40 },
    ]);
    expect(await kept()).not.toContain('private');
  });

  it('is nothing where the one that writes is disabled, and another fires', async () => {
    const { masked, kept, staging } = await prepared(audited(`INSERT INTO sales.audit VALUES (OLD.v)`));
    expect(await masked({ triggers: { fire: ['idle'] } })).toHaveLength(1);
    expect(await kept()).not.toContain('private');
    expect(
      await staging.superuser(
        `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = 'sales.t'::regclass AND tgenabled <> 'O'`,
      ),
    ).toEqual([]);
  });

  it('is told of the one that fires alone', async () => {
    const { masked } = await prepared(audited(`INSERT INTO sales.audit VALUES (OLD.v)`));
    expect(await masked({ triggers: { fire: ['keeping'] } })).toMatchObject({
      message: expect.stringContaining('a trigger (keeping) wrote'),
    });
  });

  it('is told of a function that a check calls', async () => {
    const { masked, kept } = await prepared(`${audited('NULL')}
      CREATE FUNCTION fits(text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN INSERT INTO sales.audit VALUES ($1); RETURN true; END $$;
      ALTER TABLE t ADD CHECK (fits(v)) NOT VALID;`);
    expect(await masked({ triggers: 'disable' })).toMatchObject({
      name: 'MaskingFailed',
      message: expect.stringContaining('a function of a check or an index wrote to "sales.audit"'),
    });
    expect(await kept()).toContain('private 40');
  });

  it('is not what an earlier transaction of the session has written, nor a change of the row itself', async () => {
    const { masked, connection } = await prepared(audited(`NEW.n := NEW.n + 1`, 'BEFORE UPDATE'));
    await connection.runSqlFile('cluster', {
      ...{ path: 'database.sql[0]', file: 'a.sql', sha256: 'a', timeoutSeconds: 60 },
      statements: [{ line: 1, text: `INSERT INTO sales.audit VALUES ('new'); UPDATE sales.t SET n = 1` }],
    });
    expect(await masked({ triggers: 'fire' })).toMatchObject([{ rows: 40 }]);
  });

  it('could not be known where the server counts nothing: triggers that fire are refused', async () => {
    const { staging } = await prepared(audited('NULL'));
    await staging.superuser(`ALTER DATABASE orders SET track_counts = off`);
    const connection = await staging.connect();
    const problems = (rest: Partial<TableMask>) => connection.maskProblems([mask('t', { v: hash }, rest)]);
    expect(await problems({ triggers: 'fire' })).toEqual([
      { path: 'database.masking[0].triggers', text: expect.stringContaining('track_counts is off') },
    ]);
    expect(await problems({ triggers: 'disable' })).toEqual([]);
  });

  it('is by triggers that there are: a name that is none is told', async () => {
    const { connection } = await prepared(audited('NULL'));
    expect(await connection.maskProblems([mask('t', { v: hash }, { triggers: { fire: ['idle', 'keping'] } })])).toEqual(
      [{ path: 'database.masking[0].triggers.fire[1]', text: 'there is no trigger "keping" (did you mean keeping?)' }],
    );
  });
});
