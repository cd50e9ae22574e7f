import type { OAuthClient } from '../provider/clients.ts';
import { authorizedValue, findClient, oauth2Body } from './oauth2-bodies.ts';
import { startTestInstance } from './test-instance.ts';

/** An instance, a signed-in user, and helpers for OAuth2 connections. */
export async function startOAuth2Session() {
  const instance = await startTestInstance();
  const user = await instance.signIn();
  const { urls } = instance;
  const redirectUri = `${urls.instance}/redirect`;
  const bodyOf = (client: OAuthClient, value: object) => oauth2Body(user.projectId, client, { ...value });

  return {
    instance,
    user,
    urls,
    redirectUri,
    bodyOf,
    save: (body: unknown) => instance.call('POST', '/v1/app-connections', { token: user.token, body }),
    async authorize(
      path: string,
      appId: string,
      owner: OAuthClient['owner'],
      request: { scope: string; redirect?: string },
    ) {
      const client = findClient(appId, owner);
      const value = await authorizedValue(urls, path, client, request);
      return { client, value, body: bodyOf(client, value) };
    },
    /** For a grant that needs no user. */
    machineBody: (appId: string, value: object) =>
      bodyOf(findClient(appId, 'customer'), {
        code: 'FAKE_CODE',
        redirect_url: redirectUri,
        grant_type: 'client_credentials',
        ...value,
      }),
  };
}
