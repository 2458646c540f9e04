/** What a route answers: the API Gateway HTTP API response, payload format 2.0. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A JSON answer. Nothing that a restore says may be kept by a cache: it changes, and it is about a production database. */
export function jsonAnswer(
  statusCode: number,
  content: object,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(content),
  };
}
