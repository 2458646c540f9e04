import type { Log } from '../../src/ports/log.ts';
import type { Notification, Notifier } from '../../src/ports/notifier.ts';

/** A topic in memory. */
export class FakeNotifier implements Notifier {
  readonly published: Notification[] = [];
  /** Thrown instead of publishing. */
  fail: Error | undefined;

  async publish(notification: Notification): Promise<string> {
    if (this.fail !== undefined) throw this.fail;
    this.published.push(notification);
    return `message-${this.published.length}`;
  }
}

export class FakeLog implements Log {
  readonly lines: { readonly level: string; readonly message: string; readonly facts: unknown }[] = [];

  info(message: string, facts?: unknown): void {
    this.lines.push({ level: 'info', message, facts });
  }

  error(message: string, facts?: unknown): void {
    this.lines.push({ level: 'error', message, facts });
  }
}
