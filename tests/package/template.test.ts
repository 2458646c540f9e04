import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { templateLimits } from '../../serverless/template/limits.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { fullDocument } from '../config/documents.ts';
import { checkedTemplate, lintedTemplates } from './checked-template.ts';
import { observedStage } from './observed-stage.ts';
import { type PackagedStage, packageStage } from './packaged-stage.ts';

const source = { region: 'us-east-1', cluster: 'orders-prod' };
/** A stage with 100 targets, which say much, and ports of their own. */
const fleet = stringify({
  region: 'eu-west-1',
  network: { vpcId: 'vpc-0123456789abcdef0', subnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] },
  targets: Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `orders-staging-number-${index}`,
      {
        source,
        copy: { kmsKeyId: 'alias/aurora-restore', tags: { team: `team-${index}` } },
        cluster: { subnetGroup: 'orders', port: 5432 + (index % 3), iamAuthentication: true },
        instances: { class: 'db.r6g.large', count: 2 },
        database: {
          roles: ['app', 'report', 'metrics'].map((role) => ({
            name: `${role}_${index}`,
            access: 'readonly',
            login: { generate: `orders-${index}/${role}` },
          })),
        },
      },
    ]),
  ),
});
/** Says everything, but runs outside of every VPC. */
const outside = { ...fullDocument(), network: 'none' };
/** Twenty targets from one anchor, with a security group that is there. */
const shops = projectFile('config/examples/fleet.yml');
const configs: Readonly<Record<string, string>> = { fleet, shops, outside: stringify(outside) };
const stages = Object.keys(configs);

const boundary = 'arn:aws:iam::123456789012:policy/boundary';
const iam = `  iam: { role: { permissionsBoundary: '${boundary}', path: /teams/orders/ } }\n`;
/** What else is changed in the project for one stage. */
const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shops: { 'serverless.yml': projectFile('serverless.yml').replace('  name: aws\n', `  name: aws\n${iam}`) },
};

const packages = new Map<string, PackagedStage>();
beforeAll(async () => {
  // One after the other: `sls` takes a core and more for each.
  for (const stage of stages) {
    packages.set(
      stage,
      await packageStage(stage, {}, { ...files[stage], [`config/${stage}.yml`]: configs[stage] ?? '' }),
    );
  }
}, 300_000);

function projectFile(name: string): string {
  return readFileSync(path.join(import.meta.dirname, '..', '..', name), 'utf8');
}

function packaged(stage: string): PackagedStage {
  const found = packages.get(stage);
  if (found === undefined) throw new Error(`${stage} was not packaged.`);
  return found;
}

for (const stage of stages) checkedTemplate(stage, () => packaged(stage), { inVpc: stage !== 'outside' });
lintedTemplates(stages, packaged);
observedStage('outside', parseConfig(outside, 'config/outside.yml'), () => packaged('outside'));

describe('the security group of SetupDBUsers', () => {
  it('is the stack’s own where a VPC is named: nothing comes in, and out go the targets’ ports and HTTPS', () => {
    const { template, functions } = packaged('fleet');
    const { Properties } = template.Resources['SetupDBUsersSecurityGroup'] ?? {};
    expect(functions.get('SetupDBUsers').VpcConfig).toEqual({
      SecurityGroupIds: [{ 'Fn::GetAtt': ['SetupDBUsersSecurityGroup', 'GroupId'] }],
      SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
    });
    expect(Properties).toMatchObject({ VpcId: 'vpc-0123456789abcdef0' });
    expect(Properties.SecurityGroupIngress).toBeUndefined();
    const ports = Properties.SecurityGroupEgress.map((rule: Record<string, unknown>) => [
      rule['IpProtocol'],
      rule['FromPort'],
      rule['ToPort'],
    ]);
    expect(ports).toEqual([5432, 5433, 5434, 443].map((port) => ['tcp', port, port]));
    expect(template.Outputs['SetupDBUsersSecurityGroupId']?.Value).toEqual({
      'Fn::GetAtt': ['SetupDBUsersSecurityGroup', 'GroupId'],
    });
  });

  it.each(['shops', 'outside'])('is not made in the stage %s', (stage) => {
    const { template, functions } = packaged(stage);
    expect(template.Resources['SetupDBUsersSecurityGroup']).toBeUndefined();
    expect(template.Outputs['SetupDBUsersSecurityGroupId']).toBeUndefined();
    const expected = {
      SecurityGroupIds: ['sg-0123456789abcdef0'],
      SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
    };
    expect(functions.get('SetupDBUsers').VpcConfig).toEqual(stage === 'shops' ? expected : undefined);
  });
});

describe('a stage with 100 targets', () => {
  it('fits: template, number of resources, archives', () => {
    const { template, archives } = packaged('fleet');
    expect(JSON.stringify(template).length).toBeLessThan(templateLimits.bytes / 2);
    expect(Object.keys(template.Resources).length).toBeLessThan(templateLimits.Resources / 2);
    const largest = Math.max(...[...archives.values()].map((files) => [...files.values()].join().length));
    expect([...(archives.get('SnapshotCheck')?.values() ?? [])].join()).toContain('orders-staging-number-99');
    expect(largest).toBeLessThan(2_000_000);
  });
});

describe('the example of twenty targets', () => {
  it('is packaged with all of them, which come from one anchor', () => {
    const bundle = [...(packaged('shops').archives.get('SnapshotCheck')?.values() ?? [])].join();
    expect(new Set(bundle.match(/shop-\d\d-prod/g)).size).toBe(20);
  });
});

describe('provider.iam.role.permissionsBoundary and path', () => {
  it('hold for every role of the stack', () => {
    const roles = Object.entries(packaged('shops').template.Resources).filter(
      ([, { Type }]) => Type === 'AWS::IAM::Role',
    );
    expect(roles.length).toBeGreaterThanOrEqual(17);
    for (const [id, { Properties }] of roles) {
      expect(Properties, id).toMatchObject({ PermissionsBoundary: boundary, Path: '/teams/orders/' });
    }
  });
});
