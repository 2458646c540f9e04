import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Asked, readOptions } from '../../../masking-commands/options.ts';
import { openSchemaFile } from '../../../masking-commands/schema-file.ts';
import { suggest } from '../../../masking-commands/suggestion.ts';
import { databaseSchema } from '../../../src/config/database.ts';
import { planDatabase } from '../../../src/plan/plan-database.ts';
import { columnDecisions } from '../../../src/users/undecided-columns.ts';
import { configFolder } from '../../config/config-folder.ts';
import { master, production } from '../roles/production.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');
const clinic = path.join(project, 'tests', 'masking-commands', 'clinic.sql');
const { root, write } = configFolder();
const { restored, certificateFile } = production();

const suggested = (...options: readonly string[]) => suggest(root(), readOptions(options) as Asked);
const profileOf = (text: string) => databaseSchema.parse(parse(text).database);
const stage = (database: unknown) =>
  write(
    JSON.stringify({
      region: 'eu-west-1',
      targets: { clinic: { source: { region: 'eu-west-1', cluster: 'clinic-prod' }, database } },
    }),
  );
const staged = ['--stage', 'dev', '--target', 'clinic'];

/** `schema.table.column` of what a profile leaves undecided about a schema. */
async function undecidedBy(text: string, file: string, database = 'clinic', mainDatabase = database) {
  const decisions = columnDecisions(planDatabase(profileOf(text), {}), database, mainDatabase);
  if (decisions === undefined) throw new Error('nobody looks');
  const { connection, close } = await openSchemaFile(file, database);
  try {
    const { undecided, problems } = await connection.reviewColumns(decisions);
    expect(problems).toEqual([]);
    return undecided.flatMap(({ schema, table, columns }) => columns.map(({ name }) => `${schema}.${table}.${name}`));
  } finally {
    await close();
  }
}

