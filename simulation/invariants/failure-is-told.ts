import { errorCatalogue } from '../../src/failures/catalogue.ts';
import type { Execution, Invocation } from '../world/records.ts';
import type { Judged } from './judged.ts';

/**
 * FAILED means that HandleFailure has told of it, once, with the state and the error that it was; where it could not, NotifyEnded
 * has; and where nothing could be told, a log says so. An execution that was ended from outside is told of by NotifyEnded. A failure that nobody
 * hears of is found by whoever needs the database.
 */
const failureIsTold = 'failure-is-told';

/** Lambda's errors that have HandleFailure run again, under whose name the original error may itself go. */
const retried = /^(?:Lambda|Sandbox)\./;

/** What NotifyEnded says where it does not know what the execution was about. */
const unread = 'The execution could not be read';

export interface Message {
  readonly execution: string;
  readonly event: string;
  readonly state: string | undefined;
  readonly error: string | undefined;
  readonly text: string;
  /** Simulated milliseconds. */
  readonly publishedAt: number;
}

export function judgeTelling({ run, ledger }: Judged, messages: readonly Message[]): void {
  for (const execution of run.executions) {
    const { redrivenAt } = execution;
    // That it was stopped is told of a drive that is over, unless it was stopped again since.
    const isOfEarlierDrive = ({ event, publishedAt }: Message) =>
      event === 'restore-aborted' &&
      redrivenAt !== undefined &&
      (execution.status !== 'ABORTED' || publishedAt < redrivenAt);
    const told = messages.filter((message) => message.execution === execution.name && !isOfEarlierDrive(message));
    const wrong = (message: string) => run.violate(failureIsTold, message, execution);
    if (execution.status === 'SUCCEEDED') {
      const tellsSuccess = ({ event }: Message) => event === 'restore-succeeded' || event === 'restore-superseded';
      if (!told.some(tellsSuccess)) wrong('success was not told');
      if (!told.every(tellsSuccess)) wrong('a failure was told of a success');
    } else if (execution.status === 'FAILED') judgeFailure(execution, told, wrong);
    else {
      const ends = execution.status === 'ABORTED' ? 'restore-aborted' : 'restore-timed-out';
      requireTold(execution, 'NotifyEnded', told.filter(({ event }) => event === ends).length, wrong);
    }
    for (const { functionName, error } of execution.invocations) {
      if (error !== undefined && !isKnown(error))
        wrong(`${functionName} ended with ${error}, of which nobody can tell anything`);
    }
    for (const { text, event, publishedAt } of told) {
      if (event === 'restore-failed' && !text.includes(unread)) {
        judgeWhatIsLeft(ledger, execution, { text, publishedAt }, wrong);
      }
    }
  }
}

/** Whether it is the pipeline's own, Lambda's or the state machine's: everything else is a defect. */
function isKnown(error: string): boolean {
  return error in errorCatalogue || /^(?:Lambda|Sandbox|States|Runtime)\./.test(error);
}

type Wrong = (message: string) => void;

function judgeFailure(execution: Execution, told: readonly Message[], wrong: Wrong): void {
  const { failedState, failedError, error, visits } = execution;
  if (visits.at(-1)?.state !== 'HandleFailure') {
    wrong('HandleFailure was not reached');
    return;
  }
  const state = failedState
    ?.replace(/^IsCopyComplete$/, 'CheckCopyStatus')
    .replace(/^IsRestoreComplete$/, 'CheckRestoreStatus');
  const original = failureOf(execution) ?? failedError;
  const failures = told.filter(({ event }) => event === 'restore-failed');
  if (failures.length < told.length && execution.redrivenAt === undefined)
    wrong('a failure was told as something else');
  // Where NotifyEnded cannot read the execution it tells again, without knowing more than how it ended.
  const read = failures.filter(({ text }) => !text.includes(unread));
  const handled = execution.invocations.filter(({ functionName }) => functionName === 'HandleFailure');
  const isTaken = failures.length > 0 && handled.every(({ published }) => published === 0);
  // NotifyEnded tells once for each drive.
  const since = isTaken ? (execution.redrivenAt ?? 0) : 0;
  const counted = (read.length > 0 ? read : failures).filter(({ publishedAt }) => publishedAt >= since);
  if (!isTaken || counted.length > 0)
    requireTold(execution, isTaken ? 'NotifyEnded' : 'HandleFailure', counted.length, wrong);
  // What HandleFailure could not tell, NotifyEnded does.
  if (failures.length === 0 && !handled.some(saysWhy)) requireTold(execution, 'NotifyEnded', 0, wrong);
  for (const message of read) {
    if (message.state !== state) wrong(`it was told to have failed in ${message.state}; it did in ${state}`);
    if (message.error !== original) wrong(`it was told to have failed with ${message.error}; it did with ${original}`);
  }
  const last = execution.invocations.findLast(({ functionName }) => functionName === 'HandleFailure');
  const undisturbed = last?.fate === undefined && last?.error !== 'Sandbox.Timedout';
  if (error !== original && undisturbed) wrong(`it ended with ${error}; its error was ${original}`);
  if (error === 'States.Runtime') wrong('the definition asks for something that is not there');
}

