import { describe, expect, it } from 'vitest';
import type { OutwardKind } from '../../src/database-ports.ts';
import { PipelineError } from '../../src/errors.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';
import { setupLines } from '../../src/steps/setup-text.ts';
import { generated, prepareSetup } from '../steps/fakes/prepared-setup.ts';

const choices = (profile: Parameters<typeof planDatabase>[0]) => planDatabase(profile, {}).outward;

function prepared(outward: NonNullable<Parameters<typeof planDatabase>[0]>['outward'] = 'disable') {
  const setup = prepareSetup([generated], { declared: { outward: choices({ outward }) } });
  const active = (kind: OutwardKind, name: string) => ({ kind, name, active: true });
  setup.database.outward.set('orders', [active('subscriptions', 'from prod'), active('extensions', 'dblink')]);
  setup.database.outward.set('audit', [active('jobs', 'job 1'), active('publications', 'outbound')]);
  setup.database.production.add('old_app');
  setup.database.mayLogIn.add('old_app');
  return setup;
}

describe('The plan of what reaches other servers', () => {
  it('disables what the profile leaves out', () => {
    expect(choices(undefined)).toEqual({
      ...{ foreignServers: 'disable', subscriptions: 'disable', jobs: 'disable' },
      ...{ eventTriggers: 'disable', publications: 'disable', extensions: 'disable' },
    });
    expect(choices({ outward: { jobs: 'keep' } })).toMatchObject({ jobs: 'keep', subscriptions: 'disable' });
    expect(choices({ outward: 'refuse' })).toMatchObject({ jobs: 'refuse', subscriptions: 'refuse' });
  });
});

describe('SetupDBUsers and what reaches other servers', () => {
  it('disables it in every database before anything is made or anybody let in, subscriptions first of all', async () => {
    const { database, run } = prepared();
    const { outward } = await run();
    expect(outward.map(({ database: where, name, change }) => [where, name, change])).toEqual([
      ['orders', 'from prod', 'was disabled'],
      ['orders', 'dblink', 'disabled'],
      ['audit', 'job 1', 'disabled'],
      ['audit', 'outbound', 'disabled'],
    ]);
    const at = (call: string) => database.calls.findIndex((one) => one.startsWith(call));
    expect(at('disableOutward orders')).toBeLessThan(at('lockOut'));
    expect(at('lockOut')).toBeLessThan(at('disableOutward audit'));
    expect(at('disableOutward audit')).toBeLessThan(at('ensureRoles'));
  });

  it('locks everybody out where subscriptions cannot be looked at', async () => {
    const { database, run } = prepared();
    database.fail = { method: 'disableOutward', error: new PipelineError('UserSetupFailed', 'Refused.') };
    await run();
    expect(database.mayLogIn.has('old_app')).toBe(false);
  });

  it('fails, with nobody let in, where what acts by itself cannot be disabled', async () => {
    const { database, run } = prepared();
    database.stubborn.add('job 1').add('dblink');
    await expect(run()).rejects.toMatchObject({
      name: 'OutwardActive',
      facts: { refused: [], left: ['jobs in audit: job 1'] },
    });
    expect([...database.mayLogIn]).toEqual([]);
  });

  it('tells what only its callers could use and cannot be disabled', async () => {
    const { database, run } = prepared();
    database.stubborn.add('dblink');
    const users = await run();
    expect(setupLines(users)).toContain('- extensions in orders: dblink: LEFT: it could not be disabled');
  });

  it('fails where a subscription is enabled in a database that the master cannot connect to', async () => {
    const { database, run } = prepared();
    database.subscriptionsElsewhere.push({ database: 'closed', name: 'hidden' });
    await expect(run()).rejects.toMatchObject({ facts: { left: ['subscriptions in closed: hidden'] } });
  });

  it('leaves what the profile keeps, and fails for what it refuses, naming it', async () => {
    const kept = await prepared('keep').run();
    expect(new Set(kept.outward.map(({ change }) => change))).toEqual(new Set(['kept']));
    await expect(prepared({ publications: 'refuse' }).run()).rejects.toMatchObject({
      name: 'OutwardActive',
      facts: { refused: ['publications in audit: outbound'], left: [] },
    });
  });

  it('touches nothing of it again once the setup is complete, and tells what became of it', async () => {
    const { database, run } = prepared();
    const first = await run();
    const calls = database.calls.length;
    expect((await run()).outward).toEqual(first.outward);
    expect(database.calls.slice(calls).filter((call) => call.startsWith('disableOutward'))).toEqual([]);
  });
});
