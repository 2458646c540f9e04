import { describe, expect, it } from 'vitest';
import { AwsCore } from '../../../local/aws/core/aws-core.ts';
import { seededRandom } from '../../../local/aws/core/identifiers.ts';
import { Transitions } from '../../../local/aws/core/transitions.ts';
import { ManualClock } from '../../../local/clock.ts';
import { here, minute, start, there } from './emulator.ts';

function core(seed = 7) {
  const clock = new ManualClock(start);
  return { clock, core: new AwsCore({ clock, random: seededRandom(seed) }) };
}

/** One restore from copy to deletion, whose every answer is kept. */
function journey(seed: number): string {
  const { core: aws, clock } = core(seed);
  const source = aws.seed.snapshot(there, { cluster: 'orders' });
  const call = (action: string, params: object) =>
    JSON.stringify(aws.handle({ service: 'rds', action, ...here, params: { ...params } }));
  const answers = [
    call('CopyDBClusterSnapshot', {
      SourceDBClusterSnapshotIdentifier: source.arn,
      TargetDBClusterSnapshotIdentifier: 'copy',
    }),
  ];
  clock.advance(12 * minute);
  answers.push(
    call('RestoreDBClusterFromSnapshot', {
      DBClusterIdentifier: 'staging',
      SnapshotIdentifier: 'copy',
      Engine: 'aurora-postgresql',
    }),
  );
  clock.advance(15 * minute);
  answers.push(
    call('CreateDBInstance', {
      DBInstanceIdentifier: 'staging-1',
      DBClusterIdentifier: 'staging',
      DBInstanceClass: 'db.r6g.large',
      Engine: 'aurora-postgresql',
    }),
    call('ModifyDBCluster', { DBClusterIdentifier: 'staging', ManageMasterUserPassword: true }),
  );
  clock.advance(6 * minute);
  answers.push(call('DescribeDBClusters', {}));
  return answers.join('\n');
}

describe('the core', () => {
  it('gives the same answers for the same seed, and others for another', () => {
    expect(journey(1)).toBe(journey(1));
    expect(journey(1)).not.toBe(journey(2));
  });

  it('takes values typed or as strings', () => {
    const { core: aws } = core();
    aws.seed.cluster(here, { id: 'staging' });
    const modify = (DeletionProtection: unknown) =>
      aws.handle({
        service: 'rds',
        action: 'ModifyDBCluster',
        ...here,
        params: { DBClusterIdentifier: 'staging', DeletionProtection },
      })['DBCluster'] as Record<string, unknown>;
    expect(modify(true)['DeletionProtection']).toBe(true);
    expect(modify('false')['DeletionProtection']).toBe(false);
    expect(() => modify('perhaps')).toThrow('Invalid value for DeletionProtection: expected a boolean');
  });

  it('has no action by the name of an object’s own method', () => {
    const { core: aws } = core();
    expect(() => aws.handle({ service: 'rds', action: 'constructor', ...here, params: {} })).toThrow(
      expect.objectContaining({ code: 'InvalidAction', status: 400 }),
    );
  });

  it('changes nothing when an action is refused', () => {
    const { core: aws } = core();
    aws.seed.cluster(here, { id: 'staging', deletionProtection: true });
    const before = JSON.stringify(aws.report());
    const modify = { DBClusterIdentifier: 'staging', DeletionProtection: false, StorageType: 'gp3' };
    expect(() => aws.handle({ service: 'rds', action: 'ModifyDBCluster', ...here, params: modify })).toThrow(
      expect.objectContaining({ code: 'StorageTypeNotSupported' }),
    );
    const remove = { DBClusterIdentifier: 'staging', FinalDBSnapshotIdentifier: 'final' };
    expect(() => aws.handle({ service: 'rds', action: 'DeleteDBCluster', ...here, params: remove })).toThrow(
      'Cannot delete protected Cluster',
    );
    expect(JSON.stringify(aws.report())).toBe(before);
  });

  it('catches up with all that has happened in a leap of the clock', () => {
    const { core: aws, clock } = core();
    aws.seed.cluster(here, { id: 'staging' });
    aws.seed.instance(here, { id: 'staging-1', cluster: 'staging' });
    const call = (action: string, params: Record<string, unknown>) =>
      aws.handle({ service: 'rds', action, ...here, params });
    call('DeleteDBInstance', { DBInstanceIdentifier: 'staging-1' });
    call('DeleteDBCluster', { DBClusterIdentifier: 'staging', SkipFinalSnapshot: true });
    clock.advance(24 * 60 * minute);
    expect(aws.report().regions[0]?.clusters).toEqual([]);
  });
});

describe('transitions', () => {
  it('happen in the order of their times, and those they cause in the same pass', () => {
    const transitions = new Transitions();
    const happened: string[] = [];
    transitions.schedule({ dueAt: 20, complete: (at) => happened.push(`second at ${at}`) });
    transitions.schedule({
      dueAt: 10,
      complete: (at) => {
        happened.push(`first at ${at}`);
        transitions.schedule({ dueAt: at + 5, complete: (then) => happened.push(`caused at ${then}`) });
      },
    });
    transitions.schedule({ dueAt: 99, complete: () => happened.push('too early') });
    transitions.settle(50);
    expect(happened).toEqual(['first at 10', 'caused at 15', 'second at 20']);
  });

  it('wait for their effect and tell when it ended', () => {
    const transitions = new Transitions();
    const happened: number[] = [];
    const ticket: Parameters<Transitions['schedule']>[0]['ticket'] & object = { progress: { state: 'running' } };
    transitions.schedule({ dueAt: 10, ticket, complete: (at) => happened.push(at) });
    transitions.settle(50);
    expect(happened).toEqual([]);
    ticket.progress = { state: 'done', finishedAt: 40 };
    transitions.settle(60);
    expect(happened).toEqual([40]);
  });

  it('fail with their effect, or complete all the same if nobody cares', () => {
    const transitions = new Transitions();
    const happened: string[] = [];
    const ticket = { progress: { state: 'failed', finishedAt: 5, reason: 'no room' } } as const;
    transitions.schedule({
      dueAt: 10,
      ticket,
      complete: () => happened.push('wrong'),
      fail: () => happened.push('failed'),
    });
    transitions.schedule({ dueAt: 11, ticket, complete: () => happened.push('completed') });
    transitions.settle(20);
    expect(happened).toEqual(['failed', 'completed']);
  });

  it('wait for their condition and happen when it came true', () => {
    const transitions = new Transitions();
    const happened: number[] = [];
    let ready = false;
    transitions.schedule({ dueAt: 10, ready: () => ready, complete: (at) => happened.push(at) });
    transitions.schedule({
      dueAt: 30,
      complete: () => {
        ready = true;
      },
    });
    transitions.settle(50);
    expect(happened).toEqual([30]);
  });

  it('do not happen once they are cancelled', () => {
    const transitions = new Transitions();
    let happened = false;
    const transition = transitions.schedule({
      dueAt: 10,
      complete: () => {
        happened = true;
      },
    });
    transitions.cancel(transition);
    transitions.settle(20);
    expect(happened).toBe(false);
  });
});
