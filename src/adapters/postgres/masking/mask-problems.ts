import type { TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import type { Session } from '../connection/session.ts';
import { hasCallableExtension } from '../outward/callable-extensions.ts';
import { batchKey, isLarge, largeText } from './batches.ts';
import { columnProblems } from './column-problems.ts';
import { foreignKeyProblems, type MaskedTables } from './foreign-key-problems.ts';
import { columnPath, unknown } from './naming.ts';
import { outwardCodeProblems } from './outward-code.ts';
import { type TableFacts, tableFacts } from './table-facts.ts';
import { type Trial, trialProblems, triedCondition, triedExpressions } from './trial.ts';
import { firedTriggers, firingTriggers } from './triggers.ts';
import { expressionProblems, whereProblems } from './where-problems.ts';

/** What of the rules the catalogue contradicts, all of it, each with its path in the profile. Changes nothing. */
export async function maskProblems(session: Session, masks: readonly TableMask[]): Promise<readonly SetupProblem[]> {
  const tables: { readonly mask: TableMask; readonly facts: TableFacts | undefined }[] = [];
  for (const mask of masks) tables.push({ mask, facts: await tableFacts(session, mask) });
  const known: MaskedTables = tables.flatMap(({ mask, facts }) => (facts === undefined ? [] : [{ mask, facts }]));
  const calling = await hasCallableExtension(session);
  const found: SetupProblem[] = [];
  for (const { mask, facts } of tables) {
    if (facts === undefined) {
      found.push(await unknownTable(session, mask));
      continue;
    }
    const ofTable = [...maskedTwice(mask, facts, masks), ...tableProblems(mask, facts, known)];
    const outward = calling ? await outwardCodeProblems(session, mask) : [];
    found.push(...ofTable, ...outward);
    if (outward.length > 0) continue;
    const expressions = isTable(facts) ? await triedExpressions(session, mask, facts) : { facts, problems: [] };
    const ofExpressions = [...expressions.problems, ...expressionProblems(mask, expressions.facts, known)];
    found.push(...ofExpressions);
    const problems = [...ofTable, ...ofExpressions];
    const condition =
      mask.where === undefined || !isTable(facts) ? undefined : await triedCondition(session, mask.where, facts);
    if (condition !== undefined && 'wrong' in condition) {
      found.push({ path: `${mask.path}.where`, text: condition.wrong });
      continue;
    }
    if (condition !== undefined) found.push(...whereProblems(mask, facts, condition, known));
    found.push(
      ...(await trialProblems(session, mask, expressions.facts, { ...trialOf(mask, facts, problems), condition })),
    );
  }
  return found;
}

/** Of the rules those that nothing speaks against. */
function trialOf(mask: TableMask, facts: TableFacts, problems: readonly SetupProblem[]): Omit<Trial, 'condition'> {
  const wrong = new Set(problems.map(({ path }) => path));
  const columns = isTable(facts) ? mask.columns.filter(({ name }) => !wrong.has(columnPath(mask.path, name))) : [];
  return { mask: { ...mask, columns }, ofTable: !wrong.has(`${mask.path}.table`) };
}

const isTable = ({ kind }: TableFacts) => kind === 'r' || kind === 'p';

async function unknownTable(session: Session, { path, schema, table }: TableMask): Promise<SetupProblem> {
  const schemas = await session.rows<{ name: string }>('SELECT nspname AS name FROM pg_namespace');
  const names = schemas.map(({ name }) => name);
  if (!names.includes(schema)) return { path: `${path}.schema`, text: unknown('schema', schema, names) };
  const tables = await session.rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p')`,
    [schema],
  );
  const known = tables.map(({ name }) => name);
  return { path: `${path}.table`, text: unknown(`table in schema ${JSON.stringify(schema)}`, table, known) };
}

