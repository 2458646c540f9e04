import { describe, expect, it } from 'vitest';
import { type AccessCheck, accessCheck, decide, parsePolicy } from '../../local/iam/policy.ts';

const cluster = 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-staging';

const policy = (...statements: readonly object[]) =>
  parsePolicy({ Version: '2012-10-17', Statement: statements }, 'Role.Policies[0]');

const allow = (more: object = {}) => ({ Effect: 'Allow', Action: 'rds:DeleteDBCluster', Resource: cluster, ...more });

function isAllowed(statements: readonly object[], check: AccessCheck = accessCheck('rds:DeleteDBCluster', cluster)) {
  return decide(policy(...statements), check).allowed;
}

/** Whether a condition admits a request with these keys and tags. */
const admits = (
  condition: object,
  given: Record<string, string> = {},
  tags: Parameters<typeof accessCheck>[3] = {},
): boolean => isAllowed([allow({ Condition: condition })], accessCheck('rds:DeleteDBCluster', cluster, given, tags));

describe('a decision', () => {
  it('is no where nothing allows the action on the resource', () => {
    expect(isAllowed([])).toBe(false);
    expect(isAllowed([allow()])).toBe(true);
    expect(isAllowed([allow()], accessCheck('rds:StartDBCluster', cluster))).toBe(false);
    expect(isAllowed([allow()], accessCheck('rds:DeleteDBCluster', `${cluster}-2`))).toBe(false);
  });

  it('is no where anything denies, and tells that from what nothing allows', () => {
    const deny = { ...allow(), Effect: 'Deny' };
    expect(decide(policy(allow(), deny), accessCheck('rds:DeleteDBCluster', cluster))).toEqual({
      ...{ allowed: false, explicitly: true },
    });
    expect(decide(policy(), accessCheck('rds:DeleteDBCluster', cluster))).toEqual({
      allowed: false,
      explicitly: false,
    });
  });

  it('takes actions without regard to case, with wildcards, and by what they are not', () => {
    expect(isAllowed([allow({ Action: 'RDS:deletedbCLUSTER'.replace('RDS', 'rds') })])).toBe(true);
    expect(isAllowed([allow({ Action: ['rds:Describe*', 'rds:Delete*'] })])).toBe(true);
    expect(isAllowed([allow({ Action: 'rds:DeleteDBCluste?' })])).toBe(true);
    expect(isAllowed([allow({ Action: 'rds:DeleteDBCluster?' })])).toBe(false);
    expect(isAllowed([{ Effect: 'Allow', NotAction: 'rds:Delete*', Resource: '*' }])).toBe(false);
    expect(isAllowed([{ Effect: 'Allow', NotAction: 'rds:Start*', Resource: '*' }])).toBe(true);
  });

  it('takes resources part by part: a wildcard goes over a colon only in the last part', () => {
    const on = (Resource: string) => isAllowed([allow({ Resource })]);
    expect(on('*')).toBe(true);
    expect(on('arn:aws:rds:eu-west-1:111122223333:cluster:*')).toBe(true);
    expect(on('arn:aws:rds:*:111122223333:*')).toBe(true);
    expect(on('arn:aws:rds:*:cluster:*:x')).toBe(false);
    expect(on('arn:aws:rds:eu-west-1:111122223333:CLUSTER:*')).toBe(false);
    expect(on('arn:aws:rds:eu-west-1:111122223333:cluster:orders-stagin?')).toBe(true);
    expect(on('arn:aws:rds:eu-west-1:444455556666:cluster:*')).toBe(false);
    expect(isAllowed([{ Effect: 'Allow', Action: 'rds:*', NotResource: cluster }])).toBe(false);
  });

  it('says which statement and which action as it is written allowed it', () => {
    const check = accessCheck('rds:DeleteDBCluster', cluster);
    const decision = decide(policy(allow({ Sid: 'Delete', Action: ['rds:Start*', 'rds:Delete*'] })), check);
    expect(decision.allowed && [decision.by.sid, decision.by.written(check)]).toEqual(['Delete', 'rds:Delete*']);
  });
});

