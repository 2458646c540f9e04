import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4096;

/**
 * What PostgreSQL keeps in place of a password: `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`. Handed to
 * `ALTER ROLE … PASSWORD`, it is stored as it is, so that no clear text comes near a statement or a log.
 *
 * @see https://www.postgresql.org/docs/17/catalog-pg-authid.html
 * @see https://www.rfc-editor.org/rfc/rfc5803
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  // RDS takes printable ASCII only, of which SASLprep changes nothing; NFKC is its part that matters for the rest.
  const saltedPassword = pbkdf2Sync(password.normalize('NFKC'), salt, iterations, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', saltedPassword).update(name).digest();
  const storedKey = createHash('sha256').update(key('Client Key')).digest('base64');
  const serverKey = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
