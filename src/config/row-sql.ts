import * as z from 'zod/mini';
import {
  hasPassingTime,
  namesElsewhere,
  openedInSqlCondition,
  wordsOfSqlCondition,
} from '../validation/sql-condition.ts';

/** SQL over the columns of one row, `a condition` or `an expression`; what is more about it only the database tells. */
export const rowSql = (what: string) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', `expected ${what}, not an empty string`),
    z.maxLength(2000, 'expected 2000 characters or fewer'),
    z.refine(
      (text) => wordsOfSqlCondition(text) !== undefined,
      'expected quotes that are closed, with no letter or & before one, and outside them no comment, semicolon, dollar sign or backslash',
    ),
    z.refine(
      (text) => openedInSqlCondition(text),
      `expected ${what.replace(/^an? /, 'one ')}, with brackets that are closed in it and no comma outside of them`,
    ),
    z.refine(
      (text) => !namesElsewhere(text),
      'expected columns by their names alone, and only what PostgreSQL has itself: no dot after a name, no OPERATOR() and no RETURNING',
    ),
    z.refine(
      (text) => !hasPassingTime(text),
      'expected no text with now, today, tomorrow or yesterday in it, which PostgreSQL may read as a time',
    ),
  );
