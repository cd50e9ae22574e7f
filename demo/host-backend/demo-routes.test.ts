import { describe, expect, it } from 'vitest';
import { startTestInstance } from '../testing/test-instance.ts';
import { createDemoControls } from './demo-controls.ts';
import { demoRoutes } from './demo-routes.ts';

const instance = await startTestInstance();
const routes = demoRoutes(createDemoControls(instance.instance));

describe('the controls of the demo’s own instance', () => {
  const state = async () => (await routes.request('/')).json();
  const request = async (method: string, path: string, body?: unknown) => {
    const answer = await routes.request(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return answer.status === 204 ? 204 : [answer.status, await answer.json()];
  };

  it('return an admin session for the customer’s project', async () => {
    const session = (await (await routes.request('/admin-session')).json()) as { token: string; projectId: string };
    expect(Object.keys(session)).toEqual(['token', 'projectId']);
    const projects = await instance.call('GET', '/v1/projects?limit=1', session);
    expect(projects.json).toMatchObject({ data: [{ id: session.projectId, displayName: 'Harbour Lane' }] });
    expect((await instance.call('GET', '/v1/global-connections', session)).status).toBe(200);
  });

  it('create many connections and remove them', async () => {
    expect(await request('POST', '/connections?count=1200')).toEqual([200, { bulkConnections: 1200 }]);
    expect(await state()).toEqual({ bulkConnections: 1200, globalConnections: true });
    expect(await request('DELETE', '/connections')).toBe(204);
    expect(await state()).toMatchObject({ bulkConnections: 0 });
  });

  it.each(['0', '-1', '1.5', 'many', '1000000'])('refuse to create %s connections', async (count) => {
    expect(await request('POST', `/connections?count=${count}`)).toEqual([400, { error: expect.any(String) }]);
  });

  it('remove global connections from the plan', async () => {
    expect(await request('PUT', '/plan', { globalConnections: false })).toBe(204);
    expect(await state()).toMatchObject({ globalConnections: false });
    expect(await request('PUT', '/plan', { globalConnections: 'no' })).toEqual([400, { error: expect.any(String) }]);
    expect(await request('PUT', '/plan', { globalConnections: true })).toBe(204);
  });
});
