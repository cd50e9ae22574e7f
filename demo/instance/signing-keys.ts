import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import type { Database } from './database.ts';
import { newId } from './ids.ts';

/** The half of a signing key that the SaaS keeps. */
type SigningKey = { id: string; privateKey: string };

export type SigningKeys = {
  /** As in the platform's admin page: the private key is given out once, only the public one is stored. */
  create(): Promise<SigningKey>;
  findPublicKey(id: string): Promise<string | undefined>;
};

export function createSigningKeys(database: Database): SigningKeys {
  return {
    async create() {
      const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
      const id = newId();
      await database.query('insert into signing_key (id, public_key) values ($1, $2)', [
        id,
        await exportSPKI(publicKey),
      ]);
      return { id, privateKey: await exportPKCS8(privateKey) };
    },

    async findPublicKey(id) {
      const { rows } = await database.query<{ public_key: string }>(
        'select public_key from signing_key where id = $1',
        [id],
      );
      return rows[0]?.public_key;
    },
  };
}
