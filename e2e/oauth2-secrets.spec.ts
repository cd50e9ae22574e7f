import { receivedBy, recordMessagesIn } from './support/frames.ts';
import { decide, expect, ownClient, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

/** The encodings in which a secret might appear. */
const encodingsOf = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  String(new URLSearchParams({ secret })).slice(7),
];

for (const kind of surfaces) {
  test(`${kind}: the code and the client secret appear only in request bodies to the instance`, async ({
    host,
    page,
    stage,
    oauth2,
  }) => {
    oauth2.provider.code = 'secret/Code+%';
    stage.instance.inTurn('POST /v1/app-connections', {
      status: 400,
      body: { code: 'INVALID_CLAIM', params: { message: `bad ${oauth2.provider.code} for ${ownClient.secret}` } },
    });
    const output: string[] = [];
    const context = page.context();
    context.on('console', (message) => output.push(message.text()));
    context.on('request', (request) => {
      // Only the URL of the redirect page, to which the provider navigates, contains the code.
      if (!request.isNavigationRequest()) output.push(request.url());
    });
    const dialog = await oauth2.open({ kind, app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
    await recordMessagesIn(page.mainFrame());
    const frame = await dialog.frame();
    decide(await dialog.signIn());
    await expect(dialog.alert).toContainText('Mailer says: bad ••• for •••');
    output.push(await frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie));
    output.push(String(await dialog.root.innerHTML()).replace(ownClient.secret, ''));
    decide(await dialog.signIn(dialog.button('Sign in again')));
    await host.settled();
    const received = async () => JSON.stringify(await receivedBy(page.mainFrame()));
    await expect.poll(received).toContain('CLIENT_NEW_CONNECTION_DIALOG_CLOSED');

    output.push(JSON.stringify(await host.events()), await received());
    const text = output.join('\n');
    expect(text).toContain('/v1/app-connections');
    for (const encoded of [...encodingsOf(oauth2.provider.code), ...encodingsOf(ownClient.secret)]) {
      expect(text).not.toContain(encoded);
    }
    expect(oauth2.provider.requests.map(({ href }) => href).join()).not.toContain(encodeURIComponent(ownClient.secret));
    expect(stage.instance.saves.map(({ value }) => [value.code, value.client_secret])).toEqual(
      Array(2).fill([oauth2.provider.code, ownClient.secret]),
    );
  });
}

test('the redirect page removes the code from its URL if it cannot close', async ({ host, oauth2 }) => {
  // With this policy the dialog cannot close it either.
  oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  await host.page.context().addInitScript(() => {
    if (location.pathname.endsWith('/redirect.html')) Object.assign(globalThis, { close: () => undefined });
  });
  const dialog = await oauth2.open({ kind: 'popup', app: 'own', configure: { redirectUrl: oauth2.redirectPage } });
  const window = await dialog.signIn();
  decide(window);
  await expect(window.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
  expect(window.url()).toBe(oauth2.redirectPage);
  expect((await host.settled()).status).toBe('resolved');
});
