import { describe, expect, it } from 'vitest';
import { handlerModules } from '../../serverless/bundles.ts';
import { observabilityResources } from '../../serverless/observability/resources.ts';
import type { Config } from '../../src/config/schema.ts';
import type { PackagedStage } from './packaged-stage.ts';

/** What holds of a stage that says everything of alarms and logs. */
export function observedStage(stage: string, config: Config, packaged: () => PackagedStage): void {
  const properties = (type: string) =>
    Object.values(packaged().template.Resources)
      .filter(({ Type }) => Type === type)
      .map(({ Properties }) => Properties);

  describe('a stage with everything that the configuration can say of alarms and logs', () => {
    it('is packaged with the very resources that the tests of alarms and dashboard are made with', () => {
      const made = observabilityResources({ service: 'aurora-restore', stage, config });
      expect(packaged().template.Resources).toMatchObject(made);
      expect(properties('AWS::CloudWatch::Alarm')).toHaveLength(
        Object.values(made).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm').length,
      );
    });

    it('keeps and encrypts every log group as it says', () => {
      const groups = properties('AWS::Logs::LogGroup');
      expect(groups).toHaveLength(handlerModules.size + 1);
      for (const group of groups)
        expect(group).toMatchObject({ RetentionInDays: 30, KmsKeyId: config.logs?.kmsKeyArn });
    });

    it('traces every function and the state machine, which logs what fails and no payload', () => {
      for (const [name, { TracingConfig }] of packaged().functions)
        expect(TracingConfig, name).toEqual({ Mode: 'Active' });
      expect(properties('AWS::StepFunctions::StateMachine')).toMatchObject([
        {
          TracingConfiguration: { Enabled: true },
          LoggingConfiguration: {
            ...{ Level: 'ERROR', IncludeExecutionData: false },
            Destinations: [
              { CloudWatchLogsLogGroup: { LogGroupArn: { 'Fn::GetAtt': ['RestoreStateMachineLogs', 'Arn'] } } },
            ],
          },
        },
      ]);
    });

    it('invokes the watch every five minutes', () => {
      const rules = properties('AWS::Events::Rule').filter(({ Targets: [target] }) => target.Id === 'watchSchedule');
      expect(rules).toMatchObject([
        {
          ScheduleExpression: 'rate(5 minutes)',
          State: 'ENABLED',
          Targets: [expect.not.objectContaining({ Input: '' })],
        },
      ]);
    });

    it('encrypts the topic with a key that CloudWatch may use for the alarms of this stage, and for nothing else', () => {
      expect(properties('AWS::SNS::Topic')).toMatchObject([{ KmsMasterKeyId: { Ref: 'NotificationsKey' } }]);
      const [{ KeyPolicy }] = properties('AWS::KMS::Key');
      expect(KeyPolicy.Statement.filter(({ Principal }: { Principal: object }) => 'Service' in Principal)).toEqual([
        expect.objectContaining({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnLike: {
              'aws:SourceArn': { 'Fn::Sub': expect.stringMatching(new RegExp(`:alarm:aurora-restore-${stage}-\\*$`)) },
            },
          },
        }),
      ]);
      const names = properties('AWS::CloudWatch::Alarm').map(({ AlarmName }) => AlarmName);
      for (const name of names) expect(name).toMatch(new RegExp(`^aurora-restore-${stage}-`));
    });
  });
}
