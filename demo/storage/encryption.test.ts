import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEncryption } from './encryption.ts';

const { encrypt, decrypt } = createEncryption(randomBytes(32));
const value = { type: 'SECRET_TEXT', secret_text: 'morning-ink' };

describe('an encrypted value', () => {
  it('is decrypted to the same value', () => {
    expect(decrypt(encrypt(value, 'row'), 'row')).toEqual(value);
  });

  it('reveals nothing of the value and is different each time', () => {
    const [one, two] = [encrypt(value, 'row'), encrypt(value, 'row')];
    expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('morning-ink');
    expect(one).not.toBe(two);
  });

  it('does not decrypt after any byte has changed', () => {
    const encrypted = Buffer.from(encrypt(value, 'row'), 'base64');
    for (const index of [0, 12, 28, encrypted.length - 1]) {
      const tampered = Buffer.from(encrypted);
      tampered[index] = (tampered[index] ?? 0) ^ 1;
      expect(() => decrypt(tampered.toString('base64'), 'row')).toThrow();
    }
  });

  it('does not decrypt with another key or in another row', () => {
    const encrypted = encrypt(value, 'row');
    expect(() => createEncryption(randomBytes(32)).decrypt(encrypted, 'row')).toThrow();
    expect(() => decrypt(encrypted, 'other row')).toThrow();
  });
});
