import { randomInt } from 'node:crypto';

/** A random whole number from 0 up to, not including, `below`. */
export type RandomInteger = (below: number) => number;

/** The machine's own randomness. */
const cryptoRandom: RandomInteger = (below) => randomInt(below);

/** A repeatable sequence for simulations and tests (mulberry32). */
export function seededRandom(seed: number): RandomInteger {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const hexadecimal = '0123456789abcdef';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What RDS takes in a master password, less the quotes and backslash that trouble shells. */
const passwordCharacters = `${letters}0123456789!#$%&()*+,-.:;<=>?[]^_{|}~`;

/** Makes the random parts of identifiers and passwords. */
export class Identifiers {
  readonly #random: RandomInteger;

  constructor(random: RandomInteger = cryptoRandom) {
    this.#random = random;
  }

  hex(length: number): string {
    return this.#draw(hexadecimal, length);
  }

  uuid(): string {
    const variant = '89ab'.charAt(this.#random(4));
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-${variant}${this.hex(3)}-${this.hex(12)}`;
  }

  /** As in `cluster-7XKD...`: never reused, not even for a cluster of the same name. */
  resourceId(prefix: 'cluster' | 'db'): string {
    return `${prefix}-${this.#draw(capitals, 26)}`;
  }

  /** The six characters that Secrets Manager appends to a secret's name in its ARN. */
  secretSuffix(): string {
    return this.#draw(letters, 6);
  }

  masterPassword(): string {
    return this.#draw(passwordCharacters, 28);
  }

  #draw(alphabet: string, length: number): string {
    let drawn = '';
    while (drawn.length < length) drawn += alphabet.charAt(this.#random(alphabet.length));
    return drawn;
  }
}
