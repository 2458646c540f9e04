import { describe, expect, it } from 'vitest';
import { aCluster, anInstance, FakeClusters } from '../fakes/fake-clusters.ts';
import { aWorld, preflightOf } from './fake-ports.ts';

const check = async (instances: object, offered?: readonly string[]) => {
  const world = aWorld();
  if (offered !== undefined) world.resources.classes = offered;
  return (await preflightOf(world, { instances } as never)).byName['instanceClassesOffered'];
};

describe('the check of the instance classes', () => {
  it('passes what the region offers for the version', async () => {
    expect(
      await check([{ class: 'db.r6g.large' }, { class: 'db.t4g.medium' }, { class: 'db.r6g.large' }]),
    ).toMatchObject({
      ...{ result: 'passed', message: 'Offered for 17.4 in eu-west-1: db.r6g.large, db.t4g.medium.' },
    });
  });

  it('fails one that is not offered, before the database is gone, and names those of its family', async () => {
    expect(await check([{ class: 'db.r6g.large' }, { class: 'db.r6g.medium' }])).toMatchObject({
      result: 'failed',
      message:
        'instances.class of target orders-staging: db.r6g.medium is not offered for Aurora PostgreSQL 17.4 in eu-west-1; there are db.r6g.large, db.r6g.xlarge.',
      facts: { error: 'RestoreRejected', setting: 'instances.class', missing: ['db.r6g.medium'] },
    });
  });

  it('names others where the family is unknown, and not all of many', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `db.r${n}.large`);
    const message = (await check({ class: 'db.mispelt.large' }, many))?.message;
    expect(message).toMatch(/there are db\.r0\.large, .*db\.r11\.large, …\.$/);
  });

  it('looks at those of the existing cluster too', async () => {
    const clusters = new FakeClusters().add(aCluster(), anInstance({ class: 'db.r4.large' }));
    const { failures } = await preflightOf({ ...aWorld(), clusters }, { instances: undefined } as never);
    expect(failures.map(({ name }) => name)).toEqual(['instanceClassesOffered']);
  });

  it('is skipped where the version itself is not offered', async () => {
    expect(await check({ class: 'db.r6g.large' }, [])).toMatchObject({
      ...{ result: 'skipped', message: 'No instance class is offered for 17.4 in eu-west-1.' },
    });
  });
});
