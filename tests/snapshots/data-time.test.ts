import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import type { Snapshot } from '../../src/ports/snapshots.ts';
import { DataTimes } from '../../src/snapshots/data-time.ts';
import { findSourceSnapshot, requireFresh } from '../../src/snapshots/find-source-snapshot.ts';
import { account, aSnapshot, FakeSnapshots, snapshotArn } from '../fakes/fake-snapshots.ts';

const now = '2026-08-01T06:00:00.000Z';
const copiedAt = '2026-08-01T05:30:00.000Z';
const old = '2026-03-01T04:07:31.000Z';
const automatedArn = snapshotArn('us-east-1', 'rds:orders-prod-2026-03-01-04-07');

const aCopy = (changes: Partial<Snapshot> = {}) =>
  aSnapshot({ id: 'copied', kind: 'manual', createdAt: copiedAt, copiedFrom: automatedArn, ...changes });

const searchFor = (changes: object = {}) => ({
  source: { region: 'us-east-1', cluster: 'orders-prod' },
  ...{ select: 'latest' as const, maxAgeHours: 36, now, partition: 'aws', account },
  ...changes,
});

const find = async (snapshots: readonly Snapshot[], changes: object = {}) =>
  await findSourceSnapshot(new FakeSnapshots(...snapshots), searchFor(changes));

async function fresh(snapshots: readonly Snapshot[], changes: object = {}) {
  const search = searchFor(changes);
  requireFresh(await findSourceSnapshot(new FakeSnapshots(...snapshots), search), search);
}

