import { expect, test } from 'vitest';
import { oauthToken, token } from './testing/fake-make.ts';
import { proxyOf } from './testing/proxy-of.ts';

const values = { accountName: 'Ada', accountType: 'shop', apiKey: 'k' };
const owned = 'GET /connections/70?cols[]=id&cols[]=teamId';
const listed = 'GET /sdk/apps/shop/connections';
const address = () => new Response(null, { status: 302, headers: { location: 'https://www.make.com/oauth/init?x=1' } });

/** What the page asks, its body, and what arrives at Make, in order. */
test.each<[asked: string, body: unknown, arrives: string[]]>([
  ['GET /connections', undefined, ['GET /connections?teamId=7']],
  ['GET /connections?teamId=8', undefined, ['GET /connections?teamId=7']],
  [
    'GET /connections?type%5B%5D=google&google%5B%5D=a&google%5B%5D=b&cols%5B%5D=id',
    undefined,
    ['GET /connections?teamId=7&type[]=google&google[]=a&google[]=b&cols[]=id'],
  ],
  ['POST /connections?teamId=7', values, ['POST /connections?teamId=7']],
  ['GET /connections/70', undefined, [owned, 'GET /connections/70']],
  ['GET /connections/70?cols[]=uid&cols[]=expire', undefined, [owned, 'GET /connections/70?cols[]=uid&cols[]=expire']],
  ['PATCH /connections/70?cols[]=id', { name: 'Ada' }, [owned, 'PATCH /connections/70?cols[]=id']],
  ['DELETE /connections/70', undefined, [owned, 'DELETE /connections/70']],
  ['DELETE /connections/70?confirmed=true', undefined, [owned, 'DELETE /connections/70?confirmed=true']],
  ['GET /connections/70/editable-data-schema', undefined, [owned, 'GET /connections/70/editable-data-schema']],
  ['POST /connections/70/set-data', { apiKey: 'k' }, [owned, 'POST /connections/70/set-data']],
  ['POST /connections/70/test', undefined, [owned, 'POST /connections/70/test']],
  ['POST /connections/70/scoped', { scope: ['a'] }, [owned, 'POST /connections/70/scoped']],
  ['GET /oauth/auth/70', undefined, [owned, 'GET /oauth/auth/70']],
  ['GET /oauth/auth/70?scope=a&scope=b', undefined, [owned, 'GET /oauth/auth/70?scope=a&scope=b']],
  ['GET /oauth/reauth/70', undefined, [owned, 'GET /oauth/reauth/70']],
  ['GET /sdk/apps/shop/connections', undefined, [listed]],
  ['GET /sdk/apps/connections/shop', undefined, [listed, 'GET /sdk/apps/connections/shop']],
  ['GET /sdk/apps/connections/shop-2', undefined, [listed, 'GET /sdk/apps/connections/shop-2']],
  ['GET /sdk/apps/connections/stall/scope', undefined, [listed, 'GET /sdk/apps/connections/stall/scope']],
  ['GET /sdk/apps/connections/shop/parameters', undefined, [listed, 'GET /sdk/apps/connections/shop/parameters']],
  ['GET /sdk/apps/connections/shop/scopes', undefined, [listed, 'GET /sdk/apps/connections/shop/scopes']],
  ['GET /sdk/apps/connections/shop/api', undefined, [listed, 'GET /sdk/apps/connections/shop/api']],
])('%s is passed on', async (asked, body, arrives) => {
  const starts = ['GET /oauth/auth/70', 'GET /oauth/auth/70?scope=a&scope=b', 'GET /oauth/reauth/70'];
  const { ask, arrived } = proxyOf({ answers: Object.fromEntries(starts.map((start) => [start, address])) });
  const answer = await ask(asked, { body });
  expect(answer.status).toBe(200);
  expect(arrived.map(({ method, path }) => `${method} ${path}`)).toEqual(arrives);
  expect(arrived.at(-1)?.body).toBe(body === undefined ? undefined : JSON.stringify(body));
  for (const { headers } of arrived) {
    const type = headers.get('content-type');
    expect([...headers.keys()]).toEqual(type === null ? ['authorization'] : ['authorization', 'content-type']);
    expect(headers.get('authorization')).toBe(`Token ${token}`);
  }
  expect(arrived.at(-1)?.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
});

test('brackets are escaped, as Make wants them', async () => {
  const { ask, arrived } = proxyOf();
  await ask('GET /connections?type[]=google');
  expect(arrived[0]?.url).toBe('https://eu2.make.com/api/v2/connections?teamId=7&type%5B%5D=google');
});

test('a body arrives word for word, with numbers that are too large for one', async () => {
  const { ask, arrived } = proxyOf();
  const body = '{ "accountType": "shop",\n "shopId": 225874569526501080001 }';
  await ask('POST /connections', { body });
  expect(arrived[0]?.body).toBe(body);
});

test.each([
  ['teamId', '{"teamId":8,"apiKey":"k"}', '{"apiKey":"k"}'],
  ['teamID', '{"apiKey":"k","teamID":8,"teamId":9}', '{"apiKey":"k"}'],
  ['an escaped one', '{"te\\u0061mId":8,"apiKey":"k"}', '{"apiKey":"k"}'],
])('a team in the body of a new connection is taken out: %s', async (_, body, arrives) => {
  const { ask, arrived } = proxyOf();
  await ask('POST /connections', { body });
  expect(arrived[0]?.body).toBe(arrives);
});

test.each<[string, Parameters<typeof proxyOf>[0], string]>([
  ['a token that users make', { token: `${token}\n` }, `Token ${token}`],
  ['a token of OAuth', { token: oauthToken }, `Bearer ${oauthToken}`],
  ['a token that a function has', { token: async () => token }, `Token ${token}`],
])('%s is sent as Make expects it', async (_, options, header) => {
  const { ask, arrived } = proxyOf(options);
  await ask('GET /connections');
  expect(arrived[0]?.headers.get('authorization')).toBe(header);
});

test('whose a connection is, and which definitions an app has, is looked up once a minute', async () => {
  const { ask, arrived } = proxyOf();
  await Promise.all(['parameters', 'scope', 'api'].map((section) => ask(`GET /sdk/apps/connections/shop/${section}`)));
  for (let i = 0; i < 3; i++) await ask('GET /connections/70');
  expect(arrived.map(({ path }) => path).filter((path) => path === '/sdk/apps/shop/connections')).toHaveLength(1);
  expect(arrived.map(({ path }) => path).filter((path) => path.includes('cols'))).toHaveLength(1);
});
