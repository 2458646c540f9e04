import { describe, expect, it } from 'vitest';
import { checkForesight } from '../../serverless/check-foresight.ts';
import { configRemarks } from '../../serverless/config-remarks.ts';
import { parseYaml, type YamlSource } from '../../serverless/yaml-source.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { fullDocument, problemsThrownBy } from './documents.ts';

const now = Date.parse('2030-01-01T00:00:00Z');
const source = { region: 'us-east-1', cluster: 'orders-prod' };
const id = '1234abcd-12ab-34cd-56ef-1234567890ab';

function problems(profile: object, rest: object = {}): readonly string[] {
  const document = { region: 'eu-west-1', targets: { orders: { source, ...profile } }, ...rest };
  const config = parseConfig(document, 'config/dev.yml');
  return problemsThrownBy(() => checkForesight({ file: 'config/dev.yml', config }, now));
}
const ofRole = (role: object, database: object = {}, profile: object = {}) =>
  problems({
    ...profile,
    database: { ...database, roles: [{ name: 'app', login: 'iam', access: 'readonly', ...role }] },
  });

describe('What could only fail once a restore has begun', () => {
  it('is nothing in a configuration with every key', () => {
    const config = parseConfig(fullDocument(), 'config/dev.yml');
    expect(problemsThrownBy(() => checkForesight({ file: 'config/dev.yml', config }, now))).toEqual([]);
  });

  it('is an expiry that has passed', () => {
    expect(ofRole({ validUntil: '2030-01-01T00:00:00Z' })).toEqual([
      'targets.orders.database.roles[0].validUntil: expected a time to come, got "2030-01-01T00:00:00Z": the role could not log in',
    ]);
    expect(ofRole({ validUntil: '2030-01-01T00:00:00-01:00' })).toEqual([]);
  });

  it('is an expectation that no number meets', () => {
    const verification = (expectation: object) => ({ name: 'n', query: 'SELECT 1', expect: expectation });
    const verifications = [{ min: 2, max: 1 }, { min: 1, max: 1 }, { min: 3 }, { max: -1 }].map(verification);
    expect(problems({ database: { verifications } })).toEqual([
      'targets.orders.database.verifications[0].expect: expected min to be no greater than max, got { min: 2, max: 1 }',
    ]);
  });

  it('is a table that is named with its schema', () => {
    const masking = [
      { table: 'public.customers' },
      { schema: 'sales', table: 'sales.orders' },
      { schema: 'public', table: 'odd.name' },
    ].map((table) => ({ ...table, columns: { email: 'email' } }));
    expect(problems({ database: { masking } })).toEqual(
      ['public.customers', 'sales.orders'].map(
        (table, index) =>
          `targets.orders.database.masking[${index}].table: expected the table's name alone, its schema in schema, got "${table}"`,
      ),
    );
    const privileges = { tables: ['SELECT'] };
    const grants = [
      { tables: ['orders', 'sales.orders'], privileges },
      { schemas: ['sales'], tables: ['odd.name'], privileges },
    ];
    expect(ofRole({ grants })).toEqual([
      'targets.orders.database.roles[0].grants[0].tables[1]: expected the table\'s name alone, its schema in schemas, got "sales.orders"',
    ]);
  });

  it('is a login by IAM where the cluster refuses it', () => {
    const off = { cluster: { iamAuthentication: false } };
    expect(ofRole({}, {}, off)).toEqual([
      'targets.orders.database.roles[0].login: expected another login than iam, or cluster.iamAuthentication: true: the cluster would refuse every token',
    ]);
    expect(ofRole({ login: { generate: 'app' } }, {}, off)).toEqual([]);
    expect(ofRole({})).toEqual([]);
  });

  it('is a login role that revokePublic.connect leaves no way in', () => {
    const revoked = { revokePublic: { connect: true } };
    const grants = (...database: readonly string[]) => ({
      access: undefined,
      grants: [{ privileges: { database } }],
    });
    expect(ofRole(grants('TEMPORARY'), revoked)).toEqual([
      expect.stringMatching(/^targets\.orders\.database\.roles\[0\]\.grants: .*revokePublic\.connect/),
    ]);
    expect(ofRole(grants('TEMPORARY', 'CONNECT'), revoked)).toEqual([]);
    expect(ofRole({ ...grants('TEMPORARY'), memberOf: ['staff'] }, revoked)).toEqual([]);
    expect(ofRole({ ...grants('TEMPORARY'), login: 'none' }, revoked)).toEqual([]);
    expect(ofRole({}, revoked)).toEqual([]);
    expect(ofRole(grants('TEMPORARY'))).toEqual([]);
  });

  it.each([
    ['aurora-restore', 'expected the id, alias/NAME or ARN of a KMS key'],
    ['alias/', 'expected the id, alias/NAME or ARN of a KMS key'],
    [`key/${id}`, 'expected the id of the key without key/'],
    [`arn:aws:kms:eu-west-1:123456789012:${id}`, 'expected the id, alias/NAME or ARN of a KMS key'],
    ['arn:aws:iam::123456789012:role/a', 'expected the id, alias/NAME or ARN of a KMS key'],
    [`arn:aws:kms:us-east-1:123456789012:key/${id}`, "expected a key in the target's region eu-west-1"],
    ['arn:aws:kms:us-east-1:123456789012:alias/a', "expected a key in the target's region eu-west-1"],
    ['arn:aws-cn:kms:eu-west-1:123456789012:alias/a', 'expected an ARN of the partition aws, as is the region'],
  ])('is the key %s', (kmsKeyId, text) => {
    expect(problems({ copy: { kmsKeyId }, masterCredentials: { managed: { kmsKeyId } } })).toEqual(
      ['copy', 'masterCredentials.managed'].map((at) => `targets.orders.${at}.kmsKeyId: ${text}, got "${kmsKeyId}"`),
    );
  });

  it.each([
    [id],
    ['mrk-1234abcd12ab34cd56ef1234567890ab'],
    ['alias/aws/rds'],
    [`arn:aws:kms:eu-west-1:123456789012:key/${id}`],
    ['arn:aws:kms:eu-west-1:123456789012:alias/a'],
  ])('is not the key %s', (kmsKeyId) => {
    expect(problems({ copy: { kmsKeyId }, masterCredentials: { managed: { kmsKeyId } } })).toEqual([]);
  });

  it.each([
    ['cron(60 5 * * ? *)', 'minutes of 0 to 59, got "60"'],
    ['cron(0 24 * * ? *)', 'hours of 0 to 23, got "24"'],
    ['cron(0 5 32 * ? *)', 'day-of-month of 1 to 31, got "32"'],
    ['cron(0 5 1,0 * ? *)', 'day-of-month of 1 to 31, got "1,0"'],
    ['cron(0 5 * 0-3 ? *)', 'month of 1 to 12, got "0-3"'],
    ['cron(0 5 ? * 0 *)', 'day-of-week of 1 to 7, got "0"'],
    ['cron(0 5 ? * MON#6 *)', 'day-of-week of 1 to 7, got "MON#6"'],
    ['cron(0 5 * * ? 1969)', 'year of 1970 to 2199, got "1969"'],
    ['cron(0/0 5 * * ? *)', 'minutes of 0 to 59, got "0/0"'],
    ['cron(0 noon * * ? *)', 'hours of 0 to 23, got "noon"'],
  ])('is the schedule %s', (schedule, text) => {
    expect(problems({}, { sweep: { schedule, apply: false } })).toEqual([`sweep.schedule: expected ${text}`]);
  });

  it.each([
    ['rate(1 day)'],
    ['cron(0/15 8-17 ? * MON-FRI 2026-2030)'],
    ['cron(0 5 LW JAN,7 ? *)'],
    ['cron(0 5 15W * ? *)'],
    ['cron(0,30 */2 ? * 6L *)'],
    ['cron(0 5 ? * 2#1 *)'],
  ])('is not the schedule %s', (schedule) => {
    expect(problems({}, { sweep: { schedule, apply: false } })).toEqual([]);
  });

  it.each([
    ['us-gov-west-1', 'aws-us-gov', 'us-gov-east-1'],
    ['cn-north-1', 'aws-cn', 'cn-northwest-1'],
    ['eusc-de-east-1', 'aws-eusc', 'eusc-de-east-1'],
    ['us-isob-east-1', 'aws-iso-b', 'us-isob-west-1'],
  ])('is a source, or a key’s ARN, of another partition than that of %s', (region, partition, sister) => {
    const kmsKeyId = (of: string) => `arn:${of}:kms:${region}:123456789012:alias/a`;
    const told = (from: string, of: string) =>
      problems({ source: { ...source, region: from }, copy: { kmsKeyId: kmsKeyId(of) } }, { region });
    expect(told(sister, partition)).toEqual([]);
    expect(told('us-east-1', 'aws')).toEqual([
      `targets.orders.source.region: expected a region of the partition ${partition}, as is ${region}, got "us-east-1"`,
      `targets.orders.copy.kmsKeyId: expected an ARN of the partition ${partition}, as is the region, got "${kmsKeyId('aws')}"`,
    ]);
  });

  it('is told with its line, in the order of the file, and no secret is shown', () => {
    const text = `region: us-esat-1
sweep: { schedule: cron(60 5 * * ? *), apply: false }
targets:
  orders:
    source: { region: us-east-1, cluster: a }
    copy: { kmsKeyId: AKIAIOSFODNN7EXAMPLE }
`;
    const { value, locate } = parseYaml(text) as YamlSource;
    const config = parseConfig(value, 'config/dev.yml');
    const lines = problemsThrownBy(() => checkForesight({ file: 'config/dev.yml', config, locate }, now));
    expect(lines).toEqual([
      expect.stringMatching(/^line 1, column 9: region: /),
      expect.stringMatching(/^line 2, column 20: sweep\.schedule: /),
      expect.stringMatching(/^line 6, column 23: targets\.orders\.copy\.kmsKeyId: .* not shown/),
    ]);
  });

  it('is a region that AWS cannot have; one that is only unknown is remarked on', () => {
    expect(problems({ source: { ...source, region: 'us-esat-1' } })).toEqual([
      'targets.orders.source.region: expected a region of AWS, got "us-esat-1" (did you mean us-east-1?)',
    ]);
    const document = { region: 'eu-west-9', targets: { orders: { source } } };
    expect(problems({}, document)).toEqual([]);
    expect(configRemarks(parseConfig(document, 'config/dev.yml'))[0]).toBe(
      'region: eu-west-9 is not among the regions known here (did you mean eu-west-1?)',
    );
    expect(configRemarks(parseConfig({ ...document, region: 'eu-west-1' }, 'config/dev.yml'))[0]).not.toMatch(
      /known here/,
    );
  });
});
