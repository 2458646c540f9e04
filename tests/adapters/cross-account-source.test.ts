import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CopyDBClusterSnapshotCommand, ModifyDBClusterSnapshotAttributeCommand, RDSClient } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { templateProblems } from '../../serverless/template/check.ts';
import { advance, aNight, emulatedAws, useEmulatedAws } from './emulated-nights.ts';

const restoringAccount = '111122223333';
const source = { account: '444455556666', region: 'us-east-1' };
const text = readFileSync(path.join(import.meta.dirname, '..', '..', 'cross-account', 'source-account.yml'), 'utf8');

/** Deploys a template in the source's account, and returns its outputs. */
async function deploySource(TemplateBody: string, StackName: string): Promise<Readonly<Record<string, string>>> {
  const client = new CloudFormationClient(settings());
  try {
    const Parameters = [{ ParameterKey: 'RestoringAccount', ParameterValue: restoringAccount }];
    const Capabilities = ['CAPABILITY_IAM' as const];
    await client.send(new CreateStackCommand({ StackName, TemplateBody, Parameters, Capabilities }));
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    expect(stack?.StackStatus).toBe('CREATE_COMPLETE');
    return Object.fromEntries(
      stack?.Outputs?.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue ?? '']) ?? [],
    );
  } finally {
    client.destroy();
  }
}

const settings = () => ({
  ...{ region: source.region, endpoint: emulatedAws().url, maxAttempts: 1 },
  credentials: { accessKeyId: source.account, secretAccessKey: 'x' },
});

/** What somebody does in the source's account every night: a manual copy under the shared key, shared. */
async function share(kmsKeyId: string): Promise<void> {
  const { seed } = emulatedAws().core;
  seed.cluster(source, { id: 'orders-prod', engineVersion: '17.4', kmsKeyId: seed.kmsKey(source).arn });
  seed.instance(source, { id: 'orders-prod-1', cluster: 'orders-prod' });
  const automated = seed.snapshotOf(source, 'orders-prod');
  const id = 'orders-prod-shared';
  const rds = new RDSClient(settings());
  try {
    await rds.send(
      new CopyDBClusterSnapshotCommand({
        SourceDBClusterSnapshotIdentifier: automated.id,
        TargetDBClusterSnapshotIdentifier: id,
        KmsKeyId: kmsKeyId,
      }),
    );
    advance(3_600_000);
    await rds.send(
      new ModifyDBClusterSnapshotAttributeCommand({
        DBClusterSnapshotIdentifier: id,
        AttributeName: 'restore',
        ValuesToAdd: [restoringAccount],
      }),
    );
  } finally {
    rds.destroy();
  }
}

function theNight() {
  const { seed } = emulatedAws().core;
  seed.kmsKey({ account: restoringAccount, region: 'eu-west-1' }, { aliases: ['alias/aurora-restore'] });
  return aNight({
    source: { region: source.region, cluster: 'orders-prod', account: source.account },
    copy: { kmsKeyId: 'alias/aurora-restore' },
  });
}

/** The template without one of the actions that the restoring account has on the key. */
function without(action: string): string {
  const template = parse(text);
  for (const statement of template.Resources.SharedSnapshotKey.Properties.KeyPolicy.Statement) {
    if (Array.isArray(statement.Action)) statement.Action = statement.Action.filter((each: string) => each !== action);
  }
  return stringify(template);
}

describe('the template for the source’s account', () => {
  useEmulatedAws();

  it('has nothing that the check of templates finds', () => {
    expect(templateProblems(parse(text))).toEqual([]);
  });

  it('lets the pipeline of another account and region restore a snapshot that is shared', async () => {
    const outputs = await deploySource(text, 'aurora-restore-source');
    await share(outputs['SharedSnapshotKeyArn'] ?? '');
    const night = theNight();
    const plan = await night.check();
    expect(plan.snapshot.arn).toBe('arn:aws:rds:us-east-1:444455556666:cluster-snapshot:orders-prod-shared');
    const copy = await night.copy(plan);
    await night.setAside(plan);
    expect((await night.restore(plan, copy, 'Infinity')).outcome).toBe('RestoreComplete');
  });

  it.each(['kms:DescribeKey', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:CreateGrant'])(
    'would not without %s on the key',
    async (action) => {
      const outputs = await deploySource(without(action), 'aurora-restore-source');
      await share(outputs['SharedSnapshotKeyArn'] ?? '');
      const night = theNight();
      await expect(night.check().then((plan) => night.copy(plan))).rejects.toThrow(/KMS key|key/);
    },
  );

  it('takes an account of 12 digits only', async () => {
    const client = new CloudFormationClient(settings());
    const Parameters = [{ ParameterKey: 'RestoringAccount', ParameterValue: 'production' }];
    const command = { StackName: 'wrong', TemplateBody: text, Parameters, Capabilities: ['CAPABILITY_IAM' as const] };
    await expect(client.send(new CreateStackCommand(command))).rejects.toThrow(
      'Parameter RestoringAccount failed to satisfy',
    );
    client.destroy();
  });
});
