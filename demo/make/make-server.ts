import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { bringUpToDate, type Database } from '../instance/database.ts';
import { aboutPage } from './about-page.ts';
import { createAccess } from './access.ts';
import { MakeApiError, notFound, serverError } from './api-error.ts';
import { createAppDefinitions } from './app-definition.ts';
import { createAuthorizations } from './authorizations.ts';
import { createAuthorize } from './authorize.ts';
import { createCheck } from './check.ts';
import { createConnectionAccess } from './connection-access.ts';
import { connectionActionRoutes } from './connection-action-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { createConnections } from './connections.ts';
import { controlRoutes } from './control-routes.ts';
import { createConnectionMaker } from './create-connection.ts';
import { createDefinitions } from './definitions.ts';
import { json } from './json.ts';
import { oauthPageRoutes, oauthStartRoutes } from './oauth-routes.ts';
import { createPhoneBook } from './phone-book.ts';
import { prepareDefinitions } from './prepare-definitions.ts';
import { createRateLimit } from './rate-limit.ts';
import { makeSchemaSteps } from './schema.ts';
import { createDefinitionAccess, sdkRoutes } from './sdk-routes.ts';
import { sectionRoutes } from './section-routes.ts';
import { demoTokens, type MakeToken } from './teams.ts';
import { createUsages } from './usages.ts';

export type MakeServerOptions = {
  /** Its tables are made in it. */
  database: Database;
  /** 32 bytes; encrypts what connections and definitions have of secrets. */
  encryptionKey: Uint8Array;
  /** This server's own address in a browser. */
  publicUrl: string;
  /** Where users of the apps agree, in a browser. */
  providerUrl: string;
  /** The apps' address in a browser. */
  appsUrl: string;
  /** The apps' address for this process. */
  appsApiUrl: string;
  tokens?: MakeToken[];
  now?: () => Date;
  /** Milliseconds that every call takes longer, so that the demo feels like a network. */
  latency?: number;
};

/** As much of Make as it takes to connect: its API for connections and their definitions, and authorization. */
export async function createMakeServer(options: MakeServerOptions): Promise<Hono> {
  const { database, encryptionKey, publicUrl, now = () => new Date(), latency = 0 } = options;
  await bringUpToDate(database, makeSchemaSteps, 'make_schema_step');
  const definitions = createDefinitions(database, encryptionKey);
  await prepareDefinitions(definitions);

  const access = createAccess(options.tokens ?? Object.values(demoTokens));
  const connections = createConnections(database, encryptionKey);
  const appDefinitions = createAppDefinitions(definitions);
  const usages = createUsages(database);
  const rateLimit = createRateLimit();
  const phoneBook = createPhoneBook(options);
  const check = createCheck({ phoneBook, publicUrl, now });
  const authorizations = createAuthorizations(database, encryptionKey, now);
  const authorize = createAuthorize({ authorizations, connections, appDefinitions, check, phoneBook, publicUrl });
  const requireConnection = createConnectionAccess({ access, connections, appDefinitions });
  const requireDefinition = createDefinitionAccess(access, definitions);
  const create = createConnectionMaker({ connections, appDefinitions, check });

  const api = new Hono();
  api.use(async (_c, next) => {
    rateLimit.count();
    await delay(latency);
    await next();
  });
  api.route(
    '/connections',
    connectionRoutes({ access, requireConnection, connections, appDefinitions, create, usages }),
  );
  api.route('/connections', connectionActionRoutes({ requireConnection, connections, check }));
  api.route('/oauth', oauthStartRoutes({ requireConnection, authorize }));
  api.route('/sdk/apps', sdkRoutes({ access, definitions, requireDefinition, publicUrl }));
  api.route('/sdk/apps', sectionRoutes({ definitions, requireDefinition }));

  const server = new Hono();
  server.route('/api/v2', api);
  server.route('/oauth', oauthPageRoutes({ authorizations, authorize }));
  server.route('/demo', controlRoutes({ access, requireConnection, usages, rateLimit }));
  server.get('/', (c) => {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    return c.html(aboutPage(publicUrl, options.appsUrl));
  });
  server.notFound((c) => json(c, notFound('There is nothing at this address.').body, 404));
  server.onError((error, c) => {
    const answer = error instanceof MakeApiError ? error : serverError(error.message);
    if (answer !== error) console.error(error);
    for (const [name, value] of Object.entries(answer.headers)) c.header(name, value);
    return json(c, answer.body, answer.status);
  });
  return server;
}
