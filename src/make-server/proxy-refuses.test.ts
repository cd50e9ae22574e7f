import { describe, expect, test } from 'vitest';
import { proxyOf } from './testing/proxy-of.ts';
import type { Faults } from './testing/recorded-make.ts';
import { refusing } from './testing/recorded-make.ts';

type Row = [what: string, asked: string, status: number, code: string, more?: { body?: unknown; headers?: Headers }];
type Headers = Record<string, string>;

const looks = ['/connections/80?cols[]=id&cols[]=teamId', '/sdk/apps/shop/connections'];

describe('nothing arrives at Make of', () => {
  test.each<Row>([
    ['a stranger', 'GET /connections', 401, 'proxy_unauthenticated', { headers: { authorization: 'Session 9' } }],
    ["another team's connection", 'GET /connections/80', 404, 'proxy_not_found'],
    ["a change to another team's connection", 'DELETE /connections/80', 404, 'proxy_not_found'],
    [
      "credentials for another team's connection",
      'POST /connections/80/set-data',
      404,
      'proxy_not_found',
      { body: {} },
    ],
    ["a sign-in for another team's connection", 'GET /oauth/reauth/80', 404, 'proxy_not_found'],
    ['an id that is no number', 'GET /connections/abc', 404, 'proxy_not_found'],
    ['an id in another notation', 'GET /connections/0x46', 404, 'proxy_not_found'],
    ['an id with a sign', 'GET /connections/+70', 404, 'proxy_not_found'],
    ['an id with a zero before it', 'GET /connections/070', 404, 'proxy_not_found'],
    ['an id that no number holds', 'GET /connections/9007199254740993', 404, 'proxy_not_found'],
    ['a way out of the path', 'GET /connections/../users/me', 404, 'proxy_not_found'],
    ['an escaped way out of the path', 'GET /connections/%2e%2e/users/me', 404, 'proxy_not_found'],
    ['an escaped slash', 'GET /connections/70%2ftest', 404, 'proxy_not_found'],
    ['a slash that is escaped twice', 'GET /connections/70%252ftest', 404, 'proxy_not_found'],
    ['an escaped backslash', 'GET /connections/70%5c..', 404, 'proxy_not_found'],
    ['an escaped letter', 'GET /%63onnections', 404, 'proxy_not_found'],
    ['an escaped line break', 'GET /connections/70%0a', 404, 'proxy_not_found'],
    ['a double slash', 'GET //connections', 404, 'proxy_not_found'],
    ['a host in the path', 'GET //evil.example/connections', 404, 'proxy_not_found'],
    ['a slash at the end', 'GET /connections/', 404, 'proxy_not_found'],
    ['a parameter in the path', 'GET /connections;teamId=8', 404, 'proxy_not_found'],
    ['a path of Make that is not for dialogs', 'GET /scenarios', 404, 'proxy_not_found'],
    ['a method that a path does not have', 'DELETE /connections', 404, 'proxy_not_found'],
    ['HEAD', 'HEAD /connections', 404, 'proxy_not_found'],
    ['the older start of OAuth', 'POST /oauth/auth/70', 404, 'proxy_not_found', { body: {} }],
    ['an app that is not listed', 'GET /sdk/apps/bank/connections', 404, 'proxy_not_found'],
    ["another app's definition", 'GET /sdk/apps/connections/bank', 404, 'proxy_not_found'],
    ['a name that only begins like ours', 'GET /sdk/apps/connections/shop-3/api', 404, 'proxy_not_found'],
    ['common data', 'GET /sdk/apps/connections/shop/common', 404, 'proxy_not_found'],
    ['a change to common data', 'PUT /sdk/apps/connections/shop/common', 404, 'proxy_not_found', { body: {} }],
    ['install', 'GET /sdk/apps/connections/shop/install', 404, 'proxy_not_found'],
    ['installSpec', 'GET /sdk/apps/connections/shop/installSpec', 404, 'proxy_not_found'],
    ['recreate', 'POST /sdk/apps/connections/shop/recreate', 404, 'proxy_not_found', { body: {} }],
    ['a new definition', 'POST /sdk/apps/shop/connections', 404, 'proxy_not_found', { body: { type: 'basic' } }],
    ['a change to a definition', 'PATCH /sdk/apps/connections/shop', 404, 'proxy_not_found', { body: {} }],
    ['a change to a section', 'PUT /sdk/apps/connections/shop/api', 404, 'proxy_not_found', { body: {} }],
    ['the end of a definition', 'DELETE /sdk/apps/connections/shop', 404, 'proxy_not_found'],
    ['a body that is no JSON', 'POST /connections', 400, 'proxy_body', { body: '{"apiKey":' }],
    ['a body that is no object', 'POST /connections', 400, 'proxy_body', { body: [1] }],
    ['an empty body', 'POST /connections', 400, 'proxy_body', { body: '' }],
    ['a form', 'POST /connections', 415, 'proxy_body_type', { body: 'a=b', headers: { 'content-type': 'text/plain' } }],
    ['a body that is too large', 'POST /connections', 413, 'proxy_body_too_large', { body: { k: 'ä'.repeat(33_000) } }],
    [
      'a body that says that it is too large',
      'POST /connections',
      413,
      'proxy_body_too_large',
      { body: {}, headers: { 'content-length': '65537' } },
    ],
  ])('%s: %s', async (_, asked, status, code, more) => {
    const { ask, arrived } = proxyOf();
    const answer = await ask(asked, more);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ code, detail: expect.any(String), message: expect.any(String) });
    expect(arrived.filter(({ address }) => !looks.includes(address))).toEqual([]);
  });
});

