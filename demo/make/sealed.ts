import { decryptValue, encryptValue } from '../instance/encryption.ts';

export type Seal = {
  /** `context` names the place of the value: it cannot be read from any other. */
  seal(value: unknown, context: string): string;
  open(sealed: string, context: string): unknown;
};

/** Encrypts values for a store that keeps JSON. */
export function createSeal(key: Uint8Array): Seal {
  return {
    seal: (value, context) => Buffer.from(encryptValue(key, value, context)).toString('base64'),
    open: (sealed, context) => decryptValue(key, Buffer.from(sealed, 'base64'), context),
  };
}
