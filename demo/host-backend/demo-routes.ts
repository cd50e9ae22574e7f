import { Hono } from 'hono';
import type { DemoControls } from './demo-controls.ts';

/** Default and maximum number of bulk connections; more only slow the process down. */
const [DEFAULT_COUNT, MAX_COUNT] = [10_000, 50_000];

export function demoRoutes(controls: DemoControls): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => c.json(await controls.state()));

  routes.get('/admin-session', async (c) => c.json(await controls.openAdminSession()));

  routes.post('/connections', async (c) => {
    const count = Number(c.req.query('count') ?? DEFAULT_COUNT);
    if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
      return c.json({ error: `count is a whole number from 1 to ${MAX_COUNT}` }, 400);
    }
    return c.json({ bulkConnections: await controls.makeConnections(count) });
  });

  routes.delete('/connections', async (c) => {
    await controls.removeConnections();
    return c.body(null, 204);
  });

  routes.put('/plan', async (c) => {
    const { globalConnections } = await c.req.json<{ globalConnections: unknown }>();
    if (typeof globalConnections !== 'boolean') return c.json({ error: 'globalConnections is true or false' }, 400);
    await controls.setGlobalConnections(globalConnections);
    return c.body(null, 204);
  });

  return routes;
}
