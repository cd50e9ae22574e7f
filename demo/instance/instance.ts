import type { DataDir } from '../data-dir.ts';
import type { DocumentStore } from '../storage/document-store.ts';
import { openStore } from '../storage/open-store.ts';
import { createAccounts } from './accounts.ts';
import { createAppConnections } from './connections.ts';
import { type EmbedClaims, readEmbedToken } from './embed-token.ts';
import { createFlows } from './flows.ts';
import { type InstanceKeys, loadInstanceKeys } from './keys.ts';
import { createOAuthApps } from './oauth2/oauth-apps.ts';
import { openPlatform } from './platform.ts';
import { createProjects } from './projects.ts';
import { createSessionTokens, type SessionTokens } from './session-token.ts';
import { createSigningKeys } from './signing-keys.ts';

/** The stores and the authentication of an instance. */
export type Instance = Awaited<ReturnType<typeof createInstance>>;

/** Replaced in tests, which have no signing keys and predictable ids. */
type Ports = {
  /** The claims of a token of the SaaS; throws an error response for an invalid one. */
  readEmbedToken?: (token: string) => Promise<EmbedClaims>;
  tokens?: SessionTokens;
  makeConnectionId?: () => string;
};

export async function openInstance(dataDir: DataDir): Promise<Instance> {
  const keys = await loadInstanceKeys(dataDir);
  const instance = await createInstance(await openStore(dataDir.databasePath), keys);
  await instance.connections.checkKey().catch((cause: unknown) => {
    throw new Error('The stored connections were encrypted with another key. Start with --reset to begin anew.', {
      cause,
    });
  });
  return instance;
}

export async function createInstance(store: DocumentStore, keys: InstanceKeys, ports: Ports = {}) {
  const projects = createProjects(store);
  const connections = createAppConnections(store, keys.encryption, ports.makeConnectionId);
  const signingKeys = createSigningKeys(store);
  return {
    /** Shared with the demo's Make. */
    store,
    encryptionKey: keys.encryption,
    ...(await openPlatform(store)),
    projects,
    accounts: createAccounts(store, projects),
    connections,
    flows: createFlows(store, connections),
    oauthApps: createOAuthApps(store, keys.encryption),
    signingKeys,
    readEmbedToken: ports.readEmbedToken ?? ((token: string) => readEmbedToken(token, signingKeys.findPublicKey)),
    tokens: ports.tokens ?? createSessionTokens(keys.session),
    close: () => store.close(),
  };
}
