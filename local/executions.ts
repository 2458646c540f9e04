import { GetExecutionHistoryCommand, type HistoryEvent, type SFNClient } from '@aws-sdk/client-sfn';

/** The events of an execution after the one with this id, in order. */
export async function eventsAfter(sfn: SFNClient, executionArn: string, id: number): Promise<readonly HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let nextToken: string | undefined;
  // The last ones first: all that was read before, with its payloads, is not read again each time.
  const maxResults = id === 0 ? 1000 : 20;
  do {
    const page = await sfn.send(
      new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, maxResults, nextToken }),
    );
    const oldest = events.at(-1)?.id ?? Number.POSITIVE_INFINITY;
    // Events that come meanwhile move the pages: what was on the last one is then on this one too.
    const found = (page.events ?? []).filter((event) => (event.id ?? 0) < oldest);
    const unread = found.filter((event) => (event.id ?? 0) > id);
    events.push(...unread);
    nextToken = unread.length === found.length ? page.nextToken : undefined;
  } while (nextToken !== undefined);
  return events.toReversed();
}

const ends = ['ExecutionSucceeded', 'ExecutionFailed', 'ExecutionTimedOut', 'ExecutionAborted'];

/** Reads an execution's events as they come, until it ends. */
export async function* followExecution(
  sfn: SFNClient,
  executionArn: string,
  everyMs = 150,
): AsyncGenerator<HistoryEvent> {
  let last = 0;
  for (;;) {
    for (const event of await eventsAfter(sfn, executionArn, last)) {
      last = event.id ?? last;
      yield event;
      if (ends.includes(event.type ?? '')) return;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** The state an event enters, if it is such an event. */
export function enteredState(event: HistoryEvent): string | undefined {
  return event.type?.endsWith('StateEntered') ? event.stateEnteredEventDetails?.name : undefined;
}

/** What a state left behind in the payload, if the event is a state's end. */
export function exitedState(event: HistoryEvent): { readonly name: string; readonly output: unknown } | undefined {
  const details = event.type?.endsWith('StateExited') ? event.stateExitedEventDetails : undefined;
  return details?.name === undefined ? undefined : { name: details.name, output: JSON.parse(details.output ?? 'null') };
}
