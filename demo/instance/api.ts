import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { createAppsClient } from '../pieces/apps-client.ts';
import { redirectPage } from '../redirect-pages/redirect-page.ts';
import { createPlatformAccess, createProjectAccess } from './access.ts';
import { ApiError, serverError } from './api-error.ts';
import { createConnectionCheck } from './connection-check.ts';
import { connectionListRoutes } from './connection-list-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { allowEverySite } from './cors.ts';
import { externalTokenRoute } from './external-token-route.ts';
import { describeFlags } from './flags.ts';
import { globalConnectionRoutes } from './global-connection-routes.ts';
import type { Instance } from './instance.ts';
import { json } from './json.ts';
import { authorizationUrlRoute } from './oauth2/authorization-url-route.ts';
import { createClaim } from './oauth2/claim.ts';
import { oauthAppRoutes } from './oauth2/oauth-app-routes.ts';
import { pieceRoutes } from './piece-routes.ts';
import { platformRoutes } from './platform-routes.ts';
import { projectRoutes } from './project-routes.ts';

export type InstanceApiOptions = {
  instance: Instance;
  /** The instance's address in a browser. */
  publicUrl: string;
  /** The host's logo, as its instance shows it. */
  logoUrl: string;
  /** The apps' address in a browser, for logos. */
  appsUrl: string;
  /** The apps' address for this process, to try credentials. */
  appsApiUrl: string;
  /** Where the apps' users agree to a connection, and where its tokens come from. */
  providerUrl: string;
  /** The Activepieces cloud, for the OAuth2 apps that it has. */
  cloudUrl: string;
  /** Milliseconds that every call takes longer, so that the demo feels like a network. */
  latency: number;
  /** Customers build flows with the first connection of each app, so that a delete has something to warn of. */
  buildsFlows?: boolean;
};

/** The part of the Activepieces API that a connect dialog needs. */
export function createInstanceApi(options: InstanceApiOptions): Hono {
  const { platform, plan, projects, accounts, connections, globalConnections, flows, oauthApps, signingKeys, tokens } =
    options.instance;
  const { providerUrl, cloudUrl, buildsFlows = false } = options;
  const platformId = platform.id;
  const requireProject = createProjectAccess({ accounts, projects, platform });
  const requireAdmin = createPlatformAccess({ tokens, accounts, plan });
  const check = createConnectionCheck({
    claim: createClaim({ platformId, oauthApps, providerUrl, cloudUrl }),
    apps: createAppsClient(options.appsApiUrl),
  });
  const common = { connections, flows, accounts, tokens, requireProject, platformId, check };
  const since = platform.created;
  const api = new Hono({ strict: false });

  api.use(allowEverySite);
  api.use(async (_c, next) => {
    await delay(options.latency);
    await next();
  });

  api.route('/api/v1/managed-authn', externalTokenRoute({ accounts, signingKeys, tokens, platformId }));
  api.get('/api/v1/flags', (c) => json(c, describeFlags(options)));
  api.route('/api/v1/oauth-apps', oauthAppRoutes({ oauthApps, tokens, platformId }));
  api.route('/api/v1/platforms', platformRoutes({ tokens, platform, plan, accounts, logoUrl: options.logoUrl }));
  api.route('/api/v1/projects', projectRoutes({ projects, accounts, tokens, platform }));
  api.route('/api/v1/pieces', pieceRoutes({ tokens, appsUrl: options.appsUrl, providerUrl, since }));
  api.route('/api/v1/app-connections/oauth2', authorizationUrlRoute({ tokens, requireProject, providerUrl }));
  api.route('/api/v1/app-connections', connectionListRoutes(common));
  api.route('/api/v1/app-connections', connectionRoutes({ ...common, buildsFlows }));
  api.route(
    '/api/v1/global-connections',
    globalConnectionRoutes({ ...common, globalConnections, projects, requireAdmin }),
  );

  api.route('/redirect', redirectPage('instance'));

  api.notFound((c) => json(c, { statusCode: 404, error: 'Not Found', message: 'Route not found' }, 404));
  api.onError((error, c) => {
    const answer = error instanceof ApiError ? error : serverError(error.message);
    return json(c, answer.body, answer.status);
  });
  return api;
}