describe('masking:suggest on a schema file', () => {
  it('decides about every column, or leaves it to a person, as a process too', async () => {
    const ended = await promisify(execFile)(process.execPath, [
      path.join(project, 'masking-commands', 'suggest.ts'),
      ...['--schema', clinic],
    ]).catch((error: { code: number; stdout: string; stderr: string }) => error);
    expect(ended).toMatchObject({ code: 1 });
    const { stdout, stderr } = ended;
    expect(await undecidedBy(stdout, clinic)).toEqual(['clinic.patients.badge', 'ledger.currencies.code']);
    expect(stdout).toContain('\n      # badge (point): no rule fits');
    expect(stdout).toContain('\n      triggers: disable\n      columns:\n        sent_to: hash # text\n');
    expect(stderr.split('\n').filter((line) => line.startsWith('open: '))).toHaveLength(2);
    // What is not there is told, and no more than that.
    expect(stderr).toMatch(/^left out \d+ statements about owners, roles and privileges/m);
    expect(stderr).toMatch(/^left out 2 commands of psql’s own$/m);
    expect(stderr).toMatch(/^line \d+: left out CREATE EXTENSION IF NOT EXISTS postgis .*not available$/m);
    expect(stderr).toContain('type public.geometry is not here');
  });

  it('adds to what the target decides what it does not', async () => {
    const masking = [
      {
        schema: 'clinic',
        table: 'patients',
        columns: { login: { hash: { consistent: 'who' } } },
        keep: ['badge', 'remarks'],
      },
      { schema: 'ledger', table: 'currencies', keep: 'all' },
      // Who it is of is decided by its foreign key, and has to follow the rule there.
      { schema: 'clinic', table: 'visits', keep: ['note'] },
      {
        ...{ database: 'archive', schema: 'clinic', table: 'staff', keep: 'all' },
        ...{ triggers: { fire: ['stamp'] }, mayWrite: [{ table: 'log' }] },
      },
    ];
    const roles = [{ name: 'clinic_app', login: 'iam', access: 'readonly' }];
    await stage({ name: 'clinic', roles, masking });
    const { text, open } = await suggested('--schema', clinic, ...staged);
    expect(open).toEqual([]);
    expect(await undecidedBy(text, clinic)).toEqual([]);
    const profile = profileOf(text);
    expect(profile).toMatchObject({ name: 'clinic', roles, masking: { 1: masking[1], 3: masking[3] } });
    expect(profile.masking?.[0]).toEqual({
      ...masking[0],
      columns: {
        ...{
          login: { hash: { consistent: 'who' } },
          first_name: { name: { part: 'first' } },
          surname: { name: { part: 'last' } },
        },
        ...{ reachable_at: 'hash', phone: 'phone', dateOfBirth: { days: { within: 60 } }, postcode: null },
      },
    });
    expect(profile.masking?.[2]).toMatchObject({
      columns: { patient: { hash: { consistent: 'who' } } },
      keep: ['note'],
    });
    // Once it is so, there is nothing to add.
    await stage(profile);
    expect(profileOf((await suggested('--schema', clinic, ...staged)).text)).toEqual(profile);
  });

  it('names the database where it is another one than the profile means', async () => {
    await stage({
      name: 'clinic',
      columns: { keep: [{ database: 'clinic' }, { database: 'archive', schema: 'ledger' }] },
      masking: [],
    });
    const { text } = await suggested('--schema', clinic, ...staged, '--database', 'archive');
    expect(profileOf(text).masking?.every(({ database }) => database === 'archive')).toBe(true);
    expect(await undecidedBy(text, clinic, 'archive', 'clinic')).toEqual(['clinic.patients.badge']);
    expect(await suggested('--schema', clinic, ...staged)).toMatchObject({ text: '', open: [] });
  });

  it('leaves to a person what contradicts the schema: its own proposals do not', async () => {
    await stage({
      masking: [{ schema: 'clinic', table: 'patients', columns: { login: 'hash', badge: 'hash' }, keep: ['loginn'] }],
    });
    const { open } = await suggested('--schema', clinic, ...staged);
    expect(open.join('\n')).toContain('database.masking[0].keep[0]: there is no column "loginn" (did you mean login?)');
    expect(open.join('\n')).toContain('database.masking[0].columns.badge: hash takes a text');
    expect(open.join('\n')).not.toContain('masking[1]');
  });

  it('proposes null where no mask is known to be taken, and asks once for what foreign keys lead to', async () => {
    const file = path.join(root(), 'codes.sql');
    await writeFile(
      file,
      `CREATE TABLE public.lands (code char(2) PRIMARY KEY);
       CREATE TABLE public.people (land char(2) NOT NULL REFERENCES public.lands, token varchar(80), code text NOT NULL, word text);
       CREATE UNIQUE INDEX tokens ON public.people (token) WHERE token !~ '^[0-9]*$';
       CREATE UNIQUE INDEX codes ON public.people (code) WHERE code !~ '^[0-9]*$';`,
    );
    const { text, open } = await suggested('--schema', file);
    expect(profileOf(text).masking).toEqual([
      { table: 'people', columns: { token: null, code: 'hash', word: 'hash' } },
    ]);
    expect(text).toContain('# land (character(2)): kept where public.lands.code is');
    expect(open).toEqual([
      'public.lands.code (character(2)): no rule fits: give it one, or name it under keep',
      expect.stringMatching(
        /^database\.masking\[0\]\.columns\.code: the unique index public\.codes is over an expression/,
      ),
    ]);
  });

  it('leaves to a person what PostgreSQL did not take of it, and asks about what is yet to come', async () => {
    const file = path.join(root(), 'small.sql');
    await writeFile(file, 'CREATE TABLE public.t (n int);\nCREATE TABLE public.u (x int DEFAULT public.lacking());\n');
    const { text, open } = await suggested('--schema', file);
    expect(open).toEqual([
      expect.stringMatching(/^line 2: left out CREATE TABLE public\.u: function .* does not exist$/),
    ]);
    expect(profileOf(text)).toEqual({ columns: { undecided: 'refuse' } });
  });
});

