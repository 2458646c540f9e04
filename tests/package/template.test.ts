import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { templateProblems } from '../../serverless/template/check.ts';
import type { Template } from '../../serverless/template/template.ts';
import { type CopiedProject, copyProject } from './copied-project.ts';
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
const brought = stringify({
  region: 'eu-west-1',
  network: { securityGroupIds: ['sg-0123456789abcdef0'], subnetIds: ['subnet-0123456789abcdef0'] },
  targets: { orders: { source } },
});
const outside = stringify({ region: 'eu-west-1', network: 'none', targets: { orders: { source } } });
const configs: Readonly<Record<string, string>> = { fleet, brought, outside };
const stages = ['prod', ...Object.keys(configs)];

const packages = new Map<string, PackagedStage>();
beforeAll(async () => {
  // One after the other: `sls` takes a core and more for each.
  for (const stage of stages) {
    const config = configs[stage];
    packages.set(stage, await packageStage(stage, {}, config === undefined ? {} : { [`config/${stage}.yml`]: config }));
  }
}, 300_000);

function packaged(stage: string): PackagedStage {
  const found = packages.get(stage);
  if (found === undefined) throw new Error(`${stage} was not packaged.`);
  return found;
}

const cfnLint = await promisify(execFile)('cfn-lint', ['--version']).then(
  () => true,
  () => false,
);

describe.each(stages)('the template of the stage %s', (stage) => {
  it('has nothing that the check of templates finds', () => {
    expect(templateProblems(packaged(stage).template as unknown as Template)).toEqual([]);
  });

  it('lets no function but SetupDBUsers run in a VPC', () => {
    const inside = [...packaged(stage).functions].filter(([, { VpcConfig }]) => VpcConfig !== undefined);
    expect(inside.map(([key]) => key)).toEqual(stage === 'outside' ? [] : ['SetupDBUsers']);
  });

  it.skipIf(!cfnLint)('has no error and no warning for cfn-lint, where that is installed', async () => {
    const project = await copyProject();
    const file = path.join(project.root, 'template.json');
    try {
      await writeFile(file, JSON.stringify(packaged(stage).template));
      const told = await promisify(execFile)('cfn-lint', ['--regions', 'eu-west-1', '--', file]).catch(
        (error) => error,
      );
      expect(told.stdout).toBe('');
    } finally {
      await project.remove();
    }
  });
});

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

  it.each(['brought', 'outside'])('is not made in the stage %s', (stage) => {
    const { template, functions } = packaged(stage);
    expect(template.Resources['SetupDBUsersSecurityGroup']).toBeUndefined();
    expect(template.Outputs['SetupDBUsersSecurityGroupId']).toBeUndefined();
    const expected = { SecurityGroupIds: ['sg-0123456789abcdef0'], SubnetIds: ['subnet-0123456789abcdef0'] };
    expect(functions.get('SetupDBUsers').VpcConfig).toEqual(stage === 'brought' ? expected : undefined);
  });
});

describe('a stage with 100 targets', () => {
  it('fits: template, number of resources, archives', () => {
    const { template, archives } = packaged('fleet');
    expect(JSON.stringify(template).length).toBeLessThan(250_000);
    expect(Object.keys(template.Resources).length).toBeLessThan(250);
    const largest = Math.max(...[...archives.values()].map((files) => [...files.values()].join().length));
    expect([...(archives.get('SnapshotCheck')?.values() ?? [])].join()).toContain('orders-staging-number-99');
    expect(largest).toBeLessThan(2_000_000);
  });
});

describe('sls package', () => {
  let project: CopiedProject;
  beforeAll(async () => {
    project = await copyProject();
  });
  afterAll(() => project.remove());

  it('refuses a stage whose name makes a function’s too long, with path and limit', async () => {
    const stage = 'orders-of-the-whole-world-in-staging';
    await writeFile(path.join(project.root, 'config', `${stage}.yml`), outside);
    const { code, output } = await project.sls(['package', '--stage', stage]);
    expect(output).toContain(
      `template: Resources.CheckRestoreStatusLambdaFunction.Properties.FunctionName: expected at most 64 characters, got 70: aurora-restore-${stage}-CheckRestoreStatus.`,
    );
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });

  it('refuses a stage that does not say where SetupDBUsers runs', async () => {
    await writeFile(
      path.join(project.root, 'config', 'qa.yml'),
      stringify({ region: 'eu-west-1', targets: { orders: { source } } }),
    );
    const { code, output } = await project.sls(['package', '--stage', 'qa']);
    expect(output).toContain(
      'Error:\nconfig/qa.yml: network: expected { subnetIds, vpcId } or { subnetIds, securityGroupIds }',
    );
    expect(code).toBe(1);
  });
});
