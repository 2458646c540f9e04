import { describe, expect, it } from 'vitest';
import { deadlineSeconds } from '../../src/config/deadlines.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { changed, fullDocument, problemsThrownBy } from './documents.ts';

type Key = string | number;

const problems = (path: readonly Key[], value: unknown) =>
  problemsThrownBy(() => parseConfig(changed(fullDocument(), path, value), 'config/dev.yml'));

describe('what the configuration says of alarms and logs', () => {
  it.each<[readonly Key[], unknown, string]>([
    [['alarms', 'topicArn'], 'on-call', 'alarms.topicArn: expected the ARN of an SNS topic, got "on-call"'],
    [
      ['alarms', 'topicArn'],
      'arn:aws:sns:eu-west-2:123456789012:on-call',
      'alarms.topicArn: expected an ARN in the stage\'s region eu-west-1, got "arn:aws:sns:eu-west-2:123456789012:on-call"',
    ],
    [['alarms', 'freshness'], '1d', 'alarms.freshness: expected minutes or hours such as 90m or 6h, got "1d"'],
    [['logs', 'retentionDays'], 31, 'logs.retentionDays: expected one of 1, 3, 5, 7, 14, 30, 60'],
    [['logs', 'kmsKeyArn'], 'alias/logs', 'logs.kmsKeyArn: expected the ARN of a KMS key, got "alias/logs"'],
    [
      ['logs', 'kmsKeyArn'],
      'arn:aws:kms:us-east-1:123456789012:key/1234abcd',
      "logs.kmsKeyArn: expected an ARN in the stage's region eu-west-1",
    ],
    [['logs', 'executionData'], 'yes', 'logs.executionData: expected'],
    [
      ['targets', 'orders-staging', 'alarms', 'deadline'],
      '24h',
      'targets.orders-staging.alarms.deadline: expected less than 24h, got "24h"',
    ],
    [
      ['targets', 'orders-staging', 'alarms', 'deadline'],
      4,
      'targets.orders-staging.alarms.deadline: expected minutes or hours such as 90m or 6h, got 4',
    ],
    [
      ['targets', 'orders-staging', 'alarms', 'fresh'],
      '4h',
      'targets.orders-staging.alarms.fresh: unknown key "fresh"',
    ],
  ])('is refused at %j: %j', (path, value, problem) => {
    expect(problems(path, value)).toEqual([expect.stringContaining(problem)]);
  });

  it('may be left out altogether', () => {
    for (const path of [['alarms'], ['logs'], ['targets', 'orders-staging', 'alarms']]) {
      expect(problems(path, undefined)).toEqual([]);
    }
  });
});

describe('the deadline of a restore', () => {
  const source = { region: 'us-east-1', cluster: 'orders-prod' };
  it.each([
    ['all defaults without a profile', undefined, 13],
    ['what the profile says of the phases', { source, deadlines: { copy: '1h', setup: undefined } }, 8],
    ['that of the deletion twice, if it may be undone', { source, onFailure: 'cleanup' as const }, 14],
    ['its own, whatever the phases may take', { source, onFailure: 'cleanup' as const, alarms: { deadline: '3h' } }, 3],
  ])('is %s', (_what, profile, hours) => {
    expect(deadlineSeconds(profile)).toBe(hours * 3600);
  });
});
