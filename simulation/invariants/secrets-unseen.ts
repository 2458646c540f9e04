import type { Judged } from './judged.ts';

/**
 * No password is in a payload, a log line, a notification or an error: all of these are read, kept and sent on by more
 * people than may know it.
 */
const secretsUnseen = 'secrets-unseen';

export function judgeSecrecy({ run }: Judged): void {
  for (const { where, text } of run.texts) {
    for (const secret of run.secrets) {
      if (text.includes(secret)) run.violate(secretsUnseen, `a password is in ${where}`);
    }
  }
}
