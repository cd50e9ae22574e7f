import { receivedBy, recordMessagesIn } from './support/frames.ts';
import { answer, expect, ownClient, test } from './support/oauth2.ts';
import { surfaces } from './support/surfaces.ts';

/** Ways a secret might be written down. */
const forms = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  String(new URLSearchParams({ secret })).slice(7),
];

for (const kind of surfaces) {
  test(`${kind}: the code and the client’s secret are in the bodies for the instance only`, async ({
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
    const seen: string[] = [];
    const context = page.context();
    context.on('console', (message) => seen.push(message.text()));
    context.on('request', (request) => {
      // The provider puts the code into the address of the redirect page; nobody else does.
      if (!request.isNavigationRequest()) seen.push(request.url());
    });
    const dialog = await oauth2.open({ kind, app: 'own', configure: { redirectUrl: oauth2.ownPage } });
    await recordMessagesIn(page.mainFrame());
    const frame = await dialog.frame();
    answer(await dialog.signIn());
    await expect(dialog.alert).toContainText('Mailer says: bad ••• for •••');
    seen.push(await frame.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie));
    seen.push(String(await dialog.root.innerHTML()).replace(ownClient.secret, ''));
    answer(await dialog.signIn(dialog.button('Sign in again')));
    await host.settled();

    seen.push(JSON.stringify(await host.events()), JSON.stringify(await receivedBy(page.mainFrame())));
    const all = seen.join('\n');
    expect(all).toContain('/v1/app-connections');
    expect(all).toContain('CLIENT_NEW_CONNECTION_DIALOG_CLOSED');
    for (const form of [...forms(oauth2.provider.code), ...forms(ownClient.secret)]) expect(all).not.toContain(form);
    expect(oauth2.provider.requests.map(({ href }) => href).join()).not.toContain(encodeURIComponent(ownClient.secret));
    expect(stage.instance.saves.map(({ value }) => [value.code, value.client_secret])).toEqual(
      Array(2).fill([oauth2.provider.code, ownClient.secret]),
    );
  });
}

test('our redirect page forgets the code, if it cannot close', async ({ host, oauth2 }) => {
  // Nor can the dialog close it then.
  oauth2.provider.headers = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  await host.page.context().addInitScript(() => {
    if (location.pathname.endsWith('/redirect.html')) Object.assign(globalThis, { close: () => undefined });
  });
  const dialog = await oauth2.open({ kind: 'popup', app: 'own', configure: { redirectUrl: oauth2.ownPage } });
  const window = await dialog.signIn();
  answer(window);
  await expect(window.getByRole('heading', { name: 'You can close this window' })).toBeVisible();
  expect(window.url()).toBe(oauth2.ownPage);
  expect((await host.settled()).status).toBe('resolved');
});
