import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMemory, openDataDir } from './data-dir.ts';
import { createInstanceApi } from './instance/api.ts';
import { describeFlags } from './instance/flags.ts';
import { type Instance, openInstance } from './instance/instance.ts';
import type { InstanceMode } from './instance-mode.ts';
import { type Listener, listen } from './listen.ts';
import { pieces } from './pieces/index.ts';
import { type Demo, startDemo } from './server.ts';
import { send } from './testing/send.ts';

/** A demo instance on its own port stands in for an external one. */
describe('the demo with another instance', () => {
  let instance: Instance;
  let server: Listener;
  let instanceUrl: string;
  let demo: Demo | undefined;

  beforeAll(async () => {
    instance = await openInstance(await openDataDir(inMemory, false));
    server = await listen(0);
    instanceUrl = `http://127.0.0.1:${server.port}`;
    const flags = () => describeFlags({ publicUrl: instanceUrl, logoUrl: '' });
    const api = createInstanceApi({ instance, flags, pieces: () => pieces, check: async (_piece, value) => value });
    server.answerWith((request) => api.fetch(request));
  });
  afterAll(async () => {
    await demo?.close();
    await server.close();
    await instance.close();
  });

  const startWith = async (mode: InstanceMode) => {
    await demo?.close();
    demo = await startDemo({ port: 0, mode });
    const { url } = demo;
    return async (path: string) => (await send(`${url}${path}`)).json;
  };

  it('signs in with a key, and shows the apps without hints', async () => {
    const key = await instance.signingKeys.create();
    const get = await startWith({
      kind: 'signing-key',
      instanceUrl,
      signingKey: key.privateKey,
      signingKeyId: key.id,
    });
    const config = await get('/api/config');
    expect(config).toMatchObject({ mode: 'real', instanceUrl });
    expect(config).not.toHaveProperty('cloudUrl');
    expect(await get('/api/token')).toEqual({ token: expect.stringMatching(/^ey/) });
    expect(await get('/api/connections')).toMatchObject({ data: [] });
    const apps = (await get('/api/apps')) as { hints?: unknown }[];
    expect(apps.length).toBeGreaterThan(5);
    expect(apps.filter(({ hints }) => hints !== undefined)).toEqual([]);
  });

  it('uses a session without a signing key', async () => {
    const { userId, projectId } = await instance.accounts.enter({
      externalUserId: 'ada',
      externalProjectId: 'one',
      firstName: 'Ada',
      lastName: 'Lab',
      role: { name: 'Editor', permissions: [] },
    });
    const token = await instance.tokens.issue({ userId, platformId: instance.platform.id });
    const get = await startWith({ kind: 'session', instanceUrl, token, projectId });
    expect(await get('/api/config')).toMatchObject({ session: { token, projectId } });
    expect(await get('/api/token')).toHaveProperty('error');
    // Demo controls must not exist for an external instance.
    expect(await get('/api/demo/admin-session')).toBeUndefined();
    expect(await get('/api/connections')).toMatchObject({ data: [] });
  });

  it('has no Make page', async () => {
    await startWith({ kind: 'session', instanceUrl, token: 'any', projectId: 'p' });
    const answer = (path: string) => send(`${demo?.url}${path}`);
    expect((await answer('/')).text).toContain('data-has-make="false"');
    for (const path of ['/make.html', '/make/connections', '/api/make', '/api/make-token']) {
      expect((await answer(path)).status).toBe(404);
    }
  });

  it('reports that the instance refuses its credentials', async () => {
    const get = await startWith({ kind: 'session', instanceUrl, token: 'garbage', projectId: 'p' });
    expect(await get('/api/connections')).toMatchObject({ statusCode: 401 });
  });
});
