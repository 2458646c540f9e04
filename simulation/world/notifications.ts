import type { Message } from '../invariants/failure-is-told.ts';
import { home } from './home.ts';
import type { Lambda } from './lambda.ts';
import type { Execution } from './records.ts';
import type { Run } from './run.ts';

/** EventBridge's two more attempts, by the pause before each. */
const pauses = [60_000, 120_000];

/** What EventBridge does with an execution that did not succeed. */
export function notifyEnded(run: Run, lambda: Lambda, execution: Execution): void {
  const { status, id, name, startedAt, endedAt, input, error = null, cause = null } = execution;
  if (status === 'SUCCEEDED') return;
  const detail = {
    ...{ executionArn: id, name, status, startDate: startedAt, stopDate: endedAt, error, cause },
    ...{ stateMachineArn: home.stateMachineArn, input: JSON.stringify(input) },
  };
  const attempt = (number: number) => {
    void lambda.invoke(execution, 'NotifyEnded', { detail }, number).then((answer) => {
      const pause = pauses[number];
      run.reached.answer('NotifyEnded', undefined, answer);
      if ('error' in answer && pause !== undefined) run.after(pause, undefined, () => attempt(number + 1));
    });
  };
  run.after(1000, undefined, () => attempt(0));
}

/** What has reached the topic, which is also read for what should not be in it. */
export function messagesOf(run: Run): readonly Message[] {
  const region = run.core.report().regions.find((one) => one.region === home.region && one.account === home.account);
  return (region?.notifications ?? []).map(({ subject, text, attributes, publishedAt }) => {
    run.texts.push({ where: 'a notification', text: `${subject}\n${text}\n${JSON.stringify(attributes)}` });
    return {
      execution: attributes['execution'] ?? '',
      event: attributes['event'] ?? '',
      state: attributes['state'],
      error: attributes['error'],
      text,
      publishedAt: Date.parse(publishedAt),
    };
  });
}
