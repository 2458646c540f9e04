import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import { isPipelineError } from '../src/failures/pipeline-error.ts';
import type { DatabaseConnection } from '../src/ports/database.ts';
import type { TableMask } from '../src/ports/database-data.ts';
import type { SetupProblem } from '../src/ports/setup-problem.ts';
import { type DatabaseDeclaration, declaredDatabases, undeclaredDatabase } from '../src/users/declaration.ts';
import { databaseProblems, withDecidedMasks } from '../src/users/setup-problems.ts';
import type { DatabaseAddress } from './database-url.ts';
import type { Asked } from './options.ts';
import { type NamedDatabase, namedDatabase, readTarget, type TargetProfile } from './profile.ts';
import { fillTables } from './rows/fill-tables.ts';
import type { FillableTable, Filling } from './rows/fillable-tables.ts';
import type { DocumentRules } from './rows/made-up-values.ts';
import { rowsOf, type Shown, shownRows } from './rows/masked-rows.ts';
import { openSchemaFile } from './schema-file.ts';
import { runSqlFiles } from './sql-files.ts';

export interface CheckedProfile {
  /** A line each, with the place in the configuration. */
  readonly problems: readonly string[];
  readonly told: readonly string[];
  /** What to say where there is no problem. */
  readonly fine: string;
  /** What masking made of the made-up rows; undefined where none were asked for, or there is a problem. */
  readonly shown?: readonly Shown[];
  /** The masked tables for which no row was found. */
  readonly untried: readonly string[];
}

/**
 * What of a target's profile a schema or a database contradicts, as SetupDBUsers would find it: columns, masks, and the schemas and
 * tables of grants. Throws InvalidConfig, NoTarget, NoDump, and what connecting throws.
 */
export async function checkProfile(
  root: string,
  asked: Asked & { readonly target: NonNullable<Asked['target']> },
): Promise<CheckedProfile> {
  const { stage, target: name } = asked.target;
  const target = await readTarget(root, stage, name);
  const { from } = asked;
  const named = namedDatabase(target.profile, asked.database, 'address' in from ? from.address.database : undefined);
  const {
    found,
    told,
    missing,
    shown,
    untried = [],
  } = 'file' in from ? await ofFile(from.file, target, named, asked.rows) : await ofLive(from.address, target, named);
  const { columns } = target.plan(target.profile);
  return {
    problems: [...missing, ...found.map((problem) => placed(problem, name, target))],
    told,
    fine: `${target.file}: OK, ${name} fits database ${named.database}${columns === undefined ? '; columns that it does not name are kept' : ''}`,
    untried,
    ...(shown === undefined ? {} : { shown }),
  };
}

interface Found {
  readonly found: readonly SetupProblem[];
  readonly told: readonly string[];
  readonly missing: readonly string[];
  readonly shown?: readonly Shown[] | undefined;
  readonly untried?: readonly string[];
}

async function ofFile(
  file: string,
  target: TargetProfile,
  named: NamedDatabase,
  rows: number | undefined,
): Promise<Found> {
  const { connection, filling, withoutReach, told, missing, close } = await openSchemaFile(file, named.database);
  try {
    const before = await runSqlFiles(connection, target, named, 'before');
    const declaration = declared(target, named);
    const made =
      rows === undefined
        ? { filled: [], told: [] }
        : await withoutReach(() => fillTables(filling, rows, documentRules(declaration.masks)));
    const found = await problemsOf(connection, target, named, declaration);
    const tried =
      rows === undefined || found.length > 0
        ? undefined
        : await withoutReach(() => tryMasks(connection, filling, made.filled, target, named));
    const after = await runSqlFiles(connection, target, named, 'after');
    const since = declaration.changedAfterMasking
      ? await problemsOf(connection, target, named, asAfterMasking(declaration, target))
      : [];
    const known = new Set(found.map(({ path, text }) => `${path} ${text}`));
    return {
      found: [...found, ...(tried?.problems ?? []), ...since.filter(({ path, text }) => !known.has(`${path} ${text}`))],
      told: [...told, ...before, ...after, ...made.told],
      missing: missing.map((text) => `${file}: ${text}`),
      shown: tried?.shown,
      untried: tried?.untried ?? [],
    };
  } finally {
    await close();
  }
}

