import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { chooseSnapshot } from '../../src/snapshots/choose-snapshot.ts';
import { DataTimes } from '../../src/snapshots/data-time.ts';
import { findSourceSnapshot, requireFresh, type SnapshotSearch } from '../../src/snapshots/find-source-snapshot.ts';
import { account, aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';

const gone = snapshotArn('us-east-1', 'gone');
const at = (time: string) => `2026-08-01T${time}.000Z`;
const original = (id: string, createdAt: string) =>
  aSnapshot({ id, arn: snapshotArn('us-east-1', id), kind: 'manual', createdAt });
/** A copy whose tag tells when its data is of; without one, nothing does. */
const copy = (id: string, createdAt: string, asOf?: string) => ({
  ...original(id, createdAt),
  copiedFrom: gone,
  tags: asOf === undefined ? {} : { 'aurora-restore:data-as-of': asOf },
});

/** Of them in any order: the same is chosen. */
async function chosen(...snapshots: readonly Snapshot[]) {
  const times = new DataTimes(new FakeSnapshots(...snapshots), snapshots);
  const one = await chooseSnapshot(times, snapshots);
  const other = await chooseSnapshot(times, [...snapshots].reverse());
  expect(other).toEqual(one);
  return one;
}

describe('of several snapshots', () => {
  it('the one with the newest data is chosen, not the one that was made last', async () => {
    const newest = copy('newest', at('05:00:00'), at('04:00:00'));
    const later = copy('later', at('05:30:00'), at('03:00:00'));
    expect((await chosen(later, newest, original('old', at('01:00:00'))))?.snapshot.id).toBe('newest');
  });

  it.each([
    ['the original, where the copy’s data is up to a minute newer', '04:01:00', 'original'],
    ['the copy, where its data is more than a minute newer', '04:01:01', 'copy'],
    ['the original, where the copy’s data is older', '03:59:30', 'original'],
  ])('of an original and a copy it is %s', async (_, asOf, id) => {
    const [one, other] = [original('original', at('04:00:00')), copy('copy', at('05:00:00'), at(asOf))];
    expect((await chosen(one, other))?.snapshot.id).toBe(id);
  });

  it('of two originals within a minute it is the newer one', async () => {
    const two = [original('a', at('04:00:00')), original('b', at('04:00:30'))];
    expect((await chosen(...two))?.snapshot.id).toBe('b');
  });

  it('of several whose age is not known it is the one that was made last', async () => {
    const three = ['03:00:00', '05:00:00', '04:00:00'].map((time) => copy(time, at(time)));
    expect(await chosen(...three)).toMatchObject({ snapshot: { id: '05:00:00' }, passedOver: 2 });
  });

  it('those of unknown age count as passed over only where they were made after the chosen data', async () => {
    const known = copy('known', at('05:00:00'), at('04:00:00'));
    const undated = ['03:59:59', '04:00:00', '04:00:01'].map((time) => copy(time, at(time)));
    expect((await chosen(known, ...undated))?.passedOver).toBe(1);
  });

  it('none is chosen that is not available, or that RDS has no time of yet', async () => {
    const { createdAt: _none, ...timeless } = original('timeless', at('05:30:00'));
    const making = { ...original('making', at('05:45:00')), status: 'creating' };
    expect((await chosen(timeless, making, original('good', at('01:00:00'))))?.snapshot.id).toBe('good');
    expect(await chosen(timeless, making)).toBeUndefined();
  });
});

describe('the time of a copy’s data', () => {
  const of = async (snapshot: Snapshot, ...others: readonly Snapshot[]) =>
    await new DataTimes(new FakeSnapshots(...others), others).of(snapshot);
  const unknown = { basis: 'unknown' };

  it.each([
    ['the moment of copying', '05:00:00', true],
    ['up to five minutes after it, as clocks differ', '05:05:00', true],
    ['later than that', '05:05:01', false],
  ])('is believed where it is %s', async (_, asOf, believed) => {
    const found = await of(copy('x', at('05:00:00'), at(asOf)));
    expect(found).toEqual(believed ? { asOf: at(asOf), basis: 'tag' } : unknown);
  });

  it('is not that of a listed source which seems to be newer than its copy: the tag tells', async () => {
    const source = { ...original('gone', at('05:30:00')), arn: gone };
    const tagged = copy('x', at('05:00:00'), at('04:00:00'));
    expect(await of(tagged, source)).toEqual({ asOf: at('04:00:00'), basis: 'tag' });
    expect(await of(copy('x', at('05:00:00')), source)).toEqual(unknown);
  });

  it('is not by a name of after the copying, nor by that of a source', async () => {
    const named = (id: string) => ({ ...original(id, at('05:00:00')), copiedFrom: gone });
    expect(await of(named('x-as-of-2026-08-01-06-00'))).toEqual(unknown);
    expect(await of(named('x-as-of-2026-08-01-04-00'))).toEqual({ asOf: at('04:00:00'), basis: 'name' });
    const from = snapshotArn('us-east-1', 'rds:orders-prod-2026-08-01-06-00');
    expect(await of({ ...named('x'), copiedFrom: from })).toEqual(unknown);
  });

  it('is by no name that has more behind the time or before it', async () => {
    const named = (id: string, copiedFrom: string) => ({ ...original(id, at('05:00:00')), copiedFrom });
    expect(await of(named('x-as-of-2026-08-01-04-00-b', gone))).toEqual(unknown);
    for (const id of ['rds:orders-prod-2026-08-01-04-00-b', 'x-rds:orders-prod-2026-08-01-04-00']) {
      expect(await of(named('x', snapshotArn('us-east-1', id)))).toEqual(unknown);
    }
  });

  it.each(['2026-08-01T04:00Z', '2026-08-01T04:00:00Z', '2026-08-01T06:00:00.000+02:00'])('is %s', async (tag) => {
    expect(await of(copy('x', at('05:00:00'), tag))).toEqual({ asOf: at('04:00:00'), basis: 'tag' });
  });

  it.each(['at 2026-08-01T04:00:00Z', '2026-08-01T04:00:00Z or so', '2026-08-01', '2026-08-01T04:00:00', ''])(
    'is not %j, which is no time of RFC 3339 with an offset',
    async (tag) => {
      expect(await of(copy('x', at('05:00:00'), tag))).toEqual(unknown);
    },
  );

  it('is that of an original seen by its ARN, unless that seems to be newer', async () => {
    const times = async (createdAt: string) => {
      const source = { ...original('gone', createdAt), arn: gone };
      return await new DataTimes(new FakeSnapshots(source), []).of(copy('x', at('05:00:00')));
    };
    expect(await times(at('04:00:00'))).toEqual({ asOf: at('04:00:00'), basis: 'original' });
    expect(await times(at('06:00:00'))).toEqual(unknown);
  });

  it('is not known of one that RDS has no time of yet', async () => {
    const { createdAt: _none, ...timeless } = original('x', at('05:00:00'));
    expect(await of(timeless)).toEqual(unknown);
  });
});

describe('what is told of a snapshot that will not do', () => {
  const search: SnapshotSearch = {
    ...{ source: { region: 'us-east-1', cluster: 'orders-prod' }, select: 'latest', maxAgeHours: 2 },
    ...{ now: at('06:00:00'), partition: 'aws', account },
  };
  const refusal = async (changes: Partial<SnapshotSearch>, ...snapshots: readonly Snapshot[]) => {
    const asked = { ...search, ...changes };
    try {
      requireFresh(await findSourceSnapshot(new FakeSnapshots(...snapshots), asked), asked);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const asked = { sourceRegion: 'us-east-1', sourceCluster: 'orders-prod' };

  it.each([
    ['latest', 'There is no snapshot of cluster orders-prod in us-east-1.'],
    ['latest-manual', 'There is no manual snapshot of cluster orders-prod in us-east-1.'],
    ['latest-automated', 'There is no automated snapshot of cluster orders-prod in us-east-1.'],
  ] as const)('is, of %s, which kind was looked for', async (select, sentence) => {
    expect(await refusal({ select })).toMatchObject({
      ...{ name: 'SnapshotNotFound', sentence, facts: { ...asked, select } },
    });
  });

  it('is whose, where that is another account', async () => {
    const source = { region: 'us-east-1', cluster: 'orders-prod', account: '444455556666' };
    expect(await refusal({ source })).toMatchObject({
      sentence: 'There is no snapshot of cluster orders-prod of account 444455556666 in us-east-1.',
    });
  });

  it('is the one snapshot with its status, or how many there are', async () => {
    const making = { ...original('a', at('05:00:00')), status: 'creating' };
    expect(await refusal({}, making)).toMatchObject({
      sentence: `Snapshot ${making.arn} is creating, not available.`,
      facts: { ...asked, select: 'latest', snapshotArn: making.arn, status: 'creating' },
    });
    const two = { ...original('b', at('05:00:00')), status: 'creating' };
    expect(await refusal({}, making, two)).toMatchObject({
      sentence: 'None of the 2 snapshots of cluster orders-prod in us-east-1 is available.',
    });
  });

  it('is the name that the request has', async () => {
    expect(await refusal({ named: 'x' })).toMatchObject({
      name: 'SnapshotNotFound',
      facts: { ...asked, snapshot: 'x' },
    });
  });

  it('is that it is too old, and nothing of others where none was passed over', async () => {
    expect(await refusal({}, original('a', at('03:00:00')))).toMatchObject({
      name: 'SnapshotTooOld',
      sentence: expect.stringMatching(/is 3\.0 hours old|3\.0 hours old; the profile allows 2\.$/),
      facts: { dataAsOf: at('03:00:00'), ageHours: 3, maxAgeHours: 2, passedOver: 0 },
    });
  });

  it('is that its age is not known, with what it was copied from if anything tells', async () => {
    const { copiedFrom: _none, ...byBackup } = copy('awsbackup:copyjob-1', at('05:00:00'));
    expect(await refusal({}, copy('x', at('05:00:00')))).toMatchObject({
      ...{
        name: 'SnapshotAgeUnknown',
        sentence: expect.stringContaining(`${at('05:00:00')} from ${gone}, and nothing`),
      },
    });
    expect(await refusal({}, byBackup)).toMatchObject({
      ...{ name: 'SnapshotAgeUnknown', sentence: expect.stringContaining(`copied ${at('05:00:00')}, and nothing`) },
    });
  });
});