/** What a status check has left for the Choice behind it. */
function failureOf({ failedState, results }: Execution): string | undefined {
  const check = { IsCopyComplete: 'CheckCopyStatus', IsRestoreComplete: 'CheckRestoreStatus' }[failedState ?? ''];
  const failure = check === undefined ? undefined : results.get(check)?.['failure'];
  return (failure as { error?: string } | undefined)?.error;
}

/** Once, but for what the faults explain. */
function requireTold(execution: Execution, functionName: string, times: number, wrong: Wrong): void {
  const runs = execution.invocations.filter((invocation) => invocation.functionName === functionName);
  const interrupted = runs.filter(({ fate, error }) => fate !== undefined || error === 'Sandbox.Timedout');
  if (runs.length === 0) {
    wrong(`${functionName} did not run`);
    return;
  }
  if (times === 0) {
    // What an earlier drive has told is over.
    const since = execution.redrivenAt ?? 0;
    const over = runs.filter(({ error, startedAt }) => error !== 'RollbackUnfinished' && startedAt >= since);
    const silent = over.filter((run) => !interrupted.includes(run) && !saysWhy(run));
    if (silent.length > 0) wrong('nothing was told, and the log does not say why');
  }
  // A message whose answer was lost is sent again by the SDK, one that was killed afterwards by the state machine.
  const explained =
    interrupted.length > 0 ||
    // Lambda runs it again for an earlier drive when this one has begun.
    (functionName === 'NotifyEnded' && execution.drives > 1 && runs.some(({ error }) => error !== undefined)) ||
    runs.some(({ published, error }) => published > 1 || (published > 0 && error !== undefined && runs.length > 1)) ||
    (functionName === 'HandleFailure' && retried.test(execution.failedError ?? ''));
  if (times > 1 && !explained) wrong(`it was told ${times} times`);
}

const saysWhy = ({ log }: Invocation): boolean =>
  log.some((line) => /The failure could not be notified|The end could not be notified/.test(line));

/** What an operator is told to be there must be. */
function judgeWhatIsLeft(
  ledger: Judged['ledger'],
  execution: Execution,
  { text, publishedAt }: Pick<Message, 'text' | 'publishedAt'>,
  wrong: Wrong,
): void {
  const copied = [...ledger.copies.values()].some(({ madeBy }) => madeBy === execution);
  const made = [...ledger.clusters].filter(([, { madeBy }]) => madeBy === execution).map(([resourceId]) => resourceId);
  const restored = made.length > 0;
  // By a rollback that came before: its own, or that of one that had taken it over before this one was driven anew.
  const removed = made.every((resourceId) => (ledger.rolledBackAt.get(resourceId) ?? Infinity) < publishedAt);
  if (copied && text.includes('Copy: none was made')) wrong('a copy was made, and none was told of');
  // An earlier attempt may have removed what the payload does not know of.
  if (restored && !removed && text.includes('Restored cluster: there is none'))
    wrong('a cluster was restored, and none was told of');
  const deleted = ledger.deletions.has(execution);
  if (deleted && /Old cluster: (?:not touched|there was none)/.test(text))
    wrong('the old cluster was told to be untouched');
  if (!/^- Target: /m.test(text)) wrong('it was not told whether the target stands');
  // One that was set aside may have its name back; what was deleted then is what the restore itself had made.
  const aside = /Old cluster: .* stands under its own name again/.test(text);
  if (deleted && !aside && text.includes('Target: stands as before')) wrong('the target was told to stand as before');
  if (restored && text.includes('Target: as it was before')) wrong('the target was told to be as it was before');
}
