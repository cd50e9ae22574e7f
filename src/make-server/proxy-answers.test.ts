import { describe, expect, test } from 'vitest';
import { proxyOf } from './testing/proxy-of.ts';
import type { Faults } from './testing/recorded-make.ts';

const list = 'GET /connections?teamId=7';
const start = 'GET /oauth/auth/70';

describe("Make's answer comes as it is:", () => {
  test.each<[string, () => Response, string]>([
    ['JSON', () => new Response('{"connections":[{"uid":225874569526501080001}]}'), ''],
    [
      'JSON with comments',
      () => new Response('[/* none */]', { headers: { 'content-type': 'application/jsonc' } }),
      '',
    ],
    ['a page', () => new Response('<h1>502</h1>', { status: 502, headers: { 'content-type': 'text/html' } }), ''],
    ['a limit', () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } }), '7'],
    ['nothing', () => new Response(null, { status: 204 }), ''],
  ])('%s', async (_, answer, retryAfter) => {
    const { ask } = proxyOf({ answers: { [list]: answer } });
    const [got, sent] = [await ask('GET /connections'), answer()];
    expect(got.status).toBe(sent.status);
    expect(got.headers.get('content-type')).toBe(sent.headers.get('content-type'));
    expect(got.headers.get('retry-after') ?? '').toBe(retryAfter);
    expect(await got.text()).toBe(await sent.text());
  });
});

describe('an answer that is none, or none of ours:', () => {
  test.each<[string, Faults[string], number, string]>([
    ['the connection breaks', 'drop', 502, 'proxy_unreachable'],
    ['it takes too long', 'hang', 504, 'proxy_timeout'],
    ['a redirect', () => Response.redirect('https://evil.example'), 502, 'proxy_unusable_answer'],
    ['a body that breaks off', () => new Response(new ReadableStream({ pull: broken })), 502, 'proxy_unreachable'],
  ])('%s', async (_, answer, status, code) => {
    const { ask } = proxyOf({ timeout: 20, answers: { [list]: answer } });
    const got = await ask('GET /connections');
    expect(got.headers.get('location')).toBeNull();
    expect([got.status, await got.json()]).toEqual([status, expect.objectContaining({ code })]);
  });
});

test('an answer without an end is refused, and no longer read', async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
    cancel() {
      cancelled = true;
    },
  });
  const got = await proxyOf({ answers: { [list]: () => new Response(endless) } }).ask('GET /connections');
  expect(got.status).toBe(502);
  const detail = "Make's answer is larger than 10000000 bytes, which is more than this server reads.";
  expect(await got.json()).toMatchObject({ code: 'proxy_unusable_answer', detail });
  expect(cancelled).toBe(true);
});

