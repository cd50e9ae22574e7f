import type { DocumentStore } from '../../storage/document-store.ts';
import { createEncryption } from '../../storage/encryption.ts';
import { randomId } from '../ids.ts';

type OAuthApp = {
  id: string;
  created: string;
  updated: string;
  pieceName: string;
  clientId: string;
  /** Encrypted. */
  clientSecret: string;
};

/** The OAuth2 apps that the SaaS has registered for its platform, one per piece. */
export type OAuthApps = ReturnType<typeof createOAuthApps>;

export function createOAuthApps(store: DocumentStore, encryptionKey: Uint8Array) {
  const all = store.collection<OAuthApp>('oauth-app');
  const { encrypt, decrypt } = createEncryption(encryptionKey);
  const contextOf = (pieceName: string, clientId: string) => `oauth-app/${pieceName}/${clientId}`;

  return {
    list: all.list,

    put: ({ pieceName, clientId, clientSecret }: { pieceName: string; clientId: string; clientSecret: string }) =>
      store.transaction(async () => {
        const now = new Date().toISOString();
        const existing = await all.find((app) => app.pieceName === pieceName);
        const app = {
          id: existing?.id ?? randomId(),
          created: existing?.created ?? now,
          updated: now,
          pieceName,
          clientId,
        };
        await all.put({ ...app, clientSecret: encrypt(clientSecret, contextOf(pieceName, clientId)) });
      }),

    async findSecret({ pieceName, clientId }: { pieceName: string; clientId: string }): Promise<string | undefined> {
      const app = await all.find((one) => one.pieceName === pieceName && one.clientId === clientId);
      return app && String(decrypt(app.clientSecret, contextOf(pieceName, clientId)));
    },
  };
}

/** An app in a response; never contains the secret. */
export function describeOAuthApp({ clientSecret: _, ...app }: OAuthApp, platformId: string): object {
  return { ...app, platformId };
}
