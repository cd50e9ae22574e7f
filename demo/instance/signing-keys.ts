import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import type { DocumentStore } from '../storage/document-store.ts';
import { newId } from './ids.ts';

export type SigningKeys = ReturnType<typeof createSigningKeys>;

export function createSigningKeys(store: DocumentStore) {
  const keys = store.collection<{ id: string; publicKey: string }>('signing-key');
  return {
    /** As in Activepieces, the private key is returned once and only the public one is stored. */
    async create(): Promise<{ id: string; privateKey: string }> {
      const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
      const id = newId();
      await keys.put({ id, publicKey: await exportSPKI(publicKey) });
      return { id, privateKey: await exportPKCS8(privateKey) };
    },
    findPublicKey: async (id: string) => (await keys.get(id))?.publicKey,
  };
}
