import { record } from '../payload/caught-error.ts';
import { oneLine } from './formatting.ts';

/** Who asked for a restore and why, a line each, as far as the request says so: `from` is a payload or an execution's input. */
export function requestLines(from: unknown): readonly string[] {
  const parts = record(from);
  // From SnapshotCheck on the payload has it as `request`; before, it is the request.
  const { requestedBy, reason } = record(parts['request'] ?? parts);
  return [
    ...(typeof requestedBy === 'string' ? [`Requested by: ${oneLine(requestedBy).slice(0, 256)}`] : []),
    ...(typeof reason === 'string' ? [`Reason: ${oneLine(reason).slice(0, 1024)}`] : []),
  ];
}
