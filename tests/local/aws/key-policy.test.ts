import { describe, expect, it } from 'vitest';
import { admittedBy } from '../../../local/aws/core/kms/key-policy.ts';

const all = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::444455556666:root' }, Action: 'kms:*', Resource: '*' };
const admitted = (...statements: readonly object[]) => admittedBy({ Version: '2012-10-17', Statement: statements });

describe('the accounts that a key’s policy admits', () => {
  it('are those that may do all that RDS asks for, in one statement or in several', () => {
    const some = { ...all, Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'] };
    const grants = { ...all, Action: 'kms:CreateGrant', Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } };
    expect(admitted(all)).toEqual(['444455556666']);
    expect(admitted(some)).toEqual([]);
    expect(admitted(some, grants)).toEqual(['444455556666']);
    expect(admitted({ ...all, Principal: { AWS: ['111122223333', all.Principal.AWS] } })).toEqual([
      '111122223333',
      '444455556666',
    ]);
    expect(admittedBy(undefined)).toEqual([]);
  });

  it('are none for a condition that does not hold when RDS asks', () => {
    expect(admitted({ ...all, Condition: { Bool: { 'kms:GrantIsForAWSResource': 'false' } } })).toEqual([]);
  });

  it.each([
    ['a denial', { ...all, Effect: 'Deny' }],
    ['everybody', { ...all, Principal: '*' }],
    ['a role', { ...all, Principal: { AWS: 'arn:aws:iam::444455556666:role/pipeline' } }],
    ['another condition', { ...all, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
  ])('are not guessed from %s', (_, statement) => {
    expect(() => admitted(statement)).toThrow('The emulated KMS knows no statement of this form');
  });
});
