import type { Answer as ApiAnswer } from '../demo/testing/faulty-server.ts';
import { type App, answer, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

const save = 'POST /v1/app-connections';
const claim = (message?: string): ApiAnswer => ({
  status: 400,
  body: {
    code: 'INVALID_CLAIM',
    params: { clientId: 'c', tokenUrl: 't', redirectUrl: 'r', ...(message && { message }) },
  },
});
const again = 'Mailer didn’t confirm the sign-in. Sign in again. If this keeps happening, contact support.';
const own =
  'Mailer didn’t confirm the sign-in. Check the client ID, client secret and redirect URL, then sign in again.';
const server = 'Something went wrong on the server. Try again in a moment. If this keeps happening, contact support.';

const failures: [what: string, app: App, answer: ApiAnswer, words: string, detail: string, reason: string][] = [
  ['a refused code', 'platform', claim('Bad Request'), again, 'Mailer says: Bad Request', 'claim_failed'],
  ['a refused code without a reason', 'platform', claim(), again, '', 'claim_failed'],
  [
    'a refused code of one’s own app',
    'own',
    claim('invalid_client'),
    own,
    'Mailer says: invalid_client',
    'claim_failed',
  ],
  [
    'a code that the cloud could not use',
    'cloud',
    { status: 400, body: { code: 'INVALID_CLOUD_CLAIM', params: { pieceName: 'x' } } },
    again,
    '',
    'cloud_claim_failed',
  ],
  ['an error of the server', 'own', { status: 500, body: {} }, server, '', 'server_error'],
];

for (const [what, app, refusal, words, detail, reason] of failures) {
  test(`${what}: sign in again, with a new request`, async ({ host, stage, oauth2 }) => {
    stage.instance.inTurn(save, refusal);
    const props = { tenant: { type: 'SHORT_TEXT', displayName: 'Tenant', required: true } };
    const dialog = await oauth2.open({ app, auth: { props, pkce: true, pkceMethod: 'S256' } });
    await dialog.field('Tenant').fill('contoso');
    oauth2.provider.code = 'first-code';
    answer(await dialog.signIn());
    await expect(dialog.alert).toHaveText(words + detail);
    await expect(dialog.alert).toBeFocused();
    await expect(dialog.field('Tenant')).toHaveValue('contoso');
    if (app === 'own') await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
    expect(await host.events()).toContainEqual({ type: 'save_failed', reason });

    oauth2.provider.code = 'second-code';
    answer(await dialog.signIn(dialog.button('Sign in again')));
    expect(await host.settled()).toEqual(mailerSaved);
    const [first, second] = [oauth2.provider.asked(0), oauth2.provider.asked(1)];
    expect(second.state).not.toBe(first.state);
    expect(second.code_challenge).not.toBe(first.code_challenge);
    const values = stage.instance.saves.map(({ value }) => value);
    expect(values.map(({ code }) => code)).toEqual(['first-code', 'second-code']);
    expect(values[0]?.code_challenge).not.toBe(values[1]?.code_challenge);
  });
}

test('a network that fails while saving', async ({ host, page, stage, oauth2 }) => {
  const dialog = await oauth2.open();
  await page.context().route('**/api/v1/app-connections', (route) => route.abort('connectionreset'), { times: 1 });
  answer(await dialog.signIn());
  await expect(dialog.alert).toContainText('Couldn’t reach the server.');
  answer(await dialog.signIn(dialog.button('Sign in again')));
  expect(await host.settled()).toEqual(mailerSaved);
  expect(stage.instance.saves).toHaveLength(1);
});

test('client credentials that are refused', async ({ host, stage, oauth2 }) => {
  stage.instance.inTurn(save, claim('unauthorized_client'));
  const dialog = await oauth2.open({ app: 'own', auth: { grantType: 'client_credentials' } });
  await dialog.button('Connect').click();
  await expect(dialog.alert).toContainText('Mailer didn’t accept the client ID and secret. Check them');
  await expect(dialog.alert).toContainText('unauthorized_client');
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await dialog.button('Connect').click();
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a save that was cancelled asks for a new sign-in', async ({ host, stage, oauth2 }) => {
  const release = stage.instance.hold(save);
  const dialog = await oauth2.open();
  oauth2.provider.code = 'first-code';
  answer(await dialog.signIn());
  await expect(dialog.button('Connecting…')).toBeVisible();
  await dialog.button('Cancel').click();
  await expect(dialog.continue).toBeVisible();
  release();
  oauth2.provider.code = 'second-code';
  answer(await dialog.signIn());
  await host.settled();
  expect(stage.instance.saves.map(({ value }) => value.code)).toEqual(['first-code', 'second-code']);
});

test('a session that expired meanwhile is renewed, and the code not lost', async ({ host, stage, oauth2 }) => {
  stage.instance.inTurn(save, { status: 401, body: { code: 'INVALID_BEARER_TOKEN', params: {} } });
  const dialog = await oauth2.open();
  answer(await dialog.signIn());
  await host.settled();
  expect(stage.instance.saves.map(({ value }) => value.code)).toEqual([oauth2.provider.code, oauth2.provider.code]);
  expect(oauth2.provider.requests).toHaveLength(1);
});
