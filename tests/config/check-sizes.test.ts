import { describe, expect, it } from 'vitest';
import { checkSizes } from '../../serverless/check-sizes.ts';
import { aConfig, minimalProfile } from '../steps/fakes/events.ts';

const tags = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'ü'.repeat(length)]));
const stage = (profile: Partial<typeof minimalProfile>) => ({
  file: 'config/dev.yml',
  config: aConfig({ ...minimalProfile, ...profile }),
});

describe('The size of a profile', () => {
  it('is refused beyond what an execution can carry, with the sizes of its parts, the largest first', () => {
    const profile = { copy: { tags: tags(50, 256) }, cluster: { tags: tags(50, 256) } };
    expect(() => checkSizes(stage(profile))).toThrow(
      /targets\.orders-staging: expected at most 49152 bytes besides database.*got 5\d{4}: copy 26\d{3}, cluster 26\d{3}, source/,
    );
  });

  it('counts nothing of the database, which is packaged', () => {
    const verifications = Array.from({ length: 400 }, (_, index) => ({
      name: `n${index}`,
      query: '1'.repeat(480),
      expect: 1,
    }));
    expect(() => checkSizes(stage({ database: { verifications } }))).not.toThrow();
  });
});
