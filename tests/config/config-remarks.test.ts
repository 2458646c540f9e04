import { describe, expect, it } from 'vitest';
import { configRemarks } from '../../serverless/config-remarks.ts';
import type { Profile } from '../../src/config/schema.ts';

/** A profile without anything to remark on. */
const quiet: Profile = {
  source: { region: 'eu-west-1', cluster: 'orders-prod' },
  snapshot: { maxAgeHours: 36 },
  database: { masking: [{ table: 'customers', columns: { email: 'email' } }] },
};
const source = { region: 'us-east-1', cluster: 'orders-prod' };

function remarksOn(changes: Partial<Profile>): readonly string[] {
  return configRemarks({ region: 'eu-west-1', targets: { orders: { ...quiet, ...changes } } });
}

describe('the remarks on a valid configuration', () => {
  it.each<[string, Partial<Profile>]>([
    ['a profile that says what matters', {}],
    ['SQL in place of masking', { database: { sql: [{ file: 'sql/clean.sql' }] } }],
    ['a source elsewhere with a key for its copy', { source, copy: { kmsKeyId: 'alias/restore' } }],
  ])('say nothing of %s', (_, changes) => {
    expect(remarksOn(changes)).toEqual([]);
  });

  it.each<[string, Partial<Profile>, readonly string[]]>([
    ['no limit on the age', { snapshot: {} }, ['snapshot.maxAgeHours']],
    ['a copy from another region without a key', { source }, ['copy.kmsKeyId']],
    [
      'automated snapshots of another account',
      {
        source: { region: 'eu-west-1', cluster: 'orders-prod', account: '444455556666' },
        snapshot: { select: 'latest-automated', maxAgeHours: 36 },
      },
      ['snapshot.select', 'copy.kmsKeyId'],
    ],
    ['data as it is', { database: {} }, ['database.masking']],
    ['logins that are kept', { database: { ...quiet.database, unlistedLogins: 'keep' } }, ['database.unlistedLogins']],
    [
      'columns that come through unseen',
      { database: { masking: [{ table: 'a', columns: { b: 'hash' } }], columns: { undecided: 'keep' } } },
      ['database.columns.undecided'],
    ],
    ['a cluster that may be adopted', { replace: { adopt: true } }, ['replace.adopt']],
  ])('tell of %s, by its path', (_, changes, paths) => {
    expect(remarksOn(changes).map((remark) => remark.split(': ')[0])).toEqual(
      paths.map((path) => `targets.orders.${path}`),
    );
  });
});
