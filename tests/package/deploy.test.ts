import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, deployable, region } from './deployed-stage.ts';

const name = 'aurora-restore-prod';
const taskFunctions = [
  ...['SnapshotCheck', 'CopySnapshot', 'CheckCopyStatus', 'DeleteRDS', 'RestoreSnapshot', 'CheckRestoreStatus'],
  ...['SetupDBUsers', 'ArchiveSnapshot', 'SendNotification', 'HandleFailure'],
];
let stage: Awaited<ReturnType<typeof deployable>>;

beforeAll(async () => {
  stage = await deployable('prod');
});
afterAll(() => stage.close());

/** One after the other: each begins with what the one before has left. */
describe('sls at an endpoint given by AWS_ENDPOINT_URL', () => {
  it('deploys the stack', async () => {
    const { code, output } = await stage.sls('deploy');
    expect(output).toContain(`Service deployed to stack ${name}`);
    expect(code).toBe(0);
    expect((await stage.stack())?.StackStatus).toBe('UPDATE_COMPLETE');
    const resources = await stage.resources();
    expect(resources['RestoreStateMachine']?.physicalId).toBe(
      `arn:aws:states:${region}:${account}:stateMachine:${name}-restore`,
    );
  });

  it('answers the outputs that an operator needs, each with what it is', async () => {
    const outputs = new Map((await stage.stack())?.Outputs?.map((output) => [output.OutputKey, output]));
    const { physicalId: api } = (await stage.resources())['HttpApi'] ?? {};
    expect(outputs.get('RestoreStateMachineArn')).toMatchObject({
      OutputValue: `arn:aws:states:${region}:${account}:stateMachine:${name}-restore`,
      Description: expect.stringMatching(/./),
      ExportName: `sls-${name}-RestoreStateMachineArn`,
    });
    expect(outputs.get('HttpApiUrl')).toMatchObject({
      OutputValue: `https://${api}.execute-api.${region}.amazonaws.com`,
      Description: 'URL of the HTTP API',
      ExportName: `sls-${name}-HttpApiUrl`,
    });
    expect(outputs.get('RestoreNotificationsArn')).toMatchObject({
      OutputValue: `arn:aws:sns:${region}:${account}:${name}-notifications`,
      Description: "The topic that every restore's end is published to.",
      ExportName: `sls-${name}-RestoreNotificationsArn`,
    });
  });

  it('tells of the stack', async () => {
    const { output } = await stage.sls('info', '--verbose');
    expect(output).toMatch(/POST - https:\/\/[0-9a-f]{10}\.execute-api\.eu-west-1\.amazonaws\.com\/restores\n/);
    expect(output).toContain(`RestoreNotificationsArn: arn:aws:sns:${region}:${account}:${name}-notifications`);
  });

  it('gives each task the exact version of its function', async () => {
    const { Resources } = await stage.template();
    const [definition, variables] = Resources.RestoreStateMachine.Properties.DefinitionString['Fn::Sub'];
    const { States } = JSON.parse(definition);
    for (const key of taskFunctions) {
      const variable = States[key].Resource.replace(/^\$\{|\}$/g, '');
      const { Ref } = variables[variable];
      expect(Resources[Ref]).toMatchObject({
        Type: 'AWS::Lambda::Version',
        DeletionPolicy: 'Retain',
        Properties: { FunctionName: { Ref: `${key}LambdaFunction` } },
      });
      expect((await stage.resources())[Ref]?.physicalId).toBe(
        `arn:aws:lambda:${region}:${account}:function:${name}-${key}:1`,
      );
    }
  });

  it('changes nothing when it deploys the same again', async () => {
    const [resources, events] = [await stage.resources(), await stage.events()];
    const { code, output } = await stage.sls('deploy');
    expect(output).toContain('No changes to deploy. Deployment skipped.');
    expect(code).toBe(0);
    expect(await stage.resources()).toEqual(resources);
    expect(await stage.events()).toEqual(events);
  });

  it('changes with a changed configuration only what has it, and leaves the version that a running restore uses', async () => {
    const before = await stage.resources();
    const old = await stage.codeOf(`${name}-SnapshotCheck`);
    const config = path.join(stage.project.root, 'config', 'prod.yml');
    await writeFile(config, (await readFile(config, 'utf8')).replace('maxAgeHours: 36', 'maxAgeHours: 24'));
    const { code } = await stage.sls('deploy');
    expect(code).toBe(0);

    const after = await stage.resources();
    const changed = Object.keys(after).filter((id) => after[id]?.changedAt !== before[id]?.changedAt);
    const versions = changed.filter((id) => id.includes('LambdaVersion'));
    // Every function's archive has a new place; four of them have new content.
    expect(changed.filter((id) => !id.endsWith('LambdaFunction') && !versions.includes(id))).toEqual([
      'RestoreStateMachine',
    ]);
    expect(versions.map((id) => id.split('LambdaVersion')[0]).toSorted()).toEqual([
      'Plan',
      'PostRestores',
      'SnapshotCheck',
      'Watch',
    ]);
    const kept = Object.keys(before).filter((id) => !id.includes('LambdaVersion'));
    expect(kept.filter((id) => after[id]?.physicalId !== before[id]?.physicalId)).toEqual([]);

    expect(await stage.codeOf(`${name}-SnapshotCheck`, '1')).toBe(old);
    expect(await stage.codeOf(`${name}-SnapshotCheck`, '2')).not.toBe(old);
    const skipped = (await stage.events()).filter(({ ResourceStatus }) => ResourceStatus === 'DELETE_SKIPPED');
    expect(skipped.map(({ PhysicalResourceId }) => PhysicalResourceId).toSorted()).toEqual(
      ['PostRestores', 'SnapshotCheck', 'plan', 'watch'].map(
        (key) => `arn:aws:lambda:${region}:${account}:function:${name}-${key}:1`,
      ),
    );
  });

  it('keeps of each function the last ten versions', async () => {
    const functionName = `${name}-SnapshotCheck`;
    const file = path.join(stage.project.root, 'serverless.yml');
    const written = await readFile(file, 'utf8');
    expect(written).toContain('pruneFunctionVersions: { number: 10 }');
    expect(await stage.versionsOf(functionName)).toEqual(['$LATEST', '1', '2']);
    await writeFile(file, written.replace('{ number: 10 }', '{ number: 1 }'));
    expect((await stage.sls('deploy', '--force')).code).toBe(0);
    expect(await stage.versionsOf(functionName)).toEqual(['$LATEST', '2']);
  });

  it('removes the stack, and leaves and names what restores have made', async () => {
    const place = { account, region };
    const tags = { 'aurora-restore:target': 'orders-staging' };
    stage.aws.core.seed.cluster(place, { id: 'orders-staging', tags });
    stage.aws.core.seed.cluster(place, { id: 'somebody-elses' });
    stage.aws.core.seed.snapshot(place, {
      id: 'orders-staging-20261123-0238-fd7ccf29',
      type: 'manual',
      cluster: 'orders-staging',
      tags,
    });
    stage.aws.core.seed.secret(place, { name: 'orders-staging/orders_app', value: 'password' });
    const { code, output } = await stage.sls('remove');
    expect(code).toBe(0);
    expect(output).toContain(
      [
        'What restores made in eu-west-1 is not part of it, and stays:',
        '  cluster orders-staging, restored as orders-staging',
        '  snapshot orders-staging-20261123-0238-fd7ccf29, of orders-staging',
        '  secret orders-staging/orders_app, if a restore has generated it',
      ].join('\n'),
    );
    expect(output).not.toContain('somebody-elses');
    await expect(stage.stack()).rejects.toThrow(`Stack with id ${name} does not exist`);
    const here = stage.aws.core.report().regions.find((each) => each.account === account && each.region === region);
    expect(here?.clusters.map(({ id }) => id)).toEqual(['orders-staging', 'somebody-elses']);
    expect(here?.snapshots.map(({ id }) => id)).toEqual(['orders-staging-20261123-0238-fd7ccf29']);
    expect(here?.secrets).toEqual(['orders-staging/orders_app']);
  });

  it('says that there is nothing to remove', async () => {
    const { code, output } = await stage.sls('remove');
    expect(output).toContain(`Stack '${name}' does not exist`);
    expect(code).toBe(1);
  });
});
