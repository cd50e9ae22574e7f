import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decryptValue, encryptValue } from './encryption.ts';

const key = randomBytes(32);
const value = { type: 'SECRET_TEXT', secret_text: 'morning-ink' };

describe('an encrypted value', () => {
  it('comes back', () => {
    expect(decryptValue(key, encryptValue(key, value, 'row'), 'row')).toEqual(value);
  });

  it('shows nothing of itself, and never looks the same twice', () => {
    const [one, two] = [encryptValue(key, value, 'row'), encryptValue(key, value, 'row')];
    expect(Buffer.from(one).toString('latin1')).not.toContain('morning-ink');
    expect(Buffer.compare(one, two)).not.toBe(0);
  });

  it('does not decrypt after any byte has changed', () => {
    const encrypted = encryptValue(key, value, 'row');
    for (const place of [0, 12, 28, encrypted.length - 1]) {
      const tampered = Uint8Array.from(encrypted);
      tampered[place] = (tampered[place] ?? 0) ^ 1;
      expect(() => decryptValue(key, tampered, 'row')).toThrow();
    }
  });

  it('does not decrypt with another key or in another row', () => {
    const encrypted = encryptValue(key, value, 'row');
    expect(() => decryptValue(randomBytes(32), encrypted, 'row')).toThrow();
    expect(() => decryptValue(key, encrypted, 'other row')).toThrow();
  });
});
