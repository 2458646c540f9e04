import { postgresDatabase } from '../src/adapters/postgres/database.ts';
import type { DatabaseConnection } from '../src/ports/database.ts';
import type { SetupProblem } from '../src/ports/setup-problem.ts';
import { declaredDatabases, undeclaredDatabase } from '../src/users/declaration.ts';
import { databaseProblems } from '../src/users/setup-problems.ts';
import type { DatabaseAddress } from './database-url.ts';
import type { Asked } from './options.ts';
import { type NamedDatabase, namedDatabase, readTarget, type TargetProfile } from './profile.ts';
import { openSchemaFile } from './schema-file.ts';
import { runSqlFiles } from './sql-files.ts';

export interface CheckedProfile {
  /** A line each, with the place in the configuration. */
  readonly problems: readonly string[];
  readonly told: readonly string[];
  /** What to say where there is no problem. */
  readonly fine: string;
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
  const { found, told, missing } =
    'file' in from ? await ofFile(from.file, target, named) : await ofLive(from.address, target, named);
  const { columns } = target.plan(target.profile);
  return {
    problems: [...missing, ...found.map((problem) => placed(problem, name, target))],
    told,
    fine: `${target.file}: OK, ${name} fits database ${named.database}${columns === undefined ? '; columns that it does not name are kept' : ''}`,
  };
}

interface Found {
  readonly found: readonly SetupProblem[];
  readonly told: readonly string[];
  readonly missing: readonly string[];
}

async function ofFile(file: string, target: TargetProfile, named: NamedDatabase): Promise<Found> {
  const { connection, told, missing, close } = await openSchemaFile(file, named.database);
  try {
    const failed = await runSqlFiles(connection, target, named);
    const found = await problemsOf(connection, target, named);
    return { found, told: [...told, ...failed], missing: missing.map((text) => `${file}: ${text}`) };
  } finally {
    await close();
  }
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
    return { found: await problemsOf(connection, target, named), told, missing: [] };
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
): Promise<readonly SetupProblem[]> {
  const sessions = { to: async () => connection, close: async () => undefined };
  const plan = { database: target.plan(target.profile) };
  return await databaseProblems({ sessions, plan, mainDatabase: named.mainDatabase }, [declared(target, named)]);
}

/** `config/prod.yml: line 12, column 9: targets.orders.database.masking[0]: …` */
function placed({ path, text }: SetupProblem, target: string, { file, locate }: TargetProfile): string {
  const keys = [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  const at = locate?.(['targets', target, ...keys]);
  const place = at === undefined ? '' : `line ${at.line}, column ${at.column}: `;
  return `${file}: ${place}targets.${target}.${path}: ${text}`;
}
