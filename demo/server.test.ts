import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted } from './apps/credentials.ts';
import { type Demo, startDemo } from './server.ts';
import { quillmailBody } from './testing/connection-bodies.ts';
import { filesContain } from './testing/files-contain.ts';
import { send } from './testing/send.ts';

type Page = { data: { id: string; displayName: string }[] };

describe('the demo', () => {
  let folder: string;
  let options: { port: 0; latencyMs: 0; dataDir: string; distFolder: string; mode: { kind: 'embedded' } };
  let demo: Demo;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    const distFolder = join(folder, 'dist');
    await mkdir(join(distFolder, 'embed/assets'), { recursive: true });
    await writeFile(join(distFolder, 'connect.js'), 'window.loaded = true');
    await writeFile(join(distFolder, 'embed/index.html'), '<!doctype html><title>Dialog</title>');
    await writeFile(join(distFolder, 'embed/assets/main-abc.js'), 'export {}');
    options = { port: 0, latencyMs: 0, dataDir: join(folder, 'data'), distFolder, mode: { kind: 'embedded' } };
    demo = await startDemo(options);
  });
  afterAll(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });

  const get = (url: string, headers = {}) => send(url, { headers });

  it.each([
    ['host', '/', 200, 'Lumen'],
    ['host', '/host.js', 200, 'import'],
    ['host', '/make.html', 200, 'Connection types'],
    ['host', '/make.js', 200, 'import'],
    ['host', '/../server.ts', 404, 'Not found'],
    ['host', '/..%2fserver.ts', 404, 'Not found'],
    ['connect', '/connect.js', 200, 'window.loaded'],
    ['connect', '/embed/', 200, 'Dialog'],
    ['connect', '/embed/assets/main-abc.js', 200, 'export'],
    ['connect', '/embed/assets/none.js', 404, 'Has the project been built?'],
    ['instance', '/api/v1/flags', 200, 'EDITION'],
    ['instance', '/connect.js', 404, 'Route not found'],
    ['apps', '/', 200, 'quill-demo'],
    ['provider', '/styles/provider.css', 200, '--brand'],
    ['cloud', '/apps?edition=ee', 200, '@demo/piece-almanook'],
    ['make', '/api/v2/connections', 401, 'Access denied.'],
    ['make', '/', 200, 'harbour-kit'],
    ['appsApi', '/quillmail/v1/account', 401, 'unauthorized'],
  ] as const)('%s answers %s', async (site, path, status, text) => {
    const answer = await get(`${demo.urls[site]}${path}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
  });

  it('refuses unknown host names', async () => {
    expect((await get(`${demo.urls.appsApi}/`, { host: 'rebound.example' })).status).toBe(421);
    expect(await get(`${demo.urls.appsApi}/`, { host: 'localhost' })).toMatchObject({
      status: 302,
      headers: { location: demo.url },
    });
  });

  it('sends the dialog with a strict policy, and the loader to every origin', async () => {
    const dialog = await get(`${demo.urls.connect}/embed/`);
    expect(dialog.headers['content-security-policy']).toMatch(
      /^default-src 'none'.*require-trusted-types-for 'script'$/,
    );
    expect(dialog.headers).toMatchObject({
      'cache-control': 'no-cache',
      'cross-origin-embedder-policy': 'credentialless',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    const asset = await get(`${demo.urls.connect}/embed/assets/main-abc.js`);
    expect(asset.headers['cache-control']).toContain('immutable');
    const loader = await get(`${demo.urls.connect}/connect.js`);
    expect(loader.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
    expect(await get(`${demo.urls.connect}/embed?currentDate=1`)).toMatchObject({
      status: 308,
      headers: { location: '/embed/?currentDate=1' },
    });
  });

  it('sends both host pages with a strict Content Security Policy', async () => {
    for (const path of ['/', '/make.html']) {
      const page = await get(`${demo.url}${path}`);
      expect(page.headers['content-security-policy']).toContain(`script-src 'self' ${demo.urls.connect};`);
      expect(page.text).toContain(`${demo.urls.connect}/connect.js`);
      expect(page.text).toContain('data-has-make="true"');
    }
  });

  it('refuses cross-site requests to the host’s backend', async () => {
    const answer = await get(`${demo.url}/api/token`, { 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });

  it('stores its keys in files that only its user can read', async () => {
    for (const file of ['instance-keys.json', 'host-signing-key.json']) {
      expect((await stat(join(options.dataDir, file))).mode & 0o777).toBe(0o600);
    }
  });

  it('refuses a second start on the same port or the same data', async () => {
    await expect(startDemo({ ...options, port: demo.port })).rejects.toThrow(`Port ${demo.port} is in use`);
    await expect(startDemo(options)).rejects.toThrow('is in use by process');
  });

  it('keeps connections over a restart and forgets them on a reset', async () => {
    const { token } = (await get(`${demo.url}/api/token`)).json as { token: string };
    const session = await postJson(`${demo.urls.instance}/api/v1/managed-authn/external-token`, {
      externalAccessToken: token,
    });
    const { projectId, token: bearer } = session.json as { projectId: string; token: string };
    const saved = await postJson(`${demo.urls.instance}/api/v1/app-connections`, quillmailBody(projectId), {
      authorization: `Bearer ${bearer}`,
    });
    const { id } = saved.json as { id: string };
    const ids = async () => ((await get(`${demo.url}/api/connections`)).json as Page).data.map((item) => item.id);
    expect(await ids()).toEqual([id]);

    await demo.close();
    expect(await filesContain(join(options.dataDir, 'postgres'), accepted('quillmail', 'API Key'))).toBe(false);
    expect(await filesContain(join(options.dataDir, 'postgres'), 'lumen-test')).toBe(true);
    demo = await startDemo(options);
    expect(await ids()).toEqual([id]);
    const renamed = await postJson(`${demo.url}/api/connections/${id}`, { displayName: 'Kept' });
    expect(renamed).toMatchObject({ status: 200, json: { id, displayName: 'Kept' } });
    expect((await send(`${demo.url}/api/connections/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await ids()).toEqual([]);

    await demo.close();
    demo = await startDemo({ ...options, reset: true });
    const refused = await get(`${demo.urls.instance}/api/v1/app-connections`, { authorization: `Bearer ${bearer}` });
    expect(refused.status).toBe(401);
  });
});

function postJson(url: string, body: unknown, headers: { [name: string]: string } = {}) {
  return send(url, { method: 'POST', headers, body });
}
