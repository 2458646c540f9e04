import type { Mutant } from './mutant.ts';

/** Defects that show only where something breaks and stays broken. */
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
];
