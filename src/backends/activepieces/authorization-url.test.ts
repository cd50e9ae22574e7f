import { describe, expect, test } from 'vitest';
import { instance, oauth2Harness, pieceName, urlRoute } from './testing/oauth2-harness.ts';

const { signal } = new AbortController();

describe('the authorization URL of the server', () => {
  const request = {
    piece: { name: pieceName, version: '1.0.0' },
    clientId: 'id',
    redirectUri: instance.uri,
    scopes: ['read'],
    props: { tenant: 'acme' },
  };
  const url = 'https://provider.example/authorize?state=s';

  test.each([
    [{ authorizationUrl: url }, { url }],
    [{ authorizationUrl: url, codeVerifier: '' }, { url }],
    [
      { authorizationUrl: url, codeVerifier: 'v' },
      { url, codeVerifier: 'v' },
    ],
    [
      { authorizationUrl: url, discovered: { client_id: 'i', client_secret: 's', props: { authUrl: 'u' } } },
      { url, discovered: { clientId: 'i', clientSecret: 's', props: { authUrl: 'u' } } },
    ],
  ])('%j', async (body, expected) => {
    const { server, oauth2 } = await oauth2Harness({ [urlRoute]: { status: 200, body } });
    expect(await oauth2.authorizationUrl(request, signal)).toEqual(expected);
    expect(server.requests.at(-1)?.body).toEqual({
      pieceName,
      pieceVersion: '1.0.0',
      projectId: 'project-1',
      clientId: 'id',
      redirectUrl: instance.uri,
      scopes: ['read'],
      props: { tenant: 'acme' },
    });
  });

  test('says in the server’s words what is missing', async () => {
    const params = { error: 'missing required connection settings: Tenant' };
    const refused = { status: 400, body: { code: 'INVALID_APP_CONNECTION', params } };
    const { oauth2 } = await oauth2Harness({ [urlRoute]: refused });
    await expect(oauth2.authorizationUrl(request, signal)).rejects.toMatchObject({
      problem: { code: 'rejected', detail: params.error },
    });
  });
});
