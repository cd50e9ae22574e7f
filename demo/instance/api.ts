import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { ErrorResponse } from '../error-response.ts';
import { redirectPage } from '../redirect-pages/redirect-page.ts';
import { createApiContext, type InstanceApiOptions } from './api-context.ts';
import { fastifyError } from './api-error.ts';
import { appConnectionRoutes } from './connection-routes.ts';
import { externalTokenRoute } from './external-token-route.ts';
import { globalConnectionRoutes } from './global-connection-routes.ts';
import { oauth2Routes } from './oauth2/routes.ts';
import { pieceRoutes } from './piece-routes.ts';
import { platformRoutes } from './platform-routes.ts';
import { projectRoutes } from './project-routes.ts';

/** The part of the Activepieces API that a connect dialog needs. */
export function createInstanceApi(options: InstanceApiOptions): Hono {
  const { latencyMs = 0 } = options;
  const context = createApiContext(options);
  const api = new Hono({ strict: false });

  api.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    // Fastify names the character set, Hono does not.
    if (c.res.headers.get('content-type') === 'application/json') {
      c.header('content-type', 'application/json; charset=utf-8');
    }
  });
  // Any site may call with a bearer token; there are no cookies. As observed on a running 0.79.2: no max-age either.
  api.use(cors({ origin: '*', allowMethods: ['*'], exposeHeaders: ['*'] }));
  api.use(async (_c, next) => {
    if (latencyMs > 0) await delay(latencyMs);
    await next();
  });

  api.route('/api/v1/managed-authn', externalTokenRoute(context));
  api.route('/api/v1', platformRoutes(context));
  api.route('/api/v1/projects', projectRoutes(context));
  api.route('/api/v1/pieces', pieceRoutes(context));
  api.route('/api/v1', oauth2Routes(context));
  api.route('/api/v1/app-connections', appConnectionRoutes(context));
  api.route('/api/v1/global-connections', globalConnectionRoutes(context));
  api.route('/redirect', redirectPage('instance'));

  api.notFound((c) => c.json(fastifyError(404, 'Route not found').body, 404));
  api.onError((error, c) => {
    const answer = error instanceof ErrorResponse ? error : fastifyError(500, error.message);
    return c.json(answer.body, answer.status);
  });
  return api;
}
