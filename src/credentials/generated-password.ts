import { randomBytes } from 'node:crypto';

/** 64 characters, so that six random bits are one of them; none needs escaping in a URL, a shell or JSON. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const length = 40;

/** A password of 240 random bits. */
export function generatePassword(): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}
