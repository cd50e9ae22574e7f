import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { createAppsClient } from '../pieces/apps-client.ts';
import { createProjectAccess, requireUser } from './access.ts';
import { ApiError, serverError } from './api-error.ts';
import { connectionRoutes } from './connection-routes.ts';
import { allowEverySite } from './cors.ts';
import { externalTokenRoute } from './external-token-route.ts';
import { describeFlags } from './flags.ts';
import type { Instance } from './instance.ts';
import { json } from './json.ts';
import { pieceRoutes } from './piece-routes.ts';
import { platformRoutes } from './platform-routes.ts';

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
  /** Milliseconds that every call takes longer, so that the demo feels like a network. */
  latency: number;
};

/** The part of the Activepieces API that a connect dialog needs. */
export function createInstanceApi(options: InstanceApiOptions): Hono {
  const { platform, accounts, connections, signingKeys, tokens } = options.instance;
  const since = platform.created;
  const api = new Hono({ strict: false });

  api.use(allowEverySite);
  api.use(async (_c, next) => {
    await delay(options.latency);
    await next();
  });

  api.route('/api/v1/managed-authn', externalTokenRoute({ accounts, signingKeys, tokens, platformId: platform.id }));
  api.get('/api/v1/flags', (c) => json(c, describeFlags(options)));
  api.get('/api/v1/oauth-apps', async (c) => {
    await requireUser(c, tokens);
    return json(c, { data: [], next: null, previous: null });
  });
  api.route('/api/v1/platforms', platformRoutes({ tokens, platform, logoUrl: options.logoUrl }));
  api.route('/api/v1/pieces', pieceRoutes({ tokens, appsUrl: options.appsUrl, since }));
  api.route(
    '/api/v1/app-connections',
    connectionRoutes({
      connections,
      tokens,
      requireProject: createProjectAccess(accounts, platform),
      platformId: platform.id,
      apps: createAppsClient(options.appsApiUrl),
    }),
  );

  api.notFound((c) => json(c, { statusCode: 404, error: 'Not Found', message: 'Route not found' }, 404));
  api.onError((error, c) => {
    const answer = error instanceof ApiError ? error : serverError(error.message);
    return json(c, answer.body, answer.status);
  });
  return api;
}
