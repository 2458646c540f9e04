import { formatPath, problemsOf } from '../src/validation/validation.ts';
import { type HistoryEvent, type Page, pageSchema } from './event-schema.ts';
import { exportAgain, HistoryError } from './history-error.ts';
import { jsonDocuments } from './json-documents.ts';

/** Of a file that is something else altogether, no more problems are told than these. */
const mostProblems = 10;

/**
 * The events of an exported history, in their order: of one page or of several, in any order, one page twice no harm.
 * Throws HistoryError, which names the fields.
 */
export function readEvents(text: string): readonly HistoryEvent[] {
  const pages = pagesOf(text).map((page, index, all) => readPage(page, all.length > 1 ? index + 1 : undefined));
  const events = pages.flatMap((page) => page.events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const inOrder = [...byId.values()].toSorted((one, other) => one.id - other.id);
  if (inOrder.length === 0) throw new HistoryError(`events: expected at least one event, got none. ${exportAgain}`);
  const gap = inOrder.findIndex(({ id }, index) => id !== index + 1);
  if (gap !== -1) {
    throw new HistoryError(
      `events: expected the event with the id ${gap + 1}, got ${inOrder[gap]?.id}: a page is missing. ${exportAgain}`,
    );
  }
  const newest = inOrder.at(-1);
  const cut = pages.find((page) => page.events.at(-1)?.id === newest?.id && (page.nextToken ?? page.NextToken));
  if (cut !== undefined && !ends.includes(newest?.type ?? '')) {
    throw new HistoryError(`NextToken: expected the last page, got one that others follow. ${exportAgain}`);
  }
  return inOrder;
}

const ends: readonly string[] = ['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'];

function pagesOf(text: string): readonly unknown[] {
  try {
    return jsonDocuments(text);
  } catch (error) {
    throw new HistoryError(`The file is no JSON: ${(error as Error).message}. ${exportAgain}`);
  }
}

function readPage(page: unknown, number: number | undefined): Page {
  const place = number === undefined ? '' : `page ${number}: `;
  const result = pageSchema.safeParse(page);
  if (!result.success) {
    const problems = problemsOf(pageSchema, page, result.error.issues).map(
      ({ path, text }) => `${place}${formatPath(path) || 'the document'}: ${text}`,
    );
    const more = problems.length > mostProblems ? [`and ${problems.length - mostProblems} more`] : [];
    throw new HistoryError(`${[...problems.slice(0, mostProblems), ...more].join('\n')}\n${exportAgain}`);
  }
  return result.data;
}
