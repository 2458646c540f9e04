import { automatedSnapshotId } from '../../local/aws/core/seed/seed-snapshot.ts';
import { tagKeys } from '../../src/payload/tag-keys.ts';
import { home } from '../world/home.ts';
import type { Ledger } from '../world/ledger.ts';
import type { Run } from '../world/run.ts';
import type { Scenario, SourceCopyScenario } from './scenario.ts';

const hour = 3_600_000;
const minute = 60_000;

/** The copies that somebody has made of the source's snapshots, next to them; what they are copies of may be gone. */
export function seedSourceCopies({ seed }: Run['core'], scenario: Scenario, ledger: Ledger): void {
  const { source, startedAt, obstacle } = scenario;
  const place = { account: source.account, region: source.region };
  const sharedWith = source.account === home.account ? [] : [home.account];
  const undated: SourceCopyScenario = { ageHours: 1, dataAgeHours: 2000, tells: 'nothing' };
  const copies = obstacle === 'snapshot-age-unknown' ? [undated] : source.copies;
  for (const [number, { ageHours, dataAgeHours, tells }] of copies.entries()) {
    const older = obstacle === 'snapshot-too-old' ? 500 : 0;
    // A name tells the minute.
    const taken = Math.floor((startedAt - (dataAgeHours + older) * hour) / minute) * minute;
    const time = new Date(taken).toISOString();
    const arnOf = (id: string) => `arn:aws:rds:${place.region}:${place.account}:cluster-snapshot:${id}`;
    const gone = { listed: 'of-release', automated: automatedSnapshotId(source.cluster, taken) };
    const name = `${source.cluster}-copy-${number}`;
    if (tells === 'listed') {
      const original = seed.snapshot(place, {
        ...{ id: `${gone.listed}-${number}`, cluster: source.cluster, type: 'manual', createdAt: taken, sharedWith },
      });
      const { arn, dataKey } = original;
      ledger.sourceSnapshots.push({
        ...{ arn, dataKey, type: 'manual', status: 'available', createdAt: taken, dataAt: taken },
      });
    }
    const createdAt = startedAt - ageHours * hour;
    const copy = seed.snapshot(place, {
      id: tells === 'name' ? `${name}-as-of-${time.slice(0, 16).replace(/[T:]/g, '-')}` : name,
      ...{ cluster: source.cluster, type: 'manual', createdAt, sharedWith },
      sourceArn: arnOf(
        tells === 'listed' ? `${gone.listed}-${number}` : tells === 'automated' ? gone.automated : 'gone',
      ),
      tags: tells === 'tag' ? { [tagKeys.dataAsOf]: time } : {},
    });
    const { arn, dataKey } = copy;
    const dataAt = tells === 'nothing' ? undefined : taken;
    ledger.sourceSnapshots.push({ arn, dataKey, type: 'manual', status: 'available', createdAt, dataAt });
  }
}
