import { findClient, type OAuthClient } from '../provider/clients.ts';
import type { SiteUrls } from '../sites/site-urls.ts';
import { makePkce, ProviderWindow } from './authorize.ts';
import { connectionBody } from './connection-bodies.ts';
import { startTestInstance } from './test-instance.ts';

/** Authorizes at the provider; returns the properties of the value that the dialog would send. */
export async function authorizedValue(
  urls: SiteUrls,
  path: string,
  client: OAuthClient,
  { scope, redirect = `${urls.instance}/redirect` }: { scope: string; redirect?: string },
) {
  const { verifier, parameters } = makePkce();
  const cloud = client.owner === 'cloud';
  const redirect_uri = cloud ? `${urls.cloud}/redirect` : redirect;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri,
    scope,
    ...(client.pkce && parameters),
  });
  const back = await new ProviderWindow().agree(`${urls.provider}/${path}/authorize?${query}`);
  return {
    code: back.searchParams.get('code'),
    scope,
    ...(!cloud && { redirect_url: redirect_uri }),
    ...(client.pkce && { code_challenge: verifier }),
  };
}

/** Clients of Make have a type that Activepieces refuses. */
const types = { customer: 'OAUTH2', platform: 'PLATFORM_OAUTH2', cloud: 'CLOUD_OAUTH2', make: 'NO_AUTH' } as const;

/** The body of an upsert with a client of the demo; `value` overrides properties of its value. */
export function oauth2Body(projectId: string, client: OAuthClient, value: { [key: string]: unknown }) {
  const type = types[client.owner];
  return connectionBody(projectId, {
    externalId: `lumen-${client.appId}`,
    pieceName: `@demo/piece-${client.appId}`,
    type,
    value: {
      type,
      client_id: client.clientId,
      scope: '',
      props: {},
      authorization_method: client.authorizationMethod,
      ...(client.owner === 'customer' && { client_secret: client.clientSecret, grant_type: 'authorization_code' }),
      ...value,
    },
  });
}

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
