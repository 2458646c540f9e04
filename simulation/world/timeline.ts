import { createHash } from 'node:crypto';
import type { Execution } from './records.ts';

/** What happened, in order: for people to read, and for telling whether two runs were the same. */
export class Timeline {
  readonly #startedAt: number;
  readonly #now: () => number;
  readonly #lines: string[] = [];

  constructor(now: () => number) {
    this.#now = now;
    this.#startedAt = now();
  }

  add(who: Execution | undefined, text: string): void {
    this.#lines.push(`${clock(this.#now() - this.#startedAt)}  ${(who?.name ?? '-').padEnd(22)}  ${text}`);
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Of every line: equal for equal runs. */
  hash(): string {
    return createHash('sha256').update(this.#lines.join('\n')).digest('hex');
  }
}

/** `1:02:33.450`: hours, minutes, seconds since the world began. */
function clock(milliseconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = milliseconds / 1000;
  const fraction = String(Math.floor(milliseconds % 1000)).padStart(3, '0');
  return `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${fraction}`;
}
