import { parse } from 'yaml';
import { type BetterName, reviewColumns } from '../src/adapters/postgres/columns/review-columns.ts';
import { type DatabaseProfile, databaseSchema } from '../src/config/database.ts';
import { type ColumnDecisions, columnClasses } from '../src/ports/database-columns.ts';
import { declaredDatabases } from '../src/users/declaration.ts';
import { columnDecisions } from '../src/users/undecided-columns.ts';
import { openLiveSession } from './live-session.ts';
import { lookAtValues } from './look-at-values.ts';
import type { Asked } from './options.ts';
import { type NamedDatabase, namedDatabase, noProfile, readTarget, type TargetProfile } from './profile.ts';
import { openSchemaFile } from './schema-file.ts';
import { runSqlFiles } from './sql-files.ts';
import { type Seen, type Suggestion, suggestedProfile } from './suggested-profile.ts';
import { followingRules, withoutRules } from './tied-columns.ts';

/** What there is to say beside the profile. */
export interface Suggested extends Suggestion {
  readonly told: readonly string[];
}

/**
 * A profile for the schema or the database that is asked for, which decides about every column, and what is left to a person. The
 * stage's configuration is below `root`. Of a live database some values are looked at, of which nothing is told but their shape.
 * Throws InvalidConfig, NoTarget, NoDump, and what connecting throws.
 */
export async function suggest(root: string, asked: Asked): Promise<Suggested> {
  const target =
    asked.target === undefined ? noProfile : await readTarget(root, asked.target.stage, asked.target.target);
  const { from } = asked;
  const connected = 'address' in from ? from.address.database : undefined;
  const named = namedDatabase(target.profile, asked.database, connected);
  const decided = decisionsOf(target, named);
  if (decided === undefined)
    return { text: '', open: [], told: [`the profile keeps all of database ${named.database}`] };
  return 'file' in from
    ? await ofFile(from.file, target, named, decided)
    : await ofLive(from.address, target, named, decided);
}

/** What the profile has decided, where nobody looks by its will too; undefined where all of the database is kept. */
function decisionsOf(
  { profile, plan }: TargetProfile,
  { database, mainDatabase }: NamedDatabase,
): ColumnDecisions | undefined {
  const { undecided: _undecided, ...columns } = profile.columns ?? {};
  return columnDecisions(plan({ ...profile, columns: { ...columns, undecided: 'refuse' } }), database, mainDatabase);
}

async function ofFile(
  file: string,
  target: TargetProfile,
  named: NamedDatabase,
  decisions: ColumnDecisions,
): Promise<Suggested> {
  const { connection, told, missing, close } = await openSchemaFile(file, named.database);
  try {
    const failed = await runSqlFiles(connection, target, named);
    const review = followingRules(
      await connection.reviewColumns(decisions),
      await connection.reviewColumns(withoutRules(decisions)),
      target.plan(target.profile),
      named,
    );
    const suggestion = suggestedProfile({
      ...named,
      profile: target.profile,
      review,
      suspects: [],
      shapeOf: () => undefined,
    });
    const { masks = [] } = declared(target, named, suggestion.text) ?? {};
    const refused = masks.length === 0 ? [] : await connection.maskProblems(masks);
    const problems = [...review.problems, ...refused].map(({ path: at, text }) => `${at}: ${text}`);
    return { ...suggestion, open: [...missing, ...suggestion.open, ...problems], told: [...told, ...failed] };
  } finally {
    await close();
  }
}

/** What is printed, read back as a restore would. */
function declared({ plan }: TargetProfile, { database, mainDatabase }: NamedDatabase, text: string) {
  const profile: DatabaseProfile = databaseSchema.parse(parse(text).database);
  return declaredDatabases(plan(profile), mainDatabase).find(({ name }) => name === database);
}

/** The names by which a rule is proposed that fits what the values look like. */
const betterNames = { email: 'email', phone: 'phone', iban: 'iban', card: 'card number' } as const;

async function ofLive(
  address: Parameters<typeof openLiveSession>[0],
  target: TargetProfile,
  named: NamedDatabase,
  decisions: ColumnDecisions,
): Promise<Suggested> {
  const { session, close } = await openLiveSession(address);
  try {
    const byName = await reviewColumns(session, decisions);
    // The columns that are decided by this class alone.
    const withNumbers = await reviewColumns(session, {
      ...decisions,
      classes: columnClasses.filter((one) => one !== 'numbers' && decisions.classes.includes(one)),
    });
    const { shapeOf, documentRuleOf, notRead } = await lookAtValues(session, [byName, withNumbers]);
    const proposedByName = new Map(
      byName.undecided.flatMap(({ schema, table, columns }) =>
        columns.map(({ name, proposed }) => [JSON.stringify([schema, table, name]), proposed?.type] as const),
      ),
    );
    const betterName: BetterName = (schema, table, column) => {
      const shape = shapeOf(schema, table, column);
      // A name that tells more has led to another rule.
      const isPlain = proposedByName.get(JSON.stringify([schema, table, column])) === 'hash';
      return shape === undefined || !isPlain ? undefined : betterNames[shape];
    };
    const followed = followingRules(
      await reviewColumns(session, decisions, betterName),
      await reviewColumns(session, withoutRules(decisions), betterName),
      target.plan(target.profile),
      named,
    );
    const review = {
      ...followed,
      undecided: followed.undecided.map((one) => ({
        ...one,
        columns: one.columns.map((column) => ({
          ...column,
          // Where no rule is proposed, as for what is generated, none of paths would do either.
          proposed: column.proposed && (documentRuleOf(one.schema, one.table, column.name) ?? column.proposed),
        })),
      })),
    };
    const suspects = withNumbers.undecided.flatMap(({ schema, table, columns }) =>
      columns.flatMap(({ name }): Seen['suspects'] => {
        const isOpen = proposedByName.has(JSON.stringify([schema, table, name]));
        return !isOpen && shapeOf(schema, table, name) === 'card'
          ? [{ schema, table, column: name, shape: 'card' }]
          : [];
      }),
    );
    const suggestion = suggestedProfile({ ...named, profile: target.profile, review, suspects, shapeOf });
    declared(target, named, suggestion.text);
    const problems = review.problems.map(({ path: at, text }) => `${at}: ${text}`);
    return {
      ...suggestion,
      open: [...suggestion.open, ...problems],
      told: notRead.map((table) => `the values of ${table} could not be looked at`),
    };
  } finally {
    await close();
  }
}
