import { describe, expect, it } from 'vitest';
import { askBeforehand } from '../../../src/clusters/deletion/ask-beforehand.ts';
import { patientStep, requireTime, stillDeleting, unlessBusy } from '../../../src/clusters/deletion/deletion-wait.ts';
import { PipelineError } from '../../../src/failures/pipeline-error.ts';
import { anEvent, aPlan } from '../../fakes/events.ts';

const plan = aPlan({ deadlines: { delete: '10m' } }, { resourceId: 'cluster-OLD' });
const at = (retryCount: number, planned = plan) => anEvent({ plan: planned }, { retryCount });
const busy = (facts: PipelineError['facts'] = {}) => new PipelineError('ClusterBusy', 'It is busy.', facts);
const refusing = (error: Error) => async (): Promise<string> => {
  throw error;
};
const standing = { id: 'orders-staging', status: 'available' };
const late = 'Cluster orders-staging in eu-west-1 is still available after 600 seconds; the deadline is 600.';

describe('a wait that is told', () => {
  it('has what was done in its sentence and in its facts', () => {
    expect(stillDeleting(plan, 'orders-staging', 'deleting writer')).toMatchObject({
      name: 'ClusterStillDeleting',
      sentence: 'Cluster orders-staging in eu-west-1: deleting writer.',
      facts: { target: 'orders-staging', cluster: 'orders-staging', region: 'eu-west-1', progress: 'deleting writer' },
    });
  });

  it('says no more than the time where nothing was refused', () => {
    expect(() => requireTime(at(21), 'orders-staging', 'available')).toThrow(
      expect.objectContaining({ sentence: late.replace('after 600', 'after 630') }),
    );
  });
});

describe('a refusal for the moment', () => {
  it('is no more than a wait, and any other refusal is one', async () => {
    await expect(unlessBusy(refusing(busy()))).resolves.toBe('waiting: It is busy.');
    const denied = new PipelineError('AwsAccessDenied', 'No.');
    await expect(unlessBusy(refusing(denied))).rejects.toBe(denied);
    await expect(patientStep(at(0), standing, refusing(denied))).rejects.toBe(denied);
  });

  it('ends the wait with the last attempt before the deadline, and no sooner', async () => {
    await expect(patientStep(at(19), standing, refusing(busy()))).resolves.toBe('waiting: It is busy.');
    await expect(patientStep(at(20), standing, refusing(busy()))).rejects.toMatchObject({
      name: 'DeleteDeadlineExceeded',
    });
  });

  it.each([
    ['RDS: It is busy.', {}],
    ['DeleteDBCluster: It is busy.', { operation: 'DeleteDBCluster' }],
    ['Fault: It is busy.', { code: 'Fault' }],
    ['DeleteDBCluster Fault: It is busy.', { operation: 'DeleteDBCluster', code: 'Fault' }],
  ])('is told by what is known of it: %s', async (told, facts) => {
    await expect(patientStep(at(20), standing, refusing(busy(facts)))).rejects.toMatchObject({
      sentence: `${late} The last refusal was ${told}`,
    });
  });

  it.each([
    ['available', 'TargetNotDeletable'],
    ['modifying', undefined],
  ])(
    'that came before anything was touched is given up after twenty minutes if the cluster is %s',
    async (status, name) => {
      const patient = aPlan({ deadlines: { delete: '10h' } });
      const step = patientStep(at(40, patient), { ...standing, status }, refusing(busy({ untouched: true })));
      if (name === undefined) await expect(step).resolves.toBe('waiting: It is busy.');
      else await expect(step).rejects.toMatchObject({ name });
    },
  );

  it('is kept as the cause where it came before the first instance was deleted', async () => {
    const error = busy({ code: 'Fault' });
    await expect(askBeforehand(refusing(error) as never, standing, undefined)).rejects.toMatchObject({
      ...{ name: 'ClusterBusy', facts: { code: 'Fault', untouched: true }, cause: error },
    });
  });
});
