import type { Answer as ApiAnswer } from '../demo/testing/answer.ts';
import { rejectedCredentials } from '../demo/testing/answer.ts';
import { expectFocusIn } from './support/focus.ts';
import { decide, expect, mailerSaved, ownClient, test } from './support/oauth2.ts';

const urlRoute = 'POST /v1/app-connections/oauth2/authorization-url';

test('the window shows “Connecting…” while the server builds the URL', async ({ host, stage, oauth2 }) => {
  stage.instance.buildsUrls = true;
  const dialog = await oauth2.open();
  const release = stage.instance.hold(urlRoute);
  const window = await dialog.signIn();
  await expect(window.getByText('Connecting…')).toBeVisible();
  await expectFocusIn(dialog.heading('Opening Mailer…'));
  release();
  decide(window);
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
  stage.instance.inTurn(urlRoute, rejectedCredentials(error));
  await dialog.signIn();
  await expect(dialog.alert).toContainText('Mailer didn’t accept these details. Check them and try again.');
  await expect(dialog.alert).toContainText(error);
  await expect(dialog.field('Client secret')).toHaveValue(ownClient.secret);
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(oauth2.provider.requests).toEqual([]);
  expect(await host.events()).toContainEqual({ type: 'authorization_failed', reason: 'rejected' });
  decide(await dialog.signIn(dialog.button('Sign in again')));
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
    decide(await dialog.signIn());
    expect(await host.settled()).toEqual(mailerSaved);
    expect(oauth2.provider.requestParams().access_type).toBe('offline');
    expect(stage.instance.saves[0]?.value.code_challenge).toBeTruthy();
  });
}
