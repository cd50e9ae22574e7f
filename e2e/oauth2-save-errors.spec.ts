import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { decide, expect, mailerSaved, type OAuth2AppKind, ownClient, test } from './support/oauth2.ts';

const saveRoute = 'POST /v1/app-connections';
const claimFailure = (message?: string): ApiAnswer => ({
  status: 400,
  body: {
    code: 'INVALID_CLAIM',
    params: { clientId: 'c', tokenUrl: 't', redirectUrl: 'r', ...(message && { message }) },
  },
});
const retryMessage = 'Mailer didn’t confirm the sign-in. Sign in again. If this keeps happening, contact support.';
const ownAppMessage =
  'Mailer didn’t confirm the sign-in. Check the client ID, client secret and redirect URL, then sign in again.';
const maybeSaved = 'It may have been saved anyway. Trying again won’t create a second connection.';
const serverMessage =
  'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.';

const failures: [
  failure: string,
  app: OAuth2AppKind,
  answer: ApiAnswer,
  message: string,
  detail: string,
  reason: string,
][] = [
  [
    'a rejected code',
    'platform',
    claimFailure('Bad Request'),
    retryMessage,
    'Mailer says: Bad Request',
    'claim_failed',
  ],
  ['a rejected code without a reason', 'platform', claimFailure(), retryMessage, '', 'claim_failed'],
  [
    'a rejected code of the user’s own app',
    'own',
    claimFailure('invalid_client'),
    ownAppMessage,
    'Mailer says: invalid_client',
    'claim_failed',
  ],
  [
    'a code that the cloud could not claim',
    'cloud',
    { status: 400, body: { code: 'INVALID_CLOUD_CLAIM', params: { pieceName: 'x' } } },
    retryMessage,
    '',
    'cloud_claim_failed',
  ],
  ['a server error', 'own', { status: 500, body: {} }, serverMessage, maybeSaved, 'server_error'],
];

for (const [failure, app, response, message, detail, reason] of failures) {
  test(`“Sign in again” after ${failure} sends a new authorization request`, async ({ host, stage, oauth2 }) => {
    stage.instance.inTurn(saveRoute, response);
    const props = { tenant: { type: 'SHORT_TEXT', displayName: 'Tenant', required: true } };
    const dialog = await oauth2.open({ app, auth: { props, pkce: true, pkceMethod: 'S256' } });
    await dialog.field('Tenant').fill('contoso');
    oauth2.provider.code = 'first-code';
    decide(await dialog.signIn());
    await expect(dialog.alert).toHaveText(message + detail);
    await expect(dialog.alert).toBeFocused();
    await expect(dialog.field('Tenant')).toHaveValue('contoso');
    if (app === 'own') await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    expect(await host.events()).toContainEqual({ type: 'save_failed', reason });

    oauth2.provider.code = 'second-code';
    decide(await dialog.signIn(dialog.button('Sign in again')));
    expect(await host.settled()).toEqual(mailerSaved);
    const [first, second] = [oauth2.provider.requestParams(0), oauth2.provider.requestParams(1)];
    expect(second.state).not.toBe(first.state);
    expect(second.code_challenge).not.toBe(first.code_challenge);
    const values = stage.instance.saves.map(({ value }) => value);
    expect(values.map(({ code }) => code)).toEqual(['first-code', 'second-code']);
    expect(values[0]?.code_challenge).not.toBe(values[1]?.code_challenge);
  });
}

test('“Sign in again” recovers from a network error while saving', async ({ host, page, stage, oauth2 }) => {
  const dialog = await oauth2.open();
  await page.context().route('**/api/v1/app-connections', (route) => route.abort('connectionreset'), { times: 1 });
  decide(await dialog.signIn());
  await expect(dialog.alert).toContainText('Couldn’t reach the server.');
  decide(await dialog.signIn(dialog.button('Sign in again')));
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toHaveLength(1);
});

test('rejected client credentials are reported and can be sent again', async ({ host, stage, oauth2 }) => {
  stage.instance.inTurn(saveRoute, claimFailure('unauthorized_client'));
  const dialog = await oauth2.open({ app: 'own', auth: { grantType: 'client_credentials' } });
  await dialog.button('Connect').click();
  await expect(dialog.alert).toContainText('Mailer didn’t accept the client ID and secret. Check them');
  await expect(dialog.alert).toContainText('unauthorized_client');
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await dialog.button('Connect').click();
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a cancelled save requires a new sign-in', async ({ host, stage, oauth2 }) => {
  const release = stage.instance.hold(saveRoute);
  const dialog = await oauth2.open();
  oauth2.provider.code = 'first-code';
  decide(await dialog.signIn());
  await expect(dialog.button('Connecting…')).toBeVisible();
  await dialog.button('Cancel').click();
  await expect(dialog.continue).toBeVisible();
  release();
  oauth2.provider.code = 'second-code';
  decide(await dialog.signIn());
  await host.settled();
  expect(stage.instance.saves.map(({ value }) => value.code)).toEqual(['first-code', 'second-code']);
});

test('a session that expired before the save is renewed, and the code is sent again', async ({
  host,
  stage,
  oauth2,
}) => {
  stage.instance.inTurn(saveRoute, { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: {} } });
  const dialog = await oauth2.open();
  decide(await dialog.signIn());
  await host.settled();
  expect(stage.instance.saves.map(({ value }) => value.code)).toEqual([oauth2.provider.code, oauth2.provider.code]);
  expect(oauth2.provider.requests).toHaveLength(1);
});
