export interface Notification {
  /** At most 100 ASCII characters, as SNS has it. */
  readonly subject: string;
  readonly text: string;
  /** String attributes that a subscription can filter on. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Notifier {
  /** Returns the message's id. Throws NotificationFailed. */
  publish(notification: Notification): Promise<string>;
}
