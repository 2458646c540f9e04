import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { functionStatements } from '../../serverless/iam/function-statements.ts';
import type { Statement } from '../../serverless/iam/statement.ts';
import { readConfig } from '../../serverless/read-config.ts';
import { config, stageRoles, target, tasks } from './stage-roles.ts';

const root = new URL('../../', import.meta.url).pathname;
const loginBySecret = { name: 'app', access: 'readwrite', login: { secret: 'orders/app' } };
const network = { securityGroupIds: ['sg-0a'], subnetIds: ['subnet-0a', 'subnet-0b'] };

/** Configurations in which every statement occurs. */
const documents: Readonly<Record<string, object>> = {
  minimal: config({ orders: target() }),
  full: config(
    {
      orders: target({
        source: { region: 'us-east-1', cluster: 'orders-prod', account: '444455556666' },
        replace: { strategy: 'setAside', adopt: true, finalSnapshot: true },
        onFailure: 'cleanup',
        masterCredentials: { secret: 'orders/master' },
        database: {
          roles: [loginBySecret, { ...loginBySecret, name: 'report', login: { generate: 'orders/report' } }],
        },
        cluster: { associatedRoles: [{ arn: 'arn:aws:iam::111122223333:role/import', feature: 's3Import' }] },
      }),
    },
    { network },
  ),
  ...Object.fromEntries(['dev', 'local', 'prod'].map((stage) => [stage, readConfig(root, stage).config])),
};

const allStatements = Object.entries(documents).flatMap(([name, document]) =>
  stageRoles(document, { tracing: name === 'full' }).roles.flatMap(({ of, statements }) =>
    statements.map((statement) => ({ name, of, statement })),
  ),
);

/** The actions that AWS has no resources for, as its service authorization reference says. */
const withoutResources: Readonly<Record<string, string>> = {
  'rds:DescribeAccountAttributes': 'lists quotas of the account',
  'rds:DescribeDBEngineVersions': 'lists what RDS offers',
  'rds:DescribeOrderableDBInstanceOptions': 'lists what RDS offers',
  'ec2:DescribeNetworkInterfaces': 'Lambda looks at the function’s interfaces',
  'ec2:DescribeSubnets': 'Lambda looks at the function’s subnets',
  'xray:PutTraceSegments': 'writes traces',
  'xray:PutTelemetryRecords': 'writes traces',
  'xray:GetSamplingRules': 'the state machine’s traces',
  'xray:GetSamplingTargets': 'the state machine’s traces',
};

/** What of a kind a role may act on without any condition, and why all of the kind. */
const wholeKinds: Readonly<Record<string, string>> = {
  'rds:Describe cluster:*': 'a list is of all clusters of the region',
  'rds:Describe db:*': 'a list is of all instances of the region',
  'rds:Describe cluster-snapshot:*': 'a list is of all snapshots of the region',
  'rds:Describe integration:*': 'a list is of all integrations of the region',
  'rds:Describe cluster-pg:*': 'which group there is, the profile or the replaced cluster says',
  'rds:Describe pg:*': 'the same',
  'rds:Describe subgrp:*': 'the same',
  'rds:CopyDBClusterSnapshot cluster-snapshot:*': 'of other regions: the copy itself needs its name and tag',
  'rds:CrossRegionCommunication cluster-snapshot:*': 'the same',
  'rds:RestoreDBClusterFromSnapshot cluster-pg:*': 'the groups a cluster is put into; the cluster itself is named',
  'rds:RestoreDBClusterFromSnapshot subgrp:*': 'the same',
  'rds:RestoreDBClusterFromSnapshot og:*': 'the same',
  'rds:CreateDBInstance pg:*': 'the groups an instance is put into; its cluster has the target’s tag',
  'rds:CreateDBInstance subgrp:*': 'the same',
  'rds:CreateDBInstance og:*': 'the same',
  'kms:DescribeKey key/*': 'a key of an alias or a snapshot is not known beforehand; it is looked at, not used',
  'ec2:CreateNetworkInterface network-interface/*': 'made in the configured subnets and security groups only',
  'ec2:DeleteNetworkInterface */*': 'Lambda chooses their names, and asks beforehand for none in particular',
  'ec2:AssignPrivateIpAddresses */*': 'the same',
  'ec2:UnassignPrivateIpAddresses */*': 'the same',
};