describe('masking:suggest on a live database', () => {
  const cards = ['4111111111111111', '5500000000000004', '4012888888881881', '5105105105105100', '2223003122003222'];
  const schema = `
    CREATE SCHEMA crm; SET search_path = crm;
    CREATE TABLE people (id bigint GENERATED ALWAYS AS IDENTITY, contact text, reach_by varchar(20), "where" text, method numeric(20), number_of bigint, login text UNIQUE);
    CREATE TABLE notes (who text REFERENCES people (login), body text, facts jsonb, profile jsonb, by_person json);
    CREATE TABLE closed (remark text);
    CREATE TABLE parted (facts jsonb) PARTITION BY HASH (facts);
    CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 1, REMAINDER 0);
    INSERT INTO people (contact, reach_by, "where", method, number_of, login)
      SELECT 'hidden' || n || '@hidden.example', '+49 30 9018' || n, 'DE89370400440532013000', (ARRAY[${cards}])[n], 4111111111111111 + n, 'hidden' || n || '@x.example'
      FROM generate_series(1, 5) AS n;
    INSERT INTO notes SELECT login, 'hidden text', '{"hidden": true}',
      jsonb_build_object('reach', jsonb_build_array(jsonb_build_object('by', contact, 'note', 'hidden'), jsonb_build_object('by', 'hidden')),
                         'firstName', 'Hidden', 'account', jsonb_build_object('number', "where", 'since', 1999)),
      json_build_object('email', contact, contact, 1) FROM people;
    INSERT INTO parted SELECT profile FROM notes;
    INSERT INTO closed VALUES ('hidden@hidden.example');
    CREATE ROLE looker LOGIN PASSWORD 'of-looker'; GRANT USAGE ON SCHEMA crm TO looker;
    GRANT SELECT ON people, notes, parted TO looker;`;
  const keepOthers = ['public', 'sales'].map((name) => ({ schema: name }));

  it('proposes by the values what names do not tell, and tells of card numbers among numbers, but never a value', async () => {
    const staging = await restored();
    await staging.as(master, schema);
    const { host, port } = staging.endpoint;
    const url = `postgresql://looker@${host}:${port}/orders?sslrootcert=${certificateFile()}`;
    process.env['PGPASSWORD'] = 'of-looker';
    await stage({ columns: { undecided: 'refuse', keep: keepOthers } });
    const { text, open, told } = await suggested('--database-url', url, ...staged).finally(() => {
      process.env['PGPASSWORD'] = '';
    });
    const [closed, notes, people] = profileOf(text).masking ?? [];
    const consistent = 'people-login';
    expect(people?.columns).toEqual({
      ...{ contact: 'email', reach_by: 'phone', where: 'iban', login: { email: { consistent } } },
    });
    expect(notes?.columns).toEqual({
      who: { email: { consistent } },
      body: 'hash',
      facts: null,
      by_person: null,
      profile: {
        json: {
          paths: { '$.reach[*].by': 'email', '$.firstName': { name: { part: 'first' } }, '$.account.number': 'iban' },
        },
      },
    });
    expect(text).toContain('} # jsonb, its keys stay, and what no path leads to becomes null');
    expect(closed?.columns).toEqual({ remark: 'hash' });
    expect(text).toContain('where: iban # text, its values look like IBANs');
    // No rule can change the key of a partitioned table, whatever its documents hold.
    expect(open).toEqual([
      expect.stringMatching(/^crm\.parted\.facts/),
      'crm.people.method: its values look like card numbers: give it a rule, or name it under keep',
    ]);
    expect(told).toEqual(['the values of crm.closed (SQLSTATE 42501) could not be looked at']);
    expect([text, ...open, ...told].join('\n')).not.toMatch(/hidden|4111|4012|9018|DE89|of-looker/);
    // Nothing was written, and the master's connection takes the profile.
    const decisions = columnDecisions(planDatabase(profileOf(text), {}), 'orders', 'orders');
    if (decisions === undefined) throw new Error('nobody looks');
    const { undecided } = await (await staging.connect()).reviewColumns(decisions);
    expect(undecided.map(({ table }) => table)).toEqual(['parted']);
  });
});
