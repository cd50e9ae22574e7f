import { expect, test } from 'vitest';
import { dialogRequests } from './testing/dialog-requests.ts';
import { proxyOf } from './testing/proxy-of.ts';
import { oauthToken, token } from './testing/recorded-make.ts';

test.each(dialogRequests)('%s is passed on', async (asked, body, arrives) => {
  const { ask, arrived } = proxyOf();
  const answer = await ask(asked, { body });
  expect(answer.status).toBe(200);
  expect(arrived.map(({ method, address }) => `${method} ${address}`)).toEqual(arrives);
  expect(arrived.at(-1)?.text).toBe(body === undefined ? undefined : JSON.stringify(body));
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
  expect(arrived[0]?.url.href).toBe('https://eu2.make.com/api/v2/connections?teamId=7&type%5B%5D=google');
});

test('a body arrives word for word, with numbers that are too large for one', async () => {
  const { ask, arrived } = proxyOf();
  const body = '{ "accountType": "shop",\n "shopId": 225874569526501080001 }';
  await ask('POST /connections', { body });
  expect(arrived[0]?.text).toBe(body);
});

test.each([
  ['teamId', '{"teamId":8,"apiKey":"k"}', '{"apiKey":"k"}'],
  ['teamID', '{"apiKey":"k","teamID":8,"teamId":9}', '{"apiKey":"k"}'],
  ['an escaped one', '{"te\\u0061mId":8,"apiKey":"k"}', '{"apiKey":"k"}'],
])('a team in the body of a new connection is taken out: %s', async (_, body, arrives) => {
  const { ask, arrived } = proxyOf();
  await ask('POST /connections', { body });
  expect(arrived[0]?.text).toBe(arrives);
});

test.each<[asked: string, body: string, arrives: string]>([
  ['POST /connections', '{"accountName":"Ada","teamID":8,"userId":1}', '{"accountName":"Ada","userId":1}'],
  ['POST /connections/70/set-data', '{"apiKey":"k","teamId":8}', '{"apiKey":"k"}'],
  ['POST /connections/70/set-data', '{"team_id":8,"TEAMID":8}', '{}'],
  ['POST /connections/70/set-data', '{"te\\u0061mId":8,"name":"a parameter"}', '{"name":"a parameter"}'],
  ['PATCH /connections/70', '{"name":"Ada","teamId":8}', '{"name":"Ada"}'],
  ['PATCH /connections/70', '{"name":"Ada","scoped":true,"accountName":"x","__proto__":{"a":1}}', '{"name":"Ada"}'],
  ['POST /connections/70/scoped', '{"scope":["a"],"teamId":8,"connectionId":80}', '{"scope":["a"]}'],
])('of a body arrives what the operation knows: %s %s', async (asked, body, arrives) => {
  const { ask, arrived } = proxyOf();
  await ask(asked, { body });
  expect(arrived.at(-1)?.text).toBe(arrives);
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
  expect(arrived.filter(({ path }) => path === '/sdk/apps/shop/connections')).toHaveLength(1);
  expect(arrived.filter(({ address }) => address.includes('cols'))).toHaveLength(1);
});

test.each(['google', 'account:shop-2', 'shop_2'])('the scopes that are asked for of the type %s', async (type) => {
  const { ask, arrived } = proxyOf();
  const scopes = encodeURIComponent(`${type}[]`);
  await ask(`GET /connections?type[]=${encodeURIComponent(type)}&${scopes}=a&${scopes}=b&other[]=c`);
  expect([...(arrived[0]?.query ?? [])]).toEqual([
    ['teamId', '7'],
    ['type[]', type],
    [`${type}[]`, 'a'],
    [`${type}[]`, 'b'],
  ]);
});
