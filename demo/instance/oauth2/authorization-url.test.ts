import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findClient } from '../../provider/clients.ts';
import { ProviderWindow } from '../../testing/authorize.ts';
import { startOAuth2Session } from '../../testing/oauth2.ts';

type Body = { authorizationUrl: string; codeVerifier?: string };

const session = await startOAuth2Session();

describe('the authorization URL that the instance builds', () => {
  const request = (app: string, overrides: object = {}, token: string | undefined = session.user.token) =>
    session.instance.call('POST', '/v1/app-connections/oauth2/authorization-url', {
      token,
      body: {
        pieceName: `@demo/piece-${app}`,
        clientId: `lumen-${app}`,
        redirectUrl: session.redirectUri,
        projectId: session.user.projectId,
        ...overrides,
      },
    });
  const askUrl = async (app: string, overrides: object = {}) => {
    const { authorizationUrl, codeVerifier } = (await request(app, overrides)).json as Body;
    return { url: new URL(authorizationUrl), codeVerifier };
  };

  it('has the parameters in Activepieces’ order, and a challenge for the verifier', async () => {
    const { url, codeVerifier = '' } = await askUrl('parleybox');
    expect([...url.searchParams.keys()]).toEqual([
      ...['response_type', 'client_id', 'redirect_uri', 'access_type', 'state', 'prompt', 'scope'],
      ...['code_challenge_method', 'code_challenge'],
    ]);
    expect(url.href).toMatch(`${session.urls.provider}/parleybox/authorize?`);
    expect(url.searchParams.get('state')).toMatch(/^\w{21}$/);
    expect(url.searchParams.get('prompt')).toBe('consent');
    expect(codeVerifier).toMatch(/^[\w-]{43}$/);
    expect(url.searchParams.get('code_challenge')).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
  });

  it('keeps the parameters of the piece’s URL, appends its extra ones, and omits the prompt if the piece does', async () => {
    const { url, codeVerifier } = await askUrl('almanook');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({ view: 'compact', audience: 'calendar-api' });
    expect(url.searchParams.has('prompt')).toBe(false);
    expect(codeVerifier).toBeUndefined();
  });

  it('contains the entered values in its path, query and scopes', async () => {
    const { url } = await askUrl('tidemast', { props: { tenant: 'north-pier', region: 'south' } });
    expect(url.pathname).toBe('/north-pier/authorize');
    expect(url.searchParams.get('scope')).toBe('invoices.read ledger.south');
    expect(url.searchParams.get('login_hint')).toBe('');
  });

  it('requests only the selected scopes', async () => {
    const { url } = await askUrl('parleybox', { scopes: ['people:read'] });
    expect(url.searchParams.get('scope')).toBe('people:read');
  });

  it.each([
    ['parleybox', 'platform', 'instance'],
    ['marlstack', 'customer', 'instance'],
    ['almanook', 'cloud', 'cloud'],
  ] as const)('leads to a connection (%s, app of the %s)', async (app, owner, site) => {
    const client = findClient(app, owner);
    const redirectUrl = `${session.urls[site]}/redirect`;
    const { url, codeVerifier } = await askUrl(app, { clientId: client.clientId, redirectUrl });
    const back = await new ProviderWindow().agree(url.href);
    expect(back.searchParams.get('state')).toBe(url.searchParams.get('state'));
    const body = session.bodyOf(client, {
      code: back.searchParams.get('code'),
      // Without PKCE a dialog sends it empty.
      code_challenge: codeVerifier ?? '',
      redirect_url: redirectUrl,
    });
    expect((await session.save(body)).status).toBe(201);
  });

  it.each([
    ['no scope', 'parleybox', { scopes: [] }, 'at least one scope'],
    ['an undeclared scope', 'parleybox', { scopes: ['people:read', 'all'] }, 'not declared'],
    [
      'missing settings',
      'tidemast',
      { props: { tenant: '' } },
      'missing required connection settings: Company, Ledger',
    ],
  ])('is refused for %s', async (_name, app, overrides, error) => {
    expect(await request(app, overrides)).toMatchObject({
      status: 400,
      json: { code: 'INVALID_APP_CONNECTION', params: { error: expect.stringContaining(error) } },
    });
  });

  it.each([
    ['an invalid body', { clientId: 7 }, 400, 'FST_ERR_VALIDATION'],
    ['an unknown piece', { pieceName: '@demo/piece-nope' }, 404, 'ENTITY_NOT_FOUND'],
    ['a piece without OAuth2', { pieceName: '@demo/piece-quillmail' }, 409, 'VALIDATION'],
    ['an unknown project', { projectId: 'a'.repeat(21) }, 404, 'ENTITY_NOT_FOUND'],
  ])('is refused for %s', async (_name, overrides, status, code) => {
    expect(await request('parleybox', overrides)).toMatchObject({ status, json: { code } });
  });

  it('requires a user', async () => {
    const answer = await session.instance.call('POST', '/v1/app-connections/oauth2/authorization-url', { body: {} });
    expect(answer).toMatchObject({ status: 403, json: { code: 'AUTHORIZATION' } });
    const viewer = await session.instance.signIn({ externalUserId: 'vic', role: 'VIEWER' });
    expect((await request('parleybox', {}, viewer.token)).json).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});
