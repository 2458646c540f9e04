import { expect, it } from 'vitest';
import type { Database } from '../../src/ports/database.ts';
import type { SecretStore } from '../../src/ports/secrets.ts';
import { proveAdmission } from '../../src/users/login-proofs.ts';
import type { Login } from '../../src/users/role-logins.ts';

it('A login that works already is proven again where a write has to be refused, and is not where none has', async () => {
  const tried: string[] = [];
  const logIn: Database['logIn'] = async (_endpoint, _name, { username }, write) => {
    tried.push(`${username}: ${write?.statement ?? 'no write'}`);
  };
  const login = (name: string, access: 'readonly' | 'readwrite') =>
    ({ role: { name, access }, credentials: { username: name, password: 'x' } }) as unknown as Login;
  const proofs = await proveAdmission(
    {
      ...{ database: { logIn } as Database, secrets: {} as SecretStore, endpoint: { host: 'db', port: 5432 } },
      ...{ databaseOf: () => 'orders', working: new Set(['app', 'report']) },
      writeToRefuse: async () => ({ statement: 'DELETE FROM public.orders WHERE false' }),
    },
    [login('app', 'readwrite'), login('report', 'readonly')],
  );
  expect(tried).toEqual(['report: DELETE FROM public.orders WHERE false']);
  expect(proofs).toEqual({ loggedIn: 2, refusedWrite: 1 });
});
