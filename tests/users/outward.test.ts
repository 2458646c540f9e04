import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/failures/pipeline-error.ts';
import { setupLines } from '../../src/messages/setup-text.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';
import type { DatabaseConnection } from '../../src/ports/database.ts';
import type { OutwardKind } from '../../src/ports/database-outward.ts';
import { closeOutward } from '../../src/users/outward.ts';
import type { SetupContext } from '../../src/users/setup-context.ts';
import { generated, prepareSetup } from '../fakes/prepared-setup.ts';

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
      ['orders', 'from prod', 'disabled'],
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

  it('goes by what an earlier attempt has closed only where that one had the same choices', async () => {
    const closed = [{ database: 'orders', kind: 'jobs', name: 'job 1', change: 'kept' }];
    const session = {
      noted: async () => ({ choices: choices({ outward: { jobs: 'keep' } }), closed }),
      outwardPlaces: async () => ({ open: ['orders'], closed: [], subscriptions: [] }),
      disableOutward: async () => [{ kind: 'jobs', name: 'job 1', active: true }],
    } as unknown as DatabaseConnection;
    const close = (jobs: 'keep' | 'refuse') => {
      const plan = { database: { outward: choices({ outward: { jobs } }), roles: [] } };
      const context = { cluster: 'cluster-NEW', plan, sessions: { to: async () => session } };
      return closeOutward(context as unknown as SetupContext, session, { quieted: [], kept: [] });
    };
    await expect(close('keep')).resolves.toEqual(closed);
    await expect(close('refuse')).rejects.toMatchObject({ name: 'OutwardActive' });
  });

  it('fails where a subscription is enabled in a database that the master cannot connect to', async () => {
    const { database, run } = prepared();
    database.subscriptionsElsewhere.push({ database: 'closed', name: 'hidden' });
    await expect(run()).rejects.toMatchObject({ facts: { left: ['subscriptions in closed: hidden'] } });
  });

  it('quiets subscriptions before the lock-out in every database that has any, also where another one fails', async () => {
    const { database, run } = prepared();
    database.outward.set('audit', [{ kind: 'subscriptions', name: 'of audit', active: true }]);
    database.outward.set('chosen', [{ kind: 'subscriptions', name: 'off', active: false }]);
    database.fail = { method: 'disableOutward', error: new PipelineError('UserSetupFailed', 'Refused.') };
    const { outward } = await run();
    const before = database.calls.slice(0, database.calls.indexOf('lockOut orders'));
    expect(before.filter((call) => call.startsWith('disableOutward')).toSorted()).toEqual([
      'disableOutward audit',
      'disableOutward orders',
    ]);
    expect(outward.filter(({ kind }) => kind === 'subscriptions').map(({ name, change }) => [name, change])).toEqual([
      ['from prod', 'disabled'],
      ['of audit', 'disabled'],
      ['off', 'was disabled'],
    ]);
  });

  it('fails where the master cannot connect to a database that others can, unless the profile keeps what is there', async () => {
    const { database, run } = prepared();
    database.closed.push('vault');
    await expect(run()).rejects.toMatchObject({
      facts: { left: ['foreignServers in vault: whatever there is: the master cannot connect'] },
    });
    expect([...database.mayLogIn]).toEqual([]);
    const keeping = prepared('keep');
    keeping.database.closed.push('vault');
    await keeping.run();
  });

  it('leaves alone in a later attempt what an SQL file has made since, and tells it', async () => {
    const setup = prepareSetup([generated], {
      declared: {
        outward: choices(undefined),
        sql: [{ file: 'sql/a.sql', sha256: 'a', database: 'audit', timeoutSeconds: 60 }],
      },
      sqlFiles: { 'sql/a.sql': { sha256: 'a', statements: [{ line: 1, text: 'CREATE SUBSCRIPTION' }] } },
    });
    const ofStaging = { kind: 'subscriptions', name: 'of staging', active: true } as const;
    setup.database.made = { audit: [ofStaging] };
    setup.database.fail = { method: 'grantAccess', error: new PipelineError('DatabaseUnreachable', 'Gone.') };
    await expect(setup.run()).rejects.toMatchObject({ name: 'SetupStillRunning' });
    const { outward } = await setup.run();
    expect(outward).toEqual([{ database: 'audit', kind: 'subscriptions', name: 'of staging', change: 'opened since' }]);
    expect(setup.database.outward.get('audit')).toEqual([ofStaging]);
  });

  it('lets nobody in where something acts again that no SQL file can have made', async () => {
    const { database, run } = prepared();
    database.made = { audit: [{ kind: 'eventTriggers', name: 'again', active: true }] };
    await expect(run()).rejects.toMatchObject({
      name: 'OutwardActive',
      facts: { reopened: ['eventTriggers in audit: again'] },
    });
    expect([...database.mayLogIn]).toEqual([]);
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
