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
});
