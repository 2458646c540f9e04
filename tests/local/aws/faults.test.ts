import { describe, expect, it } from 'vitest';
import { AwsFault } from '../../../local/aws/core/aws-fault.ts';
import { Faults } from '../../../local/aws/core/faults.ts';

const request = (action: string, params = {}, service = 'rds') => ({ service, action, params });
const throttle = { code: 'Throttling', message: 'Rate exceeded', status: 400 };

/** Whether a request is struck; one that is not succeeds. */
function struck(faults: Faults, ...of: Parameters<typeof request>): boolean {
  try {
    faults.strike(request(...of));
  } catch (error) {
    expect(error).toBeInstanceOf(AwsFault);
    return true;
  }
  faults.succeeded(request(...of));
  return false;
}

describe('faults', () => {
  it('strike once unless they are told otherwise', () => {
    const faults = new Faults();
    faults.add({ action: 'A', fault: throttle });
    faults.add({ action: 'B', times: 2, fault: throttle });
    expect([struck(faults, 'A'), struck(faults, 'A')]).toEqual([true, false]);
    expect([struck(faults, 'B'), struck(faults, 'B'), struck(faults, 'B')]).toEqual([true, true, false]);
    expect(faults.remaining()).toEqual([]);
  });

  it('strike for ever if they are told so, until they are cleared', () => {
    const faults = new Faults();
    faults.add({ action: 'A', times: Number.POSITIVE_INFINITY, fault: throttle });
    for (let n = 0; n < 20; n++) expect(struck(faults, 'A')).toBe(true);
    faults.clear();
    expect(struck(faults, 'A')).toBe(false);
  });

  it('strike only the service and the resource they name, wherever in the input it stands', () => {
    const faults = new Faults();
    faults.add({ service: 'rds', action: 'A', resource: 'staging', times: 9, fault: throttle });
    expect(struck(faults, 'A', { Id: 'staging' }, 'sns')).toBe(false);
    expect(struck(faults, 'A', { Id: 'production' })).toBe(false);
    expect(struck(faults, 'A', { Filters: [{ Values: ['arn:of:staging-1'] }] })).toBe(true);
  });

  it('wait until another action has succeeded', () => {
    const faults = new Faults();
    faults.add({ action: 'Describe', after: 'Restore', fault: throttle });
    expect(struck(faults, 'Describe')).toBe(false);
    expect(struck(faults, 'Restore')).toBe(false);
    expect(struck(faults, 'Describe')).toBe(true);
  });

  it('are not armed by an action that was itself struck', () => {
    const faults = new Faults();
    faults.add({ action: 'Restore', fault: throttle });
    faults.add({ action: 'Describe', after: 'Restore', fault: throttle });
    expect(struck(faults, 'Restore')).toBe(true);
    expect(struck(faults, 'Describe')).toBe(false);
  });

  it('force a status only on a request that is accepted', () => {
    const faults = new Faults();
    faults.add({ action: 'Copy', fault: { status: 'failed' } });
    expect(faults.strike(request('Copy'))).toBe('failed');
    expect(faults.strike(request('Copy'))).toBe('failed');
    faults.succeeded(request('Copy'));
    expect(faults.strike(request('Copy'))).toBeUndefined();
  });

  it.each([0, -1, Number.NaN])('cannot strike %s times', (times) => {
    expect(() => new Faults().add({ action: 'A', times, fault: throttle })).toThrow(RangeError);
  });
});
