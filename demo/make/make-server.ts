import { setTimeout as delay } from 'node:timers/promises';
import { Hono } from 'hono';
import { ErrorResponse } from '../error-response.ts';
import { notFound, serverError } from './api-error.ts';
import { connectionActionRoutes } from './connection-action-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { controlRoutes } from './control-routes.ts';
import { jsonResponse } from './json.ts';
import { createMakeContext, type MakeServerOptions } from './make-context.ts';
import { oauthPageRoutes, oauthStartRoutes } from './oauth-routes.ts';
import { sdkRoutes } from './sdk-routes.ts';
import { sectionRoutes } from './section-routes.ts';

/** The part of Make that a dialog needs: its API for connections and definitions, and authorization. */
export async function createMakeServer(options: MakeServerOptions): Promise<Hono> {
  const { latencyMs = 0 } = options;
  const context = await createMakeContext(options);

  const api = new Hono();
  api.use(async (_c, next) => {
    if (latencyMs > 0) await delay(latencyMs);
    await next();
  });
  api.route('/connections', connectionRoutes(context));
  api.route('/connections', connectionActionRoutes(context));
  api.route('/oauth', oauthStartRoutes(context));
  api.route('/sdk/apps', sdkRoutes(context));
  api.route('/sdk/apps', sectionRoutes(context));

  const server = new Hono();
  server.route('/api/v2', api);
  server.route('/oauth', oauthPageRoutes(context));
  server.route('/demo', controlRoutes(context));
  server.notFound((c) => jsonResponse(c, notFound('There is nothing at this address.').body, 404));
  server.onError((error, c) => {
    const answer = error instanceof ErrorResponse ? error : serverError(error.message);
    if (answer !== error) console.error(error);
    return jsonResponse(c, answer.body, answer.status);
  });
  return server;
}