/** `rds:Describe` for all that only reads: those differ in nothing but what they read. */
function shortened(action: string): string {
  return /^rds:(?:Describe|ListTags)/.test(action) ? 'rds:Describe' : action;
}

/** The part of an ARN that names the resource, if it names all of a kind. */
function wholeKind(resource: string): string | undefined {
  return /:(?:\d{12}|\$\{AWS::AccountId\}):([a-z*-]+[:/]\*)$/.exec(resource)?.[1];
}

const pairs = ({ actions, resources }: Statement) =>
  actions.flatMap((action) => resources.map((resource) => ({ action, resource })));

describe('the statements of the roles', () => {
  it('allow * only for actions that AWS has no resources for, and no such action anything else', () => {
    const onEverything = allStatements.flatMap(({ statement }) =>
      pairs(statement)
        .filter(({ resource }) => resource === '*')
        .map(({ action }) => action),
    );
    expect([...new Set(onEverything)].filter((action) => !(action in withoutResources))).toEqual([]);
    expect(Object.keys(withoutResources).filter((action) => !onEverything.includes(action))).toEqual([]);
    const named = allStatements.flatMap(({ statement }) => pairs(statement).filter(({ resource }) => resource !== '*'));
    expect(named.filter(({ action }) => action in withoutResources)).toEqual([]);
  });

  it('allow all of a kind only under a condition, or with a reason', () => {
    const found = allStatements
      .filter(({ statement }) => statement.condition === undefined)
      .flatMap(({ statement }) =>
        pairs(statement).flatMap(({ action, resource }) => {
          const kind = wholeKind(resource);
          return kind === undefined ? [] : [`${shortened(action)} ${kind}`];
        }),
      );
    expect([...new Set(found)].sort()).toEqual(Object.keys(wholeKinds).sort());
  });

  it('name every action: none with a wildcard', () => {
    const actions = new Set(allStatements.flatMap(({ statement }) => statement.actions));
    expect([...actions].filter((action) => !/^[a-z0-9-]+:[A-Za-z]+$/.test(action))).toEqual([]);
  });

  it('delete and change clusters and instances only by the target’s tag, or by the name of a target that may adopt', () => {
    const changes = /^rds:(?:Delete|Modify|Start|Stop|Remove|AddRole)/;
    const unguarded = allStatements
      .filter(({ statement }) => statement.actions.some((action) => changes.test(action)))
      .filter(
        ({ statement }) => !('aws:ResourceTag/aurora-restore:target' in (statement.condition?.['StringEquals'] ?? {})),
      )
      .map(({ name, of, statement }) => `${name} ${of} ${statement.sid}`);
    expect([...new Set(unguarded)].sort()).toEqual([
      // The snapshot that is made; the cluster has its own check.
      'full ArchiveSnapshot DeleteAdoptedClusters',
      'full ArchiveSnapshot TakeFinalSnapshots',
      'full DeleteRDS DeleteAdoptedClusters',
      'full DeleteRDS TakeFinalSnapshots',
      'full HandleFailure MarkAdoptedSetAside',
      'full HandleFailure RenameAdoptedBack',
      'full sweep DeleteAdoptedClusters',
      'prod DeleteRDS TakeFinalSnapshots',
    ]);
    const adopted = allStatements.filter(({ statement }) => /Adopted/.test(statement.sid));
    for (const { statement } of adopted) {
      for (const resource of statement.resources) {
        expect(resource).toMatch(/:(?:cluster:orders|cluster:orders-aside-\?{8}|db:orders-\*)$/);
      }
    }
  });

  it('make things only with the tag of a target of the stage', () => {
    const making = allStatements.filter(({ statement }) =>
      statement.actions.includes('rds:RestoreDBClusterFromSnapshot'),
    );
    const clusters = making.filter(({ statement }) =>
      statement.resources.some((resource) => resource.includes(':cluster:')),
    );
    expect(clusters.map(({ name, statement }) => [name, statement.resources, statement.condition])).toEqual(
      Object.entries(documents).map(([name, document]) => {
        const targets = Object.keys((document as { targets: object }).targets);
        return [
          name,
          targets.map((one) => `arn:\${AWS::Partition}:rds:eu-west-1:\${AWS::AccountId}:cluster:${one}`),
          { StringEquals: { 'aws:RequestTag/aurora-restore:target': targets } },
        ];
      }),
    );
  });

  it('pass only the roles that the profiles name, as soon as every profile names some', () => {
    const passing = (name: string) =>
      allStatements.find((one) => one.name === name && one.statement.actions.includes('iam:PassRole'))?.statement;
    expect(passing('full')?.resources).toEqual(['arn:aws:iam::111122223333:role/import']);
    expect(passing('minimal')?.resources).toEqual([`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/*`]);
    for (const name of ['full', 'minimal']) {
      expect(passing(name)?.condition).toEqual({ StringEquals: { 'iam:PassedToService': ['rds.amazonaws.com'] } });
    }
  });

  it('use keys only by way of a service, in the regions of the configuration', () => {
    const uses = allStatements.filter(({ statement }) => statement.actions.some((action) => action.startsWith('kms:')));
    const direct = uses.filter(({ statement }) => !('kms:ViaService' in (statement.condition?.['StringEquals'] ?? {})));
    expect([...new Set(direct.map(({ of, statement }) => `${of} ${statement.sid}`))]).toEqual([
      'SnapshotCheck LookAtKeys',
      'plan LookAtKeys',
    ]);
    const services = uses.flatMap(({ statement }) => statement.condition?.['StringEquals']?.['kms:ViaService'] ?? []);
    expect([...new Set(services)].sort()).toEqual([
      `rds.eu-west-1.\${AWS::URLSuffix}`,
      `rds.us-east-1.\${AWS::URLSuffix}`,
      `secretsmanager.eu-west-1.\${AWS::URLSuffix}`,
      `sns.eu-west-1.\${AWS::URLSuffix}`,
    ]);
  });

  it('are in the VPC for SetupDBUsers alone', () => {
    const inVpc = allStatements.filter(({ statement }) =>
      statement.actions.some((action) => action.startsWith('ec2:')),
    );
    expect([...new Set(inVpc.map(({ name, of }) => `${name} ${of}`))].sort()).toEqual([
      'dev SetupDBUsers',
      'full SetupDBUsers',
      'prod SetupDBUsers',
    ]);
  });

  it('have a reason each, and an id of their own in their role', () => {
    for (const { statement } of allStatements) expect(statement.reason).toMatch(/^[A-Z].*\.$/);
    for (const document of Object.values(documents)) {
      for (const { of, statements } of stageRoles(document).roles) {
        expect(new Set(statements.map(({ sid }) => sid)).size, of).toBe(statements.length);
      }
    }
  });

  it('are declared for the functions of serverless.yml, and for no others', () => {
    const { functions } = parse(readFileSync(`${root}serverless.yml`, 'utf8')) as { functions: object };
    expect(Object.keys(functionStatements).sort()).toEqual(Object.keys(functions).sort());
    const machine = stageRoles(documents['minimal']).roles.find(({ of }) => of === 'restore');
    expect(
      machine?.statements[0]?.resources
        .map((resource) => /function:aurora-restore-test-(\w+)$/.exec(resource)?.[1])
        .filter(Boolean),
    ).toEqual(tasks);
  });
});
