import { describe, expect, test } from 'vitest';
import { createMakeProxy } from './proxy.ts';
import { dialog, proxyOf } from './testing/proxy-of.ts';
import { base, refusing, token } from './testing/recorded-make.ts';

const own = 'https://app.example';
const preflight = (origin: string) => ({
  origin,
  'access-control-request-method': 'DELETE',
  'access-control-request-headers': 'authorization,content-type',
});
const corsOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control')));

test('a listed origin gets its preflight answered, without a user and without asking Make', async () => {
  const { ask, arrived } = proxyOf({ authenticate: () => undefined });
  const answer = await ask('OPTIONS /connections/70', { headers: preflight(dialog) });
  expect(answer.status).toBe(204);
  expect(corsOf(answer)).toEqual({
    'access-control-allow-origin': dialog,
    'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
    'access-control-allow-headers': 'authorization,content-type',
    'access-control-expose-headers': 'Retry-After',
    'access-control-max-age': '600',
  });
  expect(answer.headers.get('vary')).toBe('Origin');
  expect(arrived).toEqual([]);
});

test.each([
  ['x-tenant,authorization', 'x-tenant,authorization'],
  ['x-tenant, x-csrf-token', 'x-tenant, x-csrf-token'],
  ['x-tenant: 1', 'authorization, content-type'],
  [undefined, 'authorization, content-type'],
])('a page of a listed origin may send headers of its own: %s', async (requested, allowed) => {
  const { ask } = proxyOf();
  const headers = { origin: dialog, ...(requested && { 'access-control-request-headers': requested }) };
  const answer = await ask('OPTIONS /connections', { headers });
  expect(answer.headers.get('access-control-allow-headers')).toBe(allowed);
  const foreign = await ask('OPTIONS /connections', { headers: { ...headers, origin: 'https://evil.example' } });
  expect(corsOf(foreign)).toEqual({});
});

describe('a page of', () => {
  test.each<[what: string, origin: string, status: number, readable: boolean]>([
    ['a listed origin', dialog, 200, true],
    ['the own origin', own, 200, false],
    ['the own origin before a TLS proxy', 'http://app.example', 200, false],
    ['a foreign origin', 'https://evil.example', 403, false],
    ['an origin that begins like a listed one', `${dialog}.evil.example`, 403, false],
    ['an origin that ends like a listed one', 'https://evil-cdn.example', 403, false],
    ['a listed host with another scheme', 'http://cdn.example', 403, false],
    ['a listed host with another port', 'https://cdn.example:8443', 403, false],
    ['an opaque origin', 'null', 403, false],
    ['something that is no origin', 'cdn.example', 403, false],
  ])('%s', async (_, origin, status, readable) => {
    const { ask, arrived } = proxyOf();
    for (const method of ['OPTIONS', 'GET']) {
      const answer = await ask(`${method} /connections`, { headers: preflight(origin) });
      expect(answer.status).toBe(method === 'OPTIONS' && status === 200 ? 204 : status);
      expect(answer.headers.get('access-control-allow-origin')).toBe(readable ? dialog : null);
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
    expect(arrived).toHaveLength(status === 200 ? 1 : 0);
  });
});

test('refusals can be read as well, and so can the time to wait', async () => {
  const limited = () => new Response('{}', { status: 429, headers: { 'retry-after': '9' } });
  const { ask } = proxyOf({ answers: { 'GET /connections?teamId=7': limited } });
  const refused = await ask('GET /connections', { headers: { origin: dialog, authorization: 'Session 9' } });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, dialog]);
  const late = await ask('GET /connections', { headers: { origin: dialog } });
  expect(late.headers.get('retry-after')).toBe('9');
  expect(late.headers.get('access-control-expose-headers')).toBe('Retry-After');
});

test("Make's own CORS headers, cookies and caches do not reach the page", async () => {
  const headers = {
    'access-control-allow-origin': '*',
    'set-cookie': 'make=1',
    'cache-control': 'max-age=60',
    etag: 'x',
    server: 'y',
    'content-type': 'application/json',
  };
  const { ask } = proxyOf({ answers: { 'GET /connections?teamId=7': () => new Response('{}', { headers }) } });
  expect(Object.fromEntries((await ask('GET /connections')).headers)).toEqual({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'content-type': 'application/json',
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
  });
});

describe('wrong options are refused:', () => {
  const fine = { baseUrl: base, token, authenticate: () => undefined };
  test.each<[string, Partial<Parameters<typeof createMakeProxy>[0]>]>([
    ['no address', { baseUrl: 'eu2.make.com' }],
    ['an address without https', { baseUrl: 'http://eu2.make.com' }],
    ['a host that only looks local', { baseUrl: 'http://localhost.evil.example' }],
    ['an address with a user', { baseUrl: 'https://user:key@eu2.make.com' }],
    ['an address with a query', { baseUrl: 'https://eu2.make.com?zone=eu2' }],
    ['every origin', { allowedOrigins: ['*'] }],
    ['opaque origins', { allowedOrigins: ['null'] }],
    ['an origin with a path', { allowedOrigins: ['https://cdn.example/'] }],
    ['an app with a slash', { apps: ['shop/../bank'] }],
    ['a host that is an address', { authorizationHosts: ['https://www.make.com'] }],
    ['a host with a path', { authorizationHosts: ['www.make.com/'] }],
    ['nobody who looks at users', { authenticate: undefined as never }],
    ['an app called connections', { apps: ['connections'] }],
  ])('%s', (_, wrong) => {
    expect(() => createMakeProxy({ ...fine, ...wrong })).toThrow(TypeError);
    expect(() => createMakeProxy(fine)).not.toThrow();
  });
});

test('a refusal of Make is passed on with its words', async () => {
  const body = { detail: 'Validation failed.', message: 'Bad Request', code: 'SC400', suberrors: [{ message: 'x' }] };
  const { ask } = proxyOf({ answers: { 'POST /connections?teamId=7': refusing(400, body) } });
  const answer = await ask('POST /connections', { body: {} });
  expect([answer.status, await answer.json()]).toEqual([400, body]);
});

test.each([
  ['GET /connections', 'GET /connections?teamId=7'],
  ['GET /oauth/auth/70', 'GET /oauth/auth/70'],
  ['DELETE /connections/80', 'GET /connections/80?cols[]=id&cols[]=teamId'],
])('a refusal of the own token is none of the session of the page: %s', async (line, refused) => {
  const { ask } = proxyOf({ answers: { [refused]: refusing(401, { detail: 'Access denied', code: 'IM007' }) } });
  const answer = await ask(line);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    code: 'proxy_misconfigured',
    detail: expect.stringContaining('token of this server'),
  });
});