describe('the time of a snapshot’s data', () => {
  it('is the snapshot’s own where it is no copy, whatever its tags say', async () => {
    const { data, ageHours } = await find([aSnapshot({ tags: { 'aurora-restore:data-as-of': old } })]);
    expect(data).toEqual({ asOf: '2026-08-01T03:00:00.000Z', basis: 'snapshot' });
    expect(ageHours).toBe(3);
  });

  it.each<[string, Partial<Snapshot>, readonly Snapshot[], object]>([
    [
      'of the snapshot it was copied from, where that is shown',
      { copiedFrom: snapshotArn('us-east-1', 'by-hand') },
      [aSnapshot({ id: 'by-hand', kind: 'manual', createdAt: old })],
      { asOf: old, basis: 'original' },
    ],
    [
      'of the automated name it was copied from, where that is gone',
      {},
      [],
      { asOf: '2026-03-01T04:07:00.000Z', basis: 'name' },
    ],
    [
      'of a chain of copies, across regions',
      { copiedFrom: snapshotArn('eu-central-1', 'between') },
      [
        aSnapshot({
          id: 'between',
          region: 'eu-central-1',
          createdAt: '2026-07-31T00:00:00.000Z',
          copiedFrom: snapshotArn('us-west-2', 'first'),
        }),
        aSnapshot({ id: 'first', region: 'us-west-2', createdAt: old }),
      ],
      { asOf: old, basis: 'original' },
    ],
    [
      'by the tag that whoever copied it gave',
      {
        copiedFrom: snapshotArn('us-east-1', 'gone'),
        tags: { 'aurora-restore:data-as-of': '2026-03-01T05:07:31+01:00' },
      },
      [],
      { asOf: old, basis: 'tag' },
    ],
    [
      'by the name that whoever shares it gave',
      { id: 'nightly-as-of-2026-03-01-04-07', copiedFrom: snapshotArn('us-east-1', 'gone') },
      [],
      { asOf: '2026-03-01T04:07:00.000Z', basis: 'name' },
    ],
    [
      'by the name of what it was copied from',
      { copiedFrom: snapshotArn('us-east-1', 'x-as-of-2026-03-01-04-07') },
      [],
      { asOf: '2026-03-01T04:07:00.000Z', basis: 'name' },
    ],
    [
      'by what RDS says before what people wrote',
      { tags: { 'aurora-restore:data-as-of': copiedAt } },
      [],
      { asOf: '2026-03-01T04:07:00.000Z', basis: 'name' },
    ],
  ])('is, of a copy, that %s', async (_, copy, others, data) => {
    const found = await find([aCopy(copy), ...others], { named: copy.id ?? 'copied' });
    expect(found.data).toEqual(data);
    await expect(fresh([aCopy(copy), ...others], { named: copy.id ?? 'copied' })).rejects.toMatchObject({
      ...{ name: 'SnapshotTooOld', facts: { createdAt: copiedAt, maxAgeHours: 36 } },
    });
  });

  it.each<[string, Partial<Snapshot>]>([
    ['whose source is gone', { copiedFrom: snapshotArn('us-east-1', 'gone') }],
    [
      'whose tag is no time',
      { copiedFrom: snapshotArn('us-east-1', 'gone'), tags: { 'aurora-restore:data-as-of': 'yesterday' } },
    ],
    [
      'whose tag is no date',
      { copiedFrom: snapshotArn('us-east-1', 'gone'), tags: { 'aurora-restore:data-as-of': '2026-02-31T00:00:00Z' } },
    ],
    [
      'that an archive of the pipeline knows nothing of',
      { copiedFrom: snapshotArn('us-east-1', 'gone'), tags: { 'aurora-restore:data-as-of': 'unknown' } },
    ],
    [
      'whose tag is of after the copying',
      { copiedFrom: snapshotArn('us-east-1', 'gone'), tags: { 'aurora-restore:data-as-of': '2026-08-01T05:50:00Z' } },
    ],
    [
      'whose name has a day that there is not',
      { id: 'x-as-of-2026-13-41-04-07', copiedFrom: snapshotArn('us-east-1', 'gone') },
    ],
    [
      'whose name only ends in a date',
      { id: 'nightly-2026-08-01-04-07', copiedFrom: snapshotArn('us-east-1', 'gone') },
    ],
    ['that AWS Backup made of it knows what', { id: 'awsbackup:copyjob-0123', copiedFrom: undefined } as never],
  ])('is not known of a copy %s', async (_, changes) => {
    const { copiedFrom, ...copy } = aCopy(changes);
    const snapshot = copiedFrom === undefined ? copy : { ...copy, copiedFrom };
    const found = await find([snapshot]);
    expect(found.data).toEqual({ basis: 'unknown' });
    expect(found).not.toHaveProperty('ageHours');
    await expect(fresh([snapshot])).rejects.toMatchObject({
      name: 'SnapshotAgeUnknown',
      message: expect.stringMatching(/by the tag aurora-restore:data-as-of, or, .* -as-of-YYYY-MM-DD-hh-mm/),
    });
    await expect(fresh([snapshot], { maxAgeHours: undefined })).resolves.toBeUndefined();
  });

  it('is not known where the source may not be looked at; an AWS that does not answer is asked again', async () => {
    const snapshots = new FakeSnapshots(aCopy({ copiedFrom: snapshotArn('us-west-2', 'secret') }));
    snapshots.interruptions.fail('find', new PipelineError('AwsAccessDenied', 'No.'));
    expect((await findSourceSnapshot(snapshots, searchFor())).data).toEqual({ basis: 'unknown' });
    snapshots.interruptions.fail('find', new PipelineError('AwsUnavailable', 'Not now.'));
    await expect(findSourceSnapshot(snapshots, searchFor())).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it('ends at a circle', async () => {
    const [one, two] = ['one', 'two'].map((id) => snapshotArn('us-east-1', id));
    const found = await find([
      aCopy({ id: 'one', copiedFrom: two ?? '' }),
      aCopy({ id: 'two', copiedFrom: one ?? '' }),
    ]);
    expect(found.data).toEqual({ basis: 'unknown' });
  });

  it('asks RDS no more than so often', async () => {
    const copies = Array.from({ length: 60 }, (_, n) =>
      aCopy({ id: `c${n}`, copiedFrom: snapshotArn('us-east-1', `gone${n}`) }),
    );
    const snapshots = new FakeSnapshots(...copies);
    let asked = 0;
    const { find: look } = snapshots;
    snapshots.find = async (...request) => {
      asked += 1;
      return await look.apply(snapshots, request);
    };
    await findSourceSnapshot(snapshots, searchFor());
    expect(asked).toBe(25);
  });
});

describe('the time of a copy whose source is listed with it', () => {
  const source = aSnapshot({ id: 'by-hand', kind: 'manual', createdAt: old });
  const copy = (changes: Partial<Snapshot> = {}) =>
    aCopy({ copiedFrom: source.arn, tags: { 'aurora-restore:data-as-of': '2026-03-02T00:00:00Z' }, ...changes });

  function times(listed: readonly Snapshot[], there: readonly Snapshot[] = []) {
    const snapshots = new FakeSnapshots(...there);
    const asked: string[] = [];
    const { find: look } = snapshots;
    snapshots.find = async (region, id) => {
      asked.push(id);
      return await look.call(snapshots, region, id);
    };
    return { dates: new DataTimes(snapshots, listed), asked, snapshots };
  }

  it('is that source’s, and goes before what a tag says; RDS is not asked for it', async () => {
    const { dates, asked } = times([source, copy()]);
    expect(await dates.of(copy())).toEqual({ asOf: old, basis: 'original' });
    expect(asked).toEqual([]);
  });

  it('is known as the source’s is', async () => {
    const tagged = copy({ id: 'tagged', copiedFrom: snapshotArn('us-east-1', 'gone') });
    const { dates } = times([tagged]);
    expect(await dates.of(aCopy({ copiedFrom: tagged.arn }))).toEqual({
      ...{ asOf: '2026-03-02T00:00:00.000Z', basis: 'tag' },
    });
  });

  it('is unknown where the source’s is, which RDS is not asked for again', async () => {
    const undated = aCopy({ id: 'undated', copiedFrom: snapshotArn('us-east-1', 'gone') });
    const { dates, asked } = times([undated]);
    expect(await dates.of(aCopy({ copiedFrom: undated.arn }))).toEqual({ basis: 'unknown' });
    expect(asked).toEqual([undated.copiedFrom]);
  });

  it.each([
    ['listed', true],
    ['only shown by RDS', false],
  ])('is followed through ten copies of copies and no more, where they are %s', async (_where, isListed) => {
    const id = (n: number) => `link-${n}`;
    const chain = Array.from({ length: 12 }, (_, n) =>
      aCopy({ id: id(n), ...(n === 0 ? {} : { copiedFrom: snapshotArn('us-east-1', id(n - 1)) }), createdAt: old }),
    ).map(({ copiedFrom, ...one }, n) => (n === 0 ? one : { ...one, copiedFrom: copiedFrom ?? '' }));
    const of = async (n: number) => {
      const { dates } = isListed ? times(chain) : times([], chain);
      return await dates.of(chain[n] ?? source);
    };
    expect(await of(10)).toEqual({ asOf: old, basis: 'original' });
    expect(await of(11)).toEqual({ basis: 'unknown' });
  });

  it('is asked for once, whatever the answer', async () => {
    const gone = aCopy({ copiedFrom: snapshotArn('us-east-1', 'gone') });
    const { dates, asked } = times([]);
    for (let time = 0; time < 2; time += 1) expect(await dates.of(gone)).toEqual({ basis: 'unknown' });
    expect(asked).toHaveLength(1);
    const denied = times([]);
    denied.snapshots.find = async (_region, id) => {
      denied.asked.push(id);
      throw new PipelineError('AwsAccessDenied', 'No.');
    };
    for (let time = 0; time < 2; time += 1) expect(await denied.dates.of(gone)).toEqual({ basis: 'unknown' });
    expect(denied.asked).toHaveLength(1);
  });

  it('is not asked for where what it was copied from is no ARN', async () => {
    const { dates, asked } = times([]);
    expect(await dates.of(aCopy({ copiedFrom: 'by-hand' }))).toEqual({ basis: 'unknown' });
    expect(asked).toEqual([]);
  });

  it.each(['since 2026-03-01T04:07:31Z', '2026-03-01T04:07:31Z or so'])(
    'is not told by a tag that is no time: %s',
    async (text) => {
      const tags = { 'aurora-restore:data-as-of': text };
      const { dates } = times([]);
      expect(await dates.of(copy({ tags }))).toEqual({ basis: 'unknown' });
    },
  );
});

describe('the choice of a snapshot', () => {
  const undated = aCopy({ id: 'undated', copiedFrom: snapshotArn('us-east-1', 'gone') });

  it('takes the original before a copy of older data that was made later', async () => {
    expect((await find([aCopy(), aSnapshot()])).snapshot.id).toBe(aSnapshot().id);
  });

  it('takes the original before a copy of it, also where only the name tells the minute', async () => {
    const original = aSnapshot({ createdAt: '2026-08-01T03:00:50.000Z' });
    expect((await find([aCopy({ copiedFrom: original.arn }), original])).snapshot.id).toBe(original.id);
    const early = aSnapshot({ id: 'by-hand', kind: 'manual', createdAt: '2026-08-01T02:59:55.000Z' });
    expect((await find([aCopy({ copiedFrom: original.arn }), early])).snapshot.id).toBe('by-hand');
  });

  it('takes the newer of two originals, however soon it was taken after the other', async () => {
    const soon = aSnapshot({ id: 'soon', kind: 'manual', createdAt: '2026-08-01T03:00:30.000Z' });
    expect((await find([aSnapshot(), soon])).snapshot.id).toBe('soon');
    expect((await find([soon, aSnapshot()])).snapshot.id).toBe('soon');
  });

  it('takes the copy of the newer data of two, however little newer', async () => {
    const copyOf = (id: string, asOf: string) =>
      aCopy({ id, copiedFrom: snapshotArn('us-east-1', 'gone'), tags: { 'aurora-restore:data-as-of': asOf } });
    const [newer, older] = [copyOf('newer', '2026-08-01T03:00:30Z'), copyOf('older', '2026-08-01T03:00:00Z')];
    expect((await find([newer, older])).snapshot.id).toBe('newer');
    expect((await find([older, newer])).snapshot.id).toBe('newer');
  });

  it('takes a copy of newer data before an older original', async () => {
    const copy = aCopy({ copiedFrom: aSnapshot().arn });
    const found = await find([copy, aSnapshot({ id: 'by-hand', createdAt: old })]);
    expect(found).toMatchObject({ snapshot: { id: 'copied' }, ageHours: 3 });
  });

  it('takes one whose age is known before all whose age is not, and says how many it passed over', async () => {
    const known = aSnapshot({ id: 'by-hand', createdAt: old });
    expect(await find([undated, known, { ...undated, id: 'another', arn: 'arn:x' }])).toMatchObject({
      ...{ snapshot: { id: 'by-hand' }, passedOver: 2 },
    });
    await expect(fresh([undated, known])).rejects.toMatchObject({
      name: 'SnapshotTooOld',
      sentence: expect.stringContaining('1 newer copies were passed over'),
    });
    await expect(fresh([known])).rejects.toMatchObject({
      sentence: expect.stringMatching(/ the profile allows 36\.$/),
    });
  });

  it('looks at no older copy once nothing better can come', async () => {
    const snapshots = new FakeSnapshots(aSnapshot(), { ...undated, createdAt: '2026-07-30T00:00:00.000Z' });
    snapshots.interruptions.fail('find', new PipelineError('AwsUnavailable', 'It must not be asked.'));
    expect((await findSourceSnapshot(snapshots, searchFor())).passedOver).toBe(0);
  });
});
