import { describe, expect, it } from 'vitest';
import { aWorld, preflightOf } from './fake-ports.ts';

const check = async (serverlessV2: { min: number; max: number }, taken?: { min: number; max: number }) => {
  const world = aWorld();
  world.resources.capacity = taken;
  const profile = { cluster: { serverlessV2 }, instances: { class: 'db.serverless' } };
  return (await preflightOf(world, profile)).byName['serverlessCapacity'];
};

describe('the check of the serverless capacity', () => {
  it('passes what the version takes', async () => {
    expect(await check({ min: 0, max: 256 }, { min: 0, max: 256 })).toMatchObject({
      ...{ result: 'passed', message: 'Aurora PostgreSQL 17.4 takes 0 to 256 capacity units.' },
    });
  });

  it.each([
    { min: 0, max: 8 },
    { min: 0.5, max: 128.5 },
  ])('fails $min to $max of a version that takes less, before the database is gone', async (planned) => {
    expect(await check(planned, { min: 0.5, max: 128 })).toMatchObject({
      result: 'failed',
      message: `cluster.serverlessV2 of target orders-staging is ${planned.min} to ${planned.max}; Aurora PostgreSQL 17.4 takes 0.5 to 128 capacity units in eu-west-1.`,
      facts: { error: 'RestoreRejected', setting: 'cluster.serverlessV2', leastOffered: 0.5, mostOffered: 128 },
    });
  });

  it('is skipped where RDS does not tell', async () => {
    expect(await check({ min: 0, max: 8 })).toMatchObject({
      ...{ result: 'skipped', message: 'RDS does not tell what capacity 17.4 takes in eu-west-1.' },
    });
  });
});
