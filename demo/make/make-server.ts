import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import type { DocumentStore } from '../storage/document-store.ts';
import { createEncryption } from '../storage/encryption.ts';
import { createAccess } from './access.ts';
import { MakeApiError, notFound, serverError } from './api-error.ts';
import { createAppDefinitions } from './app-definition.ts';
import type { AppNetwork } from './app-network.ts';
import { createAuthorizations } from './authorizations.ts';
import { createAuthorize } from './authorize.ts';
import { createCheck } from './check.ts';
import { createConnectionAccess } from './connection-access.ts';
import { connectionActionRoutes } from './connection-action-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { createConnections } from './connections.ts';
import { controlRoutes } from './control-routes.ts';
import { createConnectionMaker } from './create-connection.ts';
import type { CustomApp } from './definition.ts';
import { harbourKit } from './definitions/index.ts';
import { createDefinitions } from './definitions.ts';
import { json } from './json.ts';
import { oauthPageRoutes, oauthStartRoutes } from './oauth-routes.ts';
import { createRateLimit } from './rate-limit.ts';
import { createDefinitionAccess, sdkRoutes } from './sdk-routes.ts';
import { sectionRoutes } from './section-routes.ts';
import { demoTokens, type MakeToken } from './teams.ts';

export type MakeServerOptions = {
  store: DocumentStore;
  /** 32 bytes; encrypts the secrets of connections and definitions. */
  encryptionKey: Uint8Array;
  /** The URL of this server in a browser. */
  publicUrl: string;
  network: AppNetwork;
  /** Stored at the first start. */
  apps?: CustomApp[];
  tokens?: MakeToken[];
  /** The id of the first new connection. */
  firstId?: number;
  now?: () => Date;
  /** Delay of every request in milliseconds, to simulate a network. */
  latency?: number;
};

/** The part of Make that a dialog needs: its API for connections and definitions, and authorization. */
export async function createMakeServer(options: MakeServerOptions): Promise<Hono> {
  const { store, network, publicUrl, now = () => new Date(), latency = 0 } = options;
  const encryption = createEncryption(options.encryptionKey);
  const definitions = createDefinitions(store, encryption);
  await definitions.prepare(options.apps ?? [harbourKit]);

  const access = createAccess(options.tokens ?? Object.values(demoTokens));
  const connections = createConnections(store, encryption, options.firstId);
  const appDefinitions = createAppDefinitions(definitions);
  const rateLimit = createRateLimit();
  const check = createCheck({ network, publicUrl, now });
  const authorizations = createAuthorizations(store, encryption, now);
  const authorize = createAuthorize({ authorizations, connections, appDefinitions, check, network, publicUrl });
  const requireConnection = createConnectionAccess({ access, connections, appDefinitions });
  const requireDefinition = createDefinitionAccess(access, definitions);
  const create = createConnectionMaker({ connections, appDefinitions, check });

  const api = new Hono();
  api.use(async (_c, next) => {
    rateLimit.count();
    if (latency > 0) await delay(latency);
    await next();
  });
  api.route('/connections', connectionRoutes({ access, requireConnection, connections, appDefinitions, create }));
  api.route('/connections', connectionActionRoutes({ requireConnection, connections, check }));
  api.route('/oauth', oauthStartRoutes({ requireConnection, authorize }));
  api.route('/sdk/apps', sdkRoutes({ access, connections, definitions, requireDefinition, publicUrl }));
  api.route('/sdk/apps', sectionRoutes({ definitions, requireDefinition }));

  const server = new Hono();
  server.route('/api/v2', api);
  server.route('/oauth', oauthPageRoutes({ authorizations, authorize }));
  server.route('/demo', controlRoutes({ access, requireConnection, connections, rateLimit }));
  server.notFound((c) => json(c, notFound('There is nothing at this address.').body, 404));
  server.onError((error, c) => {
    const answer = error instanceof MakeApiError ? error : serverError(error.message);
    if (answer !== error) console.error(error);
    for (const [name, value] of Object.entries(answer.headers)) c.header(name, value);
    return json(c, answer.body, answer.status);
  });
  return server;
}
