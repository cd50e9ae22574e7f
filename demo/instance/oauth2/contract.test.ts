import { describe, expect, it } from 'vitest';
import { ErrorResponse } from '../../error-response.ts';
import { demoPieces } from '../../pieces/index.ts';
import type { OAuth2UpsertValue } from '../../pieces/piece.ts';
import type { OAuthClient } from '../../provider/clients.ts';
import { findClient } from '../../provider/clients.ts';
import { expectLikeExchange, readExchange } from '../../testing/exchanges.ts';
import { expectSameShape } from '../../testing/json-shape.ts';
import { authorizedValue, oauth2Body } from '../../testing/oauth2.ts';
import type { HttpResponse } from '../../testing/send.ts';
import { startTestInstance } from '../../testing/test-instance.ts';
import { createClaim } from './claim.ts';

const instance = await startTestInstance();
const user = await instance.signIn();

describe('answers OAuth2 requests like Activepieces 0.79.2', () => {
  const save = (body: unknown) => instance.call('POST', '/v1/app-connections', { token: user.token, body });
  const saveAs = (client: OAuthClient, value: object) => save(oauth2Body(user.projectId, client, { ...value }));
  const authorized = (client: OAuthClient, scope: string) =>
    authorizedValue(instance.urls, client.appId, client, { scope });
  const saveAuthorized = async (client: OAuthClient, scope: string, more: object = {}) =>
    saveAs(client, { ...(await authorized(client, scope)), ...more });
  const marlstack = findClient('marlstack', 'customer');
  const unused = { code: 'c', redirect_url: 'https://instance.example/redirect' };
  const machine = { ...unused, code: 'FAKE_CODE', scope: 'data.import', grant_type: 'client_credentials' };

  // 0.79.2 has no POST …/oauth2/authorization-url, so there is no fixture to compare with.
  const exchanges: [name: string, request: () => Promise<HttpResponse>][] = [
    ['oauth2/apps of the platform', () => instance.call('GET', '/v1/oauth-apps?limit=100', user)],
    ['oauth2/own app', () => saveAuthorized(marlstack, 'data.import')],
    [
      'oauth2/code that was used',
      async () => {
        const value = await authorized(marlstack, 'data.import');
        await saveAs(marlstack, value);
        return saveAs(marlstack, value);
      },
    ],
    ['oauth2/own app with PKCE', () => saveAuthorized(findClient('parleybox', 'customer'), 'people:read')],
    ['oauth2/app of the platform', () => saveAuthorized(findClient('inkwharf', 'platform'), 'documents.read')],
    ['oauth2/wrong client secret', () => saveAuthorized(marlstack, 'data.import', { client_secret: 'nope' })],
    ['oauth2/client credentials without a code', () => saveAs(marlstack, { ...machine, code: '' })],
    [
      'oauth2/app that the platform lacks',
      () => saveAs(findClient('inkwharf', 'platform'), { ...unused, client_id: 'x' }),
    ],
    ['oauth2/client credentials', () => saveAs(marlstack, machine)],
    ['oauth2/cloud cannot redeem the code', () => saveAs(findClient('almanook', 'cloud'), unused)],
  ];

  it.each(exchanges)('%s', async (name, request) => expectLikeExchange(name, await request(), withoutWords));

  it('oauth2/token endpoint that cannot be reached', async () => {
    const expected = readExchange('oauth2/token endpoint that cannot be reached').response;
    const claim = createClaim({
      platformId: user.platformId,
      oauthApps: { put: async () => {}, list: async () => [], findSecret: async () => undefined },
      cloudUrl: 'http://cloud.localhost:1',
    });
    const fernboard = demoPieces({ apps: '', provider: 'http://provider.localhost:1' }).find(
      ({ app }) => app === 'fernboard',
    );
    const { value } = oauth2Body('', findClient('fernboard', 'customer'), unused);
    const error = await claim(fernboard as never, value as OAuth2UpsertValue).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ErrorResponse);
    expect((error as ErrorResponse).status).toBe(expected.status);
    expectSameShape((error as ErrorResponse).body, expected.body);
  });
});

/** The wording of a provider's refusal varies. */
function withoutWords(body: unknown): unknown {
  const { code, params } = body as { code?: unknown; params?: object };
  return code === 'INVALID_CLAIM' ? { code, params: { ...params, message: '' } } : body;
}
