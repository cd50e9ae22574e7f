import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { DocumentStore } from '../storage/document-store.ts';
import { randomId } from './ids.ts';

const generate = promisify(generateKeyPair);

export type SigningKeys = ReturnType<typeof createSigningKeys>;

export function createSigningKeys(store: DocumentStore) {
  const keys = store.collection<{ id: string; publicKey: string }>('signing-key');
  return {
    /** As in Activepieces, the private key is PKCS#1 and returned once; only the public one is stored. */
    async create(): Promise<{ id: string; privateKey: string }> {
      const { publicKey, privateKey } = await generate('rsa', {
        // 4096 there: too slow for tests.
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      });
      const id = randomId();
      await keys.put({ id, publicKey });
      return { id, privateKey };
    },
    findPublicKey: async (id: string) => (await keys.get(id))?.publicKey,
  };
}
