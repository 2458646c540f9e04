import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../masking-commands/checked-profile.ts';
import { readOptions } from '../../../masking-commands/options.ts';
import { suggest } from '../../../masking-commands/suggestion.ts';
import { configFolder } from '../../config/config-folder.ts';
import { master, production } from '../roles/production.ts';

const project = path.join(import.meta.dirname, '..', '..', '..');
const clinic = path.join(project, 'tests', 'masking-commands', 'clinic.sql');
const { root, write } = configFolder();
const { restored, certificateFile } = production();

const staged = { stage: 'dev', target: 'clinic' };
/** A line for the region, one for the target, and one for its database. */
const stage = (database: unknown) =>
  write(
    `region: eu-west-1\ntargets: { clinic: { source: { region: eu-west-1, cluster: clinic-prod }, database:\n  ${JSON.stringify(database)} } }\n`,
  );
const checked = (...options: readonly string[]) => {
  const asked = readOptions(options);
  if (asked === undefined) throw new Error('help');
  return checkProfile(root(), { ...asked, target: staged });
};

describe('masking:check on a schema file', () => {
  it('says what SetupDBUsers would say, each with its place in the configuration, as a process', async () => {
    for (const name of ['src', 'serverless', 'local', 'masking-commands', 'package.json'])
      await cp(path.join(project, name), path.join(root(), name), { recursive: true });
    await symlink(path.join(project, 'node_modules'), path.join(root(), 'node_modules'));
    await stage({
      roles: [{ name: 'clinic_app', login: 'iam', access: 'readonly', schemas: ['clinics'] }],
      masking: [
        { schema: 'clinic', table: 'staff', columns: { full_name: null, token: 'phone' }, keep: ['password_hash'] },
        { schema: 'clinic', table: 'letters', columns: { body: 'hash' }, where: `sent_too <> 'x'`, keep: ['sent_to'] },
        { schema: 'ledger', table: 'account', columns: { iban: 'hash' } },
      ],
      columns: { keep: [{ schema: 'public' }] },
    });
    const command = ['masking-commands/check.ts', '--stage', 'dev', '--target', 'clinic', '--schema', clinic];
    const ended = await promisify(execFile)(process.execPath, command, { cwd: root() }).catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
    expect(ended).toMatchObject({ code: 1 });
    const lines = ended.stdout.trimEnd().split('\n');
    for (const text of [
      'roles[0].schemas[0]: there is no schema "clinics" (did you mean clinic?)',
      'masking[0].columns.full_name: it is NOT NULL; choose another rule than null',
      'masking[0].columns.token: phone takes a text, and this is bytea',
      'masking[1].triggers: expected disable or fire, for an UPDATE fires stamping',
      'masking[1].where: there is no column "sent_too" (did you mean sent_to?)',
      'masking[2].table: there is no table in schema "ledger" "account" (did you mean accounts?)',
      'masking: nobody has decided about memo (character varying(6)) of table "invoices" of schema "ledger" in database "postgres"',
    ])
      expect(lines).toContainEqual(
        expect.stringMatching(
          new RegExp(`^config/dev\\.yml: line 3, column \\d+: targets\\.clinic\\.database\\.${literal(text)}`),
        ),
      );
    expect(ended.stderr).toContain('type public.geometry is not here');
  });

  it('says that a profile fits which was suggested and whose open columns are kept', async () => {
    await stage({
      name: 'clinic',
      masking: [
        { schema: 'clinic', table: 'patients', keep: ['badge'] },
        { schema: 'ledger', table: 'currencies', keep: 'all' },
      ],
    });
    const { text } = await suggest(
      root(),
      readOptions(['--schema', clinic, '--stage', 'dev', '--target', 'clinic']) ?? never(),
    );
    await write(
      `region: eu-west-1\ntargets:\n  clinic:\n    source: { region: eu-west-1, cluster: clinic-prod }\n${text.replace(/^/gm, '    ')}`,
    );
    expect(await checked('--schema', clinic)).toMatchObject({
      problems: [],
      fine: 'config/dev.yml: OK, clinic fits database clinic',
    });
  });

  it('looks at the schema as the SQL files leave it, and tells of one that it has no rows for', async () => {
    await mkdir(path.join(root(), 'sql'));
    await writeFile(path.join(root(), 'schema.sql'), 'CREATE TABLE public.people (name text, note text);\n');
    await writeFile(path.join(root(), 'sql', 'drop.sql'), 'ALTER TABLE public.people DROP COLUMN note;\n');
    await writeFile(path.join(root(), 'sql', 'fail.sql'), 'SELECT 1 / count(*) FROM public.people;\n');
    const masking = [{ table: 'people', columns: { name: 'name' } }];
    const schema = path.join(root(), 'schema.sql');
    await stage({ masking });
    expect((await checked('--schema', schema)).problems).toEqual([
      expect.stringContaining('nobody has decided about note'),
    ]);
    await stage({ masking, sql: [{ file: 'sql/drop.sql' }, { file: 'sql/fail.sql' }] });
    expect(await checked('--schema', schema)).toMatchObject({
      problems: [],
      told: [expect.stringMatching(/^what sql\/fail\.sql makes and drops is not looked at, .*division by zero/)],
    });
    // What one makes after masking somebody has to decide about, too.
    await writeFile(path.join(root(), 'sql', 'grow.sql'), 'ALTER TABLE public.people ADD COLUMN nickname text;\n');
    const late = [{ file: 'sql/drop.sql' }, { file: 'sql/grow.sql', phase: 'after' }];
    await stage({ masking, sql: late });
    expect((await checked('--schema', schema, '--rows', '2')).problems).toEqual([
      expect.stringContaining('nobody has decided about nickname'),
    ]);
    await stage({ masking, sql: late, columns: { undecided: 'mask' } });
    expect((await checked('--schema', schema, '--rows', '2')).problems).toEqual([]);
    // That of another database is not run in this one.
    await stage({ masking, sql: [{ file: 'sql/drop.sql', database: 'archive' }] });
    expect((await checked('--schema', schema)).problems).toHaveLength(1);
  });

  it('counts what PostgreSQL did not take of the schema, and says where nobody looks', async () => {
    await writeFile(path.join(root(), 'schema.sql'), 'CREATE TABLE t (x text);\nCREATE TABLE u (LIKE lacking);\n');
    await stage({ columns: { undecided: 'keep' } });
    const { problems, fine } = await checked('--schema', path.join(root(), 'schema.sql'));
    expect(problems).toEqual([
      expect.stringMatching(/schema\.sql: line 2: left out CREATE TABLE u: relation "lacking" does not exist$/),
    ]);
    expect(fine).toContain('columns that it does not name are kept');
  });
});

describe('masking:check on a copy of production', () => {
  it('says the same, and changes nothing', async () => {
    const staging = await restored();
    await staging.as(master, 'CREATE SCHEMA crm; CREATE TABLE crm.people (name text NOT NULL, note text)');
    const { host, port } = staging.endpoint;
    const url = `postgresql://${master.username}:${master.password}@${host}:${port}/orders?sslrootcert=${certificateFile()}`;
    const keep = ['public', 'sales'].map((schema) => ({ schema }));
    await stage({ masking: [{ schema: 'crm', table: 'people', columns: { name: null } }], columns: { keep } });
    const { problems } = await checked('--database-url', url);
    expect(problems.join('\n')).toContain('masking[0].columns.name: it is NOT NULL');
    expect(problems.join('\n')).toContain('nobody has decided about note (text)');
    expect(problems).toHaveLength(2);
    expect(await staging.superuser(`SELECT nspname FROM pg_namespace WHERE nspname LIKE 'aurora%'`)).toEqual([]);
  });
});

function never(): never {
  throw new Error('help');
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
