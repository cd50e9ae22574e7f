import { type DataDir, inMemory } from '../data-dir.ts';
import type { DocumentStore } from '../storage/document-store.ts';
import { openStore } from '../storage/open-store.ts';
import { type Accounts, createAccounts } from './accounts.ts';
import { type BulkConnections, createBulkConnections } from './bulk/bulk-connections.ts';
import { type Connections, createConnections } from './connections.ts';
import { openDatabase, type Platform } from './database.ts';
import { createFlows, type Flows } from './flows.ts';
import { createGlobalConnections, type GlobalConnections } from './global-connections.ts';
import { loadInstanceKeys } from './keys.ts';
import { createOAuthApps, type OAuthApps } from './oauth2/oauth-apps.ts';
import { createPlan, type Plan } from './plan.ts';
import { createProjects, type Projects } from './projects.ts';
import { createSessionTokens, type SessionTokens } from './session-token.ts';
import { createSigningKeys, type SigningKeys } from './signing-keys.ts';

/** What the embedded instance keeps. */
export type Instance = {
  /** For others that keep something beside it. */
  store: DocumentStore;
  encryptionKey: Uint8Array;
  platform: Platform;
  plan: Plan;
  projects: Projects;
  accounts: Accounts;
  connections: Connections;
  globalConnections: GlobalConnections;
  flows: Flows;
  bulk: BulkConnections;
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
  const projects = createProjects(database);
  const { databasePath } = dataDir;
  const store = await openStore(databasePath === inMemory ? inMemory : `${databasePath}-documents`);
  return {
    store,
    encryptionKey: keys.encryption,
    platform,
    plan: createPlan(database),
    projects,
    accounts: createAccounts(database, projects),
    connections,
    globalConnections: createGlobalConnections(database, keys.encryption),
    flows: createFlows(database),
    bulk: createBulkConnections(database, keys.encryption),
    oauthApps: createOAuthApps(database, keys.encryption),
    signingKeys: createSigningKeys(database),
    tokens: createSessionTokens(keys.session),
    async close() {
      await store.close();
      await database.close();
    },
  };
}
