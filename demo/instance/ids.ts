import { createHash, randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const length = 21;

/** A new id in Activepieces' format: 21 letters and digits. */
export function randomId(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The same id for the same seed, for entities that are not in the database. */
export function derivedId(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, length);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}

export function isId(text: string): boolean {
  return /^[0-9a-zA-Z]{21}$/.test(text);
}
