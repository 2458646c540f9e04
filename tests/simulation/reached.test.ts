import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDefinition } from '../../local/definition.ts';
import { claims } from '../../simulation/reached/claims.ts';
import { elsewhere } from '../../simulation/reached/elsewhere.ts';
import { isElsewhere, reachedAfterAll, shortfalls } from '../../simulation/reached/judge.ts';
import { preflightChecks } from '../../simulation/reached/preflight-checks.ts';
import { noneReached, Reached, reachedKinds } from '../../simulation/reached/reached.ts';
import { rollbackBranches } from '../../simulation/reached/rollback-branches.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { describeFailure } from '../../src/failures/thrown-error.ts';

const definition = loadDefinition((key) => key);
const all = claims(definition);
const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const sourcesIn = (folder: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url)).map((file) => textOf(`${folder}/${file}`));

describe('what a simulation has to reach', () => {
  it('is every error, check, outcome, branch of a rollback, retry and transition', () => {
    expect(all.errors).toContain('SnapshotNotFound');
    expect(all.checks).toContain('targetOwned failed');
    expect(all.outcomes).toEqual(
      expect.arrayContaining(['copy.outcome CopyFailed', 'deletion.outcome ClusterSetAside']),
    );
    expect(all.retries).toContain('RestoreSnapshot ClusterBusy');
    expect(all.transitions).toContain('IsRestoreComplete → HandleFailure');
  });

  it('has every check of the preflight', () => {
    const text = sourcesIn('src/preflight').join('\n');
    const named = [
      ...text.matchAll(/list\.(?:check|settle)\(\s*[`']([a-zA-Z]+)/g),
      ...text.matchAll(/Check = '(\w+)'/g),
      ...text.matchAll(/(?:guards|Checks) = \[([^\]]+)\] as const/g),
    ].flatMap(([, found = '']) => found.match(/\w+/g) ?? []);
    expect(new Set(Object.keys(preflightChecks))).toEqual(new Set(named));
  });

  it('has a branch for every sentence of a rollback', () => {
    const files = ['rollback', 'rollback-clusters', 'rollback-context', 'rollback-copy'];
    const text = files.map((file) => textOf(`src/rollback/${file}.ts`).replace(/\/\*\*.*?\*\//gs, '')).join('\n');
    const sentences = [...text.matchAll(/[`']((?:[^`'\n]|\$\{[^}]*\})*[a-z] [a-z]+(?:[^`'\n])*)[`']/g)].map(
      ([, sentence = '']) => sentence.replace(/\$\{[^}]*\}/g, 'X'),
    );
    const told = sentences.flatMap((sentence) => [
      `Rollback of X in X: ${sentence}.`,
      `- Copy: ${sentence}`,
      `- Restored cluster: ${sentence}`,
      `- Old cluster: ${sentence}`,
    ]);
    const unknown = sentences.filter(
      (_, at) =>
        !told.slice(at * 4, at * 4 + 4).some((text) => Object.values(rollbackBranches).some((of) => of.test(text))),
    );
    expect(sentences.length).toBeGreaterThan(15);
    // What others are put into, and what is in the log.
    expect(unknown).toEqual([
      'The rollback failed',
      'has set aside X',
      'X stands under X, status X',
      ', whose own stands under X',
      'X stands under its own nameX, status X',
      'stands under X, status X',
      'Rollback of X in X: X.',
      'The rollback of X in X was given up after X seconds: X.',
    ]);
  });

  it.each(elsewhere.map((entry) => [entry.what.join(', '), entry] as const))(
    'is reached by a test where no world can: %s',
    (_title, { kind, what, test, says }) => {
      for (const claim of what) expect(all[kind]).toContain(claim);
      expect(textOf(test)).toContain(says);
    },
  );
});

describe('what was reached', () => {
  it('is read from what functions answer', () => {
    const reached = new Reached();
    reached.answer('SnapshotCheck', '$', {
      error: 'PreflightFailed',
      cause: describeFailure(
        new PipelineError('PreflightFailed', 'Two.', {
          ...{ errors: ['TargetNotOwned'], checks: ['targetOwned', 'roleSecrets.app'] },
          ...{ passed: ['roles'], skipped: ['sqlFiles'] },
        }),
      ).cause,
    });
    reached.answer('CheckCopyStatus', '$.copy', {
      result: { outcome: 'CopyFailed', failure: { error: 'SnapshotCopyFailed' } },
    });
    reached.retry('CopySnapshot', 'AwsUnavailable');
    expect(reached.counts).toMatchObject({
      errors: { PreflightFailed: 1, TargetNotOwned: 1, SnapshotCopyFailed: 1 },
      checks: { 'targetOwned failed': 1, 'roleSecrets failed': 1, 'roles passed': 1, 'sqlFiles skipped': 1 },
      outcomes: { 'copy.outcome CopyFailed': 1 },
      retries: { 'CopySnapshot AwsUnavailable': 1 },
    });
  });

  it('falls short by what too few of many seeds have reached, and by nothing that a test reaches', () => {
    const everything = noneReached();
    for (const kind of reachedKinds) for (const what of all[kind]) everything[kind][what] = 5;
    expect(shortfalls({ seeds: 20_000, reached: everything }, definition)).toEqual([]);
    everything.errors['TargetNotOwned'] = 4;
    everything.errors['InvalidPayload'] = 0;
    expect(isElsewhere({ kind: 'errors', what: 'InvalidPayload' })).toBe(true);
    expect(shortfalls({ seeds: 20_000, reached: everything }, definition)).toEqual([
      { kind: 'errors', what: 'TargetNotOwned', seeds: 4, least: 5 },
    ]);
    expect(shortfalls({ seeds: 1999, reached: noneReached() }, definition)).toEqual([]);
  });

  it('contradicts what is listed as out of reach', () => {
    const reached = noneReached();
    reached.errors['TargetNotOwned'] = 1;
    expect(reachedAfterAll(reached)).toEqual([]);
    reached.errors['InvalidPayload'] = 1;
    expect(reachedAfterAll(reached)).toEqual([{ kind: 'errors', what: 'InvalidPayload' }]);
  });
});
