import type { Mutant } from './mutant.ts';

/** Defects that show only where something lasts, comes between two states, or takes several pages. */
export const timeMutants: readonly Mutant[] = [
  {
    name: 'copy-never-given-up',
    file: 'src/steps/check-copy-status.ts',
    find: 'if (isAvailableSnapshot(status) || seconds <= limit) return undefined;',
    replace: 'if (isAvailableSnapshot(status) || seconds <= limit * 60) return undefined;',
    why: 'A copy that hangs is waited for all night, and nobody hears of it.',
  },
  {
    name: 'restore-never-given-up',
    file: 'src/clusters/restoration/restore-failure.ts',
    find: 'if (seconds <= limit) return undefined;',
    replace: 'if (seconds <= limit * 60) return undefined;',
    why: 'A cluster that is being made for ever is waited for all night.',
  },
  {
    name: 'rollback-never-given-up',
    file: 'src/rollback/rollback-context.ts',
    find: 'waitedSeconds(event) <= plan.deadlines.deleteSeconds;',
    replace: 'waitedSeconds(event) <= plan.deadlines.deleteSeconds * 60;',
    why: 'A rollback that cannot be done is tried for hours, and the failure is told only then.',
  },
  {
    name: 'outage-waited-for-without-end',
    file: 'src/clusters/deletion/deletion-wait.ts',
    find: 'requireTime(event, cluster, `not known',
    replace: '((..._all: unknown[]) => undefined)(event, cluster, `not known',
    why: 'Where RDS does not answer any more, the deletion is waited for until the retries end.',
  },
  {
    name: 'denial-taken-for-an-outage',
    file: 'src/adapters/aws-errors.ts',
    find: "      'AwsAccessDenied',",
    replace: "      'AwsUnavailable',",
    why: 'A permission that is missing is waited for, and told as something that passes by itself.',
  },
  {
    name: 'outage-told-as-a-refusal',
    file: 'src/adapters/aws-errors.ts',
    find: 'httpStatus !== undefined && (httpStatus >= 500 || httpStatus === 429)',
    replace: 'httpStatus !== undefined && httpStatus === 429',
    why: 'A service that is down ends a restore at once, which a minute later would have succeeded.',
  },
  {
    name: 'only-one-page-of-executions',
    file: 'src/adapters/running-restores.ts',
    find: '} while (nextToken !== undefined);',
    replace: '} while (nextToken !== undefined && found.length === 0);',
    why: 'Where many restores run, two of one target do not see each other.',
  },
  {
    name: 'running-owner-not-looked-at',
    file: 'src/clusters/only-restore.ts',
    find: 'if (other?.running) throw alreadyRunning(target, other, why);',
    replace: 'if (other?.running && why.startsWith(target)) throw alreadyRunning(target, other, why);',
    why: 'A restore that is redriven takes apart what another one has restored meanwhile and is still at work on.',
  },
  {
    name: 'swapped-cluster-renamed-back',
    file: 'src/rollback/rollback-clusters.ts',
    find: 'old: all.find((cluster) => cluster.resourceId === resourceId),',
    replace:
      'old: all.find((cluster) => cluster.id === plan.replace.setAside?.identifier) ?? all.find((cluster) => cluster.resourceId === resourceId),',
    why: 'What somebody has put under the name in which the old cluster waits is given the target’s name.',
  },
];
