import { describe, expect, it } from 'vitest';
import { FakeSecrets } from '../../fakes/fake-database.ts';
import { master, production, type Restored } from '../roles/production.ts';
import { setupOf } from './masked-setup.ts';

const { restored } = production();
const rows = `INSERT INTO public.settings (name, value) SELECT 'row ' || n, 'private ' || n FROM generate_series(1, 20) AS n`;

describe('Masks that follow from a secret', () => {
  const secret = { username: 'masks', password: 'of-one-and-the-same-secret-every-night' };

  async function maskedWith(
    held: typeof secret | undefined,
    then: (staging: Restored) => Promise<void> = async () => {},
  ) {
    const staging = await restored();
    await staging.superuser(rows);
    await staging.as(master, `CREATE TABLE public.settings (name text, value text); ${rows}`, 'postgres');
    const secrets = new FakeSecrets().hold('masks', held ?? secret);
    const elsewhere = {
      database: 'postgres',
      schema: 'public',
      table: 'settings',
      columns: [{ name: 'value', rule: { type: 'hash' as const } }],
    };
    await setupOf(staging, {
      elsewhere,
      secrets,
      ...(held === undefined ? {} : { stableMasks: { secretId: 'masks' } }),
    })();
    await then(staging);
    const values = async (database: string) =>
      (
        await staging.as(master, "SELECT value FROM public.settings WHERE name LIKE 'row %' ORDER BY name", database)
      ).map(({ value }) => String(value));
    return [...(await values('orders')), ...(await values('postgres'))];
  }

  it('are the same the next night, in every database, others with another secret and with none, and the secret is in no log', async () => {
    const logged: string[] = [];
    const one = await maskedWith(secret, async (staging) => {
      logged.push(await staging.log());
    });
    expect(new Set(one).size).toBe(40);
    expect(one.join()).not.toContain('private');
    expect(await maskedWith(secret)).toEqual(one);
    for (const other of [
      await maskedWith({ ...secret, password: 'of-another-secret-of-that-very-length' }),
      await maskedWith(undefined),
    ])
      expect(other.filter((value) => one.includes(value))).toEqual([]);
    expect(logged.join()).not.toContain('one-and-the-same');
  });
});