describe('a condition', () => {
  const tag = 'aws:ResourceTag/aurora-restore:target';
  const tagged = (value: string) => ({ resource: new Map([['aurora-restore:target', value]]) });

  it('compares a tag with one of several values, and is not met where there is no tag', () => {
    const condition = { StringEquals: { [tag]: ['one', 'two'] } };
    expect(admits(condition, {}, tagged('two'))).toBe(true);
    expect(admits(condition, {}, tagged('Two'))).toBe(false);
    expect(admits(condition, {}, tagged('three'))).toBe(false);
    expect(admits(condition)).toBe(false);
  });

  it('must be met in all its lines', () => {
    const condition = { StringEquals: { [tag]: 'one', 'kms:ViaService': 'rds.eu-west-1.amazonaws.com' } };
    expect(admits(condition, {}, tagged('one'))).toBe(false);
    expect(admits(condition, { 'kms:ViaService': 'rds.eu-west-1.amazonaws.com' }, tagged('one'))).toBe(true);
    expect(admits(condition, { 'kms:ViaService': 'rds.us-east-1.amazonaws.com' }, tagged('one'))).toBe(false);
  });

  it.each([
    ['StringNotEquals', 'one', false, true, true],
    ['StringLike', 'on*', true, false, false],
    ['StringNotLike', 'on*', false, true, true],
    ['StringEqualsIgnoreCase', 'ONE', true, false, false],
    ['StringEqualsIfExists', 'one', true, false, true],
    ['StringLikeIfExists', '?ne', true, false, true],
  ])('knows %s', (operator, value, onOne, onOther, onNone) => {
    const condition = { [operator]: { [tag]: value } };
    expect([admits(condition, {}, tagged('one')), admits(condition, {}, tagged('other')), admits(condition)]).toEqual([
      onOne,
      onOther,
      onNone,
    ]);
  });

  it('takes no wildcard in StringEquals for one', () => {
    expect(admits({ StringEquals: { [tag]: 'o*' } }, {}, tagged('one'))).toBe(false);
    expect(admits({ StringEquals: { [tag]: 'o*' } }, {}, tagged('o*'))).toBe(true);
  });

  it('knows ArnLike, Bool and Null', () => {
    const arn = (operator: string, value: string) =>
      admits({ [operator]: { 'aws:PrincipalArn': value } }, { 'aws:PrincipalArn': 'arn:aws:iam::1:role/a' });
    expect(arn('ArnLike', 'arn:aws:iam::*:role/*')).toBe(true);
    expect(arn('ArnEquals', 'arn:aws:iam::2:role/*')).toBe(false);
    expect(arn('ArnNotLike', 'arn:aws:iam::2:role/*')).toBe(true);
    const grant = { 'kms:GrantIsForAWSResource': 'true' };
    expect(admits({ Bool: { 'kms:GrantIsForAWSResource': true } }, grant)).toBe(true);
    expect(admits({ Bool: { 'kms:GrantIsForAWSResource': 'false' } }, grant)).toBe(false);
    expect(admits({ Null: { [tag]: 'true' } })).toBe(true);
    expect(admits({ Null: { [tag]: 'false' } })).toBe(false);
    expect(admits({ Null: { [tag]: 'false' } }, {}, tagged('any'))).toBe(true);
  });

  it('asks all or any of the tag keys of a request', () => {
    const keys = (...names: string[]) => ({ request: new Map(names.map((name) => [name, 'x'] as const)) });
    const all = { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } };
    expect(admits(all, {}, keys('a'))).toBe(true);
    expect(admits(all, {}, keys('a', 'c'))).toBe(false);
    // As AWS has it: all of none are.
    expect(admits(all)).toBe(true);
    const any = { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } };
    expect(admits(any, {}, keys('c', 'b'))).toBe(true);
    expect(admits(any, {}, keys('c'))).toBe(false);
    expect(admits(any)).toBe(false);
  });

  it('takes variables from the request, and is not met where it has none', () => {
    const condition = { StringEquals: { [tag]: `\${aws:RequestTag/aurora-restore:target}` } };
    const request = new Map([['aurora-restore:target', 'one']]);
    expect(admits(condition, {}, { ...tagged('one'), request })).toBe(true);
    expect(admits(condition, {}, { ...tagged('two'), request })).toBe(false);
    expect(admits(condition, {}, tagged('one'))).toBe(false);
    // What is in a variable is no wildcard, and `${*}` is a star.
    expect(admits({ StringLike: { [tag]: `\${*}` } }, {}, tagged('one'))).toBe(false);
    expect(admits({ StringLike: { [tag]: `\${*}` } }, {}, tagged('*'))).toBe(true);
  });
});

