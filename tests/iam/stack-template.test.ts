import { describe, expect, it } from 'vitest';
import { Identities } from '../../local/iam/identities.ts';
import { accessCheck, decide } from '../../local/iam/policy.ts';
import { readStackAccess, type Template } from '../../local/iam/stack-template.ts';
import { config, stageRoles, target, templateOf } from './stage-roles.ts';

const place = { account: '111122223333', region: 'eu-west-1' };

const trust = {
  Statement: [{ Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] }, Action: 'sts:AssumeRole' }],
};

/** A role with one statement on these resources, and what else stands in the template. */
function template(resource: unknown, more: Template['Resources'] = {}, role: object = {}): Template {
  const Statement = [{ Sid: 'One', Effect: 'Allow', Action: 'sns:Publish', Resource: resource }];
  return {
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'role',
          AssumeRolePolicyDocument: trust,
          Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement } }],
          ...role,
        },
      },
      Topic: {
        Type: 'AWS::SNS::Topic',
        Properties: { TopicName: { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] } },
      },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: { FunctionName: 'function', Role: { 'Fn::GetAtt': ['Role', 'Arn'] } },
      },
      ...more,
    },
  };
}

function allows(resource: unknown, arn: string): boolean {
  const [role] = readStackAccess(template(resource), place).roles;
  return decide(role?.statements ?? [], accessCheck('sns:Publish', arn)).allowed;
}

describe('the roles of a compiled template', () => {
  it('have their intrinsic functions resolved', () => {
    const topic = 'arn:aws:sns:eu-west-1:111122223333:a-eu-west-1';
    expect(allows({ Ref: 'Topic' }, topic)).toBe(true);
    expect(allows({ 'Fn::Sub': `\${Topic}` }, topic)).toBe(true);
    expect(allows({ 'Fn::Sub': `arn:\${AWS::Partition}:sns:\${AWS::Region}:\${AWS::AccountId}:a-*` }, topic)).toBe(
      true,
    );
    expect(allows({ 'Fn::Sub': [`\${arn}x`, { arn: { Ref: 'Topic' } }] }, topic)).toBe(false);
    expect(allows({ 'Fn::Sub': [`\${arn}x`, { arn: { Ref: 'Topic' } }] }, `${topic}x`)).toBe(true);
    expect(allows({ 'Fn::Join': [':', ['arn:aws:sns', { Ref: 'AWS::Region' }, '111122223333:*']] }, topic)).toBe(true);
    expect(
      allows([{ 'Fn::GetAtt': ['Function', 'Arn'] }], 'arn:aws:lambda:eu-west-1:111122223333:function:function'),
    ).toBe(true);
    // A variable of the policy's own, which IAM resolves.
    expect(allows({ 'Fn::Sub': `arn:aws:sns:\${!aws:RequestedRegion}:111122223333:*` }, topic)).toBe(false);
  });

  it.each([
    ['an intrinsic function', template({ 'Fn::ImportValue': 'x' }), 'got Fn::ImportValue'],
    ['a reference', template({ Ref: 'Elsewhere' }), 'got Elsewhere'],
    ['a pseudo parameter', template({ 'Fn::Sub': `arn:aws:sns:::\${AWS::StackName}` }), 'got AWS::StackName'],
    [
      'a permissions boundary',
      template('*', {}, { PermissionsBoundary: 'arn:aws:iam::aws:policy/X' }),
      'PermissionsBoundary',
    ],
    [
      'a policy of AWS’s own',
      template('*', {}, { ManagedPolicyArns: ['arn:aws:iam::aws:policy/X'] }),
      'expected a policy of the template',
    ],
    ['a policy beside its role', template('*', { Other: { Type: 'AWS::IAM::Policy' } }), 'got an AWS::IAM::Policy'],
  ])('are refused with %s that is not understood', (_what, given, problem) => {
    expect(() => readStackAccess(given, place)).toThrow(problem);
    expect(() => new Identities(place).load(given)).toThrow(expect.objectContaining({ name: 'UnsupportedPolicy' }));
  });

  it('have what stands in their managed policies too', () => {
    const PolicyDocument = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'sns:*', Resource: '*' } };
    const managed = { Managed: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } } };
    const [role] = readStackAccess(
      template([], managed, { Policies: [], ManagedPolicyArns: [{ Ref: 'Managed' }] }),
      place,
    ).roles;
    expect(decide(role?.statements ?? [], accessCheck('sns:Publish', '*')).allowed).toBe(true);
  });

  it('are taken on only by the services that they trust', () => {
    const identities = new Identities(place);
    identities.load(template('*'));
    expect(identities.caller('function:function')?.arn).toBe('arn:aws:sts::111122223333:assumed-role/role/function');
    expect(() => identities.caller('role:role')).toThrow(expect.objectContaining({ name: 'UnknownAccessKey' }));
    expect(identities.caller('local')).toBeUndefined();
  });

  it('tell which of their permissions were used', () => {
    const identities = new Identities(place);
    identities.load(templateOf(stageRoles(config({ orders: target() }))));
    const caller = identities.caller('function:aurora-restore-test-NotifyEnded');
    if (caller === undefined) throw new Error('There is no such function.');
    const topic = 'arn:aws:sns:eu-west-1:111122223333:aurora-restore-test-notifications';
    expect(identities.denial(caller, accessCheck('SNS:Publish', `${topic}-2`))).toBeDefined();
    expect([...identities.permissions().used]).toEqual([]);
    expect(identities.denial(caller, accessCheck('SNS:Publish', topic))).toBeUndefined();
    expect([...identities.permissions().used]).toEqual([
      'aurora-restore-test-eu-west-1-NotifyEnded Notify sns:Publish',
    ]);
    expect(identities.permissions().allowed).toContain('aurora-restore-test-eu-west-1-NotifyEnded Notify sns:Publish');
  });
});
