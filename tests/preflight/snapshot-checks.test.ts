import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { aConfig, now } from '../fakes/events.ts';
import { aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

/** A copy whose source is gone: nothing but what it says itself tells when its data is of. */
const aCopyOf = (changes: Partial<Snapshot> = {}) =>
  aSnapshot({ id: 'by-hand', kind: 'manual', copiedFrom: snapshotArn('us-east-1', 'gone'), ...changes });

async function fresh(snapshots: readonly Snapshot[], profile: object = {}) {
  const { byName } = await preflightOf({ ...aWorld(), snapshots: new FakeSnapshots(...snapshots) }, profile);
  return byName['snapshotFresh']?.message;
}

describe('the check of the snapshot’s age', () => {
  it('tells the age, and what the profile allows', async () => {
    expect(await fresh([aSnapshot()])).toBe('The snapshot is 3 hours old; the profile has no limit.');
    expect(await fresh([aSnapshot()], { snapshot: { maxAgeHours: 36 } })).toBe(
      'The snapshot is 3 hours old; the profile allows 36.',
    );
  });

  it('tells when the data of a copy is of, and by what that is known', async () => {
    const tags = { 'aurora-restore:data-as-of': '2026-08-01T02:00:00Z' };
    expect(await fresh([aCopyOf({ tags })])).toBe(
      'The snapshot is 4 hours old: a copy, whose data is of 2026-08-01T02:00:00.000Z by its tag; the profile has no limit.',
    );
  });

  it('says so where nothing tells it', async () => {
    expect(await fresh([aCopyOf()])).toBe(
      'The snapshot is a copy of 2026-08-01T03:00:00.000Z, and nothing tells how old its data is; the profile has no limit.',
    );
  });

  it('counts the newer copies that it has passed over for that', async () => {
    const newer = [1, 2].map((hour) => aCopyOf({ id: `by-hand-${hour}`, createdAt: `2026-08-01T0${3 + hour}:00:00Z` }));
    expect(await fresh([aSnapshot(), ...newer])).toBe(
      'The snapshot is 3 hours old; 2 newer copies were passed over, as nothing tells their data’s age; the profile has no limit.',
    );
  });

  it('is skipped where there is no snapshot', async () => {
    expect(await fresh([])).toBe('There is no snapshot.');
  });
});

describe('the account that the pipeline runs in', () => {
  it('is told by the execution’s ARN, and by nothing else', async () => {
    const asked = { config: aConfig(), request: { target: 'orders-staging' }, executionId: 'night-1', now };
    await expect(preflight(aWorld(), asked)).rejects.toMatchObject({
      ...{ name: 'InvalidPayload', facts: { executionId: 'night-1' } },
    });
  });
});
