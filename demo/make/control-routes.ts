import { Hono } from 'hono';
import { z } from 'zod';
import type { Access } from './access.ts';
import type { RequireConnection } from './connection-access.ts';
import type { Connections } from './connections.ts';
import { json } from './json.ts';
import type { RateLimit } from './rate-limit.ts';
import { readBody, requireShape } from './request-shape.ts';

const usage = z.strictObject({
  scenarios: z.array(z.string().min(1)).default([]),
  webhooks: z.array(z.string().min(1)).default([]),
});

const limit = z.strictObject({
  requests: z.int().min(0),
  /** Seconds; without it the answers have no `Retry-After`. */
  retryAfter: z.int().min(0).optional(),
});

/** Demo controls for states that need other parts of Make, or many requests. Not part of Make's API. */
export function controlRoutes(options: {
  access: Access;
  requireConnection: RequireConnection;
  connections: Connections;
  rateLimit: RateLimit;
}): Hono {
  const { access, requireConnection, connections, rateLimit } = options;
  const routes = new Hono();

  routes.get('/connections/:id/usage', async (c) => {
    const { connection } = await requireConnection(c, 'connections:read');
    return json(c, connection.usage);
  });

  routes.put('/connections/:id/usage', async (c) => {
    const { connection } = await requireConnection(c, 'connections:write');
    const changed = await connections.update(connection.id, { usage: requireShape(usage, await readBody(c)) });
    return json(c, changed.usage);
  });

  routes.put('/rate-limit', async (c) => {
    access.requireScope(c, 'connections:write');
    rateLimit.refuse(requireShape(limit, await readBody(c)));
    return c.body(null, 204);
  });

  return routes;
}
