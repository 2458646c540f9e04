import { setTimeout as sleep } from 'node:timers/promises';
import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from 'vitest';
import { endOf, getRestore, postRestore } from './restore.ts';
import { type RunningStack, stepFunctionsUrl, takeSnapshot, targetRegion } from './running-stack.ts';

export function stoppedRestores(running: () => RunningStack): void {
  // A Step Functions of its own tells no EventBridge.
  describe.skipIf(stepFunctionsUrl !== undefined)('a restore that is stopped', () => {
    it('is told to people once, though HandleFailure never runs', async () => {
      const { stack, sfn } = running();
      await takeSnapshot(running());
      const { id } = (await (await postRestore(running(), { target: 'orders-staging', reason: 'drill' })).json()) as {
        id: string;
      };
      // Planned: before that there is nothing to look for.
      while ((await getRestore(running(), id)).progress.check === undefined) await sleep(20);
      const executionArn = `${stack.stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}`;
      await sfn.send(new StopExecutionCommand({ executionArn, cause: 'by ana' }));
      const ended = await endOf(running(), id);
      expect(ended.execution.status).toBe('ABORTED');
      expect(ended.replayed).toEqual([]);
      expect(ended.states).not.toContain('HandleFailure');
      const told = () =>
        targetRegion(running()).notifications.filter(({ attributes }) => attributes['execution'] === id);
      while (told().length === 0) await sleep(20);
      expect(told().map(({ attributes }) => attributes)).toEqual([
        {
          ...{ event: 'restore-aborted', status: 'ABORTED', target: 'orders-staging', stage: 'local', execution: id },
        },
      ]);
      const text = told()[0]?.text;
      expect(text).toContain('Cause: by ana');
      expect(text).toMatch(/\n- Target: /);
      expect(text).toContain('\nReason: drill\n');
    });
  });
}
