import { Hono } from 'hono';
import { z } from 'zod';
import { jsonResponse } from './json.ts';
import type { MakeContext } from './make-context.ts';
import { readJsonBody, requireShape } from './request-shape.ts';

const usage = z.strictObject({
  scenarios: z.array(z.string().min(1)).default([]),
  webhooks: z.array(z.string().min(1)).default([]),
});

/** Demo controls for what needs other parts of Make: scenarios and webhooks. Not part of Make's API. */
export function controlRoutes({ requireConnection, connections }: MakeContext): Hono {
  const routes = new Hono();

  routes.get('/connections/:id/usage', async (c) => {
    const { connection } = await requireConnection(c, 'connections:read');
    return jsonResponse(c, connection.usage);
  });

  routes.put('/connections/:id/usage', async (c) => {
    const { connection } = await requireConnection(c, 'connections:write');
    const changed = await connections.update(connection.id, { usage: requireShape(usage, await readJsonBody(c)) });
    return jsonResponse(c, changed.usage);
  });

  return routes;
}
