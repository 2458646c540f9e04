import { PipelineError } from '../failures/pipeline-error.ts';
import { invalidRequest } from '../payload/request.ts';
import type { HttpEvent } from './event.ts';

/** Ample for the longest request that is valid. */
const bodyLimitBytes = 16_384;

/**
 * The JSON value in the body of an HTTP API event. The Content-Type is not looked at: the body is JSON or it is refused.
 * Throws InvalidRequest for a body that is too large (`facts.limitBytes`), empty, no UTF-8 or no JSON.
 */
export function jsonBody(event: HttpEvent): unknown {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded === true ? 'base64' : 'utf8');
  if (bytes.length > bodyLimitBytes) {
    throw new PipelineError('InvalidRequest', `body: expected at most ${bodyLimitBytes} bytes, got ${bytes.length}.`, {
      field: 'body',
      limitBytes: bodyLimitBytes,
    });
  }
  const text = utf8(bytes);
  if (text.trim() === '') {
    throw invalidRequest([
      { field: 'body', text: 'expected a JSON object such as {"target":"orders-staging"}, got nothing' },
    ]);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'no JSON';
    throw invalidRequest([{ field: 'body', text: `expected JSON, got: ${reason}` }]);
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw invalidRequest([{ field: 'body', text: 'expected UTF-8 text, got other bytes' }]);
  }
}
