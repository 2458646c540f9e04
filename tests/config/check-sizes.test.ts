import { describe, expect, it } from 'vitest';
import { checkSizes } from '../../serverless/check-sizes.ts';
import { carriedPlan, longestPlan } from '../../src/payload/carried-plan.ts';
import { bytesOf } from '../../src/payload/size.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';
import { aConfig, aPlan, minimalProfile } from '../fakes/events.ts';

const tags = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'ü'.repeat(length)]));
const stage = (profile: Partial<typeof minimalProfile>) => ({
  file: 'config/dev.yml',
  config: aConfig({ ...minimalProfile, ...profile }),
});

describe('The size of a profile', () => {
  it('is refused beyond what an execution can carry, with the sizes of its parts, the largest first', () => {
    const profile = { copy: { tags: tags(60, 256) }, cluster: { tags: tags(59, 256) } };
    expect(() => checkSizes(stage(profile))).toThrow(
      /targets\.orders-staging: expected at most 57344 bytes, a large database not counted.*got 6\d{4}: copy 31\d{3}, cluster 30\d{3}, database/,
    );
  });

  it('counts a database that is too small to be packaged, so that no plan of what is taken is too large', () => {
    const verifications = [{ name: 'n', query: '1'.repeat(15_600), expect: 1 }];
    const sql = [{ file: 'sql/a.sql' }];
    const profile = (count: number) => ({ copy: { tags: tags(count, 256) }, cluster: { tags: tags(38, 256) } });
    expect(() => checkSizes(stage({ ...profile(44), database: { sql, verifications } }))).toThrow(
      /got 5\d{4}: copy \d{5}, cluster \d{5}, database 1[56]\d{3}/,
    );
    const { copy, cluster } = profile(40);
    const taken = { copy, cluster, database: { sql, verifications } };
    expect(() => checkSizes(stage(taken))).not.toThrow();
    const database = planDatabase(taken.database, { 'sql/a.sql': '0'.repeat(64) });
    expect(bytesOf(carriedPlan({ ...aPlan({ copy, cluster }), database }))).toBeGreaterThan(0.8 * longestPlan);
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
