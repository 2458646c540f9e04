import { describe, expect, it } from 'vitest';
import { accessCheck, decide } from '../../local/iam/policy.ts';
import { readStackAccess } from '../../local/iam/stack-template.ts';
import { pack, policyLimits, policySize } from '../../serverless/iam/policies.ts';
import { tooLong, tooWide } from '../../serverless/iam/refusals.ts';
import { parseConfig, problemText } from '../../src/config/parse.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

/** As many targets as asked for, each with all that makes a policy longer, and names of the given length. */
function fleet(count: number, length: number, { adopt = false } = {}): object {
  const names = Array.from({ length: count }, (_, index) => `t${index}-`.padEnd(length, 'x'));
  const roles = (name: string) =>
    ['app', 'report'].map((role) => ({ name: role, access: 'readonly', login: { generate: `${name}/${role}` } }));
  return config(
    Object.fromEntries(
      names.map((name) => [
        name,
        target({
          replace: { strategy: 'setAside', adopt, finalSnapshot: true },
          onFailure: 'cleanup',
          database: { roles: roles(name) },
        }),
      ]),
    ),
  );
}

describe('a hundred targets', () => {
  const stage = stageRoles(fleet(100, 40), { stage: 'production' });
  const adopting = stageRoles(fleet(100, 24, { adopt: true }), { stage: 'production' });

  it.each([
    ['with names as long as they may be', stage],
    ['that may all adopt', adopting],
  ])('stay within the limits of IAM, %s', (_which, stage) => {
    expect(tooLong(stage.scope, stage.roles, 'production')).toEqual([]);
    for (const { statements } of stage.roles) {
      const { inline, managed } = pack(statements);
      expect(policySize(inline)).toBeLessThanOrEqual(policyLimits.inline);
      expect(managed.length).toBeLessThanOrEqual(policyLimits.managedPolicies);
      for (const policy of managed) {
        expect(policySize(policy)).toBeLessThanOrEqual(policyLimits.managed);
        expect(new Set(policy.map(({ sid }) => sid)).size).toBe(policy.length);
      }
    }
  });

  it('have the same permissions in parts as they would have in one piece', () => {
    const { roles } = readStackAccess(templateOf(stage), { account: '111122223333', region: 'eu-west-1' });
    const role = (of: string) => roles.find(({ name }) => name === `aurora-restore-production-eu-west-1-${of}`);
    const allowed = (of: string, ...check: Parameters<typeof accessCheck>) =>
      decide(role(of)?.statements ?? [], accessCheck(...check)).allowed;
    for (const name of [...stage.scope.targets, 'stranger']) {
      const own = name !== 'stranger';
      const tags = new Map([['aurora-restore:target', name]]);
      const cluster = `arn:aws:rds:eu-west-1:111122223333:cluster:${name}`;
      const secret = `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}/report-AbCdEf`;
      expect(allowed('DeleteRDS', 'rds:DeleteDBCluster', `${cluster}-any`, {}, { resource: tags }), name).toBe(own);
      expect(allowed('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', cluster, {}, { request: tags }), name).toBe(
        own,
      );
      expect(allowed('RestoreSnapshot', 'rds:RestoreDBClusterFromSnapshot', cluster), name).toBe(false);
      expect(allowed('SetupDBUsers', 'secretsmanager:PutSecretValue', secret), name).toBe(own);
      expect(allowed('SnapshotCheck', 'secretsmanager:GetSecretValue', secret), name).toBe(own);
      expect(allowed('SnapshotCheck', 'secretsmanager:PutSecretValue', secret), name).toBe(false);
    }
  });
});

describe('a configuration is refused', () => {
  it('when a policy would not fit, with the limit', () => {
    const { scope, roles } = stageRoles(fleet(400, 40));
    expect(tooLong(scope, roles, 'test')).toContainEqual(
      expect.stringMatching(
        /^targets: expected fewer than 400 targets, or fewer secrets: the role aurora-restore-test-eu-west-1-SetupDBUsers needs \d+ managed policies of 6144 characters beside an inline one of 10240, and IAM takes 10$/,
      ),
    );
  });

  it('when a name would be too long, with the limit', () => {
    const stage = 'a-stage-with-quite-a-long-name';
    const { scope, roles } = stageRoles(config({ orders: target() }), { stage });
    expect(tooLong(scope, roles, stage)).toEqual([
      `expected a stage name of at most 20 characters, got ${stage}: the role aurora-restore-${stage}-eu-west-1-CheckRestoreStatus would have 74 characters, and AWS takes 64`,
    ]);
    const longer = `${stage}-indeed`;
    const both = stageRoles(config({ orders: target() }), { stage: longer });
    expect(tooLong(both.scope, both.roles, longer)[1]).toMatch(
      /the function \S+ would have 71 characters, and AWS takes 64$/,
    );
  });

  it('when a name in it would stand for more than one thing, with its path', () => {
    const document = config({
      orders: target({
        masterCredentials: { secret: '*' },
        database: {
          roles: [
            { name: 'app', access: 'readonly', login: { secret: 'orders/*' } },
            { name: 'report', access: 'readonly', login: { secret: `orders/\${aws:username}` } },
            {
              name: 'fine',
              access: 'readonly',
              login: { secret: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf' },
            },
          ],
        },
        cluster: { associatedRoles: [{ arn: 'arn:aws:iam::111122223333:role/*', feature: 's3Import' }] },
      }),
    });
    expect(tooWide(parseConfig(document, 'config/test.yml')).map(problemText)).toEqual([
      'targets.orders.masterCredentials.secret: expected the name or ARN of one secret, of letters, digits and /_+=.@!-, got "*"',
      'targets.orders.database.roles[0].login.secret: expected the name or ARN of one secret, of letters, digits and /_+=.@!-, got "orders/*"',
      `targets.orders.database.roles[1].login.secret: expected the name or ARN of one secret, of letters, digits and /_+=.@!-, got "orders/\${aws:username}"`,
      'targets.orders.cluster.associatedRoles[0].arn: expected the ARN of one role, without *, ? and $, got "arn:aws:iam::111122223333:role/*"',
    ]);
  });
});
