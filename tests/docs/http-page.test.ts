import { describe, expect, it } from 'vitest';
import { type ErrorName, errorCatalogue } from '../../src/failures/catalogue.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { refusal } from '../../src/http/refusal.ts';
import { sections, tableRows } from './markdown.ts';

const rows = tableRows(sections('docs/http.md')['Refusals'] ?? '')
  .filter(([status = '']) => /^\d{3}$/.test(status))
  .map(([status, error = '']) => ({ status: Number(status), error }));
const tooLarge = new PipelineError('InvalidRequest', 'body: too large.', { limitBytes: 1 });

describe('the refusals on the HTTP page', () => {
  it('have every status that the routes refuse with, and no other', () => {
    const errors = [
      ...Object.keys(errorCatalogue).map((name) => new PipelineError(name as ErrorName, 'A sentence.')),
      tooLarge,
      new Error('a defect'),
    ];
    const answered = new Set(errors.map((error) => refusal(error, 'request').statusCode));
    expect(new Set(rows.map(({ status }) => status))).toEqual(answered);
  });

  it.each(rows.filter(({ error }) => Object.hasOwn(errorCatalogue, error)))(
    'are what the routes answer: $status $error',
    ({ status, error }) => {
      const thrown = status === 413 ? tooLarge : new PipelineError(error as ErrorName, 'A sentence.');
      expect(refusal(thrown, 'request').statusCode).toBe(status);
    },
  );
});
