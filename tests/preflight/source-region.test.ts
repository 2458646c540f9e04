import { describe, expect, it } from 'vitest';
import { translateAwsError } from '../../src/adapters/aws-errors.ts';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
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
