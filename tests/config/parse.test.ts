import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse.ts';
import { isPipelineError } from '../../src/failures/pipeline-error.ts';
import { formatPath } from '../../src/validation/validation.ts';
import { changed, fullDocument, pathsOf, problemsThrownBy } from './documents.ts';

const target = ['targets', 'orders-staging'];

function problems(path: readonly (string | number)[], value: unknown): readonly string[] {
  return problemsThrownBy(() => parseConfig(changed(fullDocument(), path, value), 'config/dev.yml'));
}

describe('parseConfig', () => {
  it('returns the document that has every key set', () => {
    expect(parseConfig(fullDocument(), 'config/dev.yml')).toEqual(fullDocument());
  });

  it('accepts a target that only names its source', () => {
    const minimal = {
      region: 'eu-west-1',
      targets: { orders: { source: { region: 'us-east-1', cluster: 'orders' } } },
    };
    expect(parseConfig(minimal, 'config/dev.yml')).toEqual(minimal);
  });

  it('throws InvalidConfig whose message has file, path, expectation and finding', () => {
    const document = changed(fullDocument(), [...target, 'instances', 'count'], 'two');
    expect(() => parseConfig(document, 'config/dev.yml')).toThrow(
      expect.objectContaining({
        name: 'InvalidConfig',
        sentence: 'config/dev.yml: targets.orders-staging.instances.count: expected an integer, got "two".',
        facts: {
          file: 'config/dev.yml',
          problems: ['targets.orders-staging.instances.count: expected an integer, got "two"'],
        },
      }),
    );
  });

  it.each([null, undefined])('says of the empty document %s that the file is empty', (document) => {
    expect(() => parseConfig(document, 'config/dev.yml')).toThrow(
      'config/dev.yml: the file is empty; expected the keys region and targets.',
    );
  });

  it.each([
    ['a text', 'region', '"region"'],
    ['a list', [], 'an empty list'],
    ['a number', 4, '4'],
  ])('says of a document that is %s what was expected instead', (_, document, found) => {
    expect(problemsThrownBy(() => parseConfig(document, 'config/dev.yml'))).toEqual([
      `expected an object with the keys region, network, sweep, alarms, logs, targets, got ${found}`,
    ]);
  });

  it('lists every problem of a file, each on a line that begins with the file', () => {
    const document = {
      region: 'Ireland',
      targets: {
        'orders-staging': { source: { region: 'us-east-1', cluster: 'orders--prod' }, archive: { keep: 0 } },
        Orders: { source: { region: 'us-east-1', cluster: 4 } },
      },
      stage: 'dev',
    };
    expect(() => parseConfig(document, 'config/dev.yml')).toThrow(
      [
        'config/dev.yml: region: expected a region such as eu-west-1, got "Ireland"',
        'config/dev.yml: targets.orders-staging.source.cluster: expected lower-case letters, digits and single hyphens, beginning with a letter, got "orders--prod"',
        'config/dev.yml: targets.orders-staging.archive.keep: expected 1 or more, got 0',
        'config/dev.yml: targets.Orders.source.cluster: expected an identifier of letters, digits and hyphens, got 4',
        'config/dev.yml: stage: unknown key "stage"; expected one of the keys region, network, sweep, alarms, logs, targets',
        'config/dev.yml: targets.Orders: expected lower-case letters, digits and single hyphens, beginning with a letter, got "Orders".',
      ].join('\n'),
    );
  });

  it.each([
    'rate(1 hour)',
    'rate(12 hours)',
    'cron(0 5 * * ? *)',
    'cron(15 3 ? * MON-FRI 2026-2030)',
    'cron(0 5 ? * 2#1 *)',
  ])('takes the schedule %s', (schedule) => {
    expect(problems(['sweep', 'schedule'], schedule)).toEqual([]);
  });

  it.each([
    'daily',
    'rate(1 days)',
    'rate(2 day)',
    'rate(0 days)',
    'cron(0 5 * * *)',
    'cron(0 5 * * * *)',
    'rate(1 day) ',
    4,
  ])('refuses the schedule %j, which EventBridge would refuse', (schedule) => {
    expect(problems(['sweep', 'schedule'], schedule)).toEqual([
      `sweep.schedule: expected rate(1 day), rate(N hours) or cron(minutes hours day-of-month month day-of-week year), got ${JSON.stringify(schedule)}`,
    ]);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'a sweep that does not say whether it removes anything',
      ['sweep', 'apply'],
      undefined,
      'sweep.apply: expected true or false, got nothing',
    ],
    [
      'a network with a mistake, by its path',
      ['network', 'subnetIds'],
      ['subnet'],
      'network.subnetIds[0]: expected a subnet id such as subnet-0123abcd, got "subnet"',
    ],
    [
      'a network without subnets',
      ['network', 'subnetIds'],
      undefined,
      'network.subnetIds: expected a list, got nothing',
    ],
    [
      'more security groups than Lambda takes',
      ['network', 'securityGroupIds'],
      Array.from({ length: 6 }, () => 'sg-0a'),
      'network.securityGroupIds: expected at most 5 security groups, got a list',
    ],
    [
      'a VPC beside security groups',
      ['network', 'vpcId'],
      'vpc-0a',
      'network: expected either securityGroupIds, or vpcId for a security group of its own, got an object with the keys securityGroupIds, subnetIds, vpcId',
    ],
    [
      'another word for no network',
      ['network'],
      'nowhere',
      'network: expected none or { subnetIds, securityGroupIds }, got "nowhere"',
    ],
    ['a missing region', ['region'], undefined, 'region: expected a region such as eu-west-1, got nothing'],
    ['no target', ['targets'], {}, 'targets: expected at least one target, got an empty object'],
    [
      'a missing source',
      [...target, 'source'],
      undefined,
      'targets.orders-staging.source: expected an object with the keys region, cluster, account, got nothing',
    ],
    [
      'an account that YAML reads as a number',
      [...target, 'source', 'account'],
      123456789012,
      'targets.orders-staging.source.account: expected a quoted account id of 12 digits, got 123456789012',
    ],
    [
      'a version that YAML reads as a number',
      [...target, 'cluster', 'engineVersion'],
      17.4,
      'targets.orders-staging.cluster.engineVersion: expected a quoted version such as "17.4", got 17.4',
    ],
    [
      'a retention of no days',
      ['targets', 'orders-staging', 'cluster', 'backup', 'retentionDays'],
      0,
      'targets.orders-staging.cluster.backup.retentionDays: expected 1 to 35 days, got 0',
    ],
    [
      'a window without its end',
      ['targets', 'orders-staging', 'cluster', 'backup', 'window'],
      '02:00',
      'targets.orders-staging.cluster.backup.window: expected a daily window such as "02:00-03:00", got "02:00"',
    ],
    [
      'a window that is too short',
      ['targets', 'orders-staging', 'cluster', 'backup', 'window'],
      '02:00-02:20',
      'targets.orders-staging.cluster.backup.window: expected at least 30 minutes, got "02:00-02:20"',
    ],
    [
      'a maintenance window without days',
      ['targets', 'orders-staging', 'cluster', 'maintenanceWindow'],
      '05:00-06:00',
      'targets.orders-staging.cluster.maintenanceWindow: expected a weekly window such as "sun:04:00-sun:05:00", got "05:00-06:00"',
    ],
    [
      'a maintenance window that is too short',
      ['targets', 'orders-staging', 'cluster', 'maintenanceWindow'],
      'sun:05:00-sun:05:20',
      'targets.orders-staging.cluster.maintenanceWindow: expected at least 30 minutes and less than a day, got "sun:05:00-sun:05:20"',
    ],
    [
      'a role without its feature',
      ['targets', 'orders-staging', 'cluster', 'associatedRoles'],
      [{ arn: 'arn:aws:iam::123456789012:role/a' }],
      'targets.orders-staging.cluster.associatedRoles[0].feature: expected the feature that the role is for, such as s3Import, got nothing',
    ],
    [
      'a role that is none',
      ['targets', 'orders-staging', 'cluster', 'associatedRoles', 0, 'arn'],
      'import',
      'targets.orders-staging.cluster.associatedRoles[0].arn: expected the ARN of an IAM role, got "import"',
    ],
    [
      'a role that is given twice',
      ['targets', 'orders-staging', 'cluster', 'associatedRoles'],
      ['s3Import', 's3Export'].map((feature) => ({ arn: 'arn:aws:iam::123456789012:role/a', feature })),
      'targets.orders-staging.cluster.associatedRoles: expected every role once, got a list',
    ],
    [
      'a mistyped key',
      [...target, 'cluster', 'subnetgroup'],
      'x',
      'targets.orders-staging.cluster.subnetgroup: unknown key "subnetgroup" (did you mean subnetGroup?); expected one of the keys identifier, subnetGroup, securityGroupIds, parameterGroup, engineVersion, port, iamAuthentication, serverlessV2, storageType, deletionProtection, logExports, backup, maintenanceWindow, copyTagsToSnapshot, autoMinorVersionUpgrade, associatedRoles, tags',
    ],
    [
      'an unknown key in one form of a setting with several',
      [...target, 'instances'],
      { class: 'db.r6g.large', cout: 2 },
      'targets.orders-staging.instances.cout: unknown key "cout" (did you mean count?); expected one of the keys class, parameterGroup, promotionTier, count',
    ],
    [
      'an empty value',
      [...target, 'copy'],
      null,
      'targets.orders-staging.copy: expected an object with the keys kmsKeyId, tags, got null',
    ],
    [
      'a mistyped word',
      [...target, 'snapshot', 'select'],
      'latest-automatic',
      'targets.orders-staging.snapshot.select: expected latest, latest-automated or latest-manual, got "latest-automatic" (did you mean latest-automated?)',
    ],
    [
      'a login of no known form',
      [...target, 'database', 'roles', 1, 'login'],
      'password',
      'targets.orders-staging.database.roles[1].login: expected iam, none, { secret: NAME } or { generate: NAME }, got "password"',
    ],
    [
      'a login in two forms at once',
      [...target, 'database', 'roles', 1, 'login'],
      { secret: 'a', generate: 'b' },
      'targets.orders-staging.database.roles[1].login: expected iam, none, { secret: NAME } or { generate: NAME }, got an object with the keys secret, generate',
    ],
    [
      'a secret without a name',
      [...target, 'database', 'roles', 1, 'login'],
      { secret: '' },
      'targets.orders-staging.database.roles[1].login.secret: expected the name or ARN of a secret, got ""',
    ],
    [
      'a role of the system',
      [...target, 'database', 'roles', 0, 'name'],
      'pg_monitor',
      'targets.orders-staging.database.roles[0].name: expected a name that does not begin with pg_ or rds, got "pg_monitor"',
    ],
    [
      'a role that GRANT takes for everybody',
      [...target, 'database', 'roles', 0, 'name'],
      'public',
      'targets.orders-staging.database.roles[0].name: expected a name that PostgreSQL does not reserve, got "public"',
    ],
    [
      'an instance without a class',
      [...target, 'instances'],
      [{ promotionTier: 1 }],
      'targets.orders-staging.instances[0].class: expected a string, got nothing',
    ],
    [
      'half an instance',
      [...target, 'instances', 'count'],
      1.5,
      'targets.orders-staging.instances.count: expected an integer, got 1.5',
    ],
    [
      'a third of a capacity unit',
      [...target, 'cluster', 'serverlessV2', 'min'],
      0.3,
      'targets.orders-staging.cluster.serverlessV2.min: expected whole or half capacity units, got 0.3',
    ],
    [
      'less capacity at most than at least',
      [...target, 'cluster', 'serverlessV2'],
      { min: 8, max: 4 },
      'targets.orders-staging.cluster.serverlessV2: expected min to be no greater than max, got an object with the keys min, max',
    ],
    [
      'a tag that is reserved',
      [...target, 'copy', 'tags', 'aws:team'],
      'x',
      'targets.orders-staging.copy.tags["aws:team"]: expected a key that does not begin with aws:, rds: or aurora-restore:, got "aws:team"',
    ],
    [
      'a deadline in days',
      [...target, 'deadlines', 'copy'],
      '2d',
      'targets.orders-staging.deadlines.copy: expected minutes or hours such as 90m or 6h, got "2d"',
    ],
    [
      'a target whose name is too long for its copies',
      ['targets', 'a'.repeat(41)],
      { source: { region: 'us-east-1', cluster: 'orders' } },
      `targets.${'a'.repeat(41)}: expected at most 40 characters, got "${'a'.repeat(41)}"`,
    ],
  ])('refuses %s', (_, path, value, problem) => {
    expect(problems(path, value)).toEqual([problem]);
  });

  it('refuses a target by the name of a property that every object has', () => {
    const document = JSON.parse('{"region":"eu-west-1","targets":{"__proto__":{}}}');
    expect(problemsThrownBy(() => parseConfig(document, 'config/dev.yml'))[0]).toMatch(
      /^targets\.__proto__: expected /,
    );
  });

  it.each(['copy', 'cluster'])('refuses a tag of the %s that would be lost on the way', (part) => {
    const tags = JSON.parse('{"team":"orders","__proto__":"x"}');
    expect(problems([...target, part, 'tags'], tags)).toEqual([
      `targets.orders-staging.${part}.tags.__proto__: expected another tag key, got "__proto__"`,
    ]);
  });

  it('either takes a changed document or names the path of the change', () => {
    const paths = pathsOf(fullDocument());
    const values = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
      fc.constantFrom(...paths.map((path) => path.reduce<unknown>((at, key) => (at as never)[key], fullDocument()))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        try {
          parseConfig(changed(fullDocument(), path, value), 'config/dev.yml');
        } catch (error) {
          if (!isPipelineError(error, 'InvalidConfig')) throw error;
          const lines = error.facts['problems'] as readonly string[];
          expect(lines.length).toBeGreaterThan(0);
          const parent = formatPath(path.slice(0, -1));
          for (const line of lines) {
            expect(line).toMatch(/expected .+, got .+|unknown key .+ expected one of the keys/);
            expect(error.message).toContain(`config/dev.yml: ${line}`);
          }
          // At the change or below it, or at what is wrong together with it, which then names it.
          expect(lines.some((line) => line.startsWith(parent) || line.includes(`, which ${parent}`))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names every unknown key wherever it stands', () => {
    const objects = pathsOf(fullDocument()).filter((path) => {
      const value = path.reduce<unknown>((at, key) => (at as never)[key], fullDocument());
      // The keys of targets and tags are free.
      return typeof value === 'object' && !Array.isArray(value) && !['tags', 'targets'].includes(String(path.at(-1)));
    });
    expect(objects.length).toBeGreaterThan(20);
    for (const path of objects) {
      const line = `${formatPath([...path, 'surplus'])}: unknown key "surplus"; expected one of the keys `;
      expect(problems([...path, 'surplus'], 1), line).toEqual([expect.stringContaining(line)]);
    }
  });
});
