import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createMakeProxy } from './proxy.ts';
import { openShop, token } from './testing/recorded-make.ts';

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Make and the proxy before it, both on sockets. */
async function serve(mount: (proxy: ReturnType<typeof createMakeProxy>) => Server) {
  const asked: string[] = [];
  const shop = await openShop('https://www.make.com');
  const answer = getRequestListener(shop.fetch);
  const make = createServer((request, response) => {
    const { method, url, headers } = request;
    asked.push(`${method} ${url} ${headers.authorization} ${headers.cookie}`);
    void answer(request, response);
  });
  const authenticate = ({ headers }: Request) => (headers.has('cookie') ? { teamId: 7 } : undefined);
  const proxy = createMakeProxy({ baseUrl: `http://127.0.0.1:${await listen(make)}`, token, authenticate });
  return { asked, port: await listen(mount(proxy)) };
}

/** Without any clean-up of the path, as an attacker would. */
function ask(port: number, line: string): Promise<{ status: number | undefined; text: string }> {
  const [method = '', path = ''] = line.split(' ');
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers: { cookie: 'sid=1' } }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, text }));
    });
    sent.on('error', reject).end();
  });
}

// As on hosts' servers, Hono replaces these; other test files of this worker get Node's back.
const { Request: NodeRequest, Response: NodeResponse } = globalThis;
afterAll(() => {
  for (const [name, value] of Object.entries({ Request: NodeRequest, Response: NodeResponse })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
});

const plain = (proxy: ReturnType<typeof createMakeProxy>) => createServer(getRequestListener(proxy));
const hono = (proxy: ReturnType<typeof createMakeProxy>) =>
  createServer(getRequestListener(new Hono().all('/api/make/*', (context) => proxy(context.req.raw)).fetch));

describe.each([
  ['node:http', plain],
  ['Hono', hono],
])('behind %s', (_, mount) => {
  test('it serves, and keeps the redirect to itself', async () => {
    const { asked, port } = await serve(mount);
    expect(await ask(port, 'GET /api/make/connections/70')).toMatchObject({ status: 200 });
    expect(await ask(port, 'GET /api/make/oauth/auth/70')).toEqual({
      status: 200,
      text: expect.stringMatching(/^\{"url":"https:\/\/www\.make\.com\/oauth\/init\?[^"]*"\}$/),
    });
    expect(asked).toEqual([
      `GET /api/v2/connections/70?cols%5B%5D=id&cols%5B%5D=teamId Token ${token} undefined`,
      `GET /api/v2/connections/70 Token ${token} undefined`,
      `GET /api/v2/oauth/auth/70 Token ${token} undefined`,
    ]);
  });

  test.each([
    'GET /api/make/connections/../users/me',
    'GET /api/make/connections/70/../../../users/me',
    'GET /api/make/connections/..%2f..%2fusers',
    'GET /api/make/connections/%2e%2e/users',
    'GET /api/make/connections\\..\\users',
    'GET //evil.example/connections',
    'GET /api/make//connections',
    'GET /api/make/connections/70%00',
    'GET /api/make/sdk/apps/connections/shop/scope/../common',
  ])('nothing arrives of %s', async (line) => {
    const { asked, port } = await serve(mount);
    expect((await ask(port, line)).status).toBeGreaterThanOrEqual(400);
    expect(asked).toEqual([]);
  });
});
