import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorName, errorCatalogue } from '../../src/failures/catalogue.ts';
import { readFailureCause } from '../../src/failures/failure-cause.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';
import { tellFailure } from '../../src/messages/preflight-text.ts';
import type { PreflightCheck } from '../../src/payload/results.ts';
import { requirePassed } from '../../src/preflight/checklist.ts';
import { createHandleFailure } from '../../src/steps/handle-failure.ts';
import { anEvent, executionId } from '../fakes/events.ts';
import { FakeClusters } from '../fakes/fake-clusters.ts';
import { FakeMetrics } from '../fakes/fake-metrics.ts';
import { FakeLog, FakeNotifier } from '../fakes/fake-notifier.ts';
import { FakeRestores } from '../fakes/fake-restores.ts';
import { FakeSnapshots } from '../fakes/fake-snapshots.ts';

const passed: readonly PreflightCheck[] = ['targetRead', 'planComplete'].map((name) => ({
  name,
  result: 'passed',
  message: 'It is right.',
}));
const skipped: PreflightCheck = { name: 'roles', result: 'skipped', message: 'There is none.' };

/** The text of the notification about a preflight in which these checks failed, each under its error. */
async function notified(failures: readonly (readonly [string, ErrorName, string])[]): Promise<readonly string[]> {
  const errors = failures.map(([name, error, sentence]) => ({
    name,
    error: new PipelineError(error, sentence, { n: 1 }),
  }));
  const checks: readonly PreflightCheck[] = [
    ...errors.map(({ name, error }): PreflightCheck => ({ name, result: 'failed', message: error.sentence })),
    ...passed,
    skipped,
  ];
  let thrown: unknown;
  try {
    requirePassed('orders-staging', { checks, failures: errors });
  } catch (error) {
    thrown = error;
  }
  const { error, cause } = describeFailure(thrown as PipelineError);
  const notifier = new FakeNotifier();
  const payload = { target: 'orders-staging', failures: { SnapshotCheck: { Error: error, Cause: cause } } };
  const nothing = { clusters: new FakeClusters(), snapshots: new FakeSnapshots(), restores: new FakeRestores() };
  await createHandleFailure({ ...nothing, notifier, metrics: new FakeMetrics(), log: new FakeLog() })(
    anEvent(payload),
  ).catch(() => undefined);
  return notifier.published[0]?.text.split('\n') ?? [];
}

describe('the notification of a preflight', () => {
  it('has a line for each failed check with what to do about it, and what the others came to', async () => {
    const text = await notified([
      ['snapshotFresh', 'SnapshotTooOld', 'It is 9 hours old.'],
      ['targetOwned', 'TargetNotOwned', 'It has\nno tag.'],
    ]);
    expect(text.slice(0, text.indexOf('What is left:'))).toEqual([
      'The restore of orders-staging failed in SnapshotCheck: PreflightFailed.',
      '',
      'Nothing has been touched. These checks failed:',
      `- snapshotFresh (SnapshotTooOld): It is 9 hours old. ${errorCatalogue.SnapshotTooOld.remedy}`,
      `- targetOwned (TargetNotOwned): It has no tag. ${errorCatalogue.TargetNotOwned.remedy}`,
      `What to do: ${errorCatalogue.PreflightFailed.remedy}`,
      '',
      'Checks: 2 failed, 2 passed, 1 skipped.',
      '- passed: targetRead, planComplete',
      '- skipped: roles',
      '',
    ]);
    expect(text.at(-1)).toBe(`Execution: ${executionId}`);
  });

  it('of one failed check says what the others came to as well', async () => {
    const text = await notified([['snapshotFresh', 'SnapshotTooOld', 'It is 9 hours old.']]);
    expect(text.slice(0, text.indexOf('What is left:'))).toEqual([
      'The restore of orders-staging failed in SnapshotCheck: SnapshotTooOld.',
      '',
      'It is 9 hours old.',
      `What to do: ${errorCatalogue.SnapshotTooOld.remedy}`,
      '',
      'Facts:',
      '- n: 1',
      '',
      'Failed check: snapshotFresh.',
      'Checks: 1 failed, 2 passed, 1 skipped.',
      '- passed: targetRead, planComplete',
      '- skipped: roles',
      '',
    ]);
  });

  it('says how many failed checks it has no room for, and stays far below what SNS takes', async () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => [`roleSecrets.${index}`, 'SecretNotFound', 'x'.repeat(500)] as const,
    );
    const text = await notified(many);
    const listed = text.filter((line) => line.startsWith('- roleSecrets.')).length;
    expect(listed).toBeGreaterThan(5);
    expect(text).toContain(`- and ${300 - listed} more, which POST /plans tells`);
    expect(Buffer.byteLength(text.join('\n'))).toBeLessThan(64_000);
  });
});

describe('a failure in the parts of a notification', () => {
  it('is told as it is where its facts are not those of a preflight, whatever they are', () => {
    const facts = fc.dictionary(
      fc.constantFrom('checks', 'errors', 'sentences', 'results', 'passed', 'skipped', 'target'),
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.array(fc.string(), { maxLength: 3 }), fc.string()),
    );
    fc.assert(
      fc.property(facts, fc.constantFrom('PreflightFailed', 'SnapshotTooOld', 'TypeError'), (given, error) => {
        const cause = JSON.stringify({ errorMessage: `It is wrong.\n${JSON.stringify(given)}` });
        const { what, checks, facts: rest } = tellFailure(readFailureCause(error, cause));
        expect(what.length).toBeGreaterThan(0);
        for (const line of [...what, ...checks]) expect(line).not.toMatch(/[\n\r]/);
        if (checks.length === 0 && error !== 'TypeError') expect(rest).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });
});
