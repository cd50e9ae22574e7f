import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDataDir } from './data-dir.ts';
import { openInstance } from './instance/instance.ts';
import { findClient } from './provider/clients.ts';
import { type Demo, startDemo } from './server.ts';
import { filesContain } from './testing/files-contain.ts';
import { authorizedValue, oauth2Body } from './testing/oauth2.ts';
import { send } from './testing/send.ts';

let folder: string;
let demo: Demo;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  demo = await startDemo({ port: 0, latencyMs: 0, dataDir: folder, mode: { kind: 'embedded' } });
});
afterAll(() => rm(folder, { recursive: true }));

it('stores tokens encrypted, for the host to use', async () => {
  const parleybox = findClient('parleybox', 'platform');
  const value = await authorizedValue(demo.urls, 'parleybox', parleybox, { scope: 'people:read' });
  const { token } = (await send(`${demo.url}/api/token`)).json as { token: string };
  const session = (await post('/v1/managed-authn/external-token', { externalAccessToken: token })) as Session;
  const saved = await post('/v1/app-connections', oauth2Body(session.projectId, parleybox, value), session.token);
  const { id } = saved as { id: string };
  expect((await send(`${demo.url}/api/connections`)).json).toMatchObject({
    data: [{ id, type: 'PLATFORM_OAUTH2', account: 'Ada Marlow' }],
  });
  await demo.close();

  const dataDir = await openDataDir(folder, false);
  const instance = await openInstance(dataDir);
  const stored = (await instance.connections.readValue(id)) as { access_token: string; refresh_token: string };
  await instance.close();
  await dataDir.release();
  const database = join(folder, 'postgres');
  expect(await filesContain(database, parleybox.clientId)).toBe(true);
  for (const secret of [stored.access_token, stored.refresh_token, value.code, parleybox.clientSecret]) {
    expect(secret).toMatch(/.{20}/);
    expect(await filesContain(database, String(secret))).toBe(false);
  }
});

type Session = { token: string; projectId: string };

async function post(path: string, body: object, token?: string): Promise<unknown> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return (await send(`${demo.urls.instance}/api${path}`, { method: 'POST', headers, body })).json;
}
