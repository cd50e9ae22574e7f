import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Piece } from '../pieces/piece.ts';
import { redirectPage } from '../redirect-pages/redirect-page.ts';
import { createPlatformAccess, createProjectAccess } from './access.ts';
import { ApiError, serverError } from './api-error.ts';
import type { ConnectionCheck } from './connection-check.ts';
import { createDraftCheck } from './connection-draft.ts';
import { createConnectionList } from './connection-list.ts';
import { connectionRoutes } from './connection-routes.ts';
import { allowEverySite } from './cors.ts';
import { externalTokenRoute } from './external-token-route.ts';
import { globalConnectionRoutes } from './global-connection-routes.ts';
import type { Instance } from './instance.ts';
import { json } from './json.ts';
import { authorizationUrlRoute } from './oauth2/authorization-url-route.ts';
import { oauthAppRoutes } from './oauth2/oauth-app-routes.ts';
import { createPieceCatalogue } from './piece-catalogue.ts';
import { pieceRoutes } from './piece-routes.ts';
import { platformRoutes } from './platform-routes.ts';
import { projectRoutes } from './project-routes.ts';

export type InstanceApiOptions = {
  instance: Instance;
  /** The public flags. */
  flags: () => object;
  pieces: () => Piece[];
  check: ConnectionCheck;
  /** The host's logo, for the instance's appearance. */
  logoUrl?: string;
  /** Delay of every request in milliseconds, to simulate a network. */
  latency?: number;
  /** Creates flows for the first connection of each piece, so that deletions show a warning. */
  buildsFlows?: boolean;
  /** Servers newer than 0.79.2 build authorization URLs; with older ones the browser has to. */
  buildsAuthorizationUrls?: () => boolean;
};

/** The part of the Activepieces API that a connect dialog needs. */
export function createInstanceApi(options: InstanceApiOptions): Hono {
  const { instance, check, latency = 0, buildsFlows = false, buildsAuthorizationUrls = () => true } = options;
  const { platform, plan, projects, accounts, connections, flows, oauthApps, tokens } = instance;
  const platformId = platform.id;
  const pieces = createPieceCatalogue(options.pieces);
  const requireProject = createProjectAccess({ accounts, projects, platform });
  const requireAdmin = createPlatformAccess({ tokens, accounts, plan });
  const list = createConnectionList({ connections, accounts, flows, platformId });
  const checkDraft = createDraftCheck({ pieces, check });
  const common = { connections, list, flows, accounts, tokens, requireProject, platformId, checkDraft };
  const api = new Hono({ strict: false });

  api.use(allowEverySite);
  api.use(async (_c, next) => {
    if (latency > 0) await delay(latency);
    await next();
  });

  api.route('/api/v1/managed-authn', externalTokenRoute(instance));
  api.get('/api/v1/flags', (c) => json(c, options.flags()));
  api.route('/api/v1/oauth-apps', oauthAppRoutes({ oauthApps, tokens, platformId }));
  api.route('/api/v1/platforms', platformRoutes({ tokens, platform, plan, accounts, logoUrl: options.logoUrl ?? '' }));
  api.route('/api/v1/projects', projectRoutes(instance));
  api.route('/api/v1/pieces', pieceRoutes({ tokens, pieces, since: platform.created }));
  api.use('/api/v1/app-connections/oauth2/*', (c, next) =>
    buildsAuthorizationUrls() ? next() : Promise.resolve(c.notFound()),
  );
  api.route('/api/v1/app-connections/oauth2', authorizationUrlRoute({ tokens, requireProject, pieces }));
  api.route('/api/v1/app-connections', connectionRoutes({ ...common, buildsFlows }));
  api.route('/api/v1/global-connections', globalConnectionRoutes({ ...common, projects, requireAdmin }));

  api.route('/redirect', redirectPage('instance'));

  api.notFound((c) => json(c, { statusCode: 404, error: 'Not Found', message: 'Route not found' }, 404));
  api.onError((error, c) => {
    const answer = error instanceof ApiError ? error : serverError(error.message);
    return json(c, answer.body, answer.status);
  });
  return api;
}
