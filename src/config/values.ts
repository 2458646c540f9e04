import * as z from 'zod/mini';
import { durationPattern } from './duration.ts';

/** A name that AWS or PostgreSQL judges; an empty one is always a mistake. */
export const name = z.string().check(z.minLength(1, 'expected a name, not an empty string'));

export const secret = z.string().check(z.minLength(1, 'expected the name or ARN of a secret'));

export const duration = z
  .string('expected minutes or hours such as 90m or 6h')
  .check(z.regex(durationPattern, 'expected minutes or hours such as 90m or 6h'));

export const databaseName = name.check(
  z.refine((text) => new TextEncoder().encode(text).length <= 63, 'expected at most 63 bytes'),
);

/** The name of a table, a column or a schema. */
export const sqlName = name.check(
  z.refine((text) => new TextEncoder().encode(text).length <= 63, 'expected at most 63 bytes'),
  z.refine((text) => !text.includes('\u0000'), 'expected no NUL character'),
);
