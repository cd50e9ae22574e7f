import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect } from './support/test.ts';
import { expectedHeaders as has } from './support/web-servers/expected-headers.ts';
import { fetchRaw } from './support/web-servers/fetch-raw.ts';
import { test } from './support/web-servers/fixtures.ts';
import { securityHeaders } from './support/web-servers/security-headers.ts';
import { VERSION_PATH, type WebServer } from './support/web-servers/web-server.ts';

type Row = [path: string, headers: Record<string, unknown>];

const gzip = { headers: { 'accept-encoding': 'gzip' } };
const layouts = [
  { site: 'cdn', embed: `${VERSION_PATH}/embed` },
  { site: 'instance', embed: '/embed' },
] as const;

for (const program of ['nginx', 'caddy'] as const) {
  test.describe(program, () => {
    test.use({ program });

    for (const { site, embed } of layouts) {
      test(`${site}: the dialog's files`, async ({ webServer, stage }) => {
        const asset = (pattern: RegExp) => `/assets/${assetOf(webServer, pattern)}`;
        const rows: Row[] = [
          ['/', { ...has.page, ...has.compressed }],
          ['/?currentDate=1', has.page],
          ['/index.html', has.page],
          ['/redirect.html?code=1', has.page],
          [asset(/^dialog-.*\.js$/), { ...has.hashedScript, ...has.compressed }],
          [asset(/^dialog-.*\.js\.map$/), { ...has.hashedMap, ...has.compressed }],
          [asset(/^dialog-.*\.css$/), { ...has.hashedStyle, ...has.compressed }],
          [asset(/^redirect-.*\.js$/), has.hashedScript],
          ['/assets/reload-page.js', has.script],
          ['/assets/reload-page.js.map', has.map],
          ['/THIRD-PARTY-LICENSES.md', { ...has.text, ...has.compressed }],
          // Other spellings of the page's address.
          ['//index.html', has.page],
          ['/%69ndex.html', has.page],
          ['/assets/../index.html', has.page],
        ];
        const always = securityHeaders(stage.url('host'));
        for (const [path, headers] of rows) {
          const answer = await fetchRaw(webServer.url(site, embed + path), gzip);
          expect.soft(answer, path).toMatchObject({ status: 200, headers: { ...always, ...headers } });
          // Only the loader is for other origins.
          expect.soft(answer.headers, path).not.toHaveProperty('access-control-allow-origin');
          expect.soft(answer.headers, path).not.toHaveProperty('sourcemap');
          const head = await fetchRaw(webServer.url(site, embed + path), { method: 'HEAD', ...gzip });
          expect.soft(head, `HEAD ${path}`).toMatchObject({ status: 200, headers: { ...always, ...headers } });
          expect.soft(head.body, `HEAD ${path}`).toHaveLength(0);
        }
      });

      test(`${site}: what is missing is neither cached nor another page`, async ({ webServer, stage }) => {
        const headers = securityHeaders(stage.url('host'));
        for (const path of ['/assets/dialog-000000.js', '/assets/', '/connections', '/favicon.ico']) {
          const answer = await fetchRaw(webServer.url(site, embed + path), gzip);
          // nginx forbids what Caddy does not find: a folder without a page.
          expect.soft(answer.status, path).toBe(path === '/assets/' && program === 'nginx' ? 403 : 404);
          expect.soft(answer.headers, path).toMatchObject(headers);
          expect.soft(answer.headers['cache-control'] ?? '', path).not.toContain('max-age');
          expect.soft(String(answer.body), path).not.toContain('<div id="app">');
        }
      });

      test(`${site}: config.json is optional`, async ({ webServer, stage }) => {
        const always = securityHeaders(stage.url('host'));
        const url = webServer.url(site, `${embed}/config.json`);
        expect(await fetchRaw(url)).toMatchObject({ status: 204, headers: { ...always, ...has.noConfig } });
        writeFileSync(join(webServer.distFolder, 'embed/config.json'), '{"a":1}');
        const answer = await fetchRaw(url);
        expect(answer).toMatchObject({ status: 200, headers: { ...always, ...has.config } });
        expect(String(answer.body)).toBe('{"a":1}');
      });
    }

    test('cdn: the loader', async ({ webServer, stage }) => {
      const rows: Row[] = [
        ['/connect.js', { ...has.loader, ...has.compressed, sourcemap: 'connect.js.map' }],
        ['/connect.mjs', { ...has.loader, ...has.compressed }],
        ['/connect.js.map', { ...has.hashedMap, ...has.compressed }],
      ];
      const always = securityHeaders(stage.url('host'));
      for (const [path, headers] of rows) {
        const answer = await fetchRaw(webServer.url('cdn', VERSION_PATH + path), gzip);
        expect.soft(answer, path).toMatchObject({ status: 200, headers: { ...always, ...headers } });
        const file = readFileSync(join(webServer.distFolder, path));
        expect.soft(gunzipSync(answer.body).equals(file), path).toBe(true);
      }
    });

    test('cdn: a page that has not changed is not sent again', async ({ webServer }) => {
      const url = webServer.url('cdn', `${VERSION_PATH}/embed/index.html`);
      const { etag = '' } = (await fetchRaw(url, gzip)).headers;
      const answer = await fetchRaw(url, { headers: { ...gzip.headers, 'if-none-match': etag } });
      expect(answer).toMatchObject({ status: 304, headers: has.noConfig });
    });

    test('instance: /embed leads to /embed/ with its query', async ({ webServer }) => {
      for (const method of ['GET', 'HEAD']) {
        const answer = await fetchRaw(webServer.url('instance', '/embed?currentDate=1&b=%26'), { method });
        // Relative to the origin: behind a TLS proxy the server does not know its own.
        expect(answer).toMatchObject({ status: 302, headers: { location: '/embed/?currentDate=1&b=%26' } });
      }
    });

    test('instance: everything else is the instance', async ({ webServer, stage }) => {
      const received: IncomingHttpHeaders[] = [];
      stage.sites.instance = (path, { headers }) => {
        received.push(headers);
        return { html: `The instance: ${path}`, headers: { 'Cache-Control': 'private' } };
      };
      for (const path of ['/', '/embedded', '/assets/app.js', '/api/v1/flags']) {
        const answer = await fetchRaw(webServer.url('instance', path));
        expect.soft(String(answer.body)).toBe(`The instance: ${path}`);
        expect.soft(answer.headers).toMatchObject({ 'cache-control': 'private' });
        expect.soft(answer.headers).not.toHaveProperty('content-security-policy');
      }
      const { host } = new URL(webServer.url('instance'));
      expect(received[0]).toMatchObject({ host, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' });
      // The page of the instance talks to it over a WebSocket.
      await fetchRaw(webServer.url('instance', '/api/socket.io'), {
        headers: { connection: 'Upgrade', upgrade: 'websocket' },
      });
      expect(received.at(-1)).toMatchObject({ connection: expect.stringMatching(/^upgrade$/i), upgrade: 'websocket' });
    });
  });
}

function assetOf({ distFolder }: WebServer, pattern: RegExp): string {
  const name = readdirSync(join(distFolder, 'embed/assets')).find((file) => pattern.test(file));
  if (!name) throw new Error(`No file in embed/assets has a name like ${pattern}.`);
  return name;
}
