import { describe, expect, it } from 'vitest';
import { isPipelineError } from '../../../src/failures/pipeline-error.ts';
import type { MaskRule } from '../../../src/ports/database-data.ts';
import { migrator, production, type Restored } from '../roles/production.ts';
import { mask, plenty } from './people.ts';

const { restored } = production();
const hash: MaskRule = { type: 'hash', length: 16 };

/** What tries to let a locked role in, and what says whether it did, in whatever transaction. */
const tools = `
  CREATE FUNCTION sales.let_in() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    EXECUTE 'ALTER ROLE reporting LOGIN'; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$;
  CREATE TABLE sales.t (id int PRIMARY KEY, v text);
  INSERT INTO sales.t VALUES (1, 'Secret');`;

/** Masks `sales.t` among what the migrator has made; what the setup says of it, and whether it let anybody in. */
async function letIn(code: string): Promise<{ readonly letIn: unknown; readonly failed: string | undefined }> {
  const staging = await restored();
  await staging.as(
    migrator,
    `${tools}${code}; GRANT USAGE ON SCHEMA sales TO PUBLIC; GRANT EXECUTE ON ALL ROUTINES IN SCHEMA sales TO PUBLIC`,
  );
  await staging.superuser('ALTER ROLE reporting NOLOGIN');
  const failed = await masked(staging);
  const [row] = await staging.superuser(`SELECT rolcanlogin FROM pg_roles WHERE rolname = 'reporting'`);
  return { letIn: row?.['rolcanlogin'], failed };
}

async function masked(staging: Restored): Promise<string | undefined> {
  const connection = await staging.connect();
  try {
    await connection.mask('run', [mask('t', { v: hash }, { triggers: 'fire' })], plenty);
    // Whatever this session looks at, it finds itself.
    await connection.access();
    return undefined;
  } catch (error) {
    if (!isPipelineError(error)) throw error;
    return `${error.name}: ${error.sentence}`;
  }
}

describe('The code of a table, while it is masked with the rights of its owner', () => {
  it.each([
    ['a trigger', 'RESET ROLE'],
    ['a trigger', 'SET ROLE NONE'],
    ['a trigger', 'SET LOCAL SESSION AUTHORIZATION DEFAULT'],
    ['a trigger', `SELECT set_config('role', 'none', false)`],
    ['a trigger', 'SET ROLE orders_admin'],
  ])('becomes nobody else: %s says %s', async (_who, statement) => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.rise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        EXECUTE ${`'${statement.replaceAll("'", "''")}'`}; PERFORM sales.let_in(); RETURN NEW; END $$;
      CREATE TRIGGER rise BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.rise()`);
    expect({ open, failed }).toEqual({
      open: false,
      failed: expect.stringMatching(/^MaskingFailed: .*SQLSTATE 42501/),
    });
  });

  it('becomes nobody else: a check with a function that has a role of its own', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.rise(text) RETURNS boolean LANGUAGE plpgsql SET role = 'none' AS $$ BEGIN PERFORM sales.let_in(); RETURN true; END $$;
      ALTER TABLE sales.t ADD CHECK (sales.rise(v)) NOT VALID`);
    expect({ open, failed }).toEqual({ open: false, failed: expect.stringContaining('SQLSTATE 42501') });
  });

  it('becomes nobody else: a trigger that waits for the end of the transaction', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.rise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RESET ROLE; PERFORM sales.let_in(); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER rise AFTER UPDATE ON sales.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.rise()`);
    expect({ open, failed }).toEqual({ open: false, failed: expect.stringContaining('SQLSTATE 42501') });
  });

  it('leaves nothing to run after it: a trigger that puts another one off again', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE TABLE sales.later (n int);
      CREATE FUNCTION sales.rise() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM sales.let_in(); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER rise AFTER INSERT ON sales.later DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.rise();
      CREATE FUNCTION sales.put_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        SET CONSTRAINTS ALL DEFERRED; INSERT INTO sales.later VALUES (1); RETURN NULL; END $$;
      GRANT ALL ON sales.later TO PUBLIC;
      CREATE CONSTRAINT TRIGGER put_off AFTER UPDATE ON sales.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.put_off()`);
    expect({ open, failed }).toEqual({
      open: false,
      failed: expect.stringMatching(/^MaskingFailed: .*SQLSTATE 55006/),
    });
  });

  it('leaves nothing to run after it: a constraint of expressions that is looked at again', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.risen(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM sales.let_in(); RETURN n; END $$;
      CREATE TABLE sales.later (n int, EXCLUDE USING btree (sales.risen(n) WITH =) DEFERRABLE INITIALLY DEFERRED);
      CREATE FUNCTION sales.put_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        SET CONSTRAINTS ALL DEFERRED; INSERT INTO sales.later VALUES (1), (1);
        DELETE FROM sales.later WHERE ctid = (SELECT min(ctid) FROM sales.later); RETURN NULL; END $$;
      GRANT ALL ON sales.later TO PUBLIC;
      CREATE CONSTRAINT TRIGGER put_off AFTER UPDATE ON sales.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.put_off()`);
    expect({ open, failed }).toEqual({
      open: false,
      failed: expect.stringMatching(/^MaskingFailed: .*SQLSTATE 55006/),
    });
  });

  it('leaves no path by which others find something else than the catalogue’s', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.pg_get_userbyid(oid) RETURNS name LANGUAGE plpgsql AS $$ BEGIN
        PERFORM sales.let_in(); RETURN pg_catalog.pg_get_userbyid($1); END $$;
      CREATE FUNCTION sales.lead() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        PERFORM set_config('search_path', 'sales, pg_catalog', false); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER lead AFTER UPDATE ON sales.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sales.lead()`);
    expect({ open, failed }).toEqual({ open: false, failed: undefined });
  });

  it('leaves nothing to run after it: a cursor that is held', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.opened() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM sales.let_in(); RETURN 1; END $$;
      CREATE FUNCTION sales.hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        EXECUTE 'DECLARE held CURSOR WITH HOLD FOR SELECT sales.opened()'; RETURN NEW; END $$;
      CREATE TRIGGER hold BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.hold()`);
    expect({ open, failed }).toEqual({ open: false, failed: undefined });
  });

  it('leaves nothing that stands in for the catalogue', async () => {
    const { letIn: open, failed } = await letIn(`
      CREATE FUNCTION sales.seen() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM sales.let_in(); RETURN false; END $$;
      CREATE FUNCTION sales.hide() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        EXECUTE 'CREATE TEMP VIEW pg_roles AS SELECT * FROM pg_catalog.pg_roles WHERE sales.seen() IS NOT NULL';
        EXECUTE 'GRANT SELECT ON pg_temp.pg_roles TO PUBLIC'; RETURN NEW; END $$;
      CREATE TRIGGER hide BEFORE UPDATE ON sales.t FOR EACH ROW EXECUTE FUNCTION sales.hide()`);
    expect({ open, failed }).toEqual({ open: false, failed: undefined });
  });
});
