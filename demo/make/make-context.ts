import type { DocumentStore } from '../storage/document-store.ts';
import { createEncryption } from '../storage/encryption.ts';
import { createTeamAccess } from './access.ts';
import { createAppDefinitions } from './app-definition.ts';
import type { AppNetwork } from './app-network.ts';
import { createAuthorizations } from './authorizations.ts';
import { createAppCheck } from './check.ts';
import { createConnections } from './connections.ts';
import type { CustomApp } from './definition.ts';
import { harbourKit } from './definitions/index.ts';
import { createDefinitionStore } from './definitions.ts';
import { type ApiToken, demoTokens } from './teams.ts';

export type MakeServerOptions = {
  store: DocumentStore;
  /** 32 bytes; encrypts the secrets of connections and definitions. */
  encryptionKey: Uint8Array;
  /** The URL of this server in a browser. */
  publicUrl: string;
  network: AppNetwork;
  /** Stored at the first start. */
  apps?: CustomApp[];
  tokens?: ApiToken[];
  /** The id of the first new connection. */
  firstId?: number;
  now?: () => Date;
  /** Delay of every request, to simulate a network. */
  latencyMs?: number;
};

/** What the routes of the API have in common. */
export type MakeContext = Awaited<ReturnType<typeof createMakeContext>>;

export async function createMakeContext(options: MakeServerOptions) {
  const { store, network, publicUrl, now = () => new Date() } = options;
  const { apps = [harbourKit], tokens = Object.values(demoTokens) } = options;
  const encryption = createEncryption(options.encryptionKey);
  const definitions = createDefinitionStore(store, encryption);
  await definitions.prepare(apps);
  const connections = createConnections(store, encryption, options.firstId);
  const appDefinitions = createAppDefinitions(definitions);
  return {
    ...createTeamAccess({ tokens, connections, appDefinitions, definitions }),
    publicUrl,
    network,
    definitions,
    connections,
    appDefinitions,
    check: createAppCheck({ network, publicUrl, now }),
    authorizations: createAuthorizations(store, encryption, now),
  };
}