describe('the address to sign in at', () => {
  const to =
    (location: string, status = 302) =>
    () =>
      new Response(null, { status, headers: { location } });
  const says = (url: unknown) => () => Response.json({ url });
  const make = 'https://www.make.com/oauth/init?a=%2F&b=1';
  const hosts = ['www.make.com'];
  test.each<[string, () => Response, readonly string[] | undefined, string | undefined]>([
    ['is where Make redirects to', to(make), undefined, make],
    ['may come with another redirect', to(make, 307), undefined, make],
    ['may come as JSON', says(make), undefined, make],
    ['may be one of Make itself', to('/oauth/init'), undefined, 'https://eu2.make.com/oauth/init'],
    ['may be on a listed host', to(make), hosts, make],
    ['is not on another host', to('https://evil.example/'), hosts, undefined],
    ['is not on a host that begins like a listed one', to('https://www.make.com.evil.example/'), hosts, undefined],
    ['is not on another port', to('https://www.make.com:8443/'), hosts, undefined],
    ['is not without https', to('http://www.make.com/'), undefined, undefined],
    ['is not on this machine', to('http://localhost/'), undefined, undefined],
    ['is no script', to('javascript:alert(1)'), undefined, undefined],
    ['is no data', says('data:text/html,x'), undefined, undefined],
    ['has no user', to('https://www.make.com@evil.example/'), undefined, undefined],
    ['is an address', says('https://'), undefined, undefined],
    ['is text', says(7), undefined, undefined],
    ['is there', () => new Response(null, { status: 302 }), undefined, undefined],
    ['is not missing', () => Response.json({}), undefined, undefined],
  ])('%s', async (_, answer, authorizationHosts, url) => {
    const { ask } = proxyOf({ answers: { [start]: answer }, ...(authorizationHosts && { authorizationHosts }) });
    const got = await ask(start);
    expect(got.headers.get('location')).toBeNull();
    const refused = [502, expect.objectContaining({ code: 'proxy_unusable_answer' })];
    expect([got.status, await got.json()]).toEqual(url === undefined ? refused : [200, { url }]);
  });

  test('is not asked for twice, and a refusal is passed on', async () => {
    const { ask } = proxyOf({ answers: { [start]: () => Response.json({ detail: 'No.' }, { status: 403 }) } });
    const got = await ask(start);
    expect([got.status, await got.json()]).toEqual([403, { detail: 'No.' }]);
  });

  test('may be local if Make is', async () => {
    const fetch = (async (url: string) =>
      url.includes('/oauth/')
        ? to('http://provider.localhost:4000/authorize')()
        : Response.json({ connection: { id: 70, teamId: 7 } })) as typeof globalThis.fetch;
    const { ask } = proxyOf({ fetch, baseUrl: 'http://make.localhost:3000' });
    expect(await (await ask(start)).json()).toEqual({ url: 'http://provider.localhost:4000/authorize' });
  });
});

describe('of the api section the page learns only', () => {
  const authorize = '"authorize": { "url": "https://p.example/a", "qs": { "client_id": "{{common.clientId}}" } }';
  const exchange = '"token": { "url": "https://p.example/t", "body": { "client_secret": "secret-of-the-client" } }';
  test.each<[string, string, unknown]>([
    [
      'that users sign in',
      `{ // "x"\n ${authorize}, ${exchange}, "info": { "url": "x" }, }`,
      { authorize: true, token: true },
    ],
    ['that there is a token', `{ ${exchange} }`, { token: true }],
    ['that it is OAuth 1', '{ "requestToken": { "url": "x" }, "accessToken": {} }', { requestToken: true }],
    ['nothing of a plain request', '{ "url": "https://p.example", "headers": { "x": "secret-of-the-client" } }', {}],
    ['nothing of empty requests', '{ "authorize": {}, "token": null, "requestToken": "x" }', {}],
    ['nothing of a list', '[{ "url": "x" }]', {}],
  ])('%s', async (_, api, requests) => {
    const { ask } = proxyOf({ answers: { 'GET /sdk/apps/connections/shop/api': () => new Response(api) } });
    expect(await (await ask('GET /sdk/apps/connections/shop/api')).json()).toEqual(requests);
  });

  test.each<[what: string, api: string]>([
    ['slashes', '/'.repeat(1_000_001)],
    ['text', `{ "authorize": { "url": "${'x'.repeat(1_000_000)}" } }`],
  ])('nothing if it is too large: %s', async (_, api) => {
    const answers = { 'GET /sdk/apps/connections/shop/api': () => new Response(api) };
    const got = await proxyOf({ answers }).ask('GET /sdk/apps/connections/shop/api');
    expect(got.status).toBe(502);
    const detail = 'Make answered with a section that is larger than 1000000 bytes.';
    expect(await got.json()).toMatchObject({ code: 'proxy_unusable_answer', detail });
  });

  test('nothing if it cannot be read', async () => {
    const answers = { 'GET /sdk/apps/connections/shop/api': () => new Response('{ "client_secret": "secret-') };
    const got = await proxyOf({ answers }).ask('GET /sdk/apps/connections/shop/api');
    expect(got.status).toBe(502);
    expect(await got.text()).not.toContain('secret-');
  });
});

function broken(): never {
  throw new TypeError('terminated');
}
