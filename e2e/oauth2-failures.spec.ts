import type { Answer as ApiAnswer } from '../demo/testing/faulty-server.ts';
import { answer, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

const appsRoute = 'GET /v1/oauth-apps';
const flagsRoute = 'GET /v1/flags';
const urlRoute = 'POST /v1/app-connections/oauth2/authorization-url';

const appsFailures: ApiAnswer[] = [
  { status: 403, body: { code: 'AUTHORIZATION', params: {} } },
  { status: 404, body: { statusCode: 404, message: 'Route not found' } },
  { status: 500, body: {} },
  { status: 200, html: '<h1>Log in</h1>' },
  { status: 200, body: { data: 'nonsense' } },
];

for (const failure of appsFailures) {
  test(`the cloud app is used if the platform’s apps cannot be loaded (${JSON.stringify(failure)})`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.on(appsRoute, () => failure);
    const dialog = await oauth2.open({ app: 'cloud' });
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ type: 'CLOUD_OAUTH2' }]);
    expect(stage.cloud.requestedEditions).toEqual(['ee']);
  });
}

const cloudFailures: ApiAnswer[] = [
  { html: '<h1>Gone</h1>', status: 200 },
  { html: '{}', status: 500 },
  { html: '[]', status: 200 },
];

for (const failure of cloudFailures) {
  test(`the user’s own app is used if the cloud’s apps cannot be loaded (${JSON.stringify(failure)})`, async ({
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

test('lists of apps that do not respond time out', async ({ host, page, stage, oauth2 }) => {
  await page.clock.install();
  stage.instance.hold(appsRoute);
  stage.cloud.hold('GET /apps');
  const opening = oauth2.open({ app: 'own' });
  await expect.poll(() => stage.instance.count(appsRoute)).toBe(1);
  await expect(async () => {
    await page.clock.fastForward(8000);
    await expect(page.frameLocator('iframe').getByLabel('Client ID')).toBeVisible({ timeout: 300 });
  }).toPass();
  answer(await (await opening).signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

test('without flags the instance’s redirect page and the platform’s app are used', async ({ host, stage, oauth2 }) => {
  stage.instance.on(flagsRoute, () => ({ status: 500, body: {} }));
  const dialog = await oauth2.open();
  answer(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
  expect(oauth2.provider.requestParams().redirect_uri).toBe(stage.url('instance', '/redirect'));
  expect(stage.cloud.requestedEditions, 'it may be disabled').toEqual([]);
});

test('a platform that disabled cloud apps sends no request to the cloud', async ({ stage, oauth2 }) => {
  stage.instance.flags.CLOUD_AUTH_ENABLED = false;
  await oauth2.open({ app: 'own' });
  expect(stage.cloud.requestedEditions).toEqual([]);
});

test('the window shows “Connecting…” while the server builds the URL', async ({ host, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open();
  const release = stage.instance.hold(urlRoute);
  const window = await dialog.signIn();
  await expect(window.getByText('Connecting…')).toBeVisible();
  await expect(dialog.heading('Opening Mailer…')).toBeFocused();
  release();
  answer(window);
  expect(await host.settled()).toEqual(mailerSaved);
});

test('if the server rejects the request, its reason is shown and the window closes', async ({
  host,
  page,
  stage,
  oauth2,
}) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open({ app: 'own' });
  const error = 'missing required connection settings: Tenant';
  stage.instance.inTurn(urlRoute, { status: 400, body: { code: 'INVALID_APP_CONNECTION', params: { error } } });
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

const urlFailures: ApiAnswer[] = [
  { status: 500, body: {} },
  { status: 200, html: '<h1>Log in</h1>' },
  { status: 200, body: { authorizationUrl: 'javascript:alert(1)' } },
];

for (const failure of urlFailures) {
  test(`the browser builds the URL if the server cannot (${JSON.stringify(failure)})`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.buildsUrls = true;
    const dialog = await oauth2.open({ auth: { pkce: true, pkceMethod: 'S256' } });
    stage.instance.inTurn(urlRoute, failure);
    answer(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(oauth2.provider.requestParams().access_type).toBe('offline');
    expect(stage.instance.saves[0]?.value.code_challenge).toBeTruthy();
  });
}
