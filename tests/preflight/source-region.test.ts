import { describe, expect, it } from 'vitest';
import { translateAwsError } from '../../src/adapters/aws-errors.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { inSourceRegion } from '../../src/preflight/source-region.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const request = (region: string) => ({ service: 'RDS', operation: 'DescribeDBClusterSnapshots', region });

function fails(code: string, region = 'us-east-1') {
  const world = aWorld();
  const error = Object.assign(new Error('It failed.'), code === 'ENOTFOUND' ? { code } : { name: code });
  world.snapshots.listOfCluster = async () => {
    throw translateAwsError(error, request(region));
  };
  return world;
}

describe('a source region', () => {
  it('that does not exist is told as such, while RDS answers here', async () => {
    expect((await preflightOf(fails('ENOTFOUND'))).byName['snapshotAvailable']).toMatchObject({
      result: 'failed',
      message: 'source.region of target orders-staging: there is no RDS in us-east-1: its address does not exist.',
      facts: { error: 'InvalidConfig', setting: 'source.region', sourceRegion: 'us-east-1', code: 'ENOTFOUND' },
    });
  });

  it('that may exist is asked again where RDS does not answer here either', async () => {
    const world = fails('ENOTFOUND');
    world.clusters.interruptions.fail('find', new PipelineError('AwsUnavailable', 'getaddrinfo failed.'));
    await expect(preflightOf(world)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it('is not said to be none where the stage’s own region refuses to be asked', async () => {
    const world = fails('ENOTFOUND');
    world.clusters.interruptions.fail('find', new PipelineError('AwsAccessDenied', 'It was denied.'));
    await expect(preflightOf(world)).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it('that is the stage’s own is asked again', async () => {
    const world = fails('ENOTFOUND', 'eu-west-1');
    const source = { region: 'eu-west-1', cluster: 'orders-prod' };
    await expect(preflightOf(world, { source })).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it('is not blamed for what fails elsewhere, or for a defect', async () => {
    const place = { target: 'orders-staging', sourceRegion: 'us-east-1', region: 'eu-west-1' };
    const elsewhere = new PipelineError('AwsUnavailable', 'It failed.', { region: 'eu-west-1', code: 'ENOTFOUND' });
    const defect = Object.assign(new TypeError('a defect'), { facts: { region: 'us-east-1', code: 'ENOTFOUND' } });
    for (const error of [elsewhere, defect]) {
      const asked = inSourceRegion({ ...place, askHere: async () => [] }, async () => {
        throw error;
      });
      await expect(asked).rejects.toBe(error);
    }
  });

  it('keeps what RDS said as the cause', async () => {
    const { failures } = await preflightOf(fails('OptInRequired'));
    expect(failures[0]?.error.cause).toMatchObject({ facts: { code: 'OptInRequired' } });
  });

  it.each(['EAI_AGAIN', 'TimeoutError', 'ThrottlingException'])('that fails by %s is asked again', async (code) => {
    await expect(preflightOf(fails(code))).rejects.toMatchObject({ name: 'AwsUnavailable' });
  });

  it.each(['InvalidClientTokenId', 'UnrecognizedClientException', 'AuthFailure', 'OptInRequired'])(
    'that answers %s is not enabled for the account',
    async (code) => {
      const { failures } = await preflightOf(fails(code));
      expect(failures.map(({ error }) => `${error.name} ${error.sentence}`)).toEqual([
        `InvalidConfig source.region of target orders-staging: AWS does not know this account in us-east-1 (${code}): enable the region for the account, or name another.`,
      ]);
    },
  );

  it('that denies the list itself is a matter of the role', async () => {
    const { failures } = await preflightOf(fails('AccessDenied'));
    expect(failures.map(({ error }) => error.name)).toEqual(['AwsAccessDenied']);
  });
});
