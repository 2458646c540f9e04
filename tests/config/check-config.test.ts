import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import CheckConfig from '../../serverless/check-config.ts';
import { fullDocument } from './documents.ts';

class ServerlessError extends Error {}

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'check-config-'));
  await mkdir(path.join(root, 'config'));
  await writeFile(path.join(root, 'config', 'dev.yml'), 'region: eu-west-1\ntargets: { orders: {} }\n');
});
afterEach(() => rm(root, { recursive: true }));

function load(stage: string | undefined, ...commands: readonly string[]): unknown {
  const serverless = { serviceDir: root, processedInput: { commands }, classes: { Error: ServerlessError } };
  return new CheckConfig(serverless, stage === undefined ? {} : { stage });
}

describe('the Serverless plugin that checks the configuration', () => {
  it.each([['package'], ['deploy'], ['deploy', 'function'], ['offline'], ['offline', 'start'], ['invoke', 'local']])(
    'refuses `sls %s %s` with an error of Serverless that names file, path and expectation',
    (...commands) => {
      const loading = () => load('dev', ...commands);
      expect(loading).toThrow(ServerlessError);
      expect(loading).toThrow(
        'config/dev.yml: line 2, column 20: targets.orders.source: expected an object with the keys region, cluster, account',
      );
    },
  );

  it.each([
    ['an empty file', '', 'config/dev.yml: the file is empty; expected the keys region and targets.'],
    ['no YAML', 'region: [', 'config/dev.yml: line 1, column '],
  ])('refuses %s', async (_, content, message) => {
    await writeFile(path.join(root, 'config', 'dev.yml'), content);
    expect(() => load('dev', 'package')).toThrow(ServerlessError);
    expect(() => load('dev', 'package')).toThrow(message);
  });

  it('refuses a stage whose name makes a function’s too long, with path and limit', async () => {
    const stage = 'orders-of-the-whole-world-in-staging';
    await writeFile(path.join(root, 'config', `${stage}.yml`), JSON.stringify({ ...fullDocument(), network: 'none' }));
    expect(() => load(stage, 'package')).toThrow(
      `config/${stage}.yml: expected a stage name of at most 30 characters, got ${stage}`,
    );
    expect(() => load(stage, 'package')).toThrow(
      `the function aurora-restore-${stage}-CheckRestoreStatus would have 70 characters`,
    );
  });

  it.each([['package'], ['deploy']])('refuses `sls %s` without a network, and only that', async (command) => {
    const targets = 'targets: { orders: { source: { region: us-east-1, cluster: orders } } }\n';
    await writeFile(path.join(root, 'config', 'dev.yml'), `region: eu-west-1\n${targets}`);
    expect(() => load('dev', command)).toThrow(
      'config/dev.yml: network: expected { subnetIds, vpcId } or { subnetIds, securityGroupIds }',
    );
    expect(load('dev', 'offline')).toBeInstanceOf(CheckConfig);
    await writeFile(path.join(root, 'config', 'dev.yml'), `region: eu-west-1\nnetwork: none\n${targets}`);
    expect(load('dev', command)).toBeInstanceOf(CheckConfig);
  });

  it('refuses a configuration that no role can be made of, when it builds', async () => {
    const source = 'source: { region: us-east-1, cluster: orders }';
    const document = `region: eu-west-1\nnetwork: none\ntargets: { a: { ${source}, masterCredentials: { secret: '*' } } }\n`;
    await writeFile(path.join(root, 'config', 'dev.yml'), document);
    expect(() => load('dev', 'package')).toThrow(
      'config/dev.yml: line 3, column 94: targets.a.masterCredentials.secret: expected the name or ARN of one secret',
    );
    const stage = 'a-stage-with-quite-a-long-name';
    await writeFile(
      path.join(root, 'config', `${stage}.yml`),
      `region: eu-west-1\nnetwork: none\ntargets: { a: { ${source} } }\n`,
    );
    expect(() => load(stage, 'deploy')).toThrow(`config/${stage}.yml: expected a stage name of at most 20 characters`);
    expect(load(stage, 'remove')).toBeInstanceOf(CheckConfig);
  });

  it.each([['deploy'], ['remove'], ['logs']])(
    'refuses `sls %s --region` for another region than the configured one',
    (command) => {
      const serverless = {
        serviceDir: root,
        processedInput: { commands: [command] },
        classes: { Error: ServerlessError },
      };
      expect(() => new CheckConfig(serverless, { stage: 'dev', region: 'us-east-1' })).toThrow(
        '--region: expected eu-west-1, which config/dev.yml says the stage is deployed in, got "us-east-1". Leave the option out.',
      );
      if (command !== 'deploy') {
        expect(new CheckConfig(serverless, { stage: 'dev', region: 'eu-west-1' })).toBeInstanceOf(CheckConfig);
      }
    },
  );

  it('checks the stage dev when no stage is given', () => {
    expect(() => load(undefined, 'package')).toThrow('config/dev.yml: line 2, column 20: targets.orders.source');
  });

  it.each([['remove'], ['invoke', 'stepf'], ['logs']])(
    'lets `sls %s %s` work with a wrong configuration that names its region',
    (...commands) => {
      expect(load('dev', ...commands)).toBeInstanceOf(CheckConfig);
    },
  );

  it('refuses every command for a stage without a configuration', () => {
    expect(() => load('qa', 'remove')).toThrow('config/qa.yml: there is no such file for the stage qa');
  });
});