describe('the team stays the own one, whatever the query says:', () => {
  test.each([
    ['teamId=8'],
    ['teamId=7&teamId=8'],
    ['teamId%5B%5D=8'],
    ['%5BteamId%5D=8'],
    ['teamid=8&TEAMID=8&team_id=8'],
    ['teamId%5B0%5D=8&teamId.x=8'],
    ['organizationId=1&pg%5Blimit%5D=1'],
    ['type%5B%5D=teamId&teamId%5B%5D=8'],
    ['type%5B%5D=:teamId&:teamId%5B%5D=8'],
    ['type%5B%5D=%5BteamId%5D&%5BteamId%5D%5B%5D=8'],
  ])('%s', async (query) => {
    const { ask, arrived } = proxyOf();
    await ask(`GET /connections?${query}`);
    const arrivedQuery = arrived[0]?.query ?? new URLSearchParams();
    expect(arrivedQuery.getAll('teamId')).toEqual(['7']);
    expect([...arrivedQuery.keys()].filter((name) => name !== 'type[]')).toEqual(['teamId']);
  });
});

describe('a connection of which Make says', () => {
  const whose = 'GET /connections/80?cols[]=id&cols[]=teamId';
  const says = (body: unknown) => () => Response.json(body);
  test.each<[string, Faults[string], number]>([
    ['that it is not allowed', refusing(403), 404],
    ['that there is none', refusing(404), 404],
    ['that the request was wrong', refusing(400), 404],
    ['nothing of the team', says({ connection: { id: 80 } }), 404],
    ['another id', says({ connection: { id: 70, teamId: 7 } }), 404],
    ['the team as text', says({ connection: { id: 80, teamId: '7' } }), 404],
    ['nothing that is JSON', () => new Response('<h1>Hello</h1>'), 404],
    [
      'that it is elsewhere',
      () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      404,
    ],
    ['that there were too many requests', refusing(429), 429],
    ['that the token is wrong', refusing(401), 500],
    ['that it has a problem', refusing(503), 502],
    ['nothing', 'drop', 502],
  ])('%s is not touched', async (_, answer, status) => {
    const { ask, arrived } = proxyOf({ answers: { [whose]: answer } });
    expect((await ask('DELETE /connections/80')).status).toBe(status);
    expect(arrived).toHaveLength(1);
  });
});

describe('without a user:', () => {
  const broken = () => {
    throw new Error('the session store is down');
  };
  test.each<[string, () => never | undefined | Promise<never>, number]>([
    ['nobody', () => undefined, 401],
    ['null', () => null as never, 401],
    ['an error', broken, 401],
    ['a rejection', async () => broken(), 401],
    ['a team that is no number', () => ({ teamId: '7' }) as never, 500],
    ['a team that is none', () => ({ teamId: 0 }) as never, 500],
    ['no team', () => ({}) as never, 500],
  ])('%s', async (_, authenticate, status) => {
    const { ask, arrived } = proxyOf({ authenticate });
    expect((await ask('GET /connections')).status).toBe(status);
    expect(arrived).toEqual([]);
  });
});
