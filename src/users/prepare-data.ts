import { stableMaskingSecret } from '../credentials/masking-secret.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import type { UsersSetup } from '../payload/results.ts';
import type { DatabaseConnection } from '../ports/database.ts';
import { allDatabases } from './all-databases.ts';
import { maskedInPart, maskedInPartItem } from './masked-before.ts';
import type { SetupContext } from './setup-context.ts';
import { maskedDatabases, requireFittingAfterMasking, requireFittingBeforeMasking } from './setup-problems.ts';

/** What an attempt keeps for ending in order, in milliseconds. */
const reserve = 60_000;
/** How long an attempt works at least that is broken off for want of time: of 15 minutes, with the reserve kept. */
export const attemptSeconds = 14 * 60;
/** Noted in the main database: how many attempts have been broken off. */
const attemptsItem = 'attempts';
/** Noted in the main database, of the cluster: the other databases in which masking has begun. */
const begunItem = 'masking begun';

type PreparedData = Pick<UsersSetup, 'sql' | 'masked'>;

/**
 * Runs the SQL files before masking in their order, then masks, then runs those after it: whatever a file before has done, what is
 * masked is masked in the end. Throws SetupStillRunning, SetupDeadlineExceeded, SetupInvalid, SqlFailed, MaskingFailed.
 */
export async function prepareData(context: SetupContext, main: DatabaseConnection): Promise<PreparedData> {
  const { plan } = context;
  const before = await runFiles(context, main, 'before');
  if (plan.database.sql.length > 0) await requireFittingBeforeMasking(context);
  const masked = await maskData(context, main);
  const after = await runFiles(context, main, 'after');
  if (after.length > 0) await requireFittingAfterMasking(context);
  return { sql: [...before, ...after], masked };
}

async function runFiles(
  context: SetupContext,
  main: DatabaseConnection,
  phase: 'before' | 'after',
): Promise<PreparedData['sql']> {
  const { plan, sessions, mainDatabase, cluster, sqlFiles, timeLeft } = context;
  const sql: PreparedData['sql'] = [];
  for (const [index, planned] of plan.database.sql.entries()) {
    if ((planned.phase ?? 'before') !== phase) continue;
    const { file, sha256, timeoutSeconds, database = mainDatabase } = planned;
    if (timeLeft() < timeoutSeconds * 1000 + reserve) throw await unfinished(context, main);
    const session = await sessions.to(database);
    const statements = sqlFiles[file]?.statements ?? [];
    // Of the cluster, not of the plan: a later restore that takes the cluster over with other rules runs no file again.
    const result = await session.runSqlFile(cluster, {
      ...{ file, sha256, statements, timeoutSeconds },
      path: `database.sql[${index}]`,
    });
    if (result === 'ran') advancedBy(context)();
    sql.push({ file, database, result });
  }
  return sql;
}

async function maskData(context: SetupContext, main: DatabaseConnection): Promise<PreparedData['masked']> {
  const { sessions, mainDatabase, run, timeLeft, plan, secrets } = context;
  const masked: PreparedData['masked'] = [];
  const databases = await databasesToMask(context, main);
  const { stableMasks } = plan.database;
  if (stableMasks !== undefined && databases.some(({ masks }) => masks.length > 0)) {
    await main.keepMaskingSecret(run, await stableMaskingSecret(secrets, stableMasks.secretId));
  }
  for (const { name, masks, changedBySql } of databases) {
    const session = await sessions.to(name);
    if (name !== mainDatabase && masks.length > 0) {
      await session.keepMaskingSecret(run, await main.maskingSecret(run));
    }
    const tables = await session.mask(run, masks, () => timeLeft() - reserve, advancedBy(context));
    if (tables === undefined) throw await unfinished(context, main);
    masked.push(...tables.map((table) => ({ database: name, ...table })));
    // What another plan has noted there: its salts are gone for good.
    if (name !== mainDatabase && masks.length === 0 && !changedBySql) {
      await noteMaskedInPart(context, main, name);
      await session.forget(run, []);
    }
  }
  return masked;
}

/** What a condition of yet another plan has to know once nothing is noted there. */
async function noteMaskedInPart(context: SetupContext, main: DatabaseConnection, name: string): Promise<void> {
  if (!(await maskingBegun(context, main)).includes(name)) return;
  const before = await maskedInPart(context, main);
  if (!before.includes(name)) await main.note(context.cluster, maskedInPartItem, [...before, name]);
}

const advancedBy =
  ({ advance }: SetupContext) =>
  () => {
    advance.made = true;
  };

/**
 * Every database that the plan names, and those that an earlier plan had masked when its restore was broken off: foreign
 * keys that were dropped there are made again, also where there is nothing to mask any more. Noted first, in the main one.
 */
async function databasesToMask(context: SetupContext, main: DatabaseConnection) {
  const { cluster, mainDatabase } = context;
  const declarations = await maskedDatabases(context, main);
  const before = await maskingBegun(context, main);
  const begun = declarations.filter(({ name, masks }) => name !== mainDatabase && masks.length > 0);
  const names = [...new Set([...before, ...begun.map(({ name }) => name)])];
  if (names.length > before.length) await main.note(cluster, begunItem, names);
  const others = names.filter((name) => !declarations.some((declared) => declared.name === name));
  const existing = others.length === 0 ? [] : (await allDatabases(main)).open;
  return [
    ...declarations,
    ...others.filter((name) => existing.includes(name)).map((name) => ({ name, masks: [], changedBySql: false })),
  ];
}

/** The other databases in which masking has begun, by this plan or an earlier one. */
export async function maskingBegun({ cluster }: SetupContext, main: DatabaseConnection): Promise<readonly string[]> {
  return ((await main.noted(cluster, begunItem)) ?? []) as readonly string[];
}

/** An attempt that is broken off has used up its time: so the deadline is counted in attempts, and needs no clock. */
async function unfinished({ plan, run }: SetupContext, main: DatabaseConnection): Promise<PipelineError> {
  const before = await main.noted(run, attemptsItem);
  const attempts = (typeof before === 'number' ? before : 0) + 1;
  await main.note(run, attemptsItem, attempts);
  const { setupSeconds } = plan.deadlines;
  const facts = { target: plan.target, attempts, deadlineSeconds: setupSeconds };
  return attempts * attemptSeconds >= setupSeconds
    ? new PipelineError(
        'SetupDeadlineExceeded',
        `The database of target ${plan.target} was not set up within ${setupSeconds} seconds.`,
        facts,
      )
    : new PipelineError(
        'SetupStillRunning',
        `The database of target ${plan.target} is being set up; attempt ${attempts} has used up its time.`,
        facts,
      );
}
