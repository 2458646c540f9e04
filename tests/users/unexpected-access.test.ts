import { describe, expect, it } from 'vitest';
import type { RoleAccess } from '../../src/ports/database-roles.ts';
import { requireExpectedAccess } from '../../src/users/unexpected-access.ts';

const plain: RoleAccess = { name: 'a', canLogIn: false, memberOf: [], attributes: [] };
const found = (now: RoleAccess, before: readonly RoleAccess[] = [plain]) => {
  try {
    return requireExpectedAccess([now], { before, declared: [], kept: [] });
  } catch (error) {
    return (error as { facts?: { found?: unknown } }).facts?.found;
  }
};

describe('Access that the setup has not given', () => {
  it('is told, whichever kind it is of', () => {
    expect(found({ ...plain, attributes: ['BYPASSRLS'] })).toEqual(['"a" has got BYPASSRLS']);
    expect(found({ ...plain, memberOf: ['b'] })).toEqual(['"a" has become a member of "b"']);
    expect(found({ ...plain, canLogIn: true })).toEqual(['"a" can log in']);
  });

  it('is what was not there before: only login is closed in any case', () => {
    const had: RoleAccess = { name: 'a', canLogIn: true, memberOf: ['b'], attributes: ['CREATEDB'] };
    expect(found(had, [had])).toEqual(['"a" can log in']);
  });
});
