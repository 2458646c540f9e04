import { describe, expect, it } from 'vitest';
import type { DatabaseProfile } from '../../src/config/database.ts';
import { boundedReport } from '../../src/payload/bounded-report.ts';
import { carriedChecks, carriedPlan, longestPlan } from '../../src/payload/carried-plan.ts';
import { type DatabasePlan, databasePlanSchema } from '../../src/payload/database-plan.ts';
import { carriedDatabase, foundDatabase, packagedDatabases } from '../../src/payload/packaged-database.ts';
import { planSchema } from '../../src/payload/plan.ts';
import { usersSchema } from '../../src/payload/results.ts';
import { bytesOf, fitting } from '../../src/payload/size.ts';
import { planDatabase } from '../../src/plan/plan-database.ts';
import { aPlan } from '../fakes/events.ts';
import { fromSecret, prepareSetup } from '../fakes/prepared-setup.ts';

const verification = (index: number) => ({ name: `check ${index}`, query: `SELECT ${'1'.repeat(400)}`, expect: 1 });
const large: DatabaseProfile = {
  name: 'orders',
  unlistedLogins: 'drop',
  roles: [{ name: 'reporting', access: 'readonly', login: { secret: 'staging/reporting' } }],
  verifications: Array.from({ length: 400 }, (_, index) => verification(index)),
};
const declaration = databasePlanSchema.parse(planDatabase(large, {}));

function reference(database: DatabasePlan) {
  const carried = carriedDatabase(database);
  if (!('packaged' in carried)) throw new Error('expected a reference');
  return carried;
}

describe('A declaration of the database in a plan', () => {
  it('is carried as it is while it is small', () => {
    const small = planDatabase({ roles: large.roles }, {});
    expect(carriedDatabase(small)).toBe(small);
    expect(packagedDatabases([small])).toEqual({});
  });

  it('is named by its digest, with what it holds, once it is large', () => {
    expect(reference(declaration)).toEqual({
      name: 'orders',
      unlistedLogins: 'drop',
      packaged: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        bytes: bytesOf(declaration),
        roles: 1,
        sql: 0,
        masking: 0,
        verifications: 400,
      },
    });
  });

  it('is found again among those that were packaged, however the configuration orders its keys', () => {
    const reordered = Object.fromEntries(Object.entries(large).reverse()) as DatabaseProfile;
    const packaged = packagedDatabases([planDatabase(reordered, {})]);
    expect(foundDatabase(reference(declaration), packaged)).toEqual({ database: declaration, problems: [] });
  });

  it('is another one where a single query differs', () => {
    const verifications = [...(large.verifications ?? []).slice(1), verification(4000)];
    const packaged = packagedDatabases([planDatabase({ ...large, verifications }, {})]);
    const { database, problems } = foundDatabase(reference(declaration), packaged);
    expect(problems).toEqual([{ path: 'database', text: expect.stringContaining('deployed meanwhile') }]);
    expect(database).toMatchObject({ name: 'orders', roles: [], unlistedLogins: 'lock', verifications: [] });
  });
});

describe('SetupDBUsers with a declaration that the plan names by its digest', () => {
  const carried = reference(declaration);

  it('sets up what was packaged', async () => {
    const { database, run } = prepareSetup([], { carried, databases: packagedDatabases([declaration]) });
    for (const { name } of declaration.verifications) database.values.set(name, 1);
    const users = await run();
    expect(users.roles).toMatchObject([{ name: 'reporting', access: 'readonly' }]);
    expect(users.verifications.length + (users.omitted?.['verifications'] ?? 0)).toBe(400);
  });

  it('locks everybody out, drops nobody and fails where another one was packaged', async () => {
    const { database, run } = prepareSetup([], { carried, databases: {} });
    for (const name of ['reporting', 'old_app']) {
      database.production.add(name);
      database.mayLogIn.add(name);
    }
    await expect(run()).rejects.toMatchObject({ name: 'SetupInvalid', facts: { problems: [expect.any(String)] } });
    expect([...database.mayLogIn]).toEqual([]);
    expect(database.calls.filter((call) => call.startsWith('dropRoles'))).toEqual([]);
  });

  it('knows the declaration that a small plan carries without any packaged', async () => {
    const { run } = prepareSetup([fromSecret], { databases: {} });
    expect((await run()).roles).toMatchObject([{ name: 'reporting' }]);
  });
});

describe('A plan in the payload', () => {
  it('stays within its bound with 400 verifications, and is read back as it was', () => {
    const plan = carriedPlan({ ...aPlan(), database: declaration });
    expect(bytesOf(plan)).toBeLessThan(longestPlan / 4);
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('is refused with its size and its largest parts where it would not', () => {
    const tags = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key-${index}`, 'ü'.repeat(700)]));
    const plan = aPlan();
    const whole = { ...plan, database: planDatabase(undefined, {}), copy: { ...plan.copy, tags } };
    expect(() => carriedPlan(whole)).toThrow(
      expect.objectContaining({
        name: 'PlanTooLarge',
        facts: expect.objectContaining({
          limit: 65_536,
          largest: expect.arrayContaining([expect.stringMatching(/^copy 7\d{4}$/)]),
        }),
      }),
    );
  });

  it('has the preflight’s checks as far as there is room, and counts the others', () => {
    const checks = Array.from({ length: 1000 }, (_, index) => ({
      name: `roleSecrets.${index}`,
      result: 'passed' as const,
      message: 'x'.repeat(2000),
    }));
    const carried = carriedChecks(checks);
    expect(bytesOf(carried.checks)).toBeLessThanOrEqual(16_384);
    expect(carried.checks[0]?.message).toHaveLength(501);
    expect(carried.checks.length + (carried.omittedChecks ?? 0)).toBe(1000);
    expect(carriedChecks(checks.slice(0, 2))).not.toHaveProperty('omittedChecks');
  });
});

describe('A report in the payload', () => {
  const lists = (count: number) => ({
    roles: [],
    outward: [],
    unlistedLogins: Array.from({ length: count }, (_, index) => ({
      name: `login-${index}`,
      change: 'locked' as const,
    })),
    sql: [],
    masked: Array.from({ length: count }, (_, index) => ({
      database: 'orders',
      schema: 'ü'.repeat(63),
      table: `t${index}`,
      rows: 1,
    })),
    verifications: [],
  });

  it('is cut to what there is room for, with the counts of what was cut', () => {
    const report = boundedReport(lists(5000));
    expect(bytesOf(report)).toBeLessThan(longestPlan);
    expect(report.masked.length).toBeGreaterThan(10);
    expect(report.omitted).toEqual({
      unlistedLogins: 5000 - report.unlistedLogins.length,
      masked: 5000 - report.masked.length,
    });
    expect(usersSchema.parse({ outcome: 'UsersSetup', ...report }).omitted).toEqual(report.omitted);
  });

  it('is whole while it is short', () => {
    expect(boundedReport(lists(5))).toEqual(lists(5));
  });
});

describe('What fits into so many bytes', () => {
  it('is measured as JSON in UTF-8, brackets and commas included', () => {
    expect(bytesOf(['ü', 'a'])).toBe(10);
    expect(fitting(['ü', 'a'], 11)).toEqual({ shown: ['ü', 'a'], omitted: 0 });
    expect(fitting(['ü', 'a'], 10)).toEqual({ shown: ['ü'], omitted: 1 });
    expect(fitting([], 0)).toEqual({ shown: [], omitted: 0 });
  });
});
