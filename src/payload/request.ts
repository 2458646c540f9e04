import * as z from 'zod/mini';
import { parseArn } from '../arn.ts';
import { PipelineError } from '../failures/pipeline-error.ts';
import { describeValue, formatPath, problemsOf } from '../validation/validation.ts';
import { type RestoreRequestBody, requestSchema } from './request-body.ts';

/** An own or automated identifier, as RDS writes it. */
const snapshotIdentifier = /^(?:(?:rds|awsbackup):)?[a-zA-Z](?:-?[a-zA-Z0-9])*$/;

/**
 * The request for a restore: the execution input, and the body of `POST /restores`.
 *
 * Throws InvalidRequest, whose message names every field that is wrong, what was expected of it and what was found;
 * `facts.field` is the first of them (`body` for the request as a whole) and `facts.problems` has them all.
 */
export function parseRequest(body: unknown): RestoreRequestBody {
  const result = z.safeParse(requestSchema, body);
  if (!result.success) {
    const problems = problemsOf(requestSchema, body, result.error.issues);
    throw invalidRequest(problems.map(({ path, text }) => ({ field: formatPath(path) || 'body', text })));
  }
  const { snapshot } = result.data;
  if (snapshot !== undefined && !isSnapshotName(snapshot)) {
    const text = `expected the identifier or ARN of a DB cluster snapshot, got ${describeValue(snapshot)}`;
    throw invalidRequest([{ field: 'snapshot', text }]);
  }
  return result.data;
}

export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/** InvalidRequest with all its problems; `facts.field` is the field of the first. */
export function invalidRequest(problems: readonly FieldProblem[]): PipelineError {
  const lines = problems.map(({ field, text }) => `${field}: ${text}`);
  return new PipelineError('InvalidRequest', `${lines.join('; ')}.`, { field: problems[0]?.field, problems: lines });
}

function isSnapshotName(text: string): boolean {
  const arn = parseArn(text);
  if (arn === undefined) return snapshotIdentifier.test(text);
  return arn.service === 'rds' && arn.resource.startsWith('cluster-snapshot:');
}
