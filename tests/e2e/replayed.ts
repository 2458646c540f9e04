import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { readHistory } from '../../replay/read-history.ts';
import { replay, todaysPipeline } from '../../replay/replay.ts';

/**
 * What `npm run replay` tells of an execution that has just run: nothing. But for pauses: while the stack's clock hurries, what
 * really takes milliseconds lasts seconds there.
 */
export async function replayed(events: readonly HistoryEvent[]): Promise<readonly string[]> {
  const { differences, stays } = await replay(readHistory(JSON.stringify({ events })), todaysPipeline());
  return [...differences, ...stays.flatMap((stay) => stay.differences)]
    .filter(({ kind }) => kind !== 'pause')
    .map(({ kind, text }) => `${kind}: ${text}`);
}
