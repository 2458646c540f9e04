import { parse } from 'yaml';
import { type BetterName, reviewColumns } from '../src/adapters/postgres/columns/review-columns.ts';
import { columnPath } from '../src/adapters/postgres/masking/naming.ts';
import { type DatabaseProfile, databaseSchema } from '../src/config/database.ts';
import { type ColumnDecisions, type ColumnReview, columnClasses } from '../src/ports/database-columns.ts';
import type { TableMask } from '../src/ports/database-data.ts';
import type { SetupProblem } from '../src/ports/setup-problem.ts';
import { declaredDatabases } from '../src/users/declaration.ts';
import { columnDecisions } from '../src/users/undecided-columns.ts';
import { openLiveSession } from './live-session.ts';
import { lookAtValues } from './look-at-values.ts';
import type { Asked } from './options.ts';
import { type NamedDatabase, namedDatabase, noProfile, readTarget, type TargetProfile } from './profile.ts';
import { fillTables } from './rows/fill-tables.ts';
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
  const { connection, filling, withoutReach, told, missing, close } = await openSchemaFile(file, named.database);
  try {
    const before = await runSqlFiles(connection, target, named, 'before');
    const after = await runSqlFiles(connection, target, named, 'after');
    const failed = [...before, ...after];
    // Whether check constraints take what a rule makes only rows tell.
    await withoutReach(() => fillTables(filling, rowsToTry, () => undefined));
    const review = followingRules(
      await connection.reviewColumns(decisions),
      await connection.reviewColumns(withoutRules(decisions)),
      target.plan(target.profile),
      named,
    );
    const suggestOf = async (reviewed: ColumnReview): Promise<Tried> => {
      const suggestion = suggestedProfile({
        ...named,
        profile: target.profile,
        review: reviewed,
        suspects: [],
        shapeOf: () => undefined,
      });
      const { masks = [] } = declared(target, named, suggestion.text) ?? {};
      return { suggestion, masks, refused: masks.length === 0 ? [] : await connection.maskProblems(masks) };
    };
    const { suggestion, refused } = await withNulls(review, suggestOf);
    const problems = [...review.problems, ...refused].map(({ path: at, text }) => `${at}: ${text}`);
    return { ...suggestion, open: [...missing, ...suggestion.open, ...problems], told: [...told, ...failed] };
  } finally {
    await close();
  }
}

/** Of each table. */
const rowsToTry = 3;

interface Tried {
  readonly suggestion: Suggestion;
  readonly masks: readonly TableMask[];
  readonly refused: readonly SetupProblem[];
}

/** With `null` for each column whose proposed rule is refused, but for those of which that is refused too. */
async function withNulls(review: ColumnReview, suggestOf: (review: ColumnReview) => Promise<Tried>): Promise<Tried> {
  const first = await suggestOf(review);
  const wrong = refusedColumns(review, first);
  if (wrong.size === 0) return first;
  const nulled = nulledIn(review, wrong);
  const second = await suggestOf(nulled);
  const never = refusedColumns(nulled, second);
  const taken = new Set([...wrong].filter((id) => !never.has(id)));
  return taken.size === wrong.size ? second : await suggestOf(nulledIn(review, taken));
}

/** The undecided columns of which what is proposed is refused. */
function refusedColumns({ undecided }: ColumnReview, { masks, refused }: Tried): ReadonlySet<string> {
  const paths = new Set(refused.map(({ path: at }) => at));
  const found = undecided.flatMap(({ schema, table, columns }) => {
    const mask = masks.find((one) => one.schema === schema && one.table === table);
    const wrong = columns.filter(({ name }) => mask !== undefined && paths.has(columnPath(mask.path, name)));
    return wrong.map(({ name }) => JSON.stringify([schema, table, name]));
  });
  return new Set(found);
}

function nulledIn(review: ColumnReview, ids: ReadonlySet<string>): ColumnReview {
  const undecided = review.undecided.map((one) => ({
    ...one,
    columns: one.columns.map((column) =>
      ids.has(JSON.stringify([one.schema, one.table, column.name]))
        ? { ...column, proposed: { type: 'null' } as const }
        : column,
    ),
  }));
  return { ...review, undecided };
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