/** What is masked twice is not what its rule makes of it. A table that inherits may have columns of its own besides. */
function maskedTwice(mask: TableMask, facts: TableFacts, masks: readonly TableMask[]): readonly SetupProblem[] {
  const path = `${mask.path}.table`;
  const same = masks.find(({ schema, table }) => schema === mask.schema && table === mask.table);
  const names = mask.columns.map(({ name }) => name);
  const above = masks.find(
    ({ schema, table, columns }) =>
      facts.ancestors.some(([s, t]) => s === schema && t === table) && columns.some(({ name }) => names.includes(name)),
  );
  return [
    ...(same !== undefined && same !== mask
      ? [{ path, text: `expected every table once: ${same.path} names it too; put its columns there` }]
      : []),
    ...(above === undefined
      ? []
      : [{ path, text: `its rows are those of ${above.table} too, which ${above.path} names; put its columns there` }]),
  ];
}

function tableProblems(mask: TableMask, facts: TableFacts, tables: MaskedTables): readonly SetupProblem[] {
  const { path, columns, triggers } = mask;
  const at = (text: string) => ({ path: `${path}.table`, text });
  if (facts.kind === 'f') return [at('expected a table of this database: its rows are on another server')];
  if (!isTable(facts)) return [at('expected a table: a view shows what its tables hold')];
  const masked = new Set(columns.map(({ name }) => name));
  const fired = firedTriggers(mask, facts);
  const firing = firingTriggers(mask, facts);
  const some = (names: readonly string[], text: (names: string) => string) =>
    names.length === 0 ? [] : [at(text(names.join(', ')))];
  return [
    ...(facts.forcedRowSecurity
      ? [at('row level security is forced for its owner, so that rows would be left out; lift it in an SQL file first')]
      : []),
    // Without a key a masked row is known by the transaction that wrote it, which a trigger may write others in.
    ...(isLarge(facts) && firing.length > 0 && batchKey(facts, masked) === undefined
      ? [
          {
            path: `${path}.triggers`,
            text: `expected disable, or a unique key of columns that are NOT NULL and not masked, by which more than ${largeText} go in batches`,
          },
        ]
      : []),
    ...some(facts.updateRules, (names) => `the rewrite rule ${names} stands in for an UPDATE; drop it in an SQL file`),
    ...some(facts.foreignTables, (names) => `it has rows on another server, in ${names}; detach that in an SQL file`),
    ...some(
      facts.halfDetached,
      (names) =>
        `${names} is half detached from it, so that its rows would be left out; end that with ALTER TABLE … DETACH PARTITION … FINALIZE in an SQL file, and name it by itself`,
    ),
    ...some(
      facts.withoutReplicaIdentity,
      (names) =>
        `a publication has updates of ${names}, which has no replica identity; drop the publication in an SQL file`,
    ),
    ...(fired.length > 0 && triggers === undefined
      ? [
          {
            path: `${path}.triggers`,
            text: `expected disable or fire, for an UPDATE fires ${fired.map(({ name }) => name).join(', ')}`,
          },
        ]
      : []),
    ...(firing.length > 0 && !facts.countsRows
      ? [
          {
            path: `${path}.triggers`,
            text: 'expected disable: track_counts is off, so that nobody would know what else triggers write',
          },
        ]
      : []),
    ...namedProblems(mask, facts),
    ...columns.flatMap((column) => columnProblems(mask, column, facts)),
    ...foreignKeyProblems(mask, facts, tables),
  ];
}

/** A trigger that is to fire and that there is not: another one may be meant, which would be disabled. */
function namedProblems({ path, triggers }: TableMask, facts: TableFacts): readonly SetupProblem[] {
  if (typeof triggers !== 'object') return [];
  const known = [...new Set(facts.triggers.map(({ name }) => name))];
  return triggers.fire.flatMap((name, index) =>
    known.includes(name) ? [] : [{ path: `${path}.triggers.fire[${index}]`, text: unknown('trigger', name, known) }],
  );
}
