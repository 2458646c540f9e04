/** A file that is no execution history, or not a whole one: where in it, what is wrong, and what to do. */
export class HistoryError extends Error {
  override readonly name = 'HistoryError';
}

export const exportAgain =
  'Export it again: aws stepfunctions get-execution-history --execution-arn ARN --include-execution-data --output json';
