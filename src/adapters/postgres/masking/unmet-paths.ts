import { escapeIdentifier, escapeLiteral } from 'pg';
import type { JsonRule, TableMask } from '../../../ports/database-data.ts';
import type { SetupProblem } from '../../../ports/setup-problem.ts';
import { jsonSteps } from '../../../validation/json-path.ts';
import type { Session } from '../connection/session.ts';
import { columnPath } from './naming.ts';
import { andHolds, type RowCondition } from './row-condition.ts';
import type { TableFacts } from './table-facts.ts';
import { answered } from './tried.ts';

/** In this many rows paths are looked for first, and in this many those that were not found there. */
const [few, most] = [1000, 1_000_000];

/**
 * Paths that lead nowhere in any document of a table that has some to mask: they may be misspelt, and what they mean would stay or be lost. Also
 * documents that no `jsonb` can hold, as a `json` can. In a transaction that is rolled back.
 */
export async function unmetPaths(
  session: Session,
  { path, columns }: TableMask,
  facts: TableFacts,
  condition: RowCondition | undefined,
): Promise<readonly SetupProblem[]> {
  const found: SetupProblem[] = [];
  for (const { name, rule } of columns) {
    const each = rule.type === 'each';
    const document = each ? rule.rule : rule;
    if (document.type !== 'json') continue;
    const at = columnPath(path, name);
    const refused = await unreadable(session, { name, each, condition }, facts);
    if (refused !== undefined) {
      found.push({
        path: at,
        text: `some document is none that jsonb can hold (SQLSTATE ${refused}); mend it in an SQL file`,
      });
      continue;
    }
    const missing = await missingIn(session, { name, each, condition, paths: document.paths }, facts);
    found.push(
      ...missing.map((one) => ({
        path: `${at}${each ? '.each' : ''}.json.paths[${JSON.stringify(one.path)}]`,
        text: 'no row has a value there',
      })),
    );
  }
  return found;
}

interface Looked {
  readonly name: string;
  readonly each: boolean;
  readonly condition: RowCondition | undefined;
}

/** The SQLSTATE with which PostgreSQL refuses to read a document. */
async function unreadable(session: Session, looked: Looked, facts: TableFacts): Promise<string | undefined> {
  const column = facts.columns.find(({ name }) => name === looked.name);
  if ((column?.element ?? column)?.base !== 'json') return undefined;
  const answer = await answered(
    session,
    `SELECT pg_catalog.count(d.one::pg_catalog.jsonb) ${from(looked, facts, most)}`,
  );
  // What stands in the way of reading at all is for the trial of the rules to tell.
  return 'rows' in answer || !/^(?:22|54)/.test(answer.cause.code ?? '') ? undefined : answer.cause.code;
}

async function missingIn(
  session: Session,
  looked: Looked & Pick<JsonRule, 'paths'>,
  facts: TableFacts,
): Promise<JsonRule['paths']> {
  let missing = looked.paths;
  for (const rows of [few, most]) {
    if (missing.length === 0) break;
    const isMet = missing.map(
      ({ path }) =>
        `pg_catalog.bool_or(pg_catalog.jsonb_path_exists(d.one::pg_catalog.jsonb, ${escapeLiteral(lax(path))}))`,
    );
    const answer = await answered<{ met: (boolean | null)[] }>(
      session,
      `SELECT ARRAY[${isMet.join(', ')}] AS met ${from(looked, facts, rows)}`,
    );
    if (!('rows' in answer)) return [];
    // Of no document at all NULL.
    missing = missing.filter((_path, index) => answer.rows[0]?.met[index] === false);
  }
  return missing;
}

function from({ name, each, condition }: Looked, { identity }: TableFacts, rows: number): string {
  const column = `t.${escapeIdentifier(name)}`;
  const documents = each ? `pg_catalog.unnest(${column})` : column;
  return `FROM (SELECT ${documents} AS one FROM ${identity} AS t WHERE ${andHolds(`${column} IS NOT NULL`, condition)} LIMIT ${rows}) AS d`;
}

/** As PostgreSQL reads it, whatever words of its own a key is. */
function lax(path: string): string {
  return jsonSteps(path).reduce<string>((written, step) => {
    if (step === '[*]') return `${written}[*]`;
    return typeof step === 'string' ? `${written}.${step}` : `${written}.${JSON.stringify(step.key)}`;
  }, '$');
}
