import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { generated, prepareSetup } from '../fakes/prepared-setup.ts';

function leaving(...prepared: readonly (readonly [name: string, database: string])[]) {
  const setup = prepareSetup([generated]);
  setup.database.prepared = prepared.map(([name, database]) => ({ name, database, owner: 'orders_app' }));
  setup.database.production.add('old_app');
  setup.database.mayLogIn.add('old_app');
  return setup;
}

describe('SetupDBUsers and what production had prepared', () => {
  it('rolls it back in every database before anybody is locked', async () => {
    const { database, run } = leaving(['a', 'orders'], ['b', 'audit'], ['c', 'audit']);
    await run();
    expect(database.prepared).toEqual([]);
    expect(database.calls.indexOf('endPrepared audit')).toBeLessThan(
      database.calls.findIndex((call) => /^lock/.test(call)),
    );
  });

  it('lets nobody in while there is some in a database that it cannot reach, whatever there is in others', async () => {
    const { database, run } = leaving(['a', 'closed'], ['b', 'audit']);
    database.closed.push('closed');
    await expect(run()).rejects.toMatchObject({
      name: 'UserSetupFailed',
      facts: { prepared: ['"a" of orders_app in closed'] },
    });
    expect(database.prepared).toHaveLength(1);
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('tries again where a database does not answer that takes connections', async () => {
    const { database, run } = leaving(['b', 'audit']);
    const connect = database.connect.bind(database);
    database.connect = async (endpoint, name, credentials) => {
      if (name === 'audit') throw new PipelineError('DatabaseUnreachable', 'It did not answer.');
      return await connect(endpoint, name, credentials);
    };
    await expect(run()).rejects.toMatchObject({ name: 'DatabaseUnreachable' });
    expect(database.prepared).toHaveLength(1);
    expect([...database.mayLogIn]).toEqual([]);
  });

  it.each([
    [5, /"5" of orders_app in orders\. Committed/],
    [6, /"5" of orders_app in orders and 1 more\. Committed/],
  ])('names five of %d that are left', async (count, sentence) => {
    const names = Array.from({ length: count }, (_, index) => `${index + 1}`);
    const { database, run } = leaving(...names.map((name) => [name, 'orders'] as const));
    for (const name of names) database.stubborn.add(name);
    await expect(run()).rejects.toMatchObject({ name: 'UserSetupFailed', message: expect.stringMatching(sentence) });
  });
});
