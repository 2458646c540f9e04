import { describe, expect, it } from 'vitest';
import { NoAddress, readDatabaseUrl } from '../../masking-commands/database-url.ts';

describe('--database-url', () => {
  it('is where a database is, with the password of the environment', () => {
    expect(
      readDatabaseUrl('postgresql://jo%40x@db.example.com/orders?sslmode=verify-full', { PGPASSWORD: 'of-env' }),
    ).toMatchObject({
      endpoint: { host: 'db.example.com', port: 5432 },
      database: 'orders',
      credentials: { username: 'jo@x', password: 'of-env' },
    });
    expect(readDatabaseUrl('postgres://jo:of-url@[::1]:6000/orders', { PGPASSWORD: 'of-env' })).toMatchObject({
      endpoint: { host: '::1', port: 6000 },
      credentials: { password: 'of-url' },
    });
  });

  it.each([
    ['no URL', 'host=x password=hidden'],
    ['another protocol', 'mysql://jo:hidden@x/orders'],
    ['no database', 'postgres://jo:hidden@x/'],
    ['no user', 'postgres://:hidden@x/orders'],
    ['no password', 'postgres://hidden@x/orders'],
    ['what is no encoding', 'postgres://jo:hidden%@x/orders'],
    ['another parameter', 'postgres://jo:hidden@x/orders?options=hidden'],
    ['a file that is not there', 'postgres://jo:hidden@x/orders?sslrootcert=/hidden'],
  ])('is refused for %s, with nothing of it in the message', (_what, url) => {
    const read = () => readDatabaseUrl(url, {});
    expect(read).toThrow(NoAddress);
    expect(read).not.toThrow(/hidden/);
  });
});
