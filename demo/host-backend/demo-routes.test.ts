import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseStart, startTestInstance, type TestInstance } from '../testing/test-instance.ts';
import { createDemoControls } from './demo-controls.ts';
import { demoRoutes } from './demo-routes.ts';

describe('what the demo’s page can do to its instance', () => {
  let instance: TestInstance;
  let routes: ReturnType<typeof demoRoutes>;
  beforeAll(async () => {
    instance = await startTestInstance();
    routes = demoRoutes(createDemoControls(instance.instance));
  }, databaseStart);
  afterAll(() => instance.close());

  const state = async () => (await routes.request('/')).json();
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await routes.request(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return answer.status === 204 ? 204 : [answer.status, await answer.json()];
  };

  it('get a session of the admin, for the project of its customer', async () => {
    const session = (await (await routes.request('/admin-session')).json()) as { token: string; projectId: string };
    expect(Object.keys(session)).toEqual(['token', 'projectId']);
    const projects = await instance.call('GET', '/v1/projects?limit=1', session);
    expect(projects.json).toMatchObject({ data: [{ id: session.projectId, displayName: 'Harbour Lane' }] });
    expect((await instance.call('GET', '/v1/global-connections', session)).status).toBe(200);
  });

  it('make many connections, and remove them', async () => {
    expect(await ask('POST', '/connections?count=1200')).toEqual([200, { bulkConnections: 1200 }]);
    expect(await state()).toEqual({ bulkConnections: 1200, globalConnections: true });
    expect(await ask('DELETE', '/connections')).toBe(204);
    expect(await state()).toMatchObject({ bulkConnections: 0 });
  });

  it.each(['0', '-1', '1.5', 'many', '1000000'])('not make %s of them', async (count) => {
    expect(await ask('POST', `/connections?count=${count}`)).toEqual([400, { error: expect.any(String) }]);
  });

  it('take connections for the whole platform out of its plan', async () => {
    expect(await ask('PUT', '/plan', { globalConnections: false })).toBe(204);
    expect(await state()).toMatchObject({ globalConnections: false });
    expect(await ask('PUT', '/plan', { globalConnections: 'no' })).toEqual([400, { error: expect.any(String) }]);
    expect(await ask('PUT', '/plan', { globalConnections: true })).toBe(204);
  });
});
