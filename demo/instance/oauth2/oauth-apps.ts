import type { Database } from '../database.ts';
import { decryptValue, encryptValue } from '../encryption.ts';
import { newId } from '../ids.ts';

type OAuthApp = { id: string; created: Date; updated: Date; piece_name: string; client_id: string };

/** The OAuth2 apps that the SaaS has registered for its platform, one per piece. */
export type OAuthApps = {
  put(app: { pieceName: string; clientId: string; clientSecret: string }): Promise<void>;
  list(limit: number): Promise<OAuthApp[]>;
  findSecret(app: { pieceName: string; clientId: string }): Promise<string | undefined>;
};

export function createOAuthApps(database: Database, encryptionKey: Uint8Array): OAuthApps {
  return {
    async put({ pieceName, clientId, clientSecret }) {
      await database.query(
        `insert into oauth_app (id, created, updated, piece_name, client_id, client_secret)
         values ($1, $2, $2, $3, $4, $5)
         on conflict (piece_name) do update set
           updated = excluded.updated, client_id = excluded.client_id, client_secret = excluded.client_secret`,
        [
          newId(),
          new Date().toISOString(),
          pieceName,
          clientId,
          encryptValue(encryptionKey, clientSecret, context(pieceName, clientId)),
        ],
      );
    },

    async list(limit) {
      const { rows } = await database.query<OAuthApp>(
        'select id, created, updated, piece_name, client_id from oauth_app order by created, piece_name limit $1',
        [limit],
      );
      return rows;
    },

    async findSecret({ pieceName, clientId }) {
      const { rows } = await database.query<{ client_secret: Uint8Array }>(
        'select client_secret from oauth_app where piece_name = $1 and client_id = $2',
        [pieceName, clientId],
      );
      return rows[0] && String(decryptValue(encryptionKey, rows[0].client_secret, context(pieceName, clientId)));
    },
  };
}

/** As an answer shows it; the secret never leaves. */
export function describeOAuthApp(
  { id, created, updated, piece_name, client_id }: OAuthApp,
  platformId: string,
): object {
  return {
    id,
    created: created.toISOString(),
    updated: updated.toISOString(),
    pieceName: piece_name,
    platformId,
    clientId: client_id,
  };
}

function context(pieceName: string, clientId: string): string {
  return `oauth-app/${pieceName}/${clientId}`;
}
