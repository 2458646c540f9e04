import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json, JsonObject } from '../../local/stepfunctions/json.ts';
import type { Answer, Script } from './recorded-histories.ts';

interface Handed {
  readonly execution: { readonly id: string; readonly name: string; readonly startedAt: string };
  readonly payload: JsonObject;
}

/** Executions of a release, from what its states were handed: what one state is handed is what those before it returned. */
export function scripts(release: string): Readonly<Record<string, Script>> {
  const handed = (state: string): Handed =>
    JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'payloads', release, `${state}.json`), 'utf8'));
  const part = (state: string, key: string) => handed(state).payload[key] as JsonObject;
  const [copy, restore] = [part('CheckCopyStatus', 'copy'), part('CheckRestoreStatus', 'restore')];
  const answers: Readonly<Record<string, readonly Answer[]>> = {
    SnapshotCheck: [result(handed('CopySnapshot').payload)],
    CopySnapshot: [result(copy)],
    CheckCopyStatus: [result({ ...copy, outcome: 'CopyInProgress' }), result(part('DeleteRDS', 'copy'))],
    DeleteRDS: [
      thrown('ClusterStillDeleting', 'Cluster orders-staging in eu-west-1: deletion asked for.'),
      // Where they were recorded there was no cluster yet.
      result({ ...part('RestoreSnapshot', 'deletion'), outcome: 'ClusterDeleted' }),
    ],
    RestoreSnapshot: [result(restore)],
    CheckRestoreStatus: [result({ ...restore, outcome: 'RestoreInProgress' }), result(part('SetupDBUsers', 'restore'))],
    SetupDBUsers: [result(part('ArchiveSnapshot', 'users'))],
    ArchiveSnapshot: [result(part('SendNotification', 'archive'))],
    SendNotification: [result({ outcome: 'NotificationSent', messageId: '7f1dbd3c-0a26-4c1c-9d6f-1f6a4c0b8f55' })],
  };
  const { Error: error, Cause: cause } = (part('HandleFailure', 'failures') as Record<string, Record<string, string>>)[
    'RestoreSnapshot'
  ] as { readonly Error: string; readonly Cause: string };
  const { id, name, startedAt } = handed('SnapshotCheck').execution;
  const script = { id, name, startedAt, input: handed('SnapshotCheck').payload, answers };
  const unreachable = thrown('DatabaseUnreachable', 'The database of target orders-staging cannot be reached.');
  return {
    succeeded: script,
    failed: {
      ...script,
      answers: { ...answers, RestoreSnapshot: [{ error, cause }], HandleFailure: [{ error, cause }] },
    },
    retried: {
      ...script,
      answers: {
        ...answers,
        CheckCopyStatus: answers['CheckCopyStatus']?.slice(1) ?? [],
        CheckRestoreStatus: answers['CheckRestoreStatus']?.slice(1) ?? [],
        SetupDBUsers: [unreachable, unreachable, ...(answers['SetupDBUsers'] ?? [])],
      },
    },
    stopped: { ...script, stopIn: 'WaitForCopy' },
  };
}

const result = (value: Json): Answer => ({ result: value });

/** As Lambda tells Step Functions of it. */
function thrown(name: string, sentence: string): Answer {
  return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: sentence, trace: [] }) };
}
