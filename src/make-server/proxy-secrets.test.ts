import { describe, expect, test } from 'vitest';
import { proxyOf } from './testing/proxy-of.ts';
import { type Faults, oauthToken, token } from './testing/recorded-make.ts';

const list = 'GET /connections?teamId=7';
const answers: Faults = {
  [list]: 'drop',
  'POST /connections?teamId=7': 'drop',
  'DELETE /connections/70': 'hang',
};

async function everythingOf(answer: Response): Promise<string> {
  return JSON.stringify([answer.status, answer.statusText, ...answer.headers, await answer.text()]);
}

describe('neither the token nor a body is in an error:', () => {
  test.each<[string, string, unknown, Parameters<typeof proxyOf>[0]]>([
    ['of the network', 'GET /connections', undefined, { answers }],
    ['of the network, for a new connection', 'POST /connections', { apiKey: 'secret-key' }, { answers }],
    ['of a time-out', 'DELETE /connections/70', undefined, { answers, timeout: 20 }],
    ['of a body that is no JSON', 'POST /connections', '{"apiKey":"secret-key"', {}],
    ['of a token that no header holds', 'GET /connections', undefined, { token: `${token}\nx: ${oauthToken}` }],
    [
      'of a function for the token',
      'GET /connections',
      undefined,
      { token: () => Promise.reject(new Error(`no ${token}`)) },
    ],
    [
      'of the check of users',
      'GET /connections',
      undefined,
      { authenticate: ({ headers }) => Promise.reject(new Error(headers.get('cookie') ?? '')) },
    ],
  ])('%s', async (_, asked, body, options) => {
    const { ask } = proxyOf(options);
    const answer = await ask(asked, { body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const everything = await everythingOf(answer);
    for (const secret of [token, oauthToken, 'secret-key', 'secret-cookie']) expect(everything).not.toContain(secret);
  });
});

test.each(['', ' ', 'two words', 'line\nbreak', 'ümlaut', undefined])(
  'a token that is none is told to the host, not sent: %j',
  async (wrong) => {
    const { ask, arrived } = proxyOf({ token: () => wrong as string });
    expect(await (await ask('GET /connections')).json()).toMatchObject({ code: 'proxy_misconfigured' });
    expect(arrived).toEqual([]);
  },
);

test('cookies and the session of the user stay here', async () => {
  const { ask, arrived } = proxyOf();
  await ask('POST /connections', {
    body: {},
    headers: { 'x-forwarded-for': '10.0.0.1', referer: 'https://x.example' },
  });
  expect(JSON.stringify(arrived.map(({ headers, url, text }) => [...headers, url, text]))).not.toMatch(
    /secret-cookie|Session 7|10\.0\.0\.1|x\.example/,
  );
});
