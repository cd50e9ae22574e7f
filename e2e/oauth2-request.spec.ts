import { acceptedSave, decide, expect, mailerSaved, test } from './support/oauth2.ts';
import { s256 } from './support/wire-oauth2.ts';

test('the browser builds the authorization request that Activepieces would build', async ({ host, oauth2 }) => {
  const authUrl = `${host.stage.url('provider')}/authorize?user_scope=search:read`;
  const dialog = await oauth2.open({ auth: { authUrl, extra: { token_access_type: 'offline', prompt: '' } } });
  decide(await dialog.signIn());
  await host.settled();
  const { state, ...parameters } = oauth2.provider.requestParams();
  expect(state).toMatch(/^[\w-]{20,}$/);
  expect(parameters).toEqual({
    user_scope: 'search:read',
    response_type: 'code',
    client_id: 'platform-client',
    redirect_uri: host.stage.url('instance', '/redirect'),
    access_type: 'offline',
    scope: 'read write',
    token_access_type: 'offline',
  });
});

const methods: [method: 'plain' | 'S256' | undefined, challenge: (verifier: string) => string][] = [
  ['plain', (verifier) => verifier],
  ['S256', s256],
  [undefined, (verifier) => verifier],
];

for (const [pkceMethod, challenge] of methods) {
  test(`PKCE, code_challenge_method ${pkceMethod ?? 'not given'}`, async ({ host, oauth2 }) => {
    const dialog = await oauth2.open({ auth: { pkce: true, ...(pkceMethod && { pkceMethod }) } });
    decide(await dialog.signIn());
    await host.settled();
    const { code_challenge, code_challenge_method } = oauth2.provider.requestParams();
    const { value } = acceptedSave(host);
    expect(value.code_challenge).toMatch(/^[\w.~-]{43,128}$/);
    expect(code_challenge).toBe(challenge(value.code_challenge));
    expect(code_challenge_method).toBe(pkceMethod ?? 'plain');
  });
}

test('PKCE with a challenge that the server creates', async ({ host, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open({ auth: { pkce: true, pkceMethod: 'S256' } });
  decide(await dialog.signIn());
  await host.settled();
  expect(oauth2.provider.requestParams().code_challenge).toBe(s256(acceptedSave(host).value.code_challenge));
});

test('a dynamically registered client: its credentials are saved', async ({ host, stage, oauth2 }) => {
  const endpoints = { authorizeUrl: stage.url('provider', '/found'), tokenUrl: stage.url('provider', '/token') };
  stage.instance.buildsUrls = true;
  stage.instance.on('POST /v1/app-connections/oauth2/authorization-url', ({ body }) => {
    if (!body.redirectUrl) return undefined;
    const url = new URL(endpoints.authorizeUrl);
    url.search = String(new URLSearchParams({ redirect_uri: String(body.redirectUrl), state: 'state-of-the-server' }));
    const discovered = { props: endpoints, client_id: 'found-client', client_secret: 'found-secret' };
    return { status: 200, body: { authorizationUrl: url.href, discovered } };
  });
  oauth2.prepare(
    oauth2.auth({
      authUrl: '{authorizeUrl}',
      tokenUrl: '{tokenUrl}',
      props: {
        serverUrl: { type: 'SHORT_TEXT', displayName: 'Server', required: true },
        authorizeUrl: { type: 'SHORT_TEXT', displayName: 'Authorization URL', required: false },
        tokenUrl: { type: 'SHORT_TEXT', displayName: 'Token URL', required: false },
      },
      discovery: { serverUrlProp: 'serverUrl', authUrlProp: 'authorizeUrl', tokenUrlProp: 'tokenUrl' },
    }),
    'own',
  );
  const dialog = await oauth2.connect();
  await dialog.field('Server').fill('https://mail.example');
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  expect(oauth2.provider.requests.at(-1)?.pathname).toBe('/found');
  expect(acceptedSave(host).value).toMatchObject({
    client_id: 'found-client',
    client_secret: 'found-secret',
    props: { serverUrl: 'https://mail.example', ...endpoints },
  });
});
