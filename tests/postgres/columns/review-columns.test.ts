import { describe, expect, it } from 'vitest';
import { type ColumnDecisions, columnClasses } from '../../../src/ports/database-columns.ts';
import { plenty } from '../masking/people.ts';
import { production } from '../roles/production.ts';
import { decision, others, reviews, table } from './reviews.ts';

const { restored } = production();
const { reviewOf, undecidedOf } = reviews({ restored });

describe('A column that nobody has decided about', () => {
  it('is one of a type that holds anything, with a rule that fits it', async () => {
    expect(
      await undecidedOf(`CREATE DOMAIN hr.mail AS varchar(80); CREATE DOMAIN hr.id AS uuid;
        ${table('guests', 'id uuid PRIMARY KEY')}
        ${table(
          'people',
          `email text, backup_mail hr.mail, phone text, "firstName" text, surname varchar(40), "Display Name" text, handle text,
           code char(3) NOT NULL, short varchar(12), profile jsonb, tags text[], badge uuid NOT NULL, device hr.id, guest uuid REFERENCES hr.guests, photos uuid[], thumb bytea NOT NULL,
           settings jsonb NOT NULL, codes varchar(12)[], emails text[], scores int[], notes json[] NOT NULL, iban text, card_no varchar(23), address inet, photo bytea, at point`,
        )}`),
    ).toEqual([
      'guests.id uuid: {"type":"uuid","consistent":"guests-id"}',
      'people.email text: {"type":"email","domain":"example.com"}',
      'people.backup_mail hr.mail: {"type":"email","domain":"example.com"}',
      'people.phone text: {"type":"phone"}',
      'people.firstName text: {"type":"name","part":"first"}',
      'people.surname character varying(40): {"type":"name","part":"last"}',
      'people.Display Name text: {"type":"name","part":"full"}',
      'people.handle text: {"type":"hash"}',
      'people.code character(3): {"type":"shuffle"}',
      'people.short character varying(12): {"type":"hash","length":12}',
      'people.profile jsonb: {"type":"null"}',
      'people.tags text[]: {"type":"each","rule":{"type":"hash"}}',
      'people.badge uuid: {"type":"uuid"}',
      'people.device hr.id: {"type":"uuid"}',
      'people.guest uuid: {"type":"uuid","consistent":"guests-id"}',
      'people.photos uuid[]: {"type":"each","rule":{"type":"uuid"}}',
      'people.thumb bytea: {"type":"hash"}',
      'people.settings jsonb: {"type":"json","paths":[],"others":"null"}',
      'people.codes character varying(12)[]: {"type":"each","rule":{"type":"hash","length":12}}',
      'people.emails text[]: {"type":"each","rule":{"type":"email","domain":"example.com"}}',
      'people.scores integer[]: {"type":"each","rule":{"type":"noise","ratio":0.1}}',
      'people.notes json[]: {"type":"each","rule":{"type":"json","paths":[],"others":"null"}}',
      'people.iban text: {"type":"iban"}',
      'people.card_no character varying(23): {"type":"card"}',
      'people.address inet: {"type":"inet"}',
      'people.photo bytea: {"type":"null"}',
      'people.at point: {"type":"null"}',
    ]);
  });

  it('is none that cannot be personal', async () => {
    expect(
      await undecidedOf(`CREATE TYPE hr.state AS ENUM ('open', 'closed');
        CREATE DOMAIN hr.amount AS numeric(8, 2);
        ${table(
          'orders',
          `id bigint GENERATED ALWAYS AS IDENTITY, no serial, key uuid PRIMARY KEY DEFAULT gen_random_uuid(), open boolean, state hr.state,
           total hr.amount, placed_at timestamptz, day date, validity tstzrange, span int4range, share double precision, took interval,
           doubled numeric GENERATED ALWAYS AS (total * 2) STORED,
           status text CHECK (status IN ('paid', 'it''s sent')), "Mode" varchar(9) CHECK ("Mode" = ANY (ARRAY['a', 'b'])), one char(2) CHECK (one IN ('x', 'y'))`,
        )}`),
    ).toEqual([]);
  });

  it('is a number, a time or a key whose name says that it is of somebody', async () => {
    expect(
      await undecidedOf(
        `CREATE DOMAIN hr.day AS date; CREATE DOMAIN hr.days AS daterange; ${table(
          'people',
          `msisdn bigint, "dateOfBirth" date NOT NULL, salary numeric(10, 2), lat double precision, born timestamptz,
           session_token uuid PRIMARY KEY DEFAULT gen_random_uuid(), born_on hr.day, dob hr.days, tax_no bigint UNIQUE, age int4range, dob_year int2`,
        )}`,
      ),
    ).toEqual([
      'people.msisdn bigint: {"type":"number"}',
      'people.dateOfBirth date: {"type":"days","within":60}',
      'people.salary numeric(10,2): {"type":"noise","ratio":0.1}',
      'people.lat double precision: {"type":"noise","ratio":0.1}',
      'people.born timestamp with time zone: {"type":"days","within":60}',
      'people.session_token uuid: {"type":"uuid"}',
      'people.born_on hr.day: {"type":"days","within":60}',
      'people.dob hr.days: {"type":"null"}',
      'people.tax_no bigint: {"type":"null"}',
      'people.age int4range: {"type":"null"}',
      'people.dob_year smallint: {"type":"noise","ratio":0.1}',
    ]);
  });

  it('is no key that is made up here, whatever it is the key of, but for one that somebody is known by', async () => {
    const made = 'creditcardid serial, "phoneTypeId" bigserial, device_id uuid PRIMARY KEY DEFAULT gen_random_uuid()';
    expect(
      await undecidedOf(table('t', `${made}, taxid serial, passport_id bigserial, card_no serial, iban_id bigint`)),
    ).toEqual([
      't.taxid integer: {"type":"number"}',
      't.passport_id bigint: {"type":"number"}',
      't.card_no integer: {"type":"number"}',
      't.iban_id bigint: {"type":"number"}',
    ]);
  });

  it('is shuffled where it is too short for a mask, unless it is a secret or somebody is known by it', async () => {
    expect(
      await undecidedOf(
        table(
          't',
          'kind char(1) NOT NULL, gender char(1) NOT NULL, pin char(4) NOT NULL, zip char(5) NOT NULL, no char(2) UNIQUE NOT NULL, maybe char(1), kinds char(2)[] NOT NULL',
        ),
      ),
    ).toEqual([
      't.kind character(1): {"type":"shuffle"}',
      't.gender character(1): {"type":"shuffle"}',
      't.pin character(4): none',
      't.zip character(5): none',
      't.no character(2): none',
      't.maybe character(1): {"type":"null"}',
      't.kinds character(2)[]: none',
    ]);
  });

  it('names the column at the end of its foreign keys where no rule fits either', async () => {
    const { review } = await reviewOf(`${table('lands', 'code char(2) PRIMARY KEY')}
      ${table('regions', 'land char(2) PRIMARY KEY REFERENCES hr.lands')} ${table('towns', 'region char(2) NOT NULL REFERENCES hr.regions')}
      ${table('one', 'a char(2) PRIMARY KEY')} ${table('other', 'a char(2) PRIMARY KEY REFERENCES hr.one')}
      ALTER TABLE hr.one ADD FOREIGN KEY (a) REFERENCES hr.other;`);
    const deciding = review.undecided.flatMap(({ table: name, columns }) =>
      columns.map(({ decidedBy, proposed }) => [name, decidedBy?.join('.'), proposed]),
    );
    expect(deciding).toEqual([
      ['lands', undefined, undefined],
      ['one', undefined, undefined],
      ['other', undefined, undefined],
      ['regions', 'hr.lands.code', undefined],
      ['towns', 'hr.lands.code', undefined],
    ]);
  });

  it('is a text that a check lets be anything but what is listed, or that no check has looked at', async () => {
    const told = await undecidedOf(
      `${table(
        't',
        `a text CHECK (a <> 'x'), b text CHECK (b IN ('x', 'y') OR length(b) > 5), c text, d text, e text CHECK (e NOT IN ('x', 'y')),
       f text, g text, CHECK (f IN ('x', g))`,
      )} ALTER TABLE hr.t ADD CHECK (c IN ('x', 'y')) NOT VALID, ADD CHECK (d IN ('x', c));`,
    );
    expect(told.map((text) => text.split(' ')[0])).toEqual(['t.a', 't.b', 't.c', 't.d', 't.e', 't.f', 't.g']);
  });

  it('is of a class that the profile does not take for harmless', async () => {
    const columns = 'id serial, at date, n int, yes boolean';
    const names = (kept: readonly (typeof columnClasses)[number][]) =>
      undecidedOf(table('t', columns), { classes: kept }).then((all) => all.map((text) => text.split(' ')[0]));
    expect(await names([])).toEqual(['t.id', 't.at', 't.n', 't.yes']);
    expect(await names(['keys', 'times'])).toEqual(['t.n', 't.yes']);
  });

  it('is none that has a rule, is kept, or whose table or schema is', async () => {
    const sql = ['a', 'b', 'c', 'd'].map((name) => table(name, 'x text, y text')).join('');
    expect(
      await undecidedOf(sql, { tables: [decision('a', ['x'], ['y']), decision('b', ['x']), decision('c', [], 'all')] }),
    ).toEqual(['b.y text: {"type":"hash"}', 'd.x text: {"type":"hash"}', 'd.y text: {"type":"hash"}']);
    const schemas = [...others.slice(0, 2), 'hr'].map((name) => ({ path: 'keep', name }));
    expect(await undecidedOf(sql, { schemas })).toEqual([]);
  });

  it('is of the table that its partitions and heirs have it from, and of an heir’s own columns', async () => {
    expect(
      await undecidedOf(`
        CREATE TABLE hr.events (at date, note text) PARTITION BY RANGE (at);
        CREATE TABLE hr.events_1 PARTITION OF hr.events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
        CREATE TABLE hr.parties (label text); CREATE TABLE hr.firms (motto text) INHERITS (hr.parties);
        CREATE TABLE hr.split (who text) PARTITION BY LIST (who);`),
    ).toEqual([
      'events.note text: {"type":"hash"}',
      'firms.motto text: {"type":"hash"}',
      'parties.label text: {"type":"hash"}',
      'split.who text: none',
    ]);
  });

  const countries = table('countries', 'code text PRIMARY KEY');
  it('is decided where it refers to: both get the same rule, or neither has to be named', async () => {
    const sql = `${countries}${table('people', 'country text REFERENCES hr.countries, home text NOT NULL REFERENCES hr.countries (code)')}`;
    const rule = '{"type":"hash","consistent":"countries-code"}';
    expect(await undecidedOf(sql)).toEqual([
      `countries.code text: ${rule}`,
      `people.country text: ${rule}`,
      `people.home text: ${rule}`,
    ]);
    expect(await undecidedOf(sql, { tables: [decision('countries', [], ['code'])] })).toEqual([]);
  });

  it('gets the rule of the one that it is tied to, whichever of the two has the telling name', async () => {
    const users = `${table('users', 'login text PRIMARY KEY')}${table('posts', 'author_email text REFERENCES hr.users')}`;
    const rule = '{"type":"email","domain":"example.com","consistent":"users-login"}';
    expect(await undecidedOf(users)).toEqual([`posts.author_email text: ${rule}`, `users.login text: ${rule}`]);
  });

  it.each([
    ['rows that were never checked', 'country text, FOREIGN KEY (country) REFERENCES hr.countries NOT VALID'],
    ['a NULL beside it', 'country text, region text, FOREIGN KEY (country, region) REFERENCES hr.regions'],
  ])('is not decided where it refers to, with %s', async (_what, columns) => {
    const regions = table('regions', 'country text, region text, PRIMARY KEY (country, region)');
    const people = columns.replace(/, FOREIGN.*/, '');
    const key = /FOREIGN.*/.exec(columns)?.[0] ?? '';
    const sql = `${countries}${regions}${table('people', people)} ALTER TABLE hr.people ADD ${key};`;
    const tables = [decision('countries', [], 'all'), decision('regions', [], 'all')];
    expect((await undecidedOf(sql, { tables })).map((text) => text.split(' ')[0])).toContain('people.country');
  });

  it('refers to itself, or round in a circle, and is told all the same', async () => {
    const circle = `${table('a', 'x text PRIMARY KEY, up text REFERENCES hr.a')}
      ${table('b', 'x text PRIMARY KEY')} ALTER TABLE hr.a ADD FOREIGN KEY (x) REFERENCES hr.b DEFERRABLE;
      ALTER TABLE hr.b ADD FOREIGN KEY (x) REFERENCES hr.a DEFERRABLE;`;
    const told = (await undecidedOf(circle)).map((text) => text.split(' ')[0]);
    expect(told).toEqual(['a.x', 'a.up', 'b.x']);
  });

  it('stays decided while masking has dropped the key by which it is', async () => {
    const sql = `${table('users', 'login text PRIMARY KEY')}${table('posts', 'author text REFERENCES hr.users')}
      INSERT INTO hr.users VALUES ('jane'); INSERT INTO hr.posts VALUES ('jane');`;
    const tables = [decision('users', [], 'all'), decision('posts', [])];
    const { connection, staging } = await reviewOf(sql);
    const review = () =>
      connection.reviewColumns({
        classes: columnClasses,
        schemas: others.slice(0, 2).map((name) => ({ path: 'k', name })),
        tables,
      });
    expect((await review()).undecided).toEqual([]);
    const rule = { type: 'hash', consistent: 'login' } as const;
    const mask = (of: string, name: string) => ({ path: 'm', schema: 'hr', table: of, columns: [{ name, rule }] });
    // No time for a batch: the keys are dropped, and no row is masked yet.
    expect(await connection.mask('run', [mask('users', 'login'), mask('posts', 'author')], () => 0)).toBeUndefined();
    expect(
      await staging.superuser(
        `SELECT conname FROM pg_constraint WHERE contype = 'f' AND conrelid = 'hr.posts'::regclass`,
      ),
    ).toEqual([]);
    expect((await review()).undecided).toEqual([]);
    expect(await connection.mask('run', [mask('users', 'login'), mask('posts', 'author')], plenty)).toHaveLength(2);
  });

  it('says whether its table has triggers, and how many large objects there are besides', async () => {
    const { review } = await reviewOf(
      `${table('a', 'x text')}${table('b', 'x text')}
       CREATE FUNCTION hr.note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
       CREATE TRIGGER noting BEFORE UPDATE ON hr.b FOR EACH ROW EXECUTE FUNCTION hr.note();
       CREATE TRIGGER inserting BEFORE INSERT ON hr.a FOR EACH ROW EXECUTE FUNCTION hr.note();`,
      {},
      `SELECT lo_create(0), lo_create(0)`,
    );
    expect(review.undecided.map((one) => [one.table, one.hasTriggers])).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(review.largeObjects).toBe(2);
  });

  it('is none of an extension’s table, nor of the pipeline’s own notes', async () => {
    const staging = await restored();
    const connection = await staging.connect();
    await connection.note('run', 'x', 1);
    await staging.superuser(
      `CREATE SCHEMA hr; CREATE TABLE hr.ours (secret text); ALTER EXTENSION plpgsql ADD TABLE hr.ours`,
    );
    const review = (classes: ColumnDecisions['classes']) =>
      connection.reviewColumns({
        classes,
        tables: [],
        schemas: others.slice(0, 2).map((name) => ({ path: 'k', name })),
      });
    expect((await review(columnClasses)).undecided).toEqual([]);
    expect((await review([])).undecided.map(({ schema }) => schema)).toEqual(['hr']);
  });
});

describe('What is to be kept', () => {
  it('is there: a name that is none is told, with the one that was meant', async () => {
    const { review } = await reviewOf(`${table('people', 'nickname text, id int')}`, {
      schemas: [{ path: 'database.columns.keep[0].schema', name: 'hrr' }],
      tables: [
        decision('people', [], ['id', 'nickname', 'nicknames']),
        { ...decision('peple', [], 'all'), path: 'database.masking[1]' },
        { ...decision('people', [], 'all'), schema: 'h', path: 'database.masking[2]' },
        // The masks tell of this one.
        { ...decision('nothing', ['x'], ['y']), path: 'database.masking[3]' },
      ],
    });
    expect(review.problems.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      'database.columns.keep[0].schema: there is no schema "hrr" (did you mean hr?)',
      'database.masking[0].keep[2]: there is no column "nicknames" (did you mean nickname?)',
      'database.masking[1].table: there is no table in schema "hr" "peple" (did you mean people?)',
      'database.masking[2].schema: there is no schema "h" (did you mean hr?)',
    ]);
  });
});
