import { describe, expect, it } from 'vitest';
import { stableMaskingSecret } from '../../src/credentials/masking-secret.ts';

const secrets = (text: string) => ({ text: async () => text });

describe('What stable masks follow from', () => {
  it('is the same for the same secret alone, and nothing of it', async () => {
    const [one, again, other] = await Promise.all(
      ['a'.repeat(64), 'a'.repeat(64), `${'a'.repeat(63)}b`].map((text) => stableMaskingSecret(secrets(text), 'masks')),
    );
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  it('is refused where somebody could guess it, without a word of it', async () => {
    await expect(stableMaskingSecret(secrets('a'.repeat(32)), 'masks')).resolves.toMatch(/^[0-9a-f]{64}$/);
    const refused = stableMaskingSecret(secrets('b'.repeat(31)), 'masks');
    await expect(refused).rejects.toMatchObject({ name: 'SecretInvalid', facts: { secretId: 'masks' } });
    await expect(refused).rejects.not.toThrow(/bb/);
  });

  it('is as hard to guess as its password, or the longest of its fields', async () => {
    const fields = (password: unknown) =>
      JSON.stringify({ username: 'postgres', host: 'orders.cluster-x.eu-west-1.rds.amazonaws.com', password });
    const refused = { name: 'SecretInvalid' };
    await expect(stableMaskingSecret(secrets(fields('b'.repeat(32))), 'masks')).resolves.toMatch(/^[0-9a-f]{64}$/);
    await expect(stableMaskingSecret(secrets(fields('b'.repeat(31))), 'masks')).rejects.toMatchObject(refused);
    await expect(stableMaskingSecret(secrets(fields(['b'.repeat(64)])), 'masks')).rejects.toMatchObject(refused);
    const [salt, longest] = ['a', 'b'].map((letter) => letter.repeat(32));
    const longestOf = (text?: string) => stableMaskingSecret(secrets(JSON.stringify({ salt: 'a', text })), 'masks');
    await expect(longestOf(longest)).resolves.not.toBe(await longestOf(salt));
    await expect(longestOf('b'.repeat(31))).rejects.toMatchObject(refused);
    await expect(stableMaskingSecret(secrets('{}'.padEnd(40)), 'masks')).rejects.toMatchObject(refused);
    await expect(stableMaskingSecret(secrets('null'.padEnd(40)), 'masks')).resolves.toMatch(/^[0-9a-f]{64}$/);
    await expect(stableMaskingSecret(secrets('7'.repeat(32)), 'masks')).resolves.toMatch(/^[0-9a-f]{64}$/);
    await expect(stableMaskingSecret(secrets(JSON.stringify('b'.repeat(30))), 'masks')).rejects.toMatchObject(refused);
  });
});