/** As a restore looks once more: of what these files make somebody has to decide about, too, but not of what was masked for want of that. */
function asAfterMasking({ decisions, ...rest }: DatabaseDeclaration, target: TargetProfile): DatabaseDeclaration {
  const isMasked = target.profile.columns?.undecided === 'mask';
  return { ...rest, masks: [], ...(decisions === undefined || isMasked ? {} : { decisions }) };
}

const documentRules =
  (masks: readonly TableMask[]): DocumentRules =>
  (table, column) => {
    const mask = masks.find((one) => one.schema === table.schema && one.table === table.table);
    const rule = mask?.columns.find(({ name }) => name === column)?.rule;
    const ofValue = rule?.type === 'each' ? rule.rule : rule;
    return ofValue?.type === 'json' ? ofValue : undefined;
  };

/** As long as anybody waits for it, in milliseconds. */
const timeLeft = () => 900_000;

/** Masks the rows as a restore would, and tells what was before and after. */
async function tryMasks(
  connection: DatabaseConnection,
  filling: Filling,
  filled: readonly FillableTable[],
  target: TargetProfile,
  named: NamedDatabase,
): Promise<{
  readonly problems: readonly SetupProblem[];
  readonly shown: readonly Shown[];
  readonly untried: readonly string[];
}> {
  const { masks } = await withDecidedMasks(inspected(connection, target, named), declared(target, named));
  const before = await rowsOf(filling, filled, masks);
  const shownTables = new Set([...before.keys()].map(({ schema, table }) => `${schema}.${table}`));
  const untried = masks.map(({ schema, table }) => `${schema}.${table}`).filter((name) => !shownTables.has(name));
  try {
    if ((await connection.mask('check', masks, timeLeft)) === undefined) throw new Error('The time did not suffice.');
  } catch (error) {
    if (!isPipelineError(error, 'MaskingFailed')) throw error;
    const { path = 'database.masking' } = error.facts;
    return {
      problems: [{ path: String(path), text: `masking made-up rows failed: ${error.sentence}` }],
      shown: [],
      untried,
    };
  }
  return { problems: [], shown: shownRows(before, await rowsOf(filling, filled, masks)), untried };
}

async function ofLive(address: DatabaseAddress, target: TargetProfile, named: NamedDatabase): Promise<Found> {
  const { endpoint, database, credentials, certificateAuthorities } = address;
  const connection = await postgresDatabase({ certificateAuthorities, pauses: [] }).connect(
    endpoint,
    database,
    credentials,
  );
  try {
    const isChanged = declared(target, named).changedBySql;
    const told = isChanged
      ? ['the SQL files of the profile are not run: what they make and drop is looked at as it is']
      : [];
    const found = await problemsOf(connection, target, named, declared(target, named));
    return { found, told, missing: [] };
  } finally {
    await connection.close();
  }
}

function declared({ plan, profile }: TargetProfile, { database, mainDatabase }: NamedDatabase) {
  const planned = plan(profile);
  const found = declaredDatabases(planned, mainDatabase).find(({ name }) => name === database);
  return found ?? undeclaredDatabase(planned, database, mainDatabase);
}

async function problemsOf(
  connection: DatabaseConnection,
  target: TargetProfile,
  named: NamedDatabase,
  declaration: DatabaseDeclaration,
): Promise<readonly SetupProblem[]> {
  return await databaseProblems(inspected(connection, target, named), [declaration]);
}

function inspected(connection: DatabaseConnection, { plan, profile }: TargetProfile, { mainDatabase }: NamedDatabase) {
  const sessions = { to: async () => connection, close: async () => undefined };
  return { sessions, plan: { database: plan(profile) }, mainDatabase };
}

/** `config/prod.yml: line 12, column 9: targets.orders.database.masking[0]: …` */
function placed({ path, text }: SetupProblem, target: string, { file, locate }: TargetProfile): string {
  const keys = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  const at = locate?.(['targets', target, ...keys]);
  const place = at === undefined ? '' : `line ${at.line}, column ${at.column}: `;
  return `${file}: ${place}targets.${target}.${path}: ${text}`;
}
