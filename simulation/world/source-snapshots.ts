import { home } from './home.ts';
import type { Ledger } from './ledger.ts';
import type { Run } from './run.ts';

/** The source takes another snapshot where somebody has deleted one. */
export function keepSourceSnapshots(run: Run, ledger: Ledger): void {
  const { core, scenario } = run;
  const { account, region, cluster } = scenario.source;
  for (const kind of ['automated', 'manual'] as const) {
    if (!ledger.sourceSnapshots.some(({ type, status }) => type === kind && status === 'available')) continue;
    const snapshot = core.seed.snapshot(
      { account, region },
      {
        cluster,
        type: kind,
        createdAt: run.now() - (kind === 'manual' ? 1000 : 2000),
        ...(account === home.account ? {} : { sharedWith: [home.account] }),
        ...(kind === 'manual' ? { id: `${cluster}-manual-${run.now()}` } : {}),
      },
    );
    const { arn, dataKey, status, createdAt } = snapshot;
    ledger.sourceSnapshots.push({
      arn,
      dataKey,
      status: status as 'available',
      type: kind,
      createdAt,
      dataAt: createdAt,
    });
  }
}
