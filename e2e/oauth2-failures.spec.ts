import type { Answer as ApiAnswer } from '../demo/testing/faulty-server.ts';
import { answer, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

const apps = 'GET /v1/oauth-apps';
const flags = 'GET /v1/flags';
const urlEndpoint = 'POST /v1/app-connections/oauth2/authorization-url';

const refusals: ApiAnswer[] = [
  { status: 403, body: { code: 'AUTHORIZATION', params: {} } },
  { status: 404, body: { statusCode: 404, message: 'Route not found' } },
  { status: 500, body: {} },
  { status: 200, html: '<h1>Log in</h1>' },
  { status: 200, body: { data: 'nonsense' } },
];

for (const refusal of refusals) {
  test(`without the platform’s apps (${JSON.stringify(refusal)}) the cloud’s is taken`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.on(apps, () => refusal);
    const dialog = await oauth2.open({ app: 'cloud' });
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ type: 'CLOUD_OAUTH2' }]);
    expect(stage.cloud.editions).toEqual(['ee']);
  });
}

const cloudFailures: ApiAnswer[] = [
  { html: '<h1>Gone</h1>', status: 200 },
  { html: '{}', status: 500 },
  { html: '[]', status: 200 },
];

for (const failure of cloudFailures) {
  test(`without the cloud’s list (${JSON.stringify(failure)}) there still is one’s own app`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.cloud.on('GET /apps', () => failure);
    const dialog = await oauth2.open({ app: 'own' });
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
  });
}

test('lists that never come are waited for, but not for ever', async ({ host, page, stage, oauth2 }) => {
  await page.clock.install();
  stage.instance.hold(apps);
  stage.cloud.hold('GET /apps');
  const opening = oauth2.open({ app: 'own' });
  await expect.poll(() => stage.instance.count(apps)).toBe(1);
  await expect(async () => {
    await page.clock.fastForward(8000);
    await expect(page.frameLocator('iframe').getByLabel('Client ID')).toBeVisible({ timeout: 300 });
  }).toPass();
  answer(await (await opening).signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('without flags the redirect page is the instance’s, and the platform’s app is there', async ({
  host,
  stage,
  oauth2,
}) => {
  stage.instance.on(flags, () => ({ status: 500, body: {} }));
  const dialog = await oauth2.open();
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  expect(oauth2.provider.asked().redirect_uri).toBe(stage.url('instance', '/redirect'));
  expect(stage.cloud.editions, 'nobody knows whether it may be').toEqual([]);
});

test('a platform without the cloud does not ask it', async ({ stage, oauth2 }) => {
  stage.instance.flags.CLOUD_AUTH_ENABLED = false;
  await oauth2.open({ app: 'own' });
  expect(stage.cloud.editions).toEqual([]);
});

test('the waiting window says so while the server builds the URL', async ({ host, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open();
  const release = stage.instance.hold(urlEndpoint);
  const window = await dialog.signIn();
  await expect(window.getByText('Connecting…')).toBeVisible();
  await expect(dialog.heading('Opening Mailer…')).toBeFocused();
  release();
  answer(window);
  expect(await host.settled()).toEqual(mailerSaved);
});

test('a server that refuses the request says why, and the window goes', async ({ host, page, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open({ app: 'own' });
  const error = 'missing required connection settings: Tenant';
  stage.instance.inTurn(urlEndpoint, { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error } } });
  await dialog.signIn();
  await expect(dialog.alert).toContainText('Mailer didn’t accept these details. Check them and try again.');
  await expect(dialog.alert).toContainText(error);
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(oauth2.provider.requests).toEqual([]);
  expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'rejected' });
  answer(await dialog.signIn(dialog.button('Sign in again')));
  expect(await host.settled()).toEqual(mailerSaved);
});

const troubles: ApiAnswer[] = [
  { status: 500, body: {} },
  { status: 200, html: '<h1>Log in</h1>' },
  { status: 200, body: { authorizationUrl: 'javascript:alert(1)' } },
];

for (const trouble of troubles) {
  test(`where the server cannot build the URL (${JSON.stringify(trouble)}), the browser does`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.buildsUrls = true;
    const dialog = await oauth2.open({ auth: { pkce: true, pkceMethod: 'S256' } });
    stage.instance.inTurn(urlEndpoint, trouble);
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(oauth2.provider.asked().access_type).toBe('offline');
    expect(stage.instance.saves[0]?.value.code_challenge).toBeTruthy();
  });
}
