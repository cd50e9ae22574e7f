import { UpsertAppConnectionRequestBody } from '@activepieces/shared';
import type { Locator } from '@playwright/test';
import type { TestPiece as Piece } from '../demo/testing/test-activepieces.ts';
import { field, fillProperty } from './support/fill.ts';
import { decide, expect, OAuth2Dialog, type OAuth2Scene, test } from './support/oauth2.ts';
import { samplePieces } from './support/sample-pieces.ts';
import { s256, type WireOAuth2 } from './support/wire-oauth2.ts';

const clientId = 'platform client/1';

type Sample = { piece: Piece; auth: WireOAuth2 };

/** The pieces with OAuth2, reduced to that auth method. */
const samples: Sample[] = samplePieces.flatMap((piece) => {
  const auths = ([piece.auth].flat() as WireOAuth2[]).filter((auth) => auth?.type === 'OAUTH2');
  const [auth] = auths;
  return auth ? [{ piece: { ...piece, auth }, auth }] : [];
});

/** The authorization request of contract 5.3, without the random state. */
function expectedRequest({ auth }: Sample, redirectUri: string, props: Record<string, unknown>): URL {
  const fill = (text: string) =>
    Object.entries(props).reduce((filled, [key, value]) => filled.replaceAll(`{${key}}`, String(value ?? '')), text);
  const url = new URL(fill(auth.authUrl));
  const parameters: Record<string, string> = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    access_type: 'offline',
    prompt: auth.prompt ?? 'consent',
    scope: fill(auth.scope.join(' ')),
    ...auth.extra,
  };
  if (auth.prompt === 'omit' && auth.extra?.prompt === undefined) parameters.prompt = '';
  for (const [key, value] of Object.entries(parameters)) if (value !== '') url.searchParams.set(key, value);
  return url;
}

async function fillProps(dialog: Locator, { auth }: Sample): Promise<Record<string, unknown>> {
  const props: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(auth.props ?? {})) {
    const isText = property.type === 'SHORT_TEXT';
    if (isText) await field(dialog, property.displayName).fill(`${key}.example`);
    // Many texts become the host of a URL, so each must be valid as one.
    props[key] = isText ? `${key}.example` : await fillProperty(dialog, key, property);
  }
  return props;
}

async function signInAndCheck(oauth2: OAuth2Scene, sample: Sample): Promise<void> {
  const { host, provider } = oauth2;
  const { stage, page } = host;
  const { piece, auth } = sample;
  const connectionName = `${piece.name} of the sample`;
  await host.connect({ pieceName: piece.name, connectionName });
  const root = page.frameLocator('iframe').getByRole('dialog');
  const dialog = new OAuth2Dialog(host, root);
  const start = dialog.button(`Continue to ${piece.displayName}`);
  await start.waitFor();
  const props = await fillProps(root, sample);
  const redirectUri = stage.url('instance', '/redirect');
  const expected = expectedRequest(sample, redirectUri, props);

  const window = await dialog.signIn(start);
  const opened = new URL(window.url());
  const { state, code_challenge, code_challenge_method, ...parameters } = Object.fromEntries(opened.searchParams);
  expect(`${opened.origin}${opened.pathname}`).toBe(`${expected.origin}${expected.pathname}`);
  expect(parameters).toEqual(Object.fromEntries(expected.searchParams));
  expect([...opened.searchParams.keys()].length, 'no parameter twice').toBe(new Set(opened.searchParams.keys()).size);
  expect(state).toMatch(/^[\w-]{20,}$/);
  decide(window);

  await host.settled();
  const body = stage.instance.saves.at(-1);
  if (!body) throw new Error('Nothing was saved.');
  expect(UpsertAppConnectionRequestBody.parse(body)).toEqual(body);
  const verifier = body.value.code_challenge;
  if (auth.pkce) expect(code_challenge).toBe(auth.pkceMethod === 'S256' ? s256(verifier) : verifier);
  expect(code_challenge_method).toBe(auth.pkce ? (auth.pkceMethod ?? 'plain') : undefined);
  expect(body).toEqual({
    externalId: connectionName,
    displayName: connectionName,
    pieceName: piece.name,
    projectId: 'project-1',
    pieceVersion: piece.version,
    type: 'PLATFORM_OAUTH2',
    value: {
      type: 'PLATFORM_OAUTH2',
      client_id: clientId,
      redirect_url: redirectUri,
      code: provider.code,
      ...(auth.pkce && { code_challenge: verifier }),
      scope: auth.scope.join(' '),
      ...(auth.authorizationMethod && { authorization_method: auth.authorizationMethod }),
      props,
    },
  });
}

test('sample pieces send the expected authorization request and save the expected value', async ({ host, oauth2 }) => {
  test.setTimeout(240_000);
  const { instance } = host.stage;
  instance.pieces = samples.map(({ piece }) => piece);
  instance.oauthApps = samples.map(({ piece }) => ({ pieceName: piece.name, clientId }));
  // Providers are faked; logos would come from the internet.
  await host.page.context().route(/^https:/, (route) => {
    const body = oauth2.provider.page(new URL(route.request().url()));
    return route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body }) : route.abort();
  });
  await host.open();
  for (const sample of samples) {
    await test.step(sample.piece.displayName, () => signInAndCheck(oauth2, sample));
  }
  expect(instance.saves).toHaveLength(samples.length);
});
