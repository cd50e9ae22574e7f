import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { decide, expect, mailer, mailerSaved, OAuth2Dialog, test } from './support/oauth2.ts';

const appsRoute = 'GET /v1/oauth-apps';
const flagsRoute = 'GET /v1/flags';
const cloudRoute = 'GET /apps';
const urlRoute = 'POST /v1/app-connections/oauth2/authorization-url';

/** Answers that say that the platform has no apps. */
const noApps: ApiAnswer[] = [
  { status: 403, body: { code: 'AUTHORIZATION', params: {} } },
  { status: 404, body: { statusCode: 404, message: 'Route not found' } },
  { status: 402, body: { code: 'FEATURE_DISABLED', params: {} } },
];

for (const none of noApps) {
  test(`the cloud app is used if the platform has no apps (${JSON.stringify(none)})`, async ({
    host,
    stage,
    oauth2,
  }) => {
    stage.instance.on(appsRoute, () => none);
    const dialog = await oauth2.open({ app: 'cloud' });
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(stage.instance.saves).toMatchObject([{ type: 'CLOUD_OAUTH2' }]);
    expect(stage.cloud.requestedEditions).toEqual(['ee']);
  });
}

/** Answers that say nothing of whose app to use. */
const failures: ApiAnswer[] = [
  { status: 500, body: {} },
  { status: 404, html: '<h1>Not found</h1>' },
  { status: 200, html: '<h1>Log in</h1>' },
  { status: 200, body: { data: 'nonsense', [mailer.pieceName]: 'nonsense' } },
];
const sources = { 'flags of the instance': flagsRoute, 'platform’s apps': appsRoute, 'cloud’s apps': cloudRoute };

for (const [source, route] of Object.entries(sources)) {
  for (const failure of failures) {
    // Every part of the flags may be missing.
    if (route === flagsRoute && failure === failures.at(-1)) continue;
    test(`whose app is used is not guessed if the ${source} cannot be loaded (${JSON.stringify(failure)})`, async ({
      host,
      page,
      stage,
      oauth2,
    }) => {
      const server = route === cloudRoute ? stage.cloud : stage.instance;
      server.on(route, () => failure);
      oauth2.prepare(oauth2.auth(), 'cloud');
      await host.open();
      await host.connect(mailer);
      const root = page.frameLocator('iframe').getByRole('dialog');
      const dialog = new OAuth2Dialog(host, root);
      await expect(root.getByRole('heading', { name: 'This app can’t be connected right now' })).toBeVisible();
      await expect(dialog.field('Client ID')).toHaveCount(0);
      await expect(dialog.continue).toHaveCount(0);
      server.off(route);
      await dialog.button('Try again').click();
      decide(await dialog.signIn());
      expect(await host.settled()).toEqual(mailerSaved);
      expect(stage.instance.saves).toMatchObject([{ type: 'CLOUD_OAUTH2' }]);
    });
  }
}

test('lists of apps that do not respond time out, and trying again asks once more', async ({
  host,
  page,
  stage,
  oauth2,
}) => {
  await page.clock.install();
  oauth2.prepare(oauth2.auth(), 'platform');
  stage.instance.hold(appsRoute);
  await host.open();
  await host.connect(mailer);
  await expect.poll(() => stage.instance.count(appsRoute)).toBe(1);
  const dialog = new OAuth2Dialog(host, page.frameLocator('iframe').getByRole('dialog'));
  await expect(async () => {
    await page.clock.fastForward(8000);
    await expect(dialog.button('Try again')).toBeVisible({ timeout: 300 });
  }).toPass();
  stage.instance.off(appsRoute);
  await dialog.button('Try again').click();
  decide(await dialog.signIn());
  expect(await host.settled()).toEqual(mailerSaved);
});

for (const uri of ['no_redirect_url_found', 'https:', 'https://[']) {
  test(`the instance’s redirect page is used if the flags name none (${uri})`, async ({ host, stage, oauth2 }) => {
    stage.instance.flags.THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL = uri;
    const dialog = await oauth2.open();
    const window = await dialog.signIn();
    // Any message reaches the listener of the dialog; an error in it would fail the test.
    await (await dialog.frame()).evaluate(() => self.postMessage({ code: 'c' }, '*'));
    decide(window);
    expect(await host.settled()).toEqual(mailerSaved);
    expect(oauth2.provider.requestParams().redirect_uri).toBe(stage.url('instance', '/redirect'));
  });
}

for (const app of ['platform', 'cloud'] as const) {
  for (const buildsUrls of [false, true]) {
    const server = buildsUrls ? 'that builds URLs' : 'before 0.80';
    test(`few requests and no error in the console: the ${app}’s app, a server ${server}`, async ({
      page,
      stage,
      oauth2,
    }) => {
      stage.instance.buildsUrls = buildsUrls;
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      const releaseCloud = stage.cloud.hold(cloudRoute);
      const releaseApps = stage.instance.hold(appsRoute);
      const opening = oauth2.open({ app });
      // Together, not one after the other.
      await expect.poll(() => [stage.instance.count(appsRoute), stage.cloud.count(cloudRoute)]).toEqual([1, 1]);
      releaseCloud();
      releaseApps();
      await opening;
      expect([flagsRoute, appsRoute, urlRoute].map((route) => stage.instance.count(route))).toEqual([1, 1, 0]);
      expect(errors).toEqual([]);
    });
  }
}

test('a platform that disabled cloud apps sends no request to the cloud', async ({ stage, oauth2 }) => {
  stage.instance.flags.CLOUD_AUTH_ENABLED = false;
  await oauth2.open({ app: 'own' });
  expect(stage.cloud.requestedEditions).toEqual([]);
});
