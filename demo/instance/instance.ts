import type { DataDir } from '../data-dir.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { type Connections, createConnections } from './connections.ts';
import { openDatabase, type Platform } from './database.ts';
import { loadInstanceKeys } from './keys.ts';
import { createOAuthApps, type OAuthApps } from './oauth2/oauth-apps.ts';
import { createSessionTokens, type SessionTokens } from './session-token.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';

/** What the embedded instance keeps. */
export type Instance = {
  platform: Platform;
  accounts: Accounts;
  connections: Connections;
  oauthApps: OAuthApps;
  signingKeys: SigningKeys;
  tokens: SessionTokens;
  close(): Promise<void>;
};

export async function openInstance(dataDir: DataDir): Promise<Instance> {
  const keys = await loadInstanceKeys(dataDir);
  const { database, platform } = await openDatabase(dataDir.databasePath);
  const connections = createConnections(database, keys.encryption);
  await connections.checkKey().catch((cause: unknown) => {
    throw new Error('The stored connections were encrypted with another key. Start with --reset to begin anew.', {
      cause,
    });
  });
  return {
    platform,
    accounts: createAccounts(database),
    connections,
    oauthApps: createOAuthApps(database, keys.encryption),
    signingKeys: createSigningKeys(database),
    tokens: createSessionTokens(keys.session),
    close: () => database.close(),
  };
}
