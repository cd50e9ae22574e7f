import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPieces } from '../../pieces/demo-pieces.ts';
import type { OAuthClient } from '../../provider/clients.ts';
import { capturesPresent, expectLikeCapture, readCapture } from '../../testing/captures.ts';
import { expectSameShape } from '../../testing/json-shape.ts';
import { authorizedValue, findClient, oauth2Body } from '../../testing/oauth2-bodies.ts';
import type { Answer } from '../../testing/send.ts';
import { databaseStart, type Session, startTestInstance, type TestInstance } from '../../testing/test-instance.ts';
import { ApiError } from '../api-error.ts';
import { createClaim, type OAuth2Value } from './claim.ts';

const title = 'answers like a running Activepieces where OAuth2 is concerned';

describe.skipIf(!capturesPresent)(
  capturesPresent ? title : `${title} (skipped: ../shared/reference/captures is not there)`,
  () => {
    let instance: TestInstance;
    let user: Session;
    beforeAll(async () => {
      instance = await startTestInstance();
      user = await instance.signIn();
    }, databaseStart);
    afterAll(() => instance.close());

    const save = (body: unknown) => instance.call('POST', '/v1/app-connections', { token: user.token, body });
    const saveAs = (client: OAuthClient, value: object) => save(oauth2Body(user.projectId, client, { ...value }));
    const authorized = (client: OAuthClient, scope: string) =>
      authorizedValue(instance.urls, client.appId, client, { scope });
    const saveAuthorized = async (client: OAuthClient, scope: string, more: object = {}) =>
      saveAs(client, { ...(await authorized(client, scope)), ...more });
    const marlstack = findClient('marlstack', 'customer');
    const unused = { code: 'c', redirect_url: 'https://instance.example/redirect' };
    const machine = { ...unused, code: 'FAKE_CODE', scope: 'data.import', grant_type: 'client_credentials' };

    // The server there was older than POST …/oauth2/authorization-url, so there is nothing to compare that with.
    const exchanges: [capture: string, request: () => Promise<Answer>][] = [
      ['ee-oauth/05-list-oauth-apps-as-embed-user', () => instance.call('GET', '/v1/oauth-apps?limit=100', user)],
      ['ee-oauth/06-oauth2-own-client-ok', () => saveAuthorized(marlstack, 'data.import')],
      [
        'ee-oauth/07-oauth2-own-client-code-reused',
        async () => {
          const value = await authorized(marlstack, 'data.import');
          await saveAs(marlstack, value);
          return saveAs(marlstack, value);
        },
      ],
      ['ee-oauth/08-oauth2-pkce-s256-ok', () => saveAuthorized(findClient('parleybox', 'customer'), 'people:read')],
      ['ee-oauth/09-platform-oauth2-ok', () => saveAuthorized(findClient('inkwharf', 'platform'), 'documents.read')],
      ['ee-oauth/10-oauth2-bad-secret', () => saveAuthorized(marlstack, 'data.import', { client_secret: 'nope' })],
      ['ee-oauth/11-oauth2-client-credentials-ok', () => saveAs(marlstack, { ...machine, code: '' })],
      [
        'ee-oauth/12-platform-oauth2-no-app',
        () => saveAs(findClient('inkwharf', 'platform'), { ...unused, client_id: 'x' }),
      ],
      ['ee-oauth-cc/02-oauth2-client-credentials', () => saveAs(marlstack, machine)],
      ['ee/49-conn-cloud-oauth2', () => saveAs(findClient('almanook', 'cloud'), unused)],
    ];

    it.each(exchanges)('%s', async (capture, request) => expectLikeCapture(capture, await request(), withoutWords));

    it('ee/48-conn-oauth2-bad-code: a provider that cannot be reached says nothing', async () => {
      const expected = readCapture('ee/48-conn-oauth2-bad-code');
      const claim = createClaim({
        platformId: user.platformId,
        oauthApps: { put: async () => {}, list: async () => [], findSecret: async () => undefined },
        cloudUrl: 'http://cloud.localhost:1',
      });
      const fernboard = demoPieces({ apps: '', provider: 'http://provider.localhost:1' }).find(
        ({ app }) => app === 'fernboard',
      );
      const { value } = oauth2Body('', findClient('fernboard', 'customer'), unused);
      const error = await claim(fernboard as never, value as OAuth2Value).catch((refusal: unknown) => refusal);
      expect(error).toBeInstanceOf(ApiError);
      expect((error as ApiError).status).toBe(expected.status);
      expectSameShape((error as ApiError).body, expected.body);
    });
  },
);

/** What a provider says of its refusal is its own choice. */
function withoutWords(body: unknown): unknown {
  const { code, params } = body as { code?: unknown; params?: object };
  return code === 'INVALID_CLAIM' ? { code, params: { ...params, message: '' } } : body;
}
