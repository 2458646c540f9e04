import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** PostgreSQL's own (`scram_iterations`). */
const defaultIterations = 4096;
const saltBytes = 16;

/**
 * The SCRAM-SHA-256 verifier of a password, `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`: what PostgreSQL
 * keeps in place of the password and takes as it is in `ALTER ROLE … PASSWORD`. With it no statement, and so no log,
 * ever carries the password itself.
 * @see https://www.postgresql.org/docs/current/catalog-pg-authid.html
 * @see https://www.rfc-editor.org/rfc/rfc5803
 */
export async function scramVerifier(
  password: string,
  { salt = randomBytes(saltBytes), iterations = defaultIterations } = {},
): Promise<string> {
  const salted = await derive(saslprep(password), salt, iterations, 32, 'sha256');
  const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest('base64');
  const serverKey = hmac(salted, 'Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/**
 * The mappings of SASLprep, as clients apply them to what the user types: other spaces become the ASCII one, invisible
 * characters vanish, the rest is normalised. Without them a password with such characters would never match.
 * @see https://www.rfc-editor.org/rfc/rfc4013#section-2
 */
function saslprep(password: string): string {
  return password
    .replace(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, ' ')
    .replace(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, '')
    .normalize('NFKC');
}
