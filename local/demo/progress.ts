import type { HistoryEvent } from '@aws-sdk/client-sfn';
import { enteredState, exitedState } from '../executions.ts';

/** The states of the two polling loops: shown as one line each, which a terminal redraws. */
const loops: Readonly<Record<string, string>> = {
  CheckCopyStatus: 'CheckCopyStatus',
  IsCopyComplete: 'CheckCopyStatus',
  WaitForCopy: 'CheckCopyStatus',
  CheckRestoreStatus: 'CheckRestoreStatus',
  IsRestoreComplete: 'CheckRestoreStatus',
  WaitForRestore: 'CheckRestoreStatus',
};

interface Payload {
  readonly check?: { readonly snapshotArn?: string };
  readonly copy?: { readonly snapshotId?: string; readonly percentProgress?: number; readonly status?: string };
  readonly deletion?: { readonly outcome?: string };
  readonly restore?: {
    readonly status?: string;
    readonly instances?: readonly { readonly status: string }[];
    readonly masterCredentials?: string;
  };
  readonly users?: { readonly roles?: readonly { readonly name: string }[] };
  readonly archive?: { readonly deleted?: readonly string[] };
}

/** Writes an execution's way: a line a state, with the simulated time since the start. */
export class Progress {
  readonly #out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  #startedAt: number | undefined;
  #line = '';
  #text = '';
  #payload: Payload = {};

  constructor(out: NodeJS.WritableStream & { readonly isTTY?: boolean }) {
    this.#out = out;
  }

  show(event: HistoryEvent): void {
    const at = event.timestamp?.getTime() ?? 0;
    this.#startedAt ??= at;
    const exited = exitedState(event);
    if (exited !== undefined) this.#payload = (exited.output ?? {}) as Payload;
    const state = enteredState(event) ?? exited?.name;
    if (state === undefined) return;
    const line = loops[state] ?? state;
    this.#write(
      line,
      `  ${elapsed(at - this.#startedAt)}  ${line.padEnd(18)}  ${describe(line, this.#payload)}`.trimEnd(),
    );
  }

  end(): void {
    if (this.#out.isTTY && this.#text !== '') this.#out.write('\n');
    this.#text = '';
  }

  #write(line: string, text: string): void {
    // Beside the time, the line says what it said before.
    if (line === this.#line && text.slice(12) === this.#text.slice(12)) return;
    if (this.#out.isTTY)
      this.#out.write(line === this.#line ? `\r\x1b[2K${text}` : `${this.#text === '' ? '' : '\n'}${text}`);
    else this.#out.write(`${text}\n`);
    this.#line = line;
    this.#text = text;
  }
}

function describe(state: string, payload: Payload): string {
  const { copy, restore } = payload;
  switch (state) {
    case 'SnapshotCheck':
      return payload.check?.snapshotArn ?? '';
    case 'CopySnapshot':
      return copy?.snapshotId ?? '';
    case 'CheckCopyStatus':
      return copy === undefined ? '' : `${copy.status} ${copy.percentProgress ?? 0} %`;
    case 'DeleteRDS':
      return payload.deletion?.outcome ?? '';
    case 'CheckRestoreStatus':
      return restore === undefined ? '' : describeRestore(restore);
    case 'SetupDBUsers':
      return (payload.users?.roles ?? []).map(({ name }) => name).join(', ');
    default:
      return '';
  }
}

function describeRestore({ status, instances = [], masterCredentials }: NonNullable<Payload['restore']>): string {
  const ready = instances.filter((instance) => instance.status === 'available').length;
  const parts = [`cluster ${status}`];
  if (instances.length > 0) parts.push(`${ready} of ${instances.length} instances available`);
  if (masterCredentials !== undefined && masterCredentials !== 'pending')
    parts.push(`master credentials ${masterCredentials}`);
  return parts.join(', ');
}

/** `h:mm:ss` */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
