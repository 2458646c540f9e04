import pg from 'pg';
import type { Session } from '../src/adapters/postgres/connection/session.ts';
import { isPipelineError } from '../src/failures/pipeline-error.ts';
import type { ColumnReview } from '../src/ports/database-columns.ts';
import type { JsonRule } from '../src/ports/database-data.ts';
import { documentRule } from './document-rule.ts';
import { type Shape, shapeOf } from './value-shapes.ts';

export interface LookedAt {
  /** Of which columns the values look personal, by schema, table and column. */
  shapeOf(schema: string, table: string, column: string): Shape | undefined;
  /** A rule for the documents of a column, by what is in them. */
  documentRuleOf(schema: string, table: string, column: string): JsonRule | undefined;
  /** Tables of which some values could not be looked at, and why: an SQLSTATE. */
  readonly notRead: readonly string[];
}

const mostRows = 300;
const mostCharacters = 200;
const mostOfDocument = 20_000;
const isDocument = /^jsonb?$/;
/** Types of which a value is more than one text or number. */
const isOther = /\[\]$|^(?:xml|bytea|tsvector)$|range$/;

/**
 * Looks at some values of each column of the reviews whose type may hold a text or a number, in transactions that can write
 * nothing. Only what they look like comes out of it, never a value.
 */
export async function lookAtValues(session: Session, reviews: readonly ColumnReview[]): Promise<LookedAt> {
  const shapes = new Map<string, Shape | undefined>();
  const documents = new Map<string, JsonRule | undefined>();
  const notRead = new Set<string>();
  for (const { schema, table, columns } of reviews.flatMap(({ undecided }) => undecided)) {
    const from = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
    for (const { name, type } of columns.filter(({ type }) => !isOther.test(type))) {
      const id = JSON.stringify([schema, table, name]);
      if (shapes.has(id)) continue;
      const column = pg.escapeIdentifier(name);
      try {
        if (isDocument.test(type)) documents.set(id, documentRule(await documentsOf(session, from, column)));
        shapes.set(id, isDocument.test(type) ? undefined : shapeOf(await valuesOf(session, from, column)));
      } catch (error) {
        if (!isPipelineError(error, 'UserSetupFailed')) throw error;
        shapes.set(id, undefined);
        notRead.add(`${schema}.${table} (SQLSTATE ${String(error.facts['sqlstate'])})`);
      }
    }
  }
  return {
    shapeOf: (schema, table, column) => shapes.get(JSON.stringify([schema, table, column])),
    documentRuleOf: (schema, table, column) => documents.get(JSON.stringify([schema, table, column])),
    notRead: [...notRead],
  };
}

function valuesOf(session: Session, table: string, column: string): Promise<readonly string[]> {
  return read(
    session,
    `SELECT left(${column}::text, ${mostCharacters}) AS value FROM ${table} WHERE ${column} IS NOT NULL`,
  );
}

/** None that is larger than most are. */
async function documentsOf(session: Session, table: string, column: string): Promise<readonly unknown[]> {
  const isSmall = `length(${column}::text) <= ${mostOfDocument}`;
  const texts = await read(session, `SELECT ${column}::text AS value FROM ${table} WHERE ${isSmall}`);
  return texts.map((text) => JSON.parse(text) as unknown);
}

async function read(session: Session, select: string): Promise<readonly string[]> {
  await session.rows('BEGIN READ ONLY');
  try {
    const rows = await session.rows<{ value: string }>(`${select} LIMIT ${mostRows}`);
    return rows.map(({ value }) => value);
  } finally {
    await session.rows('ROLLBACK');
  }
}
