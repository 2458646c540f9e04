import { describe, expect, it } from 'vitest';
import { deployedName } from '../../../local/lambda/function-name.ts';

describe('the deployed name of a function', () => {
  it.each([
    'DeleteRDS',
    'DeleteRDS:$LATEST',
    'aurora-restore-local-DeleteRDS',
    'aurora-restore-local-DeleteRDS:live',
    'function:aurora-restore-local-DeleteRDS',
    '123456789012:function:aurora-restore-local-DeleteRDS',
    '123456789012:function:aurora-restore-local-DeleteRDS:7',
    'arn:aws:lambda:eu-west-1:123456789012:function:aurora-restore-local-DeleteRDS',
    'arn:aws:lambda:eu-west-1:123456789012:function:aurora-restore-local-DeleteRDS:$LATEST',
    'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:DeleteRDS:live',
  ])('is found in %s', (reference) => {
    expect(deployedName(reference, 'aurora-restore-local-')).toBe('aurora-restore-local-DeleteRDS');
  });

  it('is the name itself when functions have no prefix', () => {
    expect(deployedName('arn:aws:lambda:eu-west-1:123456789012:function:copy', '')).toBe('copy');
  });
});