describe('a policy that is not understood is refused, never waved through', () => {
  it.each([
    ['another version', { Version: '2008-10-17', Statement: [allow()] }, 'expected Version 2012-10-17'],
    ['another key of the document', { Version: '2012-10-17', Statement: [allow()], Extra: 1 }, 'got Extra'],
    ['a principal', { Version: '2012-10-17', Statement: [allow({ Principal: '*' })] }, 'got Principal'],
    ['another effect', { Version: '2012-10-17', Statement: [allow({ Effect: 'allow' })] }, 'expected Effect'],
    ['no resource', { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'a:b' }] }, 'one of Resource'],
    ['both of two', { Version: '2012-10-17', Statement: [allow({ NotAction: 'rds:*' })] }, 'one of Action'],
    ['no action in the list', { Version: '2012-10-17', Statement: [allow({ Action: [] })] }, 'at least one Action'],
    [
      'an action without service',
      { Version: '2012-10-17', Statement: [allow({ Action: 'Delete' })] },
      'service:Action',
    ],
    [
      'a resource that is no ARN',
      { Version: '2012-10-17', Statement: [allow({ Resource: 'mine' })] },
      'expected an ARN',
    ],
    [
      'an intrinsic function',
      { Version: '2012-10-17', Statement: [allow({ Resource: { Ref: 'X' } })] },
      'expected texts',
    ],
    [
      'a variable it has no value for',
      { Version: '2012-10-17', Statement: [allow({ Resource: `arn:aws:rds:::\${aws:username}` })] },
      'aws:username',
    ],
    [
      'a variable with a default',
      { Version: '2012-10-17', Statement: [allow({ Resource: `arn:aws:rds:::\${aws:PrincipalArn, 'x'}` })] },
      'expected a variable',
    ],
  ])('%s', (_what, document, problem) => {
    expect(() => parsePolicy(document, 'DeleteRDSRole.Policies[0]')).toThrow(problem);
    expect(() => parsePolicy(document, 'DeleteRDSRole.Policies[0]')).toThrow('DeleteRDSRole.Policies[0]');
  });

  it.each([
    [{ NumericLessThan: { 'aws:TagKeys': '1' } }, 'expected a known operator'],
    [{ StringMatches: { 'aws:RequestedRegion': 'x' } }, 'expected a known operator'],
    [{ StringEquals: { 'aws:SourceIp': 'x' } }, 'aws:SourceIp'],
    [{ StringNotEqualsIfExists: { 'rds:DatabaseEngine': 'x' } }, 'rds:DatabaseEngine'],
    [{ Null: { 'aws:MultiFactorAuthPresent': 'true' } }, 'aws:MultiFactorAuthPresent'],
    [{ Null: { 'aws:RequestedRegion': 'maybe' } }, 'expected true or false'],
    [{ StringEquals: { 'aws:TagKeys': 'x' } }, 'expected ForAnyValue or ForAllValues'],
    [{ 'ForAllValues:StringEquals': { 'aws:RequestedRegion': 'x' } }, 'expected no ForAnyValue'],
    [{ StringEquals: { 'aws:ResourceTag/': 'x' } }, 'aws:ResourceTag/'],
    [{ StringEquals: { 'aws:RequestedRegion': [] } }, 'expected texts'],
    [{ StringEquals: 'x' }, 'expected an object'],
  ])('the condition %j', (condition, problem) => {
    expect(() => policy(allow({ Condition: condition }))).toThrow(problem);
  });
});
